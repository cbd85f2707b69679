/** The caches: what lies on which, in the order it came, and how a thing is put there. */
import { isKeepable, KEPT_HEADER, type Kind, MOST, stamped } from './policy.ts';

/** `shell` alone is of one build: its name ends with the build's own. */
export const SHELVES = {
  page: 'rodskud-pages',
  saved: 'rodskud-saved',
  list: 'rodskud-lists',
  tiles: 'rodskud-tiles',
  ground: 'rodskud-ground',
  file: 'rodskud-files',
} as const;
export type Shelf = keyof typeof SHELVES;

/** Undefined where there is none, or where the browser lets nothing be kept. */
export async function kept(
  name: string,
  address: string,
  options: CacheQueryOptions = {},
): Promise<Response | undefined> {
  try {
    const cache = await caches.open(name);
    // The newest lies last.
    return (await cache.matchAll(address, { ignoreVary: true, ...options })).at(-1);
  } catch {
    return undefined;
  }
}

/** A disk that is full or a browser that refuses costs the visitor nothing but the copy. */
export async function keep(shelf: Shelf, kind: Kind, address: string, response: Response): Promise<void> {
  if (response.type !== 'basic' || !isKeepable(kind, response)) return;
  try {
    const cache = await caches.open(SHELVES[shelf]);
    await cache.put(address, await copyOf(kind, response));
    if (shelf !== 'file') await keepNewest(cache, MOST[shelf]);
  } catch (reason) {
    console.info('Not kept for later:', address, reason);
  }
}

export async function forget(address: string): Promise<void> {
  for (const name of [SHELVES.saved, SHELVES.page]) {
    if (await kept(name, address)) await (await caches.open(name)).delete(address, { ignoreVary: true });
  }
}

/** Not the response itself: this one says when it was kept, and forgets whether it was redirected. */
async function copyOf(kind: Kind, response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // The copy is unpacked.
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  const now = new Date().toISOString();
  headers.set(KEPT_HEADER, now);
  const { status } = response;
  if (status === 204) return new Response(null, { status, headers });
  if (kind !== 'page') return new Response(await response.blob(), { status, headers });
  return new Response(stamped(await response.text(), now), { status, headers });
}

/** Keys come in the order in which they were put. */
async function keepNewest(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}
