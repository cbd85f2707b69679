/** A picture that comes with the form of a listing: received first, so that nothing else that is wrong can lose it. */
import type { Context } from 'hono';
import { ROW_PARTS, ROWS, rowField, textOf } from '../../../schema/listing-form.ts';
import { PICTURE_MAX_BYTES } from '../../../schema/picture.ts';
import { Fault } from '../../../schema/problem.ts';
import { type Errors, type StewardLang, stewardTexts } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';
import { type Fields, typedIn } from '../../domain/listing-form.ts';
import type { Form } from '../../middleware/form.ts';
import { receivePicture } from '../../upload/receive.ts';

/** The file with all the words beside it. */
export const FORM_BYTES = PICTURE_MAX_BYTES + 256 * 1024;

export interface WithPicture {
  /** As if the picture had been there before. */
  fields: Fields;
  errors: Errors;
}

/** One call and one write to R2, where a file was chosen. */
export async function withPicture(
  c: Context<Env>,
  form: Form,
  { initiative, lang }: { initiative: number; lang: StewardLang },
): Promise<WithPicture> {
  const file = form.file('picture');
  if (!file) return { fields: form, errors: {} };
  const where = { db: c.var.db, bucket: c.env.PICTURES, now: c.var.now };
  try {
    const { url, width, height } = await receivePicture(where, file, { initiative });
    const texts = {
      url,
      width: String(width),
      height: String(height),
      alt: form.one('pictureAlt'),
      credit: form.one('pictureCredit'),
    };
    return { fields: withRow(form, texts), errors: {} };
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.field !== 'picture') throw fault;
    const said = stewardTexts[lang].listingForm.pictureWrong;
    const why = fault.kind === 'too-large' ? said['too-large'] : said['not-allowed'];
    return { fields: form, errors: { picture: why } };
  }
}

function withRow(form: Form, texts: Record<string, string>): Fields {
  const typed = typedIn(form);
  const isFree = (row: number) =>
    !ROW_PARTS.pictures.some((part) => textOf(typed, rowField('pictures', row, part)));
  const row = Array.from({ length: ROWS.pictures }, (_, i) => i).find(isFree) ?? ROWS.pictures;
  const more = new Map(Object.entries(texts).map(([part, text]) => [rowField('pictures', row, part), text]));
  return {
    all: (name) => (more.has(name) ? [more.get(name) ?? ''] : form.all(name)),
    has: (name) => more.has(name) || form.has(name),
  };
}
