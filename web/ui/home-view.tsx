/** The living part of the front page: the same on the server and in the browser. */
import { formatBbox } from '../../schema/place.ts';
import { homeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { ActiveFilters } from './active-filters.tsx';
import { CategoryFilter } from './category-filter.tsx';
import { useSpeech } from './context.ts';
import { MapBox } from './map-box.tsx';
import { NearMe } from './near-me.tsx';
import { ResultList } from './result-list.tsx';
import { SEARCH_ID, SearchBox } from './search-box.tsx';

export function HomeView({ home, typedBefore }: { home: Home; typedBefore?: string }) {
  const { lang, text } = useSpeech();
  const { area, bbox } = home.search.value;
  return (
    <>
      <div class="ask">
        <h1>{text.search.title}</h1>
        <search>
          <form
            class="search"
            action={homeAddress(lang)}
            onSubmit={(event) => {
              event.preventDefault();
              const input = event.currentTarget.elements.namedItem(SEARCH_ID);
              void home.searchFor(input && 'value' in input ? String(input.value) : '');
            }}
          >
            <SearchBox home={home} {...(typedBefore ? { typedBefore } : {})} />
            <div class="tools">
              <NearMe home={home} />
              <CategoryFilter home={home} />
            </div>
            {area && <input type="hidden" name="omraade" value={area} />}
            {bbox && <input type="hidden" name="bbox" value={formatBbox(bbox)} />}
          </form>
        </search>
        <ActiveFilters home={home} />
        {/* web/device fills it. */}
        <div class="my-area needs-script" id="mit-omraade" />
      </div>
      <ResultList home={home} />
      <MapBox home={home} />
    </>
  );
}
