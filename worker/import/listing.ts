/** A row becomes a listing, or the reasons why it cannot. No database, no file, no clock. */
import * as v from 'valibot';
import { Listing, type ListingInput, Origin } from '../../schema/initiative.ts';
import type { Precision } from '../../schema/place.ts';
import { type Cells, type Complain, cellReader, present } from './cells.ts';
import type { Columns, Field } from './columns.ts';
import { readPoint } from './coordinates.ts';
import { readDate } from './dates.ts';
import { idFromWords, initiativeId } from './identity.ts';
import { fieldOfIssue } from './issues.ts';
import type { SourceRow } from './table.ts';
import * as vocabulary from './vocabulary.ts';

export interface Defaults {
  source: string;
  category?: string;
  precision?: Precision;
}

/** A listing that does not know its municipality yet, nor its point if the row gave none. */
export interface Draft {
  line: number;
  row: SourceRow;
  id: string;
  listing: Listing;
  origin: Origin;
  confirmedAt?: Date;
  /** What the row says its municipality is, as a code or a name, and where it says so. */
  municipality?: { said: string; column: string };
}

export interface Complaint {
  /** The column at fault; none when it is the row as a whole. */
  column?: string;
  reason: string;
}

export interface Rejection {
  row: SourceRow;
  /** Id of the listing that it would be, where the row says enough for one. */
  wouldBe?: string;
  complaints: Complaint[];
}

export type ReadRow = Draft | Rejection;

export function isRejection(read: ReadRow): read is Rejection {
  return 'complaints' in read;
}

export function readListing(row: SourceRow, columns: Columns, defaults: Defaults, now: Date): ReadRow {
  if (row.fault) return { row, complaints: [{ reason: row.fault }] };
  const complaints: Complaint[] = [];
  const columnOf = (field: Field) => {
    const at = columns.of.get(field) ?? [];
    return columns.names[at.find((i) => row.cells[i]?.trim()) ?? at[0] ?? -1];
  };
  const complain = (field: Field, reason: string) => {
    complaints.push({ column: columnOf(field) ?? field, reason });
  };
  const cells = cellReader(row, columns, complain);
  const input = listingInput(cells, defaults, complain);
  const listing = v.safeParse(Listing, input);
  for (const issue of listing.issues ?? []) {
    const field = fieldOfIssue(issue);
    // What a cell reader complained of is not in the listing; saying so again would only confuse.
    const column = columnOf(field) ?? field;
    if (!complaints.some((complaint) => complaint.column === column)) complain(field, withValue(issue));
  }
  const confirmedAt = readDate(cells.line('confirmedAt'), now);
  if (typeof confirmedAt === 'string') complain('confirmedAt', confirmedAt);
  const sourceId = cells.line('id') ?? idFromWords(input.name, input.place ?? {});
  const origin = v.safeParse(Origin, {
    name: defaults.source,
    id: sourceId,
    url: cells.webAddress('sourceUrl'),
  });
  for (const issue of origin.issues ?? []) {
    const field = v.getDotPath(issue) === 'url' ? 'sourceUrl' : 'id';
    // A row without a name has no id of its own either.
    if (field !== 'id' || columns.of.has('id')) complain(field, withValue(issue));
  }
  if (complaints.length || !listing.success || !origin.success || typeof confirmedAt === 'string') {
    return { row, complaints, ...(sourceId ? { wouldBe: initiativeId(defaults.source, sourceId) } : {}) };
  }
  const field = cells.line('municipalityCode') ? 'municipalityCode' : 'municipality';
  const said = cells.line(field);
  return {
    line: row.line,
    row,
    id: initiativeId(defaults.source, sourceId),
    listing: listing.output,
    origin: origin.output,
    ...(confirmedAt ? { confirmedAt } : {}),
    ...(said ? { municipality: { said, column: columnOf(field) ?? field } } : {}),
  };
}

function listingInput(cells: Cells, defaults: Defaults, complain: Complain): ListingInput {
  const { line, text } = cells;
  const english = { name: line('nameEn'), summary: line('summaryEn'), description: text('descriptionEn') };
  const organiser = line('organiser');
  const category =
    cells.word('category', vocabulary.categoryOf) ?? vocabulary.categoryOf(defaults.category ?? '');
  if (!category && !line('category')) complain('category', 'is missing');
  return {
    name: line('name') ?? '',
    summary: line('summary') ?? '',
    description: text('description') ?? '',
    translations: Object.values(english).some(Boolean) ? { en: present(english) } : {},
    // An unknown one has been complained of; the schema needs one to check the rest.
    category: category ?? 'naboskab',
    tags: cells.list('tags'),
    ...present({
      organiser: organiser
        ? { name: organiser, ...present({ kind: cells.word('organiserKind', vocabulary.organiserKindOf) }) }
        : undefined,
      price: cells.word('price', vocabulary.priceOf),
      joining: cells.word('joining', vocabulary.joiningOf),
      municipalityPart: cells.word('municipalityPart', vocabulary.municipalityPartOf),
      openingHours: line('openingHours'),
      place: placeInput(cells, defaults, complain),
    }),
    audience: cells.words('audience', vocabulary.audienceOf),
    languages: cells.words('languages', vocabulary.languageOf),
    access: cells.words('access', vocabulary.accessOf),
    needs: cells.words('needs', vocabulary.needOf),
    contact: present({
      website: cells.webAddress('website'),
      phone: line('phone'),
      email: line('email')?.replace(/^mailto:/i, ''),
      form: cells.webAddress('form'),
    }),
  };
}

function placeInput(cells: Cells, defaults: Defaults, complain: Complain): ListingInput['place'] {
  const { line } = cells;
  const point = readPoint(line('lat') ?? '', line('lng') ?? '');
  if ('reason' in point) complain(point.field, point.reason);
  const lngLat = 'lngLat' in point ? point.lngLat : undefined;
  const street = [line('street'), line('houseNumber')].filter(Boolean).join(' ');
  // “DK-8000”, “8000 Aarhus C”
  const [, code, district] = /^(?:DK-?)?(\d{3,4})(?:\s+(\D+))?$/i.exec(line('postcode') ?? '') ?? [];
  const where = present({
    address: line('address') ?? (line('street') ? street : undefined),
    postcode: code?.padStart(4, '0') ?? line('postcode'),
    town: line('town') ?? district,
    venue: line('venue'),
  });
  const precision = cells.word('precision', vocabulary.precisionOf);
  if (!lngLat && Object.keys(where).length === 0) return undefined;
  return {
    ...present({ lngLat }),
    precision: lngLat ? (precision ?? defaults.precision ?? 'exact') : 'approximate',
    ...where,
  };
}

function withValue({ input, message }: v.BaseIssue<unknown>): string {
  const value = typeof input === 'string' ? input.trim() : '';
  return value && value.length <= 80 ? `“${value}” ${message}` : message;
}
