/** Links and pictures: rows of the form, of which empty ones are none. */
import {
  type Flaws,
  type ListingValues,
  ROWS,
  type RowKind,
  rowField,
  textOf,
} from '../../../schema/listing-form.ts';

export interface ReadRows<T> {
  /** With the row that each came from. */
  found: { index: number; one: T }[];
  flaws: Flaws;
}

export function readRows<T>(
  kind: RowKind,
  read: (index: number) => { one?: T | undefined; flaws?: Flaws },
): ReadRows<T> {
  const rows = Array.from({ length: ROWS[kind] }, (_, index) => ({ index, ...read(index) }));
  return {
    found: rows.flatMap(({ index, one }) => (one === undefined ? [] : [{ index, one }])),
    flaws: Object.assign({}, ...rows.map(({ flaws }) => flaws)),
  };
}

export function readLink(values: ListingValues, index: number) {
  const [title, typed] = (['title', 'url'] as const).map((part) =>
    textOf(values, rowField('links', index, part)),
  );
  if (!title && !typed) return {};
  const url = webAddress(typed ?? '');
  return { one: { title: title || hostOf(url), url } };
}

export function readPicture(values: ListingValues, index: number) {
  const part = (name: string) => textOf(values, rowField('pictures', index, name));
  if (!part('url') || part('gone')) return {};
  const pixels = (['width', 'height'] as const).flatMap((name) =>
    /^[1-9]\d{0,4}$/.test(part(name)) ? [[name, Number(part(name))]] : [],
  );
  return {
    one: {
      url: part('url'),
      alt: part('alt'),
      ...(part('credit') ? { credit: part('credit') } : {}),
      ...(Object.fromEntries(pixels) as { width?: number; height?: number }),
    },
  };
}

/** Fields of rows by the parts of what is in them. */
export function valuesOfRows(kind: RowKind, rows: readonly object[]): ListingValues {
  return Object.fromEntries(
    rows.flatMap((row, i) =>
      Object.entries(row).flatMap(([part, value]) =>
        value === undefined ? [] : [[rowField(kind, i, part), [String(value)]]],
      ),
    ),
  );
}

/** People leave out `https://`; whatever else begins like an address with a scheme is checked as it is. */
export function webAddress(typed: string): string {
  if (!typed || /^[a-z][a-z0-9+.-]*:/i.test(typed)) return typed;
  return /^[^\s/]+\.[^\s/]/.test(typed) ? `https://${typed}` : typed;
}

function hostOf(address: string): string {
  return (URL.canParse(address) && new URL(address).host.replace(/^www\./, '')) || address;
}
