/** The pages of plain text, for a language that they are not written in: what they promise is said once, with care. */
import type { Lang } from '../lang.ts';
import { about as en } from './en.ts';
import type { AboutText } from './prose.ts';

const WRITTEN = { en } satisfies Partial<Record<Lang, AboutText>>;

interface Own {
  /** Says in the reader's language which language follows. */
  note: string;
  contact: string;
}

/* @__NO_SIDE_EFFECTS__ */
export function written(in_: keyof typeof WRITTEN, { note, contact }: Own): AboutText {
  return { ...WRITTEN[in_], contact, elsewhere: { lang: in_, note } };
}
