/** Where a listing is: its place as typed, with a point that belongs to it, or the areas that it serves. */
import { fold, words } from '../../../schema/fold.ts';
import type { Listing, Place } from '../../../schema/initiative.ts';
import { addressText, type Flaws, type ListingValues, textOf } from '../../../schema/listing-form.ts';
import { type Municipality, municipalityShortName, municipalityTitle } from '../../../schema/municipality.ts';
import { contains, DENMARK, type LngLat } from '../../../schema/place.ts';

const PLACE_TEXTS = ['address', 'postcode', 'town', 'venue'] as const;

/** Types that are checked by the listing's own validator; here they are what was typed. */
export interface ReadWhere {
  place?: Omit<Place, 'precision'> & { precision: string };
  serviceArea: Listing['serviceArea'];
  flaws: Flaws;
}

export function readWhere(values: ListingValues, municipalities: readonly Municipality[]): ReadWhere {
  const hasPlace = textOf(values, 'where') !== 'areas';
  const place = hasPlace ? readPlace(values) : { flaws: {} };
  const areas =
    !hasPlace || textOf(values, 'wider') ? readAreas(values, municipalities) : { refs: [], flaws: {} };
  const isMissing = !hasPlace && areas.refs.length === 0 && Object.keys(areas.flaws).length === 0;
  return {
    ...('place' in place ? { place: place.place } : {}),
    serviceArea: areas.refs,
    flaws: {
      ...place.flaws,
      ...areas.flaws,
      ...(isMissing ? { areas: { wrong: 'no-area' } as const } : {}),
    },
  };
}

function readPlace(values: ListingValues): { place?: NonNullable<ReadWhere['place']>; flaws: Flaws } {
  const texts = PLACE_TEXTS.flatMap((name) => {
    const text = textOf(values, name);
    return text ? [[name, text]] : [];
  });
  const { lngLat, isRough, flaws } = pointOf(values);
  if (!lngLat && texts.length === 0) {
    return { flaws: Object.keys(flaws).length ? flaws : { address: { wrong: 'no-place' } } };
  }
  const precision = textOf(values, 'precision') || 'exact';
  return {
    place: {
      ...Object.fromEntries(texts),
      ...(lngLat ? { lngLat } : {}),
      precision: isRough && precision === 'exact' ? 'approximate' : precision,
    },
    flaws,
  };
}

/** `exact:10.2,56.1`, `approximate:10.2,56.1`: one of the places that the server offered for what was typed. */
export function writeFound(lngLat: LngLat, isRough: boolean): string {
  return `${isRough ? 'approximate' : 'exact'}:${lngLat.lng},${lngLat.lat}`;
}

function pointOf(values: ListingValues): { lngLat?: LngLat; isRough?: boolean; flaws: Flaws } {
  // The address was changed after its point was found.
  if (textOf(values, 'pointFor') !== addressText(values)) return { flaws: {} };
  const [, how, chosenLng, chosenLat] =
    /^(exact|approximate):([^,]*),([^,]*)$/.exec(textOf(values, 'found')) ?? [];
  const [lng, lat] = how ? [chosenLng, chosenLat] : [textOf(values, 'lng'), textOf(values, 'lat')];
  if (!lng && !lat) return { flaws: {} };
  const lngLat = { lng: degrees(lng), lat: degrees(lat) };
  // Everything else has been mistyped or swapped. Compared with anything, NaN is no less.
  if (Number.isNaN(lngLat.lng + lngLat.lat) || !contains(DENMARK, lngLat))
    return { flaws: { address: { wrong: 'outside' } } };
  return { lngLat, isRough: how === 'approximate', flaws: {} };
}

/** NaN for anything but a plain decimal number. */
function degrees(text: string | undefined): number {
  return /^-?\d{1,3}(\.\d{1,20})?$/.test(text ?? '') ? Number(text) : Number.NaN;
}

function readAreas(
  values: ListingValues,
  municipalities: readonly Municipality[],
): { refs: string[]; flaws: Flaws } {
  const typed = textOf(values, 'areas')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = typed.map((text) => ({ text, ref: areaRef(text, municipalities) }));
  const unknown = read.filter(({ ref }) => !ref).map(({ text }) => text);
  const refs = [
    ...read.flatMap(({ ref }) => ref ?? []),
    ...(['online', 'nationwide'] as const).filter((name) => textOf(values, name)),
  ];
  return {
    refs: [...new Set(refs)],
    flaws: unknown.length ? { areas: { wrong: 'unknown-areas', detail: unknown.join(', ') } } : {},
  };
}

/** `Aarhus`, `Aarhus Kommune`, `Mors`, `8000`, `8000 Aarhus C`, or a reference as it is kept. */
function areaRef(text: string, municipalities: readonly Municipality[]): string | undefined {
  if (/^(municipality|postcode):\d{4}$/.test(text)) return text;
  const [, postcode] = /^(\d{4})(?:\s|$)/.exec(text) ?? [];
  if (postcode) return `postcode:${postcode}`;
  const key = nameKey(text);
  const found = municipalities.find((one) =>
    [one.name, municipalityTitle(one), municipalityShortName(one)].some((name) => nameKey(name) === key),
  );
  return found && `municipality:${found.code}`;
}

/** With or without “Kommune”, and its genitive. */
function nameKey(text: string): string {
  return words(fold(text).replace(/\b(region)?s?kommune\b/g, ' '))
    .join(' ')
    .replace(/(.{5,})s$/, '$1');
}

/** Names stand for codes where they are known. */
export function valuesOfWhere(
  { place, serviceArea }: Pick<Listing, 'place' | 'serviceArea'>,
  names: ReadonlyMap<string, string>,
): ListingValues {
  const areas = serviceArea.flatMap((ref) => {
    const [kind, code = ''] = ref.split(':');
    if (kind === 'municipality') return [names.get(code) ?? ref];
    return kind === 'postcode' ? [code] : [];
  });
  const texts = PLACE_TEXTS.flatMap((name) => (place?.[name] ? [[name, [place[name]]]] : []));
  const values: ListingValues = {
    where: [place ? 'place' : 'areas'],
    ...(place && serviceArea.length ? { wider: ['on'] } : {}),
    ...Object.fromEntries(texts),
    ...(place ? { precision: [place.precision] } : {}),
    ...(place?.lngLat ? { lng: [String(place.lngLat.lng)], lat: [String(place.lngLat.lat)] } : {}),
    ...(areas.length ? { areas: [areas.join(', ')] } : {}),
    ...(serviceArea.includes('online') ? { online: ['on'] } : {}),
    ...(serviceArea.includes('nationwide') ? { nationwide: ['on'] } : {}),
  };
  return { ...values, ...(place?.lngLat ? { pointFor: [addressText(values)] } : {}) };
}
