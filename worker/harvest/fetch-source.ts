/** What a source says now: its file, or all pages of its features; or that it says the same as before. */
import type { HarvestFormat } from '../../schema/harvest.ts';
import { HarvestFailure } from './failure.ts';
import { Budget, fetchGuarded, type Outside } from './fetch-guarded.ts';
import { fetchPages } from './fetch-pages.ts';

export interface Wanted {
  address: string;
  format: HarvestFormat;
  /** Of the answer before, to be asked whether anything is new. */
  etag?: string;
  lastModified?: string;
  digest?: string;
}

export interface Said {
  bytes: Uint8Array<ArrayBuffer>;
  digest: string;
  etag?: string;
  lastModified?: string;
}

const ACCEPT: Record<HarvestFormat, string> = {
  csv: 'text/csv, text/plain;q=0.8, */*;q=0.5',
  geojson: 'application/geo+json, application/json;q=0.9, */*;q=0.5',
  ogc: 'application/geo+json, application/json;q=0.9',
  ics: 'text/calendar, */*;q=0.5',
};

/** Faults: a `HarvestFailure`. */
export async function fetchSource(wanted: Wanted, outside: Outside): Promise<Said | 'unchanged'> {
  const budget = new Budget(outside.limits);
  const headers = { Accept: ACCEPT[wanted.format] };
  if (wanted.format === 'ogc') {
    // The tag of a first page says nothing of the others.
    const bytes = await fetchPages(wanted.address, headers, { outside, budget });
    return said(bytes, wanted, {});
  }
  const {
    status,
    headers: told,
    bytes,
  } = await fetchGuarded(
    wanted.address,
    {
      ...headers,
      ...(wanted.etag ? { 'If-None-Match': wanted.etag } : {}),
      ...(wanted.lastModified ? { 'If-Modified-Since': wanted.lastModified } : {}),
    },
    { outside, budget },
  );
  if (status === 304) return 'unchanged';
  const [etag, lastModified] = [told.get('ETag'), told.get('Last-Modified')];
  return said(bytes, wanted, {
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  });
}

async function said(
  bytes: Uint8Array<ArrayBuffer>,
  { format, digest: before }: Wanted,
  tags: Pick<Said, 'etag' | 'lastModified'>,
): Promise<Said | 'unchanged'> {
  mustBe(format, bytes);
  const hashed = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = Array.from(hashed, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digest === before ? 'unchanged' : { bytes, digest, ...tags };
}

/** Many a server says 200 with a page that says that something is wrong. */
function mustBe(format: HarvestFormat, bytes: Uint8Array): void {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 4096))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head === '') throw new HarvestFailure('empty');
  const kind = /^</.test(head)
    ? 'html'
    : /^BEGIN:VCALENDAR/i.test(head)
      ? 'ics'
      : /^[{[]/.test(head)
        ? 'geojson'
        : 'csv';
  if (kind === 'html') throw new HarvestFailure('is-html');
  if (kind !== (format === 'ogc' ? 'geojson' : format)) throw new HarvestFailure('wrong-format', kind);
}
