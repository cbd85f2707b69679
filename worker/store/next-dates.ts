/** When the initiatives of a list meet next. */
import { sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import type { When } from '../../schema/search.ts';
import { danishDay, danishTime, instantOf } from '../domain/danish-time.ts';
import { nextOf } from '../domain/next-dates.ts';
import { type Database, query, run } from './database.ts';

export type Dated<Card> = Card & {
  /** On a Danish clock, `2026-11-24T19:00`, or a day. */
  next?: string;
};

/**
 * Asked for by time, a list says the dates of single events too: that is a D1 call and a row a card, made where the
 * request has one left.
 */
export async function datedCards<Card extends InitiativeCard>(
  db: Database,
  cards: Card[],
  { when, now }: { when?: When | undefined; now: Date },
): Promise<Dated<Card>[]> {
  return when && db.meter.calls < CALLS_MAX ? withNextEvents(db, cards, now) : withNextDates(cards, now);
}

const CALLS_MAX = 2;

/** What comes again is told from the row itself. */
function withNextDates<Card extends InitiativeCard>(cards: Card[], now: Date): Dated<Card>[] {
  return cards.map((card) => dated(card, [], now));
}

async function withNextEvents<Card extends InitiativeCard>(
  db: Database,
  cards: Card[],
  now: Date,
): Promise<Dated<Card>[]> {
  if (cards.length === 0) return [];
  const numbers = sql.raw(cards.map(({ number }) => `(${number})`).join(', '));
  const from = instantOf(danishDay(now)).getTime();
  const [rows] = await run(
    db,
    query<{ number: number; start: string | null }>(sql`select column1 as number,
      (select start from event where initiative = column1 and starts_at >= ${from} and not cancelled
        order by starts_at limit 1) as start
      from (values ${numbers})`),
  );
  const starts = new Map(rows.map((row) => [row.number, row.start]));
  return cards.map((card) => {
    const start = starts.get(card.number);
    return dated(card, start ? [{ start }] : [], now);
  });
}

function dated<Card extends InitiativeCard>(card: Card, events: { start: string }[], now: Date): Dated<Card> {
  const next = nextOf(card.activities, events, danishTime(now));
  return next ? { ...card, next } : card;
}
