/** The map of the list or of one initiative, when somebody comes to see it: also in a tab or a fold that is opened later. */
import type { EmbedPage } from './page.ts';

export function startMap(page: EmbedPage): void {
  const container = document.querySelector<HTMLElement>('.embed-map .map-canvas, .place-map');
  if (!container) return;
  const seeing = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seeing.disconnect();
    void draw(container, page);
  });
  seeing.observe(container);
}

async function draw(container: HTMLElement, page: EmbedPage): Promise<void> {
  try {
    const { drawEmbedMap, drawEmbedPlace } = await import('../map/embed-map.ts');
    if (page.map) await drawEmbedMap(container, { ...page, map: page.map });
    else if (page.place) await drawEmbedPlace(container, { ...page, place: page.place });
    container.parentElement?.setAttribute('data-state', 'ready');
  } catch (reason) {
    // No WebGL, or a blocked file: the list has it all.
    console.info('The map is not shown:', reason);
    document.querySelector('.embed-aslist')?.setAttribute('open', '');
    (container.closest('.embed-map') ?? container).remove();
  }
}
