/** Imports in the browser: the file is in R2, what is known of it and how far it has come is here. */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  ImportChoices,
  ImportCounts,
  ImportOptions,
  ImportProblem,
  ImportState,
  ImportTwin,
} from '../import.ts';

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

export const fileImport = sqliteTable(
  'import',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    /** Salted hash of the account's id, as in the log. */
    actor: text('actor').notNull(),
    state: text('state').$type<ImportState>().notNull(),
    /** Its key in R2; null once it has been forgotten. */
    file: text('file'),
    name: text('name').notNull(),
    /** As in “CSV, UTF-8, separated by semicolons”. */
    format: text('format').notNull(),
    rows: integer('rows').notNull(),
    options: json<ImportOptions>('options').notNull(),
    choices: json<ImportChoices>('choices').notNull(),
    /** How many rows of the present state are done. */
    at: integer('at').notNull().default(0),
    counts: json<ImportCounts>('counts').notNull(),
    /** Rows that the database has written for it. */
    written: integer('written').notNull().default(0),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('import_id').on(table.id),
    index('import_actor').on(table.actor, table.createdAt),
    index('import_created').on(table.createdAt),
  ],
);

/** What a dry run found: rows that are not taken, and rows that may be on the list already. */
export const importFinding = sqliteTable(
  'import_finding',
  {
    number: integer('number').primaryKey(),
    import: integer('import').notNull(),
    kind: text('kind').$type<'problem' | 'twin'>().notNull(),
    line: integer('line').notNull(),
    data: json<ImportProblem | ImportTwin>('data').notNull(),
  },
  (table) => [index('import_finding_import').on(table.import, table.kind, table.line)],
);

/** What an import did to an initiative, so that it can be taken back; a trigger removes it with the initiative. */
export const importRow = sqliteTable(
  'import_row',
  {
    number: integer('number').primaryKey(),
    import: integer('import').notNull(),
    initiative: integer('initiative').notNull(),
    /** The row as it was; null where there was none. */
    before: text('before'),
    /** The version that the import made. */
    version: integer('version').notNull(),
    /** The id that the row has by its source, where it updated an initiative of another. */
    knownAs: text('known_as'),
    /** Of an undone import: whether it was taken back, or had been changed since. */
    outcome: text('outcome').$type<'undone' | 'stayed'>(),
  },
  (table) => [
    index('import_row_import').on(table.import, table.number),
    uniqueIndex('import_row_initiative').on(table.initiative, table.import),
  ],
);
