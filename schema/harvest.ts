/** Sources that the clock fetches: their closed lists and what is said of them. A key is for ever. */
import * as v from 'valibot';
import { CATEGORY_KEYS } from './category.ts';

export const HARVEST_FORMATS = ['csv', 'geojson', 'ogc', 'ics'] as const;
export type HarvestFormat = (typeof HARVEST_FORMATS)[number];

/** `running` goes on at the next tick of the clock; of `few` nothing was marked as vanished. */
export const HARVEST_RESULTS = ['running', 'done', 'few', 'unchanged', 'failed'] as const;
export type HarvestResult = (typeof HARVEST_RESULTS)[number];

/** Why a run failed. */
export const HARVEST_FAILURES = [
  'bad-address',
  'not-https',
  'private-address',
  'unknown-name',
  'redirects',
  'status',
  'unreachable',
  'too-slow',
  'too-large',
  'broken-off',
  'empty',
  'is-html',
  'wrong-format',
  'unreadable',
  'no-names',
  'too-many-rows',
  'lost',
] as const;
export type HarvestFailureKey = (typeof HARVEST_FAILURES)[number];

/** Hours from one run to the next. */
export const HARVEST_HOURS = [6, 24, 168] as const;

/** After so many failures in a row it stops until somebody looks. */
export const FAILURES_MOST = 10;

export const HarvestOptions = v.object({
  /** Field of a column, by the column's name; `-` for none. */
  map: v.optional(v.record(v.string(), v.string())),
  /** Of rows that have none. */
  category: v.optional(v.picklist(CATEGORY_KEYS)),
  /** Of a calendar: id or slug of the initiative that all of it belongs to. */
  initiative: v.optional(v.string()),
});
export type HarvestOptions = v.InferOutput<typeof HarvestOptions>;

/** A row that was not taken. */
export interface HarvestProblem {
  line: number;
  column?: string;
  /** In the words of the import, or `outside` for what lies in another municipality. */
  reason: string;
}

/** Of listings that vanished at their source so many are counted, and no more: beyond it the number says nothing new. */
export const VANISHED_COUNTED = 100;

export interface HarvestCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Belong to somebody: what the source says of them is not taken. */
  kept: number;
  rejected: number;
  /** Of those not taken: lie in another municipality. */
  outside: number;
  /** No longer at the source, or there again. */
  vanished: number;
  returned: number;
}

export const NO_COUNTS: HarvestCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  rejected: 0,
  outside: 0,
  vanished: 0,
  returned: 0,
};
