/** The living part of the front page: the same on the server and in the browser. */
import { formatBbox } from '../../schema/place.ts';
import { homeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { SEARCH_ID } from './link-action.ts';
import { MapBox } from './map-box.tsx';
import type { Parts } from './parts.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';

export function HomeView({ home, parts }: { home: Home; parts: Parts }) {
  const { lang, text } = useSpeech();
  const { area, bbox, near } = home.search.value;
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
              if (!(input instanceof HTMLInputElement)) return;
              // The keyboard of a phone would lie over what was found.
              if (matchMedia('(pointer: coarse)').matches) input.blur();
              void home.searchFor(input.value);
            }}
          >
            <SearchBox home={home} Suggestions={parts.Suggestions} />
            <parts.Tools home={home} />
            {area && <input type="hidden" name="omraade" value={area} />}
            {bbox && <input type="hidden" name="bbox" value={formatBbox(bbox)} />}
            {near && <input type="hidden" name="naer" value={`${near.lat},${near.lng}`} />}
          </form>
        </search>
      </div>
      <ResultList home={home} parts={parts} />
      <MapBox home={home} />
    </>
  );
}
