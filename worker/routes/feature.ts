/** Initiatives and areas as GeoJSON features. */
import type { Area, AreaGeometry } from '../../schema/area.ts';
import { type Feature, toPoint } from '../../schema/geojson.ts';
import type { Initiative, InitiativeCard } from '../../schema/initiative.ts';
import { municipalityEnglishName, municipalityTitle } from '../../schema/municipality.ts';
import { absolutePicture } from '../../schema/picture.ts';
import type { Source } from '../store/sources.ts';
import { creditOf } from './credits.ts';

export type CardProperties = Record<string, string | number | string[] | undefined>;

interface Near {
  /** From the visitor, or from the place that was asked for. */
  meters?: number;
  /** Degrees from north, clockwise. */
  bearing?: number;
  /** When something happens next, on a Danish clock. */
  next?: string;
}

export function cardProperties(
  card: InitiativeCard & Near,
  origin: string,
  sources: Source[] = [],
): CardProperties {
  const { licence, credit } = creditOf(sources.find(({ key }) => key === card.source));
  return {
    number: card.number,
    slug: card.slug,
    url: `${origin}/i/${card.slug}`,
    name: card.name,
    name_en: card.nameEn,
    summary: card.summary,
    summary_en: card.summaryEn,
    category: card.category,
    audience: card.audience,
    price: card.price,
    joining: card.joining,
    address: card.address,
    postcode: card.postcode,
    town: card.town,
    municipality: card.municipality,
    service_area: card.serviceArea.length > 0 ? card.serviceArea : undefined,
    served_first: card.servedFirst && municipalityTitle(card.servedFirst),
    served_first_en: card.servedFirst && municipalityEnglishName(card.servedFirst),
    precision: card.precision,
    opening_hours: card.openingHours,
    website: card.contact.website,
    phone: card.contact.phone,
    email: card.contact.email,
    source: card.source,
    source_url: card.sourceUrl,
    licence,
    credit,
    confirmed: card.confirmedAt?.toISOString(),
    updated: card.updatedAt.toISOString(),
    next: card.next,
    distance: card.meters,
  };
}

/** What a suggestion shows of an initiative. */
export function glimpse(card: InitiativeCard & Near) {
  const { number, slug, name, nameEn, category, town, meters, bearing } = card;
  return { number, slug, name, name_en: nameEn, category, town, distance: meters, bearing };
}

/** With licence and credit where its source is among `sources`. */
export function cardFeature(
  card: InitiativeCard & Near,
  origin: string,
  sources: Source[] = [],
): Feature<CardProperties> {
  return {
    type: 'Feature',
    id: card.id,
    geometry: toPoint(card.lngLat),
    properties: cardProperties(card, origin, sources),
  };
}

/** Everything that is public of one initiative: the card's properties and the rest under the schema's names. */
export function initiativeFeature(it: Initiative, origin: string) {
  const { place, origin: source, translations, contact } = it;
  const card: InitiativeCard = {
    ...it,
    ...(translations.en?.name ? { nameEn: translations.en.name } : {}),
    ...(translations.en?.summary ? { summaryEn: translations.en.summary } : {}),
    ...(place && place.precision !== 'hidden' ? place : {}),
    ...(place ? { precision: place.precision, postcode: place.postcode, town: place.town } : {}),
    ...(source ? { source: source.name, sourceUrl: source.url } : {}),
  };
  return {
    ...cardFeature(card, origin),
    properties: {
      ...cardProperties(card, origin),
      description: it.description || undefined,
      description_en: translations.en?.description,
      tags: it.tags,
      organiser: it.organiser,
      languages: it.languages,
      access: it.access,
      needs: it.needs,
      municipality_part: it.municipalityPart,
      venue: place?.precision === 'hidden' ? undefined : place?.venue,
      service_area: it.serviceArea,
      activities: it.activities,
      form: contact.form,
      links: it.links,
      pictures: it.pictures.map((picture) => absolutePicture(picture, origin)),
      owner_state: it.ownerState,
      created: it.createdAt.toISOString(),
      version: it.version,
    },
  };
}

export function areaFeature(it: Area) {
  return {
    type: 'Feature' as const,
    id: `${it.kind}:${it.code}`,
    ...(it.bbox ? { bbox: [it.bbox.west, it.bbox.south, it.bbox.east, it.bbox.north] } : {}),
    geometry: (it.geometry ?? null) as AreaGeometry | null,
    properties: { kind: it.kind, code: it.code, name: it.name, slug: it.slug, region: it.region },
  };
}
