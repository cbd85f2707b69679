/** What the routes of the listing's form share: reading it with what the database knows, and saying what is wrong. */
import type { Context } from 'hono';
import { type Flaws, textOf } from '../../../schema/listing-form.ts';
import { type Errors, type StewardLang, sayFlaw, stewardTexts } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';
import { type Fields, type ReadListing, readListingForm, typedIn } from '../../domain/listing-form.ts';
import { listAreas } from '../../store/areas.ts';
import { todayOf } from '../reading.ts';

/** One call, and only where areas were typed: a row a municipality. */
export async function readListing(c: Context<Env>, form: Fields): Promise<ReadListing> {
  const needsNames = textOf(typedIn(form), 'areas') !== '';
  const municipalities = needsNames ? await listAreas(c.var.db, 'municipality') : [];
  return readListingForm(form, { municipalities, today: todayOf(c) });
}

export function errorsOf(flaws: Flaws, lang: StewardLang): Errors {
  const words = stewardTexts[lang].listingForm;
  return Object.fromEntries(
    Object.entries(flaws).map(([field, flaw]) => [field, sayFlaw(words, field, flaw)]),
  );
}
