/** How many there were, month by month. */
import { formatMonth, formatNumber } from '../../text/format.ts';
import { LANGUAGES } from '../../text/lang.ts';
import { overviewTexts } from '../../text/overview.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { Columns } from './columns.tsx';
import { Part, type PartProps, partOf } from './part.tsx';

export function Growth(props: PartProps) {
  const { lang, counted } = props;
  const { growth: words } = overviewTexts[lang];
  const { months } = counted;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const monthOf = (month: string) => new Date(`${month}-15`);
  const sentence = words.sentence(
    formatMonth(monthOf(first.month), lang),
    formatNumber(first.total, lang),
    formatMonth(monthOf(last.month), lang),
    formatNumber(last.total, lang),
  );
  return (
    <Part {...partOf('vaekst', props)} title={words.title} said={sentence} folded>
      <Columns
        id="billede-vaekst"
        title={words.caption}
        summary={sentence}
        columns={months.map(({ month, total }) => ({ label: shortMonth(month, lang), value: total }))}
        say={(n) => formatNumber(n, lang)}
      />
      <figcaption>
        {words.caption}. {words.note}
      </figcaption>
    </Part>
  );
}

/** `nov. 24` */
function shortMonth(month: string, lang: StewardLang): string {
  return new Intl.DateTimeFormat(LANGUAGES[lang].locale, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15`));
}
