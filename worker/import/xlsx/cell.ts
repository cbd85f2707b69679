/** A cell as text: what a person sees in it, as far as that says more than its number. */
import type { Book, NumberFormat } from './book.ts';

const DAY_MS = 86_400_000;
/** Excel counts a 29 February 1900 that never was, so its days from March on are those since this one. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export interface RawCell {
  /** `s` shared text, `inlineStr`, `str` of a formula, `b`, `e`, `d`; a number otherwise. */
  type: string | undefined;
  style: number;
  value: string;
}

/** Faults of formulas (`#REF!`) are for {@link isFault}. */
export function cellText({ type, style, value }: RawCell, book: Book): string {
  if (type === 's') return book.texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'ja' : 'nej';
  if (type !== undefined && type !== 'n') return value;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  return numberText(number, book.formats[style] ?? { kind: 'plain' }, book.from1904);
}

export function isFault({ type }: RawCell): boolean {
  return type === 'e';
}

function numberText(number: number, format: NumberFormat, from1904: boolean): string {
  if (format.kind === 'date') return dateText(number, from1904);
  // 0900 is written 900 and shown with its zero.
  if (format.kind === 'zeros' && Number.isInteger(number) && number >= 0)
    return String(number).padStart(format.length, '0');
  // A phone number of twelve figures is no 4.51E+11.
  return Number.isSafeInteger(number) ? number.toFixed(0) : String(number);
}

/** `2026-05-31`, with its time where it has one. */
function dateText(days: number, from1904: boolean): string {
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((days * DAY_MS) / 1000) * 1000);
  if (Number.isNaN(date.getTime())) return String(days);
  const iso = date.toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 16);
}
