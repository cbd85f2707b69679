import { categoryName } from '../../../schema/category.ts';
import { initiativeAddress } from '../../state/address.ts';
import type { Row } from '../../state/row.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { usePageSpeech } from '../layout/speech.ts';

/** One initiative as the front page lists it, without the life that it has there. */
export function PlainRow({ row }: { row: Row }) {
  const { lang, text } = usePageSpeech();
  const facts = [
    categoryName(row.category, lang),
    row.town ?? (row.lngLat ? undefined : text.list.nationwide),
  ];
  return (
    <li class="row">
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
