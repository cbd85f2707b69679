/** What the service worker does with a request and with its answer, as plain functions of plain values. */

/**
 * `page`, `list`: the network's answer, and without one the last that came. `tiles`, `ground`: what is kept, while it
 * is fresh. `file`: what is kept, whatever its age, for its name changes with its bytes.
 */
export type Kind = 'page' | 'list' | 'tiles' | 'ground' | 'file';

export interface Asked {
  method: string;
  /** Absolute */
  url: string;
  mode: string;
}

export const ICON = '/favicon.svg';
const API = '/api/collections/initiatives';

/** Undefined: none of our business, the browser asks as if we were not there. */
export function kindOf({ method, url, mode }: Asked, origin: string): Kind | undefined {
  const { origin: its, pathname } = new URL(url);
  if (method !== 'GET' || its !== origin) return undefined;
  if (pathname.startsWith('/build/')) return 'file';
  if (pathname === `${API}/items`) return 'list';
  if (pathname.startsWith(`${API}/tiles/`)) return 'tiles';
  if (pathname.startsWith('/basemap/') || pathname === ICON) return 'ground';
  // A widget is a part of somebody else's page, and is shown as that page is.
  return mode === 'navigate' && !/^\/(api|embed)/.test(pathname) ? 'page' : undefined;
}

/** Answers that went well and that nobody forbade to keep. Files that a page offers to download are no pages. */
export function isKeepable(kind: Kind, { status, headers }: Pick<Response, 'status' | 'headers'>): boolean {
  const type = headers.get('Content-Type') ?? '';
  if (/no-store|private/i.test(headers.get('Cache-Control') ?? '') || type.includes('problem+')) return false;
  if (kind === 'page') return status === 200 && type.startsWith('text/html');
  // An empty tile is an answer too.
  return status === 200 || (status === 204 && (kind === 'tiles' || kind === 'ground'));
}

/** How many of each are kept; the oldest go. Files go by use: see `prune` in worker.ts. */
export const MOST = { page: 40, saved: 100, list: 30, tiles: 200, ground: 300 };

/** A file of an earlier build that is bigger than this, the map, is not worth its room: its pages do without. */
export const OLD_FILE_MAX_BYTES = 300_000;

/** A visitor waits so long for a page or a list before the one of last time is shown instead. */
export const PATIENCE_MS = 4000;

/** Tiles may be a day old, as their own headers say. */
export const FRESH_MS = 86_400_000;

/** Written into an answer when it is kept: the moment, as ISO 8601. */
export const KEPT_HEADER = 'Rodskud-Kept';

export function isFresh(keptAt: string | null, nowMs: number): boolean {
  return keptAt !== null && nowMs - Date.parse(keptAt) < FRESH_MS;
}

/** A page that is kept says so itself: web/device/offline-note.ts reads it there. */
export function stamped(html: string, keptAt: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<meta name="rodskud-kept" content="${keptAt}">`);
}

/** The built files that a page or a style sheet names. */
export function filesNamedIn(text: string): string[] {
  return [...new Set(text.match(/\/build\/[\w.-]+/g) ?? [])];
}

/** The built files that a script names beside itself: what it fetches later. */
export function chunksNamedIn(script: string): string[] {
  return [...new Set(script.match(/[\w-]+-[\w-]{8}\.(?:js|css)\b/g) ?? [])].map((name) => `/build/${name}`);
}

/** `/en` where the address lies under a language's root, else nothing. */
export function rootOf(pathname: string, languages: readonly string[]): string {
  const first = pathname.split('/')[1] ?? '';
  return languages.includes(first) ? `/${first}` : '';
}

/** Front pages differ by what they search for; any of them is better than none. */
export function isFront(pathname: string, languages: readonly string[]): boolean {
  return pathname.replace(/\/$/, '') === rootOf(pathname, languages);
}
