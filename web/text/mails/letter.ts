/** A mail in words, before it is text or HTML. What people wrote may stand in any part: it is escaped when it is drawn. */
import type { InBoth } from '../stewards/lang.ts';

export interface Letter {
  subject: string;
  parts: Part[];
}

export type Part =
  | string
  /** What the mail is for; `to` is a path on this site. */
  | { button: string; to: string }
  | { links: { label: string; to: string }[] }
  /** To be typed. */
  | { code: string }
  /** What somebody wrote, in their own words. */
  | { quote: string };

export type LetterOf<Data> = InBoth<(data: Data) => Letter>;
