/** Never a dead end: the ways out of a search that found nothing, each one press away. */

import type { Alternatives } from '../api/client.ts';
import { homeAddress, initiativeAddress } from '../state/address.ts';
import { chosenFilters, type Home, isFilter } from '../state/home.ts';
import { addAddress } from '../state/page-address.ts';
import { wordsIn } from '../state/row.ts';
import { formatDistance, windOf } from '../text/format.ts';
import { spoken } from '../text/lang.ts';
import { CategoryMark } from './category-mark.tsx';
import { useToolSpeech } from './context.ts';
import { Facts } from './facts.tsx';
import { acting, focusResults } from './link-action.ts';

export function WaysOut({ home }: { home: Home }) {
  const { lang, text } = useToolSpeech();
  const search = home.search.value;
  const { spelling, elsewhere = [], without = [] } = home.alternatives.value ?? {};
  const { bbox, area, near, ...anywhere } = search;
  const { q } = search;
  const bare = {
    ...(q ? { q } : {}),
    ...(bbox ? { bbox } : {}),
    ...(near ? { near } : {}),
    ...(area ? { area } : {}),
  };
  const way = (label: string, href: string, act: () => void) => (
    <li key={label}>
      <a
        class="button"
        href={href}
        onClick={acting((link) => {
          focusResults(link);
          act();
        })}
      >
        {label}
      </a>
    </li>
  );
  return (
    <div class="ways">
      <p>{text.ways.help}</p>
      <ul class="ways-list">
        {spelling &&
          way(
            text.find.meant(spelling),
            homeAddress(lang, { ...search, q: spelling }),
            () => void home.searchFor(spelling),
          )}
        {without
          .filter(({ part, matched }) => matched > 0 && part in text.ways.parts)
          .map(({ part, matched }) => {
            const { [part]: _, ...rest } = search;
            return way(
              text.ways.without(text.ways.parts[part], matched),
              homeAddress(lang, rest),
              () => void home.drop(part),
            );
          })}
        {without.every(({ part }) => !isFilter(part)) &&
          chosenFilters(search) > 0 &&
          way(text.ways.withoutFilters, homeAddress(lang, bare), () => void home.clearFilters())}
        {bbox &&
          home.map.value === 'ready' &&
          way(text.ways.widen, homeAddress(lang, search), () => void home.widen())}
        {(bbox || area || near) &&
          way(
            text.ways.wholeCountry,
            homeAddress(lang, anywhere),
            () => void home.drop(bbox ? 'bbox' : area ? 'area' : 'near'),
          )}
      </ul>
      {elsewhere.length > 0 && <Elsewhere found={elsewhere} from={near && !bbox ? 'you' : 'map'} />}
      <p>
        <a href={addAddress(lang, { ...(q ? { name: q } : {}), ...(area ? { area } : {}) })}>
          {text.ways.missing}
        </a>
      </p>
    </div>
  );
}

function Elsewhere({ found, from }: { found: Alternatives['elsewhere']; from: 'map' | 'you' }) {
  const { lang, text } = useToolSpeech();
  const away = (meters: number, bearing: number | undefined) => {
    const distance = formatDistance(meters, lang);
    const wind = bearing === undefined ? undefined : text.ways.winds[windOf(bearing)];
    return wind ? text.ways.from(distance, wind, from) : text.list.away(distance);
  };
  return (
    <>
      <h3 class="ways-heading">{text.ways.elsewhere}</h3>
      <ul class="ways-elsewhere">
        {found.map(({ number, slug, name, name_en, category, town, distance, bearing }) => (
          <li key={number} class="ways-one">
            <CategoryMark category={category} size="small" />
            <span>
              <NameLink {...{ slug, name, name_en }} />
              <span class="row-facts">
                <Facts of={[town, distance === undefined ? undefined : away(distance, bearing)]} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NameLink({
  slug,
  name,
  name_en,
}: Pick<Alternatives['elsewhere'][number], 'slug' | 'name' | 'name_en'>) {
  const { lang } = useToolSpeech();
  const words = wordsIn(lang, name, name_en);
  return (
    <a href={initiativeAddress(lang, slug)} {...spoken(words.lang, lang)}>
      {words.text}
    </a>
  );
}
