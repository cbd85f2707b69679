/** The only place where an initiative becomes a row and a row an initiative. */
import type { initiative } from '../../schema/database/tables.ts';
import type { Initiative, InitiativeCard } from '../../schema/initiative.ts';
import { roundDegrees } from '../../schema/place.ts';
import type { IndexEntry } from '../domain/index-entry.ts';
import { MARKED } from '../domain/still-here.ts';

type Row = typeof initiative.$inferSelect;
/** How often its owners were asked is the clock's, which counts it in the table. */
export type NewRow = Omit<Row, 'number' | 'reminders' | 'remindedAt'>;

/** An initiative that has no number yet. */
export type Unnumbered = Omit<Initiative, 'number'> & { sourceDigest?: string };

export function toRow(it: Unnumbered, index: IndexEntry): NewRow {
  const english = it.translations.en;
  return {
    id: it.id,
    slug: it.slug,
    version: it.version,
    status: it.status,
    name: it.name,
    summary: it.summary,
    description: it.description,
    nameEn: english?.name ?? null,
    summaryEn: english?.summary ?? null,
    descriptionEn: english?.description ?? null,
    category: it.category,
    tags: it.tags,
    organiser: it.organiser ?? null,
    audience: it.audience,
    price: it.price ?? null,
    joining: it.joining ?? null,
    languages: it.languages,
    access: it.access,
    needs: it.needs,
    municipalityPart: it.municipalityPart ?? null,
    lng: it.place?.lngLat ? roundDegrees(it.place.lngLat.lng) : null,
    lat: it.place?.lngLat ? roundDegrees(it.place.lngLat.lat) : null,
    precision: it.place?.precision ?? null,
    address: it.place?.address ?? null,
    postcode: it.place?.postcode ?? null,
    town: it.place?.town ?? null,
    venue: it.place?.venue ?? null,
    municipality: it.municipality ?? null,
    serviceArea: it.serviceArea,
    openingHours: it.openingHours ?? null,
    activities: it.activities,
    contact: it.contact,
    links: it.links,
    pictures: it.pictures,
    ownerState: it.ownerState,
    confirmedAt: it.confirmedAt ?? null,
    confirmedBy: it.confirmedBy ?? null,
    source: it.origin?.name ?? null,
    sourceId: it.origin?.id ?? null,
    sourceUrl: it.origin?.url ?? null,
    sourceDigest: it.sourceDigest ?? null,
    inspiredBy: it.inspiredBy ?? null,
    pausedUntil: it.pausedUntil ?? null,
    createdAt: it.createdAt,
    updatedAt: it.updatedAt,
    ...index,
  };
}

export function fromRow(row: Row): Initiative {
  const english = compact({ name: row.nameEn, summary: row.summaryEn, description: row.descriptionEn });
  const { lng, lat } = row;
  return {
    ...compact({
      organiser: row.organiser,
      price: row.price,
      joining: row.joining,
      municipalityPart: row.municipalityPart,
      municipality: row.municipality,
      openingHours: row.openingHours,
      confirmedAt: row.confirmedAt,
      confirmedBy: row.confirmedBy,
      inspiredBy: row.inspiredBy,
      pausedUntil: row.pausedUntil,
    }),
    number: row.number,
    id: row.id,
    slug: row.slug,
    version: row.version,
    status: row.status,
    name: row.name,
    summary: row.summary,
    description: row.description,
    translations: Object.keys(english).length ? { en: english } : {},
    category: row.category,
    tags: row.tags,
    audience: row.audience,
    languages: row.languages,
    access: row.access,
    needs: row.needs,
    serviceArea: row.serviceArea,
    activities: row.activities,
    contact: row.contact,
    links: row.links,
    pictures: row.pictures,
    ownerState: row.ownerState,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ...(row.reminders >= MARKED ? { unanswered: true } : {}),
    ...(row.precision
      ? {
          place: {
            precision: row.precision,
            ...(lng !== null && lat !== null ? { lngLat: { lng, lat } } : {}),
            ...compact({ address: row.address, postcode: row.postcode, town: row.town, venue: row.venue }),
          },
        }
      : {}),
    ...(row.source && row.sourceId
      ? { origin: { name: row.source, id: row.sourceId, ...compact({ url: row.sourceUrl }) } }
      : {}),
  };
}

/** The columns of `initiative_text` and of `initiative` that a list shows, under the same names in both. */
export interface CardRow {
  number: number;
  slug: string;
  id: string;
  name: string;
  name_en: string | null;
  summary: string;
  summary_en: string | null;
  category: InitiativeCard['category'];
  /** JSON */
  audience: string;
  price: NonNullable<InitiativeCard['price']> | null;
  joining: NonNullable<InitiativeCard['joining']> | null;
  address: string | null;
  postcode: string | null;
  town: string | null;
  municipality: string | null;
  /** JSON */
  service_area: string;
  /** JSON */
  served_first: string | null;
  lng: number | null;
  lat: number | null;
  precision: NonNullable<InitiativeCard['precision']> | null;
  opening_hours: string | null;
  /** JSON */
  activities: string;
  /** JSON */
  contact: string;
  source: string | null;
  source_url: string | null;
  confirmed_at: number | null;
  updated_at: number;
  key: number | null;
}

export function toCard(row: CardRow): InitiativeCard {
  const { lng, lat } = row;
  const hidden = row.precision === 'hidden';
  return {
    number: row.number,
    id: row.id,
    slug: row.slug,
    name: row.name,
    summary: row.summary,
    category: row.category,
    audience: JSON.parse(row.audience),
    contact: JSON.parse(row.contact),
    serviceArea: JSON.parse(row.service_area),
    activities: JSON.parse(row.activities),
    updatedAt: new Date(row.updated_at),
    ...(row.served_first ? { servedFirst: JSON.parse(row.served_first) } : {}),
    ...(lng !== null && lat !== null && !hidden ? { lngLat: { lng, lat } } : {}),
    ...compact({
      nameEn: row.name_en,
      summaryEn: row.summary_en,
      price: row.price,
      joining: row.joining,
      address: hidden ? null : row.address,
      postcode: row.postcode,
      town: row.town,
      municipality: row.municipality,
      precision: row.precision,
      openingHours: row.opening_hours,
      source: row.source,
      sourceUrl: row.source_url,
    }),
    ...(row.confirmed_at === null ? {} : { confirmedAt: new Date(row.confirmed_at) }),
  };
}

type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : undefined extends T[K] ? K : never }[keyof T];

/** What may be null may be missing, and nothing else. */
type Compact<T> = Omit<T, Nullable<T>> & { [K in Nullable<T>]?: NonNullable<T[K]> };

/** Absence is undefined outside of the store: columns that are null are left out. */
export function compact<T extends Record<string, unknown>>(values: T): Compact<T> {
  const present = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present) as Compact<T>;
}
