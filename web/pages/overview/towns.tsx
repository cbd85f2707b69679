/** Where nothing grows yet. */
import { municipalityShortName } from '../../../schema/municipality.ts';
import { formatNumber } from '../../text/format.ts';
import { overviewTexts } from '../../text/overview.ts';
import { Legend } from './ink.tsx';
import { Part, type PartProps, partOf } from './part.tsx';
import { Stack } from './stack.tsx';

export function Towns(props: PartProps) {
  const { lang, counted } = props;
  const { bare: words } = overviewTexts[lang];
  const { all, bare, named } = counted.towns;
  const { table, ...part } = partOf('byer', props);
  const sentence =
    all === 0 ? words.noTowns : bare === 0 ? words.none : words.sentence(bare, formatNumber(all, lang));
  const more = named.length < bare ? ` ${words.largest(formatNumber(named.length, lang))}` : '';
  return (
    <Part {...part} title={words.title} said={sentence + more} {...(bare > 0 ? { table } : {})}>
      {all > 0 && (
        <>
          <Legend
            id="billede-byer"
            entries={[
              { ink: 'full', label: words.rest },
              { ink: 'empty', label: words.bare },
            ]}
          />
          <Stack
            id="billede-byer"
            title={words.title}
            summary={sentence}
            bars={[
              {
                label: municipalityShortName(props.overview.area),
                parts: [
                  { ink: 'full', value: all - bare },
                  { ink: 'empty', value: bare },
                ],
              },
            ]}
          />
        </>
      )}
    </Part>
  );
}
