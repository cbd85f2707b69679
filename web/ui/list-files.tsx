import { listFileAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';

/** The list to take along: for a spreadsheet, for a map of one's own. */
export function ListFiles({ home }: { home: Home }) {
  const { lang, text } = useSpeech();
  const search = home.search.value;
  return (
    <p class="list-files">
      {text.list.files} <a href={listFileAddress(lang, search, 'csv')}>CSV</a>{' '}
      <a href={listFileAddress(lang, search, 'excel')}>{text.list.excel}</a>{' '}
      <a href={listFileAddress(lang, search, 'geojson')}>GeoJSON</a>
    </p>
  );
}
