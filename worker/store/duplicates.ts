/**
 * What is there already of what somebody is writing down. Candidates come from the text index by their names, their
 * places and their contacts, and plain functions compare them one by one (worker/domain/duplicates.ts).
 */
import { sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { boxAround } from '../../schema/place.ts';
import { contactKeys, personalTokens, siteTokens } from '../domain/contact-keys.ts';
import {
  around,
  nameTerms,
  whereabouts,
  withAll,
  withAny,
  withTokens,
} from '../domain/duplicate-questions.ts';
import { type Draft, type Likeness, likenesses, WORTH_ASKING } from '../domain/duplicates.ts';
import { expressionOf, type Term } from '../domain/question.ts';
import { loosely } from './candidates.ts';
import { CARD_COLUMNS, inBox } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import { type CardRow, toCard } from './row.ts';

/** A listing that may be the same; `meters` only between points that everybody may see. */
export type Duplicate = InitiativeCard &
  Likeness & {
    /** Nobody keeps it yet: whoever meets it here may say that it is theirs. */
    claimable: boolean;
    status: 'published' | 'pending';
  };

export interface Asked {
  /** Id of the listing that is being edited. */
  except?: string;
  /** Also what waits for a moderator: never for the public, who must not learn its name. */
  includePending?: boolean;
  /** At most so many. */
  count?: number;
}

export const DUPLICATES = 5;

/** Rows of each statement: a row read is a row that is compared. */
const BY_NAME = 12;
const BESIDE = 8;
const BY_CONTACT = 8;
const FAR_BRANCHES = 4;
const NEARLY = 10;
/** Of each state that a new listing can wait in. */
const PENDING = 10;

/** Of the same sort: a name of which only that is left, or whose other words are spelt too wrongly. */
const CLOSE_METERS = 600;
const NEAR_METERS = 3000;
const AROUND_METERS = 20_000;
/** What has another name altogether is only looked for at the very place. */
const BESIDE_METERS = 120;

type Row = CardRow & { owner_state?: string; status?: string };

/**
 * The likeliest first, none below `WORTH_ASKING`; empty for a draft that says neither a name nor a contact. Reads at
 * most 120 rows in at most two calls: the second asks who keeps what was found, or, where nothing was, for names that are a
 * letter off. With `includePending` up to 40 rows more, of what waits in the municipality of the draft.
 */
export async function findDuplicates(db: Database, draft: Draft, asked: Asked = {}): Promise<Duplicate[]> {
  const { count = DUPLICATES, includePending = false } = asked;
  const first = [...strictly(draft), ...(includePending ? pendingQueries(draft) : [])];
  if (first.length === 0) return [];
  const rows = (await run(db, ...first)).flat();
  const found = best(draft, rows, asked).slice(0, count);
  if (found.length) return withOwners(db, found);
  const second = nearly(draft);
  if (second.length === 0) return [];
  const more = (await run(db, ...second)).flat();
  return best(draft, [...rows, ...more], asked)
    .slice(0, count)
    .map(toDuplicate);
}

/** Drafts that are asked for in one call. */
const TOGETHER = 25;

/**
 * Of each of many drafts, as {@link findDuplicates} with what waits and without its second call: what is a letter off is not
 * looked for. A call for every 25 of them; reads at most 90 rows for each, and 40 for each of their municipalities.
 */
export async function findTwins(db: Database, drafts: Draft[], count: number): Promise<Duplicate[][]> {
  const found: Duplicate[][] = [];
  for (let at = 0; at < drafts.length; at += TOGETHER) {
    const some = drafts.slice(at, at + TOGETHER);
    const waiting = new Map(some.map((draft) => [draft.municipality, pendingQueries(draft)]));
    const asked = [...some.map(strictly), ...waiting.values()];
    const answers = inTurn(asked, await run(db, ...asked.flat()));
    const pending = new Map([...waiting.keys()].map((key, i) => [key, answers[some.length + i] ?? []]));
    for (const [i, draft] of some.entries()) {
      const rows = [...(answers[i] ?? []), ...(pending.get(draft.municipality) ?? [])];
      found.push(best(draft, rows, {}).slice(0, count).map(toDuplicate));
    }
  }
  return found;
}

/** Rows of each group of queries, from the answers to all of them one after the other. */
function inTurn(groups: Query<Row>[][], answers: Row[][]): Row[][] {
  let next = 0;
  return groups.map(({ length }) => {
    next += length;
    return answers.slice(next - length, next).flat();
  });
}

interface Scored {
  row: Row;
  card: InitiativeCard;
  likeness: Likeness;
}

function best(draft: Draft, rows: Row[], { except }: Asked): Scored[] {
  const unique = new Map(rows.filter(({ id }) => id !== except).map((row) => [row.number, row]));
  return likenesses(draft, [...unique.values()].map(toCard))
    .filter(({ score }) => score >= WORTH_ASKING)
    .flatMap(({ card, ...likeness }) => {
      const row = unique.get(card.number);
      return row ? [{ row, card, likeness }] : [];
    });
}

async function withOwners(db: Database, found: Scored[]): Promise<Duplicate[]> {
  const numbers = sql.join(
    found.map(({ card }) => sql`${card.number}`),
    sql`, `,
  );
  const [rows] = await run(
    db,
    query<{ number: number; owner_state: string }>(
      sql`select number, owner_state from initiative where number in (${numbers})`,
    ),
  );
  const owners = new Map(rows.map((row) => [row.number, row.owner_state]));
  return found.map((one) => {
    const owner = owners.get(one.card.number);
    return toDuplicate({ ...one, row: { ...one.row, ...(owner ? { owner_state: owner } : {}) } });
  });
}

function toDuplicate({ row, card, likeness }: Scored): Duplicate {
  const status = row.status === 'pending' ? 'pending' : 'published';
  return {
    ...card,
    ...likeness,
    claimable: status === 'published' && row.owner_state === 'unclaimed',
    status,
  };
}

function strictly(draft: Draft): Query<Row>[] {
  const keys = contactKeys(draft.contact);
  const near = around(draft, NEAR_METERS);
  const close = around(draft, CLOSE_METERS);
  const wide = whereabouts(draft, AROUND_METERS);
  const personal = withTokens(personalTokens(keys));
  const site = withTokens(siteTokens(keys));
  const names = nameTerms(draft).flatMap(({ all, telling, common }) => [
    ...(near ? [ofIndex([withAll(all), near], BY_NAME)] : []),
    ...(close && telling.length && common.length ? [ofIndex([withAll(common), close], BESIDE)] : []),
    ofIndex([withAll(all), wide], BY_NAME),
    ...(telling.length
      ? [
          ...(near ? [ofIndex([withAny(telling), near], BY_NAME)] : []),
          ofIndex([withAny(telling), wide], BY_NAME),
        ]
      : []),
  ]);
  return [
    ...names,
    ...(names.length && draft.lngLat ? [besideQuery(draft.lngLat)] : []),
    ...(personal ? [ofIndex([personal], BY_CONTACT)] : []),
    ...(site && wide ? [ofIndex([site, wide], BY_CONTACT)] : []),
    ...(site ? [ofIndex([site], FAR_BRANCHES)] : []),
  ];
}

/** The same with a letter wrong in what tells it from others; with who keeps them, since there is no third call. */
function nearly(draft: Draft): Query<Row>[] {
  const wide = whereabouts(draft, AROUND_METERS);
  const near = around(draft, NEAR_METERS) ?? wide;
  return nameTerms(draft)
    .slice(0, 1)
    .filter(({ telling }) => telling.length > 0)
    .flatMap(({ all, telling }) => {
      const expression = (term: Term) => (telling.includes(term) ? loosely(term) : expressionOf(term));
      return [
        ofIndex([withAll(all, expression), wide], NEARLY, OWNER_STATE),
        ...(telling.length < all.length
          ? [ofIndex([withAny(telling, loosely), near], NEARLY, OWNER_STATE)]
          : []),
      ];
    });
}

const OWNER_STATE = sql`, (select owner_state from initiative where initiative.number = initiative_text.rowid) as owner_state`;

function ofIndex(parts: (string | undefined)[], take: number, more = sql``): Query<Row> {
  const match = parts.filter((part) => part !== undefined).join(' AND ');
  return query(sql`select ${CARD_COLUMNS} ${more} from initiative_text
    where initiative_text match ${match} order by rowid desc limit ${take}`);
}

function besideQuery(at: NonNullable<Draft['lngLat']>): Query<Row> {
  return query(sql`select ${CARD_COLUMNS} from ${inBox(boxAround(at, BESIDE_METERS))} limit ${BESIDE}`);
}

/** What waits is in no index: it is reached through the moderators' queue of its municipality, the newest first. */
function pendingQueries({ municipality = '*' }: Draft): Query<Row>[] {
  return (['open', 'asked'] as const).map((state) =>
    query(sql`select ${CARD_COLUMNS}, status from initiative where status = 'pending' and number in (
      select matter.initiative from matter indexed by matter_queue
      where area = ${municipality} and state = ${state} and kind = 'new'
      order by created_at desc limit ${PENDING})`),
  );
}
