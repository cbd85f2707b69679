/** An import in the browser: what it goes through, what it may be, and what becomes of each of its rows. */
import type { Category } from './category.ts';
import type { Precision } from './place.ts';

/**
 * `columns`: its columns are to be looked over. `checking`: each row is tried, some at a time. `checked`: what would happen
 * is known, nothing is written. `running` and `undoing` go on from where they are; `done` and `undone` are ends.
 */
export const IMPORT_STATES = [
  'columns',
  'checking',
  'checked',
  'running',
  'done',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Those that are carried on by steps. */
export const IMPORT_STEPS = ['checking', 'running', 'undoing'] as const;

export const IMPORT_MAX_BYTES = 5 * 1024 * 1024;
export const IMPORT_MAX_ROWS = 5000;
export const IMPORT_MAX_COLUMNS = 200;

/** What is told of the file as a whole. */
export interface ImportOptions {
  /** Of the column, by its name: a field, or `-` for none. */
  map: Record<string, string>;
  /** Key of the source that its rows are of. */
  source: string;
  title: string;
  url: string;
  licence: string;
  credit: string;
  /** Of rows that say none. */
  category?: Category;
  precision?: Precision;
}

export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Belong to somebody: what the file says of them is not taken. */
  kept: number;
  rejected: number;
  /** Left out because they are on the list already. */
  skipped: number;
  geocoded: number;
  withoutPoint: number;
  outside: number;
  /** Of an undone import: taken back, and left as they are because somebody changed them since. */
  undone: number;
  stayed: number;
}

/** Why a row is not taken. */
export interface ImportProblem {
  line: number;
  complaints: { column?: string; value?: string; reason: string }[];
}

/** A row that may be on the list already, or in the file before. */
export interface ImportTwin {
  line: number;
  name: string;
  /** Line of the first row of the file that looks the same. */
  sameAs?: number;
  others: {
    id: string;
    slug: string;
    name: string;
    town?: string;
    meters?: number;
    /** It is in the moderators' queue, and on no page yet. */
    waits?: true;
    mayUpdate: boolean;
  }[];
}

/** What becomes of such a row, by its line: `skip`, `add`, or the id of what it updates. */
export type ImportChoices = Record<string, string>;
