/** What people searched for and did not find. */

import type { OftenMissed } from '../../../schema/figure.ts';
import { municipalityTitle } from '../../../schema/municipality.ts';
import { formatNumber } from '../../text/format.ts';
import { overviewTexts } from '../../text/overview.ts';
import { Bars } from './bars.tsx';
import { Part, type PartProps, partOf } from './part.tsx';

const PICTURED = 10;

export function Missed(props: PartProps) {
  const { lang, overview } = props;
  const { missed: words } = overviewTexts[lang];
  const { here, everywhere } = overview.missed;
  const { table, ...part } = partOf('soegninger', props);
  const isEmpty = here.length === 0 && everywhere.length === 0;
  if (isEmpty) return <Part {...part} title={words.title} said={`${words.lead} ${words.none}`} />;
  const [shown, title]: [OftenMissed[], string] = here.length
    ? [here, words.here(municipalityTitle(overview.area))]
    : [everywhere, words.everywhere];
  const most = shown.slice(0, PICTURED);
  return (
    <Part {...part} title={words.title} said={words.lead} table={table}>
      <Bars
        id="billede-soegninger"
        title={title}
        summary={most.map(({ words, times }) => `${words}: ${times}`).join(', ')}
        groups={most.map(({ words, times }) => ({
          label: words,
          bars: [{ ink: 'full', value: times, said: formatNumber(times, lang) }],
        }))}
      />
      <figcaption>{title}</figcaption>
    </Part>
  );
}
