/**
 * The tables of those who keep the directory true: accounts, what they may do, what they did, and what they are
 * written. Secrets are kept as SHA-256 only. The triggers that guard them are in `0004_accounts.sql`
 * and `0007_moderation.sql`.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Listing } from '../initiative.ts';
import type { Merged } from '../merger.ts';
import type {
  AUDIT_ACTIONS,
  InvitationKind,
  LISTING_FIELDS,
  MAIL_KINDS,
  MatterKind,
  MatterState,
  REPORT_KINDS,
  REVISION_ACTORS,
  REVISION_STATES,
  ROLE_KINDS,
} from '../stewardship.ts';

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** Somebody with a confirmed e-mail address; made when it is first signed in with. */
export const account = sqliteTable(
  'account',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    /** Lower case. It leaves the database in mails and in the export of one's own data, nowhere else. */
    email: text('email').notNull(),
    language: text('language').notNull().default('da'),
    /** Single keys that a page answers to may be turned off (WCAG 2.1.4). */
    shortcuts: integer('shortcuts', { mode: 'boolean' }).notNull().default(true),
    createdAt: time('created_at').notNull(),
    digestAt: time('digest_at'),
  },
  (table) => [uniqueIndex('account_id').on(table.id), uniqueIndex('account_email').on(table.email)],
);

/** A link that was asked for: single use, ten minutes, for the browser that asked. */
export const signIn = sqliteTable(
  'sign_in',
  {
    tokenHash: text('token_hash').primaryKey(),
    email: text('email').notNull(),
    language: text('language').notNull(),
    browserHash: text('browser_hash').notNull(),
    codeHash: text('code_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Path on this site where it goes on. */
    next: text('next').notNull(),
    createdAt: time('created_at').notNull(),
    expiresAt: time('expires_at').notNull(),
    usedAt: time('used_at'),
  },
  (table) => [index('sign_in_email').on(table.email), index('sign_in_expires').on(table.expiresAt)],
);

export const session = sqliteTable(
  'session',
  {
    idHash: text('id_hash').primaryKey(),
    account: integer('account').notNull(),
    createdAt: time('created_at').notNull(),
    seenAt: time('seen_at').notNull(),
    expiresAt: time('expires_at').notNull(),
  },
  (table) => [index('session_account').on(table.account), index('session_expires').on(table.expiresAt)],
);

/** What an account may do beyond its own listings; `area` is a municipality code or `*`. */
export const role = sqliteTable(
  'role',
  {
    account: integer('account').notNull(),
    kind: text('kind').$type<(typeof ROLE_KINDS)[number]>().notNull(),
    area: text('area').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.kind, table.area] })],
);

export const ownership = sqliteTable(
  'ownership',
  {
    initiative: integer('initiative').notNull(),
    account: integer('account').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.initiative, table.account] }),
    index('ownership_account').on(table.account),
  ],
);

/** A link to become an owner: by another owner, by the listing's own public address, or for having written it. */
export const invitation = sqliteTable(
  'invitation',
  {
    tokenHash: text('token_hash').primaryKey(),
    initiative: integer('initiative').notNull(),
    kind: text('kind').$type<InvitationKind>().notNull(),
    email: text('email').notNull(),
    invitedBy: integer('invited_by'),
    createdAt: time('created_at').notNull(),
    expiresAt: time('expires_at').notNull(),
    usedAt: time('used_at'),
  },
  (table) => [index('invitation_initiative').on(table.initiative)],
);

/** “This is mine”, for a moderator to decide. */
export const claim = sqliteTable(
  'claim',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    initiative: integer('initiative').notNull(),
    account: integer('account').notNull(),
    words: text('words').notNull().default(''),
    state: text('state').$type<'open' | 'accepted' | 'refused'>().notNull().default('open'),
    createdAt: time('created_at').notNull(),
    decidedAt: time('decided_at'),
    decidedBy: integer('decided_by'),
  },
  (table) => [
    uniqueIndex('claim_id').on(table.id),
    uniqueIndex('claim_one').on(table.initiative, table.account),
    index('claim_account').on(table.account),
  ],
);

/** What a listing said after a change, or what somebody proposes that it should say. */
export const revision = sqliteTable(
  'revision',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    initiative: integer('initiative').notNull(),
    /** The version it made; of a proposal the version that it was made from. */
    version: integer('version').notNull(),
    state: text('state').$type<(typeof REVISION_STATES)[number]>().notNull(),
    actor: text('actor').$type<(typeof REVISION_ACTORS)[number]>().notNull(),
    /** Null for sources and commands, and after an erasure. */
    account: integer('account'),
    /** Why, in the words of whoever did it. */
    note: text('note').notNull().default(''),
    status: text('status').notNull(),
    listing: json<Listing>('listing').notNull(),
    /** Fields whose words were taken out of this revision; a stub stands in their place. */
    redacted: json<(typeof LISTING_FIELDS)[number][]>('redacted').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('revision_id').on(table.id),
    index('revision_initiative').on(table.initiative, table.version),
    index('revision_account').on(table.account),
  ],
);

