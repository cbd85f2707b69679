/** The parts of an Excel file, unpacked up to a bound: a few kilobytes can claim to be gigabytes. */
import { Unzip, UnzipInflate } from 'fflate';
import type { SourceFile } from '../source-file.ts';
import { Unusable } from '../unusable.ts';

/** Of all parts together: a sheet of 5,000 rows and thirty columns is five million. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Unpacked so much at a time, so that what bursts is found out early. */
const SLICE = 4 * 1024;
const MOST_PARTS = 500;

/** `wanted` parts by their name, as text. */
export async function unzipParts(
  file: SourceFile,
  wanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  let total = 0;
  let count = 0;
  const unzip = new Unzip((part) => {
    if (++count > MOST_PARTS) throw tooMuch(file);
    if (!wanted(part.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    part.ondata = (error, bytes, isLast) => {
      if (error) throw error;
      total += bytes.length;
      if (total > MOST_BYTES) throw tooMuch(file);
      text += decoder.decode(bytes, { stream: !isLast });
      if (isLast) parts.set(part.name, text);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const bytes of file.bytes()) {
      for (let at = 0; at < bytes.length; at += SLICE) unzip.push(bytes.subarray(at, at + SLICE));
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(
      `${file.path} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  return parts;
}

function tooMuch(file: SourceFile): Unusable {
  return new Unusable(`${file.path} holds more than an import takes once it is unpacked.`, 'too-much');
}
