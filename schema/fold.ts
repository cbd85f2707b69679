/**
 * One spelling for search, the same for text and query: æ, ø and å become ae, oe and aa, other marks go.
 * SQLite's own folding keeps æ and ø apart from ae and oe, so it happens here.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The second spelling that names are found by: æ, ø, å as a, o, a (*kobenhavn*, *arhus*). */
export function foldLoosely(text: string): string {
  return fold(text).replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
}

/** The words of a text, folded. An apostrophe inside a word is no end of it: *d'IN* is *din*. */
export function words(text: string): string[] {
  return fold(text)
    .replace(/(?<=\p{L})['’´`](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A name in both spellings, as it goes into the index. */
export function nameWords(name: string): string {
  const once = words(name).join(' ');
  const loose = foldLoosely(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
  return loose === once ? once : `${once} ${loose}`;
}

/** Lower-case words joined by hyphens, for addresses of pages. */
export function slugify(text: string): string {
  return words(text).join('-').slice(0, 80).replace(/-+$/, '') || 'uden-navn';
}
