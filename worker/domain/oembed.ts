/** What of ours can be embedded by its address alone (oembed.com), and how large. */
import { type Category, isCategory } from '../../schema/category.ts';
import { slugify } from '../../schema/fold.ts';
import { xml } from './xml.ts';

export type Embeddable<Lang> =
  | { kind: 'home'; lang: Lang; params: URLSearchParams }
  | { kind: 'list'; lang: Lang; municipality?: string; category?: Category }
  | { kind: 'initiative'; lang: Lang; slug: string }
  /** Only its owner may see it. */
  | { kind: 'private' };

/** Undefined for every address that is not of this site, or is of no list and no initiative. */
export function embeddableAt<Lang extends string>(
  address: string,
  origin: string,
  { langs, main }: { langs: readonly Lang[]; main: Lang },
): Embeddable<Lang> | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.origin !== origin || url.username || url.password) return undefined;
  const parts = partsOf(url.pathname);
  if (!parts) return undefined;
  const prefix = langs.find((lang) => lang === parts[0] && lang !== main);
  const lang = prefix ?? main;
  const [page, name, more, ...rest] = prefix ? parts.slice(1) : parts;
  if (page === undefined) return { kind: 'home', lang, params: url.searchParams };
  if (['mine', 'konto', 'moderering'].includes(page)) return { kind: 'private' };
  if (!name || rest.length > 0) return undefined;
  if (page === 'i' && !more) return { kind: 'initiative', lang, slug: slugify(name) };
  const key = page === 'kommune' ? more : page === 'kategori' ? name : undefined;
  const category = key && slugify(key);
  if (category !== undefined && !isCategory(category)) return undefined;
  if (page === 'kommune')
    return { kind: 'list', lang, municipality: slugify(name), ...(category ? { category } : {}) };
  return category && !more ? { kind: 'list', lang, category } : undefined;
}

/** Undefined where a part is no text. */
function partsOf(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

const WIDTH = { usual: 640, most: 1200 };
const HEIGHT = 640;

export interface Room {
  maxWidth?: number;
  maxHeight?: number;
}

/** As wide as whoever asks has room for, and not higher than a page that one scrolls past. */
export function frameIn({ maxWidth = WIDTH.usual, maxHeight = HEIGHT }: Room) {
  return { width: Math.min(maxWidth, WIDTH.most), height: Math.min(maxHeight, HEIGHT) };
}

export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

/** One that is larger than the room must not be offered. */
export function fits({ width, height }: Thumbnail, room: Room): boolean {
  return width <= (room.maxWidth ?? width) && height <= (room.maxHeight ?? height);
}

/** Seconds that an answer may be kept by whoever asked. */
const CACHE_AGE = 86_400;

export interface Described {
  title: string;
  html: string;
  width: number;
  height: number;
  provider: { name: string; url: string };
  thumbnail?: Thumbnail;
}

/** The names are those of oEmbed 1.0. */
export function oembedFields({ title, html, width, height, provider, thumbnail }: Described) {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: CACHE_AGE,
    html,
    width,
    height,
    ...(thumbnail
      ? {
          thumbnail_url: thumbnail.url,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  };
}

export function oembedXml(fields: Record<string, string | number>): string {
  const elements = Object.entries(fields).map(([name, value]) => `<${name}>${xml(`${value}`)}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
