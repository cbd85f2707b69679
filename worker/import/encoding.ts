/** Which characters the bytes of a file stand for. Decided before the first row is read, in a pass of its own. */
import type { SourceFile } from './source-file.ts';
import { Unusable } from './unusable.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

const HEAD_BYTES = 64 * 1024;

/**
 * UTF-8 when the whole file is UTF-8, else windows-1252, which holds all of Latin-1's letters.
 * A spreadsheet's “Unicode text” is UTF-16 and says so with its first two bytes.
 */
export async function encodingOf(file: SourceFile): Promise<Encoding> {
  const utf16 = utf16Of(await headBytes(file));
  if (utf16) return utf16;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  try {
    for await (const bytes of file.bytes()) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

/** The text of a file, bit by bit, without a byte-order mark and with every line ended by a line feed alone. */
export async function* textOf(file: SourceFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for await (const bytes of file.bytes()) {
    const text = held + decoder.decode(bytes, { stream: true });
    // The line feed of this carriage return may come with the next bytes.
    held = text.endsWith('\r') ? '\r' : '';
    yield unixLines(held ? text.slice(0, -1) : text);
  }
  yield unixLines(held + decoder.decode());
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The first of a file as text, for a look at what it is. */
export async function headText(file: SourceFile): Promise<string> {
  const bytes = await headBytes(file);
  const utf16 = utf16Of(bytes);
  const binary = binaryKind(bytes);
  if (!utf16 && binary) throw new Unusable(`${file.path} is ${binary}.`, 'binary');
  return unixLines(new TextDecoder(utf16 ?? 'utf-8').decode(bytes, { stream: true }));
}

async function headBytes(file: SourceFile): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for await (const bytes of file.bytes()) {
    const part = bytes.subarray(0, HEAD_BYTES - length);
    head.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES) break;
  }
  return head.subarray(0, length);
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

function binaryKind(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (start.startsWith('PMTiles')) return 'an archive of map tiles, not a list of initiatives or places';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'compressed: unpack it first';
  // Text may hold a stray NUL, which is the business of its row; two in a row of the first bytes are not text.
  return start.includes('\u0000\u0000') ? 'not a text file' : undefined;
}
