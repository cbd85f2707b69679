import { listFileAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { addAddress } from '../state/page-address.ts';
import { useToolSpeech } from './context.ts';

/** Below the list: what it lacks can be told, and what it has be taken along. */
export function ListEnd({ home }: { home: Home }) {
  const { lang, text } = useToolSpeech();
  const search = home.search.value;
  const { area } = search;
  return (
    <>
      <p class="list-end">
        {text.end.missing} <a href={addAddress(lang, area ? { area } : {})}>{text.end.add}</a>
      </p>
      <p class="list-end">
        {text.end.files} <a href={listFileAddress(lang, search, 'csv')}>CSV</a>{' '}
        <a href={listFileAddress(lang, search, 'excel')}>{text.end.excel}</a>{' '}
        <a href={listFileAddress(lang, search, 'geojson')}>GeoJSON</a>
      </p>
    </>
  );
}
