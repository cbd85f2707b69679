/** Where somebody is sent on to, when a request or a mail says where: within this site, or not at all. */

const ANYWHERE = 'https://rodskud.invalid';

/**
 * A path of this site, with its query, as a browser reads it; undefined for whatever leads elsewhere. Browsers read `\`
 * as `/`, skip tabs and line ends, and take `/.//elsewhere` for `//elsewhere`.
 */
export function ownPath(text: string): string | undefined {
  if (!/^\/[^\\\p{C}]{0,2000}$/u.test(text) || !URL.canParse(text, ANYWHERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, ANYWHERE);
  return origin === ANYWHERE && !pathname.startsWith('//') ? pathname + search + hash : undefined;
}
