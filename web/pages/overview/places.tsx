/** How many there are, beside the municipalities around and the country. */
import type { Share } from '../../../schema/figure.ts';
import { municipalityShortName, municipalityTitle } from '../../../schema/municipality.ts';
import { overviewTexts } from '../../text/overview.ts';
import { Bars } from './bars.tsx';
import { Part, type PartProps, partOf } from './part.tsx';
import { sayNumber } from './table.tsx';

export function Places(props: PartProps) {
  const { lang, overview, counted } = props;
  const { places: words, country: countryName, ...common } = overviewTexts[lang];
  const { own, around, country, year } = counted.comparison;
  const isRated = year !== undefined;
  const value = (share: Share) => (isRated ? (share.rate ?? 0) : share.count);
  const say = (share: Share) => sayNumber(value(share), lang);
  const name = municipalityTitle(overview.area);
  const sentence = (isRated ? words.sentence : words.plain)(say(own), name, say(country));
  const named = new Map(overview.around.map((area) => [area.code, municipalityShortName(area)]));
  // Without inhabitants the country would make all others look alike.
  const all = [
    { label: municipalityShortName(overview.area), ink: 'full' as const, share: own },
    ...around
      .filter(({ rate }) => !isRated || rate !== undefined)
      .map((share) => ({ label: named.get(share.code) ?? share.code, ink: 'hatched' as const, share })),
    ...(isRated ? [{ label: countryName, ink: 'empty' as const, share: country }] : []),
  ];
  return (
    <Part {...partOf('kommuner', props)} title={words.title} said={sentence}>
      <Bars
        id="billede-kommuner"
        title={isRated ? words.rate : words.count}
        summary={sentence}
        groups={all.map(({ label, ink, share }) => ({
          label,
          bars: [{ ink, value: value(share), said: say(share) }],
        }))}
      />
      <figcaption>
        {isRated ? (
          `${words.rate}. ${common.populationOf(year)}`
        ) : (
          <>
            {words.count}. {common.noPopulation} <code>npm run import -- population</code>
          </>
        )}
      </figcaption>
    </Part>
  );
}
