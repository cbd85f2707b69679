import { type ListFormat, listFileAddress } from '../../state/address.ts';
import { usePageSpeech } from '../layout/speech.ts';
import { type ListSubject, searchOf } from './subject.ts';

/** The list for a spreadsheet, a map of one's own, a feed reader, a calendar. */
export function TakeAlong({ subject }: { subject: ListSubject }) {
  const { lang, text } = usePageSpeech();
  const { municipality } = subject;
  const formats: [ListFormat, string][] = [
    ['atom', text.listPage.feed],
    ['ics', text.listPage.calendar],
    ['excel', text.end.excel],
    ['csv', 'CSV'],
    ['geojson', 'GeoJSON'],
  ];
  return (
    <section class="area-part" aria-labelledby="tag-med">
      <h2 id="tag-med">{text.listPage.takeAlong}</h2>
      <ul class="area-links">
        {formats.map(([format, name]) => (
          <li key={format}>
            <a href={listFileAddress(lang, searchOf(subject), format)}>{name}</a>
          </li>
        ))}
        {municipality && (
          <li>
            <a href={`/api/collections/initiatives-${municipality.code}`}>OGC API (QGIS)</a>
          </li>
        )}
      </ul>
    </section>
  );
}
