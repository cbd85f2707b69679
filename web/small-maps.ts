/** The pages that are read rather than used: the map of one place or of an area, and sharing. Fetched after the page. */
import { createApi } from './api/client.ts';
import type { AreaMap, MapPage } from './map/start.ts';
import { whenQuiet } from './quiet.ts';
import type { LiveText } from './text/da.ts';
import type { Lang } from './text/lang.ts';

export { startSharing } from './ui/share.ts';

export function startPlaceMap(page: MapPage, lang: Lang, text: LiveText): void {
  const container = document.querySelector<HTMLElement>('.place-map');
  if (!container) return;
  whenNear(container, async () => {
    try {
      const { drawPlaceMap } = await import('./map/start.ts');
      await drawPlaceMap(container, { page, lang, text });
    } catch (reason) {
      console.info('The map is not shown:', reason);
      container.remove();
    }
  });
}

export function startAreaMap(page: AreaMap & { lang: Lang }, text: LiveText): void {
  const container = document.querySelector<HTMLElement>('.area-map .map-canvas');
  if (!container) return;
  const api = createApi((address, init) => fetch(address, init));
  whenNear(container, async () => {
    try {
      const { drawAreaMap } = await import('./map/start.ts');
      await drawAreaMap(container, { page, api, lang: page.lang, text });
    } catch (reason) {
      console.info('The map is not shown:', reason);
      container.parentElement?.remove();
    }
  });
}

/** On a phone a map lies below what is read first: whoever never gets there need not fetch it. */
function whenNear(element: HTMLElement, start: () => Promise<void>): void {
  const nearing = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      nearing.disconnect();
      whenQuiet(() => void start());
    },
    { rootMargin: '300px' },
  );
  nearing.observe(element);
}
