/**
 * The list as a sheet over the map of a phone. The page's own scrolling carries it up (web/style/layout.css); what is
 * here adds its lowest stop, the grip that can be dragged, and that it comes to rest at a stop.
 */
import { effect } from '@preact/signals';
import type { Home, SheetStop } from '../state/home.ts';

/** The finger has left, and the page has rolled to its end. */
const ROLLED_OUT_MS = 140;
/** Less is a press, and more is a drag. */
const DRAG_PIXELS = 8;
const PULL_PIXELS = 48;
/** A sheet that is let go of goes on a little. */
const THROWN = 1.15;
const DOWN_TO_UP: SheetStop[] = ['peek', 'half', 'full'];

interface Edges {
  /** Where the top of the list lies at each stop, in pixels of the window. */
  tops: Record<SheetStop, number>;
  top: number;
}

export function startSheet(root: HTMLElement, home: Home): void {
  const [results, handle, map, ask] = ['.results', '.handle', '.map', '.ask'].map((part) =>
    root.querySelector<HTMLElement>(part),
  );
  if (!results || !handle || !map || !ask) return;
  let at: SheetStop = 'half';
  let byFinger = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const isSheet = () => getComputedStyle(handle).display !== 'none';
  const isLow = () => results.hasAttribute('data-low');
  /** How much farther down the lowest stop is than the middle one. */
  const drop = () => {
    const style = getComputedStyle(results);
    const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
    return Math.max(0, pixels('--low') - pixels('--half'));
  };

  function edges(): Edges {
    const top = results?.getBoundingClientRect().top ?? 0;
    const half = top + scrollY - (isLow() ? drop() : 0);
    const full = ask?.getBoundingClientRect().bottom ?? 0;
    return { top, tops: { peek: half + drop(), half, full } };
  }

  function tell(stop: SheetStop): void {
    at = stop;
    home.sheet.value = stop;
  }

  function go(stop: SheetStop): void {
    const { tops } = edges();
    results?.toggleAttribute('data-moving', true);
    results?.toggleAttribute('data-low', stop === 'peek');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: stop === 'full' ? tops.half - tops.full : 0, behavior: still ? 'instant' : 'smooth' });
    tell(stop);
  }

  /** What lies under the list is not what the map shows. */
  function measure(): void {
    const on = isSheet();
    const { top, tops } = edges();
    const { bottom, height } = map?.getBoundingClientRect() ?? { bottom: 0, height: 0 };
    home.covered.value = on ? Math.round(Math.min(height, Math.max(0, bottom - top))) : 0;
    map?.style.setProperty('--covered', `${home.covered.value}px`);
    if (!on) return;
    if (top <= tops.full + 1) tell('full');
    else if (at === 'full') tell(isLow() ? 'peek' : 'half');
  }

  function settle(): void {
    if (!isSheet() || !byFinger) return;
    byFinger = false;
    if (isLow() && scrollY >= drop()) {
      const by = drop();
      results?.removeAttribute('data-moving');
      results?.removeAttribute('data-low');
      scrollBy({ top: -by, behavior: 'instant' });
    }
    const { top, tops } = edges();
    if (top > tops.full + 1 && scrollY > 1) go(nearest(top, tops));
  }

  addEventListener(
    'scroll',
    () => {
      measure();
      clearTimeout(rest);
      rest = setTimeout(settle, ROLLED_OUT_MS);
    },
    { passive: true },
  );
  addEventListener('resize', measure);
  addEventListener('keydown', () => {
    byFinger = false;
  });
  results.addEventListener('transitionend', measure);
  pullDown(results, () => {
    if (isSheet() && at === 'half') go('peek');
  });
  results.addEventListener('touchend', () => {
    byFinger = true;
    clearTimeout(rest);
    rest = setTimeout(settle, ROLLED_OUT_MS);
  });
  drag(handle, results, (by) => {
    const { top, tops } = edges();
    go(nearest(Math.max(top, tops.full) + by * THROWN, tops));
  });
  // What has the focus never lies under the list.
  map.addEventListener('focusin', ({ target }) => {
    if (!isSheet() || !(target instanceof Element)) return;
    const isUnder = target.getBoundingClientRect().bottom > results.getBoundingClientRect().top;
    if (at === 'full' || (isUnder && target.matches(':focus-visible'))) go('peek');
  });
  effect(() => {
    if (home.sheet.value !== at) go(home.sheet.value);
  });
  measure();
}

function nearest(top: number, tops: Edges['tops']): SheetStop {
  return DOWN_TO_UP.reduce((best, stop) =>
    Math.abs(tops[stop] - top) < Math.abs(tops[best] - top) ? stop : best,
  );
}

/** At its upper end the page cannot scroll on: a finger that pulls it down there means the sheet. */
function pullDown(results: HTMLElement, run: () => void): void {
  let start: number | undefined;
  results.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = scrollY === 0 && touches.length === 1 ? touches[0]?.clientY : undefined;
    },
    { passive: true },
  );
  results.addEventListener('touchend', ({ changedTouches }) => {
    const end = changedTouches[0]?.clientY;
    if (start !== undefined && end !== undefined && end - start > PULL_PIXELS) run();
  });
}

/** The sheet follows the pointer that holds its grip; `run` is told how far down it was let go. */
function drag(handle: HTMLElement, results: HTMLElement, run: (by: number) => void): void {
  let start: number | undefined;
  let dragged = false;
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = event.clientY;
    dragged = false;
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', ({ clientY }) => {
    if (start === undefined) return;
    dragged ||= Math.abs(clientY - start) > DRAG_PIXELS;
    if (dragged) results.style.translate = `0 ${clientY - start}px`;
  });
  const end = ({ clientY }: PointerEvent) => {
    const by = start === undefined ? 0 : clientY - start;
    start = undefined;
    results.style.translate = '';
    if (dragged) run(by);
  };
  handle.addEventListener('pointerup', end);
  handle.addEventListener('pointercancel', end);
  // A drag ends with a click, which is none.
  handle.addEventListener(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