/** What a moderator has to decide: one row for each open matter, in the area that it lies in. */
export const matter = sqliteTable(
  'matter',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    kind: text('kind').$type<MatterKind>().notNull(),
    initiative: integer('initiative').notNull(),
    /** Municipality code, `*` where there is none. */
    area: text('area').notNull(),
    /** Id of the revision, the claim or the report. */
    subject: text('subject').notNull(),
    state: text('state').$type<MatterState>().notNull().default('open'),
    reason: text('reason').notNull().default(''),
    createdAt: time('created_at').notNull(),
    /** When whoever was asked wrote again: that is news, though the matter keeps its turn. */
    answeredAt: time('answered_at'),
    decidedAt: time('decided_at'),
    decidedBy: integer('decided_by'),
  },
  (table) => [
    uniqueIndex('matter_id').on(table.id),
    // A queue is one range whatever it is narrowed by: of an area or of all of them, of a kind or of all.
    index('matter_queue').on(table.area, table.state, table.createdAt),
    index('matter_queue_kind').on(table.area, table.state, table.kind, table.createdAt),
    index('matter_all').on(table.state, table.createdAt),
    index('matter_all_kind').on(table.state, table.kind, table.createdAt),
    index('matter_answered').on(table.answeredAt).where(sql`answered_at is not null`),
    index('matter_initiative').on(table.initiative),
  ],
);

export const report = sqliteTable('report', {
  id: text('id').primaryKey(),
  initiative: integer('initiative').notNull(),
  kind: text('kind').$type<(typeof REPORT_KINDS)[number]>().notNull(),
  words: text('words').notNull().default(''),
  /** Number of the listing that it is a copy of, where one was named. */
  other: integer('other'),
  /** Of the one who told, if they want an answer; forgotten when the matter is decided. */
  email: text('email'),
  /** Of the answer. */
  language: text('language').notNull().default('da'),
  createdAt: time('created_at').notNull(),
});

/** What was done, by whom; the database refuses to change or delete a line. */
export const audit = sqliteTable(
  'audit',
  {
    number: integer('number').primaryKey(),
    at: time('at').notNull(),
    action: text('action').$type<(typeof AUDIT_ACTIONS)[number]>().notNull(),
    /** Salted hash of the account's id: the line outlives the account. Null: nobody who was signed in. */
    actor: text('actor'),
    /** Id of the initiative, the matter or the account's hash that it was about. */
    subject: text('subject').notNull(),
    /** Whose moderators may read it: municipality code, `*` where there is none. Null: administrators alone. */
    area: text('area'),
    /** No personal data. */
    details: json<Record<string, string | number | string[]>>('details').notNull(),
  },
  (table) => [index('audit_subject').on(table.subject), index('audit_area').on(table.area)],
);

/** Two listings that became one, with what it takes to part them again. */
export const merger = sqliteTable(
  'merger',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    /** Number of the one that stays. */
    survivor: integer('survivor').notNull(),
    /** Number of the one that was closed. */
    other: integer('other').notNull(),
    before: json<Merged>('before').notNull(),
    createdAt: time('created_at').notNull(),
    undoneAt: time('undone_at'),
  },
  (table) => [
    uniqueIndex('merger_id').on(table.id),
    index('merger_survivor').on(table.survivor),
    // A listing is merged into one other at a time.
    uniqueIndex('merger_other').on(table.other).where(sql`undone_at is null`),
  ],
);

/** Mails that wait: written with the change they tell of, sent after it, tried again by the clock. */
export const mail = sqliteTable(
  'mail',
  {
    number: integer('number').primaryKey(),
    /** The same occasion has the same key, so it is told once. */
    key: text('key').notNull(),
    kind: text('kind').$type<(typeof MAIL_KINDS)[number]>().notNull(),
    to: text('to').notNull(),
    language: text('language').notNull(),
    data: json<Record<string, string | string[]>>('data').notNull(),
    createdAt: time('created_at').notNull(),
    dueAt: time('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    sentAt: time('sent_at'),
  },
  (table) => [uniqueIndex('mail_key').on(table.key), index('mail_due').on(table.sentAt, table.dueAt)],
);

/** How often something was asked for in a window of time; `key` is a hash. */
export const allowance = sqliteTable(
  'allowance',
  {
    key: text('key').notNull(),
    window: integer('window').notNull(),
    used: integer('used').notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.window] }), index('allowance_window').on(table.window)],
);

/** Slugs and ids that an initiative had, or that were merged into it: they redirect. */
export const formerAddress = sqliteTable(
  'former_address',
  {
    kind: text('kind').$type<'slug' | 'id'>().notNull(),
    value: text('value').notNull(),
    initiative: integer('initiative').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.value] }),
    index('former_address_initiative').on(table.initiative),
  ],
);

/** An uploaded picture; its bytes are in R2 under `key`. */
export const picture = sqliteTable(
  'picture',
  {
    key: text('key').primaryKey(),
    initiative: integer('initiative').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [index('picture_initiative').on(table.initiative)],
);
