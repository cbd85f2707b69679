import { initiativeAddress } from '../../state/address.ts';
import type { Row } from '../../state/row.ts';
import { spoken } from '../../text/lang.ts';
import { townOrServed } from '../../text/served.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { Facts } from '../../ui/facts.tsx';
import { usePageSpeech } from '../layout/speech.ts';

interface Props {
  row: Row;
  /** Where it leads, if not to the page of the initiative. */
  href?: string;
  /** Of its link: who comes back to it goes on from there. */
  id?: string;
}

/** One initiative as the front page lists it, without the life that it has there. */
export function PlainRow({ row, href, id }: Props) {
  const { lang, text } = usePageSpeech();
  const facts = [text.categories[row.category], townOrServed(row, text)];
  return (
    <li class="row">
      <CategoryMark category={row.category} />
      <div class="row-text">
        <h3>
          <a id={id} href={href ?? initiativeAddress(lang, row.slug)} {...spoken(row.nameLang, lang)}>
            {row.name}
          </a>
        </h3>
        {row.summary && (
          <p class="row-summary" {...spoken(row.summaryLang, lang)}>
            {row.summary}
          </p>
        )}
        <p class="row-facts">
          <Facts of={facts} />
        </p>
      </div>
    </li>
  );
}
