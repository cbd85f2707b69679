/** Which categories there are much of, beside the municipalities around and the country. */
import type { Share } from '../../../schema/figure.ts';
import { municipalityShortName } from '../../../schema/municipality.ts';
import { overviewTexts } from '../../text/overview.ts';
import { texts } from '../../text/whole.ts';
import { Bars } from './bars.tsx';
import { type Ink, Legend } from './ink.tsx';
import { Part, type PartProps, partOf } from './part.tsx';
import { sayNumber } from './table.tsx';

export function Categories(props: PartProps) {
  const { lang, overview, counted } = props;
  const { categories: words, places: of, around, country } = overviewTexts[lang];
  const { comparison } = counted;
  const { categories } = texts[lang];
  const isRated = comparison.year !== undefined;
  const sides: { ink: Ink; key: 'own' | 'around' | 'country'; label: string }[] = [
    { ink: 'full', key: 'own', label: municipalityShortName(overview.area) },
    // In plain numbers the country would make all others look alike.
    ...(isRated
      ? [
          { ink: 'hatched' as const, key: 'around' as const, label: around },
          { ink: 'empty' as const, key: 'country' as const, label: country },
        ]
      : []),
  ];
  const value = ({ rate = 0, count }: Share) => (isRated ? rate : count);
  const [most] = comparison.categories.toSorted((a, b) => b.own.count - a.own.count);
  const none = comparison.categories.filter(({ own }) => own.count === 0).length;
  const sentence = most && most.own.count > 0 ? words.sentence(categories[most.category], none) : words.none;
  return (
    <Part {...partOf('kategorier', props)} title={words.title} said={sentence}>
      {isRated && <Legend id="billede-kategorier" entries={sides} />}
      <Bars
        id="billede-kategorier"
        title={isRated ? of.rate : of.count}
        summary={sentence}
        groups={comparison.categories
          .filter((it) => sides.some(({ key }) => it[key].count > 0))
          .map((it) => ({
            label: categories[it.category],
            bars: sides.map(({ ink, key }) => ({
              ink,
              value: value(it[key]),
              said: sayNumber(value(it[key]), lang),
            })),
          }))}
      />
      <figcaption>{isRated ? of.rate : of.count}</figcaption>
    </Part>
  );
}
