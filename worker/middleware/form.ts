/** What a form sends, in either encoding of HTML, up to a size. */
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Fault } from '../../schema/problem.ts';

/** Enough for the longest listing, with all its words in three bytes a letter. */
const TEXT_BYTES = 256 * 1024;

export interface Form {
  /** Trimmed, in one way of writing letters and ends of lines; empty where there is none. */
  one(name: string): string;
  all(name: string): string[];
  /** Undefined where none was chosen. */
  file(name: string): File | undefined;
  /** Whether the field was there at all: a box that is not ticked is not sent. */
  has(name: string): boolean;
}

/** Faults: `wrong-media-type`, `too-large`, `bad-parameter` for a body that is no form. */
export async function readForm(c: Context, { maxBytes = TEXT_BYTES } = {}): Promise<Form> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new Fault('wrong-media-type', { detail: 'a form is urlencoded or multipart/form-data' });
  }
  return formOf(await limited(c, maxBytes, () => c.req.formData()));
}

/** Faults as {@link readForm}; the type is `application/json` or one that ends in `+json`. */
export async function readJson(c: Context, { maxBytes = TEXT_BYTES } = {}): Promise<unknown> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new Fault('wrong-media-type', { detail: 'this address reads JSON' });
  }
  return limited(c, maxBytes, () => c.req.json());
}

async function limited<T>(c: Context, maxSize: number, read: () => Promise<T>): Promise<T> {
  const tooLarge = new Fault('too-large', { detail: `more than ${maxSize} bytes` });
  const onError = () => {
    throw tooLarge;
  };
  let body: { read: T } | undefined;
  await bodyLimit({ maxSize, onError })(c, async () => {
    try {
      body = { read: await read() };
    } catch {
      throw new Fault('bad-parameter', { detail: 'the body cannot be read' });
    }
  });
  if (!body) throw tooLarge;
  return body.read;
}

export function formOf(data: FormData): Form {
  const texts = (name: string) =>
    data.getAll(name).flatMap((value) => (typeof value === 'string' ? [tidy(value)] : []));
  return {
    one: (name) => texts(name)[0] ?? '',
    all: texts,
    file: (name) =>
      data.getAll(name).find((value) => typeof value !== 'string' && value.size > 0) as File | undefined,
    has: (name) => data.has(name),
  };
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
