/** How many somebody stands by. */
import { municipalityShortName } from '../../../schema/municipality.ts';
import { LANGUAGES } from '../../text/lang.ts';
import { overviewTexts } from '../../text/overview.ts';
import { Legend } from './ink.tsx';
import { Part, type PartProps, partOf } from './part.tsx';
import { Stack } from './stack.tsx';

export function Attention(props: PartProps) {
  const { lang, overview, counted } = props;
  const { attention: words, country: countryName } = overviewTexts[lang];
  const { own, country } = counted.attention;
  const totalOf = (of: typeof own) => of.confirmed + of.older + of.never;
  const shareOf = (of: typeof own) =>
    new Intl.NumberFormat(LANGUAGES[lang].locale, { style: 'percent' }).format(
      of.confirmed / (totalOf(of) || 1),
    );
  const name = municipalityShortName(overview.area);
  const sentence = totalOf(own) > 0 ? words.sentence(shareOf(own), name, shareOf(country)) : words.none;
  const parts = (of: typeof own) => [
    { ink: 'full' as const, value: of.confirmed },
    { ink: 'hatched' as const, value: of.older },
    { ink: 'empty' as const, value: of.never },
  ];
  return (
    <Part {...partOf('friskhed', props)} title={words.title} said={sentence}>
      <Legend
        id="billede-friskhed"
        entries={[
          { ink: 'full', label: words.confirmed },
          { ink: 'hatched', label: words.older },
          { ink: 'empty', label: words.never },
        ]}
      />
      <Stack
        id="billede-friskhed"
        title={words.state}
        summary={sentence}
        bars={[
          { label: name, parts: parts(own) },
          { label: countryName, parts: parts(country) },
        ]}
      />
    </Part>
  );
}
