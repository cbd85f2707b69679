import { categoryName } from '../../schema/category.ts';
import { initiativeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import type { Row } from '../state/row.ts';
import { formatDistance } from '../text/format.ts';
import { CategoryMark } from './category-mark.tsx';
import { useSpeech } from './context.ts';

/** One initiative. The whole row is its link; pointing at it lights its pin. */
export function ResultRow({ row, home }: { row: Row; home: Home }) {
  const { lang, text } = useSpeech();
  const light = () => {
    home.lit.value = row.number;
  };
  const dim = () => {
    home.lit.value = undefined;
  };
  const facts = [
    categoryName(row.category, lang),
    row.town ?? (row.lngLat ? undefined : text.list.nationwide),
    row.meters === undefined ? undefined : text.list.away(formatDistance(row.meters, lang)),
  ];
  return (
    <li
      class="row"
      data-chosen={home.chosen.value === row.number ? '' : undefined}
      onMouseEnter={light}
      onMouseLeave={dim}
      onFocusCapture={light}
      onBlurCapture={dim}
    >
      <CategoryMark category={row.category} />
      <div class="row-text">
        <h3>
          <a href={initiativeAddress(lang, row.slug)} lang={row.nameLang}>
            {row.name}
          </a>
        </h3>
        {row.summary && (
          <p class="row-summary" lang={row.summaryLang}>
            {row.summary}
          </p>
        )}
        <p class="row-facts">{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
