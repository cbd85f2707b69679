/** What a reader tells us about a listing. */
import * as v from 'valibot';
import { emailAddress, text } from './initiative.ts';
import { REPORT_KINDS } from './stewardship.ts';

export const REPORT_MAX = 2000;

export const Report = v.pipe(
  v.object({
    kind: v.picklist(REPORT_KINDS, 'is not one of them'),
    words: text(REPORT_MAX),
    /** Slug of the listing that it is a copy of. */
    other: v.optional(text(200)),
    /** Where an answer goes. */
    email: v.optional(emailAddress),
  }),
  // Of a mistake nobody can guess what it is.
  v.forward(
    v.check(({ kind, words }) => kind !== 'wrong' || words !== '', 'is missing'),
    ['words'],
  ),
);
export type Report = v.InferOutput<typeof Report>;

/** The slug in an address of a page of ours, or in what else may be typed for it. */
export function slugIn(address: string): string {
  const last = /(?:^|\/)i\/([^/?#\s]+)/.exec(address)?.[1] ?? address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
