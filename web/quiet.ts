/** When a page may begin what is heavy: with the visitor's first move, or by itself once it has stood quiet. */

/** A phone's one thread is the visitor's first: longer there, where a list lies over half of the map. */
const PAUSE = { narrow: 4000, wide: 200 };
const MOVES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'];

export function whenQuiet(start: () => void): void {
  const pause = matchMedia('(min-width: 56.25rem)').matches ? PAUSE.wide : PAUSE.narrow;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const once = () => {
    clearTimeout(timer);
    removeEventListener('load', wait);
    for (const move of MOVES) removeEventListener(move, once, true);
    // The answer to the move is drawn first.
    requestAnimationFrame(() => setTimeout(start));
  };
  const wait = () => {
    timer = setTimeout(once, pause);
  };
  for (const move of MOVES) addEventListener(move, once, { capture: true, passive: true });
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
