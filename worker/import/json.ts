/** JSON of any size, one element at a time. */
import { JSONParser } from '@streamparser/json';
import { textOf } from './encoding.ts';
import type { SourceFile } from './source-file.ts';
import { Unusable } from './unusable.ts';

/** Stands before each document of a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = '\u001e';

export function isJson(head: string): boolean {
  return /^[[{]/.test(documentIn(head));
}

/** Without what may stand before a document: white space, a byte-order mark, a record separator. */
export function documentIn(text: string): string {
  const trimmed = text.trimStart();
  return trimmed.startsWith(RECORD_SEPARATOR) ? trimmed.slice(1) : trimmed;
}

/** The elements that a path names, as in `$.features.*`. They are let go of once they have been given. */
export async function* elementsOf(file: SourceFile, paths: string): AsyncGenerator<unknown> {
  const parser = new JSONParser({ paths: [paths], keepStack: false });
  let found: unknown[] = [];
  parser.onValue = ({ value }) => {
    found.push(value);
  };
  try {
    for await (const text of textOf(file, 'utf-8')) {
      // What follows the end of the document is white space.
      if (!parser.isEnded) parser.write(text);
      yield* found;
      found = [];
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    throw new Unusable(
      `${file.path} cannot be read to its end as JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** One JSON document a line (RFC 8142). */
export async function* linesOf(file: SourceFile): AsyncGenerator<unknown> {
  let rest = '';
  let line = 0;
  const read = (text: string) => {
    line++;
    try {
      return JSON.parse(documentIn(text));
    } catch {
      throw new Unusable(`${file.path}: line ${line} is not a JSON document.`);
    }
  };
  for await (const text of textOf(file, 'utf-8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) if (each.trim()) yield read(each);
  }
  if (rest.trim()) yield read(rest);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
