/** Which version somebody changes, said by `If-Match`: nobody writes over what they have not seen. */
import type { Context } from 'hono';
import { Fault } from '../../schema/problem.ts';

/**
 * Strong, so it changes with every byte that is served, as when somebody confirms and no version changes; it begins with the
 * version, which is all that a write compares.
 */
export async function tagOf(version: number, body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const hex = Array.from(new Uint8Array(digest).slice(0, 6), (byte) => byte.toString(16).padStart(2, '0'));
  return `"v${version}.${hex.join('')}"`;
}

/**
 * The versions that a writer has seen. Faults: `version-needed` without the header, and for `*`, which says nothing of what
 * was seen. A tag that a proxy made weak on its way, by compressing what it passed on, names its version all the same.
 */
export function versionsSeen(c: Context): number[] {
  const header = c.req.header('If-Match')?.trim() ?? '';
  if (header === '' || header === '*') throw new Fault('version-needed');
  return header.split(',').flatMap((tag) => {
    const [, version] = /^\s*(?:W\/)?"v(\d{1,9})(?:\.[\da-f]+)?"\s*$/.exec(tag) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}
