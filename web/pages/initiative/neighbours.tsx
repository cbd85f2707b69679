import { initiativeAddress } from '../../state/address.ts';
import type { Row } from '../../state/row.ts';
import { formatRoughTravel, formatTravel } from '../../text/format.ts';
import { spoken } from '../../text/lang.ts';
import { townOrServed } from '../../text/served.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { Facts } from '../../ui/facts.tsx';
import { usePageSpeech } from '../layout/speech.ts';

export interface NeighbourRow extends Row {
  /** Its own place is approximate. */
  isRough?: boolean;
}

interface Props {
  near: NeighbourRow[];
  similar: NeighbourRow[];
  /** The distances begin at an approximate place. */
  fromRough: boolean;
}

/** Where to go from here: what is around, and what is of the same kind. */
export function Neighbours({ near, similar, fromRough }: Props) {
  const { text } = usePageSpeech();
  if (near.length + similar.length === 0) return null;
  const words = text.initiative;
  const saysDistance = [...near, ...similar].some(({ meters }) => meters !== undefined);
  return (
    <div class="neighbours">
      {near.length > 0 && <List id="naerheden" title={words.near} rows={near} fromRough={fromRough} />}
      {similar.length > 0 && (
        <List id="lignende" title={words.similar} rows={similar} fromRough={fromRough} />
      )}
      {saysDistance && <p class="crow-flies">{fromRough ? words.crowFliesRoughly : words.crowFlies}</p>}
    </div>
  );
}

interface ListProps {
  id: string;
  title: string;
  rows: NeighbourRow[];
  fromRough: boolean;
}

function List({ id, title, rows, fromRough }: ListProps) {
  const { lang, text } = usePageSpeech();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {rows.map(({ slug, name, nameLang, category, town, served, meters, isRough }) => {
          const say = fromRough || isRough ? formatRoughTravel : formatTravel;
          const away = meters === undefined ? townOrServed({ town, served }, text) : say(meters, lang, text);
          return (
            <li key={slug} class="row">
              <CategoryMark category={category} />
              <div class="row-text">
                <h3>
                  <a href={initiativeAddress(lang, slug)} {...spoken(nameLang, lang)}>
                    {name}
                  </a>
                </h3>
                <p class="row-facts">
                  <Facts of={[text.categories[category], away]} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
