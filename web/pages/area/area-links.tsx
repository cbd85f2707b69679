import type { Area } from '../../../schema/area.ts';
import type { Category } from '../../../schema/category.ts';
import { municipalityShortName } from '../../../schema/municipality.ts';
import { formatNumber } from '../../text/format.ts';
import { usePageSpeech } from '../layout/speech.ts';
import { addressOf } from './subject.ts';

export interface CountedArea {
  area: Area;
  count: number;
}

/** Municipalities with their numbers: of the category, where there is one. */
export function AreaLinks({ areas, category }: { areas: CountedArea[]; category?: Category }) {
  const { lang } = usePageSpeech();
  return (
    <ul class="area-links">
      {areas.map(({ area, count }) => (
        <li key={area.code}>
          <a href={addressOf({ municipality: area, ...(category ? { category } : {}) }, lang)}>
            <bdi>{municipalityShortName(area)}</bdi>
          </a>{' '}
          <span class="count">{formatNumber(count, lang)}</span>
        </li>
      ))}
    </ul>
  );
}
