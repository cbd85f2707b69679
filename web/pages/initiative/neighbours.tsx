import { categoryName } from '../../../schema/category.ts';
import { initiativeAddress } from '../../state/address.ts';
import type { Row } from '../../state/row.ts';
import { formatTravel } from '../../text/format.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { usePageSpeech } from '../layout/speech.ts';

interface Props {
  near: Row[];
  similar: Row[];
  /** The distances begin at an approximate place. */
  roughly: boolean;
}

/** Where to go from here: what is around, and what is of the same kind. */
export function Neighbours({ near, similar, roughly }: Props) {
  const { text } = usePageSpeech();
  if (near.length + similar.length === 0) return null;
  const words = text.initiative;
  const saysDistance = [...near, ...similar].some(({ meters }) => meters !== undefined);
  return (
    <div class="neighbours">
      {near.length > 0 && <List id="naerheden" title={words.near} rows={near} />}
      {similar.length > 0 && <List id="lignende" title={words.similar} rows={similar} />}
      {saysDistance && <p class="crow-flies">{roughly ? words.crowFliesRoughly : words.crowFlies}</p>}
    </div>
  );
}

function List({ id, title, rows }: { id: string; title: string; rows: Row[] }) {
  const { lang, text } = usePageSpeech();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {rows.map(({ slug, name, nameLang, category, town, meters }) => {
          const away = meters === undefined ? town : formatTravel(meters, lang, text);
          return (
            <li key={slug} class="row">
              <CategoryMark category={category} />
              <div class="row-text">
                <h3>
                  <a href={initiativeAddress(lang, slug)} lang={nameLang}>
                    {name}
                  </a>
                </h3>
                <p class="row-facts">{[categoryName(category, lang), away].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
