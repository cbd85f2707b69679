import { useContext } from 'preact/hooks';
import { initiativeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import type { Row } from '../state/row.ts';
import { capital, formatMonth, formatNext, formatTravel } from '../text/format.ts';
import { spoken } from '../text/lang.ts';
import { townOrServed } from '../text/served.ts';
import { CategoryMark } from './category-mark.tsx';
import { type Speech, useSpeech } from './context.ts';
import { Facts } from './facts.tsx';
import { RowHeartContext } from './row-heart.ts';

/** One initiative. The whole row is its link; pointing at it lights its pin. */
export function ResultRow({ row, home }: { row: Row; home: Home }) {
  const speech = useSpeech();
  const { lang, text } = speech;
  const Heart = useContext(RowHeartContext).value;
  const light = () => {
    home.lit.value = row.number;
  };
  const dim = () => {
    home.lit.value = undefined;
  };
  const facts = [
    row.meters === undefined ? undefined : formatTravel(row.meters, lang, text),
    text.categories[row.category],
    townOrServed(row, text),
    row.price === 'free' ? text.list.free : undefined,
    staleness(row.seen, home.today, speech),
  ];
  return (
    <li
      class="row"
      id={`nr-${row.number}`}
      data-chosen={home.chosen.value === row.number ? '' : undefined}
      onMouseEnter={light}
      onMouseLeave={dim}
      onFocusCapture={light}
      onBlurCapture={dim}
    >
      <CategoryMark category={row.category} />
      <div class="row-text">
        <h3>
          <a href={initiativeAddress(lang, row.slug)} {...spoken(row.nameLang, lang)}>
            {row.name}
          </a>
        </h3>
        {row.summary && (
          <p class="row-summary" {...spoken(row.summaryLang, lang)}>
            {row.summary}
          </p>
        )}
        <p class="row-facts">
          {row.next && (
            <strong class="row-next">{capital(formatNext(row.next, home.today, lang, text.list))}</strong>
          )}
          <Facts of={facts} />
        </p>
      </div>
      <span class="row-heart needs-script">{Heart && <Heart it={row} />}</span>
    </li>
  );
}

const OLD_AFTER_MONTHS = 18;

/** Only what is old says when it was last looked after: among the living, that would be noise. */
function staleness(seen: string | undefined, today: string, { lang, text }: Speech): string | undefined {
  if (!seen) return undefined;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  if (months(today) - months(seen) < OLD_AFTER_MONTHS) return undefined;
  return text.list.seen(formatMonth(new Date(`${seen}-15`), lang));
}
