/** The points of an import on a map: fetched when the map comes near. */
import { getJson } from '../api/answer.ts';
import type { DrawnPoint } from '../map/start.ts';
import { wordsIn } from './form-fields.ts';

interface Words {
  lang: 'da' | 'en';
  loading: string;
  failed: string;
  locale: Record<string, string>;
}

export function start(element: HTMLElement): void {
  const nearing = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      nearing.disconnect();
      void draw(element);
    },
    { rootMargin: '300px' },
  );
  nearing.observe(element);
}

async function draw(element: HTMLElement): Promise<void> {
  const container = element.querySelector<HTMLElement>('.picker-map');
  const status = element.querySelector<HTMLElement>('[role="status"]');
  if (!container || !status) return;
  const { lang, loading, failed, locale } = wordsIn<Words>(element);
  status.textContent = loading;
  try {
    const [{ drawPoints }, answer] = await Promise.all([
      import('../map/start.ts'),
      getJson<{ points: DrawnPoint[] }>((at, init) => fetch(at, init), element.dataset.points ?? ''),
    ]);
    if (!answer.ok) throw new Error(answer.problem.title);
    const basemap = (element.dataset.basemap ?? '').split(' ').filter(Boolean);
    await drawPoints(container, { points: answer.data.points, basemap, lang, words: { map: { locale } } });
    status.textContent = '';
  } catch (reason) {
    console.info('The map is not shown:', reason);
    container.remove();
    status.textContent = failed;
  }
}
