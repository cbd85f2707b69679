/** Which column means what. Names are compared folded and without what is not a letter or a figure. */
import { foldLoosely } from '../../schema/fold.ts';
import { Unusable } from './unusable.ts';

/**
 * The names each field is recognised by, Danish and English, the plainest first. Where several columns of a
 * file mean one field, the first that is filled counts; of `tags` all do.
 */
export const FIELDS = {
  id: ['id', 'guid', 'uuid', 'nummer', 'eksternt id', 'external id', 'feature.id', '@id'],
  name: [
    'navn',
    'name',
    'titel',
    'title',
    'overskrift',
    'navn da',
    'name da',
    'dansk navn',
    'initiativ',
    'name:da',
  ],
  summary: [
    'resumé',
    'resume',
    'summary',
    'kort beskrivelse',
    'short description',
    'manchet',
    'teaser',
    'summary da',
  ],
  description: ['beskrivelse', 'description', 'lang beskrivelse', 'long description', 'tekst', 'text', 'om'],
  nameEn: ['name_en', 'navn_en', 'title_en', 'titel_en', 'engelsk navn', 'english name', 'name:en'],
  summaryEn: ['summary_en', 'resume_en', 'kort beskrivelse en', 'engelsk resume', 'english summary'],
  descriptionEn: [
    'description_en',
    'beskrivelse_en',
    'engelsk beskrivelse',
    'english description',
    'description:en',
  ],
  category: ['kategori', 'category', 'hovedkategori', 'main category'],
  tags: [
    'tags',
    'tag',
    'emneord',
    'nøgleord',
    'keywords',
    'stikord',
    'underkategori',
    'emne',
    'topic',
    'type',
  ],
  organiser: [
    'arrangør',
    'organiser',
    'organizer',
    'organisation',
    'organization',
    'forening',
    'udbyder',
    'operator',
  ],
  organiserKind: ['arrangørtype', 'organiser kind', 'organisationstype', 'organisation type'],
  audience: ['målgruppe', 'målgrupper', 'audience', 'audiences', 'target group'],
  price: ['pris', 'price', 'betaling', 'fee'],
  joining: ['deltagelse', 'joining', 'tilmelding', 'sign-up'],
  languages: ['sprog', 'languages', 'language'],
  access: ['tilgængelighed', 'access', 'accessibility'],
  needs: ['mangler', 'needs', 'behov', 'søger'],
  municipalityPart: ['kommunens rolle', 'municipality part', "municipality's part"],
  lat: ['lat', 'latitude', 'breddegrad', 'bredde', 'wgs84 lat', 'y', 'geometry.lat'],
  lng: ['lng', 'lon', 'long', 'longitude', 'længdegrad', 'længde', 'wgs84 lon', 'x', 'geometry.lng'],
  precision: ['præcision', 'precision', 'nøjagtighed'],
  address: ['adresse', 'address', 'fuld adresse', 'addr:full'],
  street: ['vejnavn', 'vej', 'gade', 'street', 'street name', 'addr:street'],
  houseNumber: ['husnr', 'husnummer', 'nr', 'house number', 'addr:housenumber'],
  postcode: ['postnr', 'postnummer', 'postcode', 'zip', 'zip code', 'postal code', 'addr:postcode'],
  town: ['by', 'town', 'city', 'bynavn', 'addr:city', 'postdistrikt', 'postby', 'postal district'],
  venue: ['sted', 'venue', 'lokale', 'lokation', 'location', 'mødested'],
  municipalityCode: ['kommunekode', 'municipality code', 'kommunenr', 'kommunenummer'],
  municipality: ['kommune', 'municipality', 'kommunenavn', 'municipality name'],
  openingHours: ['åbningstider', 'åbningstid', 'opening_hours', 'opening times'],
  website: [
    'hjemmeside',
    'website',
    'web',
    'url',
    'www',
    'link',
    'homepage',
    'contact:website',
    'contact.website',
  ],
  phone: [
    'telefon',
    'tlf',
    'tlf nr',
    'telefonnummer',
    'phone',
    'telephone',
    'mobil',
    'contact:phone',
    'contact.phone',
  ],
  email: ['e-mail', 'email', 'mail', 'mailadresse', 'e-mailadresse', 'contact:email', 'contact.email'],
  form: ['formular', 'kontaktformular', 'form', 'contact form', 'contact.form'],
  sourceUrl: ['kilde_url', 'source_url', 'permalink', 'kildelink'],
  confirmedAt: ['bekræftet', 'confirmed', 'confirmed at', 'sidst bekræftet', 'seneste', 'last confirmed'],
} as const;

export type Field = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** Told in `--map column=-`: leave the column alone although its name is known. */
const NOTHING = '-';

/** What a file of rejected rows says of each; they mean nothing when it is imported again. */
export const REJECTED_COLUMNS = ['rejected_line', 'rejected_column', 'rejected_reason'];

export interface Columns {
  /** The columns of each field, by their number, the one to be asked first in front. */
  of: Map<Field, number[]>;
  names: string[];
  /** Columns that mean nothing here. */
  unused: string[];
}

/** `map` names the field of a column and goes before what its name would mean. */
export function recognise(names: string[], map: Record<string, string> = {}): Columns {
  const of = new Map<Field, number[]>();
  const told = new Set<number>();
  for (const [column, field] of Object.entries(map)) {
    const index = indexOf(names, column);
    told.add(index);
    if (field === NOTHING) continue;
    if (!isField(field)) {
      throw new Unusable(
        `--map ${column}=${field}: there is no field “${field}”. Fields: ${FIELD_NAMES.join(', ')}.`,
      );
    }
    of.set(field, [...(of.get(field) ?? []), index]);
  }
  const known = new Map(names.map((name, i) => [comparable(name), i]));
  for (const field of FIELD_NAMES) {
    if (of.has(field) && field !== 'tags') continue;
    const found = FIELDS[field]
      .map((alias) => known.get(comparable(alias)))
      .filter((i) => i !== undefined && !told.has(i));
    const columns = new Set([...(of.get(field) ?? []), ...found.filter((i) => i !== undefined)]);
    if (columns.size) of.set(field, [...columns]);
  }
  const used = new Set([...of.values()].flat());
  const unused = names.filter((name, i) => !used.has(i) && !REJECTED_COLUMNS.includes(name));
  return { of, names, unused };
}

function indexOf(names: string[], column: string): number {
  const exact = names.indexOf(column);
  const index = exact === -1 ? names.findIndex((name) => comparable(name) === comparable(column)) : exact;
  if (index === -1) {
    throw new Unusable(
      `--map ${column}: the file has no column “${column}”. Its columns: ${names.join(', ')}.`,
    );
  }
  return index;
}

function isField(text: string): text is Field {
  return FIELD_NAMES.some((field) => field === text);
}

/** *Åbnings-tider*, *abningstider* and *aabningstider* are one. */
export function comparable(name: string): string {
  return foldLoosely(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
