/** How fresh a listing is, in words: what it says first, and what belongs to it. */
import { type Attested, type Freshness, freshnessOf } from '../../schema/freshness.ts';
import type { Text } from './da.ts';
import { formatDate, formatMonth } from './format.ts';
import type { Lang } from './lang.ts';

export interface SaidFreshness {
  state: Freshness['state'];
  /** Without a full stop: `Bekræftet i oktober 2026 af gruppen`. */
  said: string;
  /** Whole sentences. */
  more: string;
}

/** `sourceTitle` is what people call the source: `OpenStreetMap`. */
export function sayFreshness(
  attested: Attested & { sourceTitle?: string | undefined },
  { now, lang, text }: { now: Date; lang: Lang; text: Pick<Text, 'freshness'> },
): SaidFreshness {
  const words = text.freshness;
  const { state, months, since } = freshnessOf(attested, now);
  const { confirmedAt, confirmedBy, sourceTitle } = attested;
  const month = formatMonth(since, lang);
  if (state === 'unconfirmed') {
    const more = `${words.fetched(formatDate(since, lang))} ${words.ask}`;
    return { state, said: words.never(sourceTitle ?? words.aSource), more };
  }
  const by = confirmedBy === 'source' ? (sourceTitle ?? words.by.source) : words.by[confirmedBy ?? 'source'];
  if (state === 'fresh') {
    return { state, said: confirmedAt ? words.confirmed(month, by) : words.written(month), more: '' };
  }
  const time = state === 'old' ? words.years(Math.floor(months / 12)) : words.months(months);
  const last = confirmedAt ? words.last(month, by) : `${words.written(month)}.`;
  const silent = attested.unanswered ? `${words.silent} ` : '';
  return { state, said: words.ago(time), more: `${last} ${silent}${words.ask}` };
}
