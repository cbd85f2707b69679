import { chosenFilters, type Home } from '../state/home.ts';
import type { LiveText } from '../text/da.ts';
import { useSpeech } from './context.ts';

/** Says how many there are, and again, politely, whenever that changes. */
export function ResultCount({ home }: { home: Home }) {
  const { text } = useSpeech();
  const { status } = home.results;
  return (
    <p class="result-count" role="status" aria-busy={status.value === 'loading'}>
      {sentence(home, text.list)}
      {home.search.value.near && home.results.rows.value.length > 0 && (
        <span class="result-note"> {text.list.straight}</span>
      )}
    </p>
  );
}

function sentence({ search, results, placeName, data }: Home, text: LiveText['list']): string {
  const { q, area, bbox, near } = search.value;
  const matched = results.matched.value;
  if (results.rows.value.length === 0) return text.none;
  const { place, spelling } = results.understood.value ?? {};
  if (place) return text.around(place.name);
  if (spelling) return text.spelled(spelling);
  if (near && !bbox) return text.nearest;
  // The pages after the first are not counted anew.
  if (matched === undefined)
    return data.cursor ? text.heading : near ? text.nearest : q ? text.best : text.many;
  if (bbox) return placeName.value ? text.inPlace(matched, placeName.value) : text.inView(matched);
  if (area && data.areaName) return text.inArea(matched, data.areaName);
  return q || chosenFilters(search.value) ? text.matching(matched) : text.everywhere(matched);
}
