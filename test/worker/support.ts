/** Builders and a migrated, empty D1: each test makes its own world. */
import { applyD1Migrations, reset } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import * as v from 'valibot';
import { afterEach, beforeEach, expect } from 'vitest';
import { slugify } from '../../schema/fold.ts';
import { Listing, type ListingInput } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/place.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import { saveMany } from '../../worker/store/bulk.ts';
import { type Database, openDatabase, run } from '../../worker/store/database.ts';
import type { NewRow, Unnumbered } from '../../worker/store/row.ts';
import { toRow } from '../../worker/store/row.ts';
import { type Found, type Paging, planFind } from '../../worker/store/search.ts';
import { toTotals, totalsQuery } from '../../worker/store/tallies.ts';

export const NOW = new Date('2026-11-23T12:00:00Z');

export function freshDatabase(): void {
  beforeEach(() => applyD1Migrations(env.DB, env.MIGRATIONS));
  afterEach(reset);
}

export const open = () => openDatabase(env.DB, 'first-primary');

export interface Given extends Partial<ListingInput> {
  id?: string;
  slug?: string;
  at?: LngLat;
  municipality?: string;
  status?: Unnumbered['status'];
  origin?: Unnumbered['origin'];
  updatedAt?: Date;
  pausedUntil?: string;
}

let count = 0;

/** A published initiative in the middle of Aarhus, but for what is given. */
export function anInitiative(given: Given = {}): Unnumbered {
  const { id, slug, at, municipality = '0751', status = 'published', origin, ...rest } = given;
  const { updatedAt, pausedUntil, ...listing } = rest;
  count += 1;
  const checked = v.parse(Listing, {
    name: 'Strikkecafé',
    summary: 'Vi strikker sammen hver torsdag.',
    category: 'naboskab',
    place: { lngLat: at ?? { lng: 10.2039, lat: 56.1572 }, precision: 'exact', town: 'Aarhus' },
    ...listing,
  });
  return {
    ...checked,
    id: id ?? `test${count}`,
    slug: slug ?? `${slugify(checked.name)}-${count}`,
    version: 1,
    status,
    municipality,
    ownerState: 'unclaimed',
    ...(origin ? { origin } : {}),
    ...(pausedUntil ? { pausedUntil } : {}),
    createdAt: NOW,
    updatedAt: updatedAt ?? NOW,
  };
}

export function indexed(it: Unnumbered) {
  return indexEntry(it, {
    municipality: it.municipality,
    municipalityName: undefined,
    today: danishDay(NOW),
  });
}

export function row(it: Unnumbered): NewRow {
  return toRow(it, indexed(it));
}

export async function given(...initiatives: Given[]): Promise<void> {
  await saveMany(open(), { created: initiatives.map((it) => row(anInitiative(it))), changed: [] });
}

export const AT = 'https://rodskud.test';

export interface Answer {
  response: Response;
  status: number;
  type: string;
  /** Parsed where the type says JSON. */
  body: Record<string, unknown>;
  text: string;
}

/** Asks the whole worker, as a browser would. */
export async function ask(path: string, init?: RequestInit): Promise<Answer> {
  const response = await exports.default.fetch(new Request(`${AT}${path}`, init));
  const type = response.headers.get('Content-Type') ?? '';
  const text = /vector-tile|image\/(png|webp)/.test(type) ? '' : await response.clone().text();
  return {
    response,
    status: response.status,
    type,
    text,
    body: type.includes('json') && text ? JSON.parse(text) : {},
  };
}

/** A list as a route asks for it. */
export async function find(db: Database, search: ResolvedSearch, paging: Paging): Promise<Found> {
  const plan = planFind(search, paging);
  return plan.read(await run(db, ...plan.queries));
}

export async function dataVersion(): Promise<number> {
  const [rows] = await run(open(), totalsQuery);
  return toTotals(rows).version;
}

export const ITEMS = '/api/collections/initiatives/items';

export interface Items {
  numberReturned: number;
  numberMatched?: number;
  links: { rel: string; href: string; type: string }[];
  features: { id: string; geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }[];
}

export async function items(query: string): Promise<Items> {
  const { status, type, body } = await ask(`${ITEMS}${query}`);
  expect(type).toBe('application/geo+json');
  expect(status).toBe(200);
  return body as never;
}
