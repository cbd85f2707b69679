/** What a file beside a file says of it: `FILE.import.json`. */
import { access, readFile } from 'node:fs/promises';
import { checkOptions, type FileOptions } from '../../worker/import/options.ts';
import { Unusable } from '../../worker/import/unusable.ts';

export const OPTIONS_SUFFIX = '.import.json';

/** `FILE.import.json` beside the file; it is no error that there is none. */
export async function optionsBeside(path: string): Promise<FileOptions> {
  const beside = `${path}${OPTIONS_SUFFIX}`;
  const exists = await access(beside).then(
    () => true,
    () => false,
  );
  return exists ? readOptions(beside) : {};
}

export async function readOptions(path: string): Promise<FileOptions> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Unusable(`${path}: there is no such file, or it may not be read.`);
  });
  try {
    return checkOptions(JSON.parse(text), `${path}: `);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unusable(`${path} is not JSON: ${error.message}`);
    throw error;
  }
}
