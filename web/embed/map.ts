/** The map of the list or of one initiative, when somebody comes to see it: also in a tab or a fold that is opened later. */
import type { EmbedPage } from './page.ts';

/** Who scrolls past does not stop for so long, and is not held up by a map. */
const STAY_MS = 300;

export function startMap(page: EmbedPage): void {
  const container = containerOf();
  if (!container) return;
  let staying: ReturnType<typeof setTimeout> | undefined;
  const seeing = new IntersectionObserver((entries) => {
    clearTimeout(staying);
    if (!entries.at(-1)?.isIntersecting) return;
    staying = setTimeout(() => {
      seeing.disconnect();
      void draw(container, page);
    }, STAY_MS);
  });
  seeing.observe(container);
}

function containerOf(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.embed-map .map-canvas, .place-map');
}

/** The list has it all. */
export function leaveMapOut(): void {
  document.querySelector('.embed-aslist')?.setAttribute('open', '');
  const container = containerOf();
  (container?.closest('.embed-map') ?? container)?.remove();
}

async function draw(container: HTMLElement, page: EmbedPage): Promise<void> {
  try {
    const { drawEmbedMap, drawEmbedPlace } = await import('../map/embed-map.ts');
    if (page.map) await drawEmbedMap(container, { ...page, map: page.map });
    else if (page.place) await drawEmbedPlace(container, { ...page, place: page.place });
    container.parentElement?.setAttribute('data-state', 'ready');
  } catch (reason) {
    // No WebGL, or a blocked file.
    console.info('The map is not shown:', reason);
    leaveMapOut();
  }
}
