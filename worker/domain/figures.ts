/** What is counted of a municipality's listings, and which of its towns have nothing near. */
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import type { BareTown, Figure, MonthlyFigure } from '../../schema/figure.ts';
import { AGEING_AFTER_MONTHS, monthsBetween } from '../../schema/freshness.ts';
import { cellNumber, KEY_LEVEL, mercatorUnits } from '../../schema/quadkey.ts';

/** As much of a published listing as is counted. */
export interface CountedListing {
  number: number;
  category: Category;
  createdAt: Date;
  /** When somebody last stood by it; undefined for what was only ever imported. */
  attestedAt?: Date;
}

/** Of those that nobody confirmed for a year, so many are kept by name. */
const NAMED = 20;

export function figureOf(listings: CountedListing[], now: Date): Figure & { unconfirmed: number[] } {
  const isFresh = ({ attestedAt }: CountedListing) =>
    attestedAt !== undefined && monthsBetween(attestedAt, now) < AGEING_AFTER_MONTHS;
  const waiting = listings.filter((it) => !isFresh(it));
  const since = ({ attestedAt, createdAt }: CountedListing) => (attestedAt ?? createdAt).getTime();
  const never = waiting.filter(({ attestedAt }) => attestedAt === undefined).length;
  return {
    total: listings.length,
    counts: countsOf(listings),
    confirmed: listings.length - waiting.length,
    older: waiting.length - never,
    never,
    unconfirmed: waiting
      .sort((a, b) => since(a) - since(b) || a.number - b.number)
      .slice(0, NAMED)
      .map(({ number }) => number),
  };
}

/** `2026-11`; by UTC, for an hour or two belong to no month's figure. */
export function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7);
}

/**
 * How many of today's listings there were at the end of each month, from the first one's to this. What has been closed since
 * is not among them, so a month that was counted while it ran is truer than this.
 */
export function monthlyFiguresOf(listings: CountedListing[], now: Date): MonthlyFigure[] {
  const last = monthOf(now);
  const byMonth = Map.groupBy(listings, ({ createdAt }) => {
    const month = monthOf(createdAt);
    return month < last ? month : last;
  });
  const first = [...byMonth.keys()].reduce((a, b) => (b < a ? b : a), last);
  const figures: MonthlyFigure[] = [];
  let soFar: CountedListing[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) {
    soFar = [...soFar, ...(byMonth.get(month) ?? [])];
    figures.push({ month, total: soFar.length, counts: countsOf(soFar) });
  }
  return figures;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number, 1)));
}

function countsOf(listings: CountedListing[]): Record<Category, number> {
  const counts = Object.fromEntries(CATEGORY_KEYS.map((key) => [key, 0])) as Record<Category, number>;
  for (const { category } of listings) counts[category] += 1;
  return counts;
}

/** The level of the pyramid whose cells are about 2.7 km wide in Denmark: a cell and those around it are “near”. */
export const NEAR_LEVEL = 13;

const UNITS_PER_CELL = 2 ** (KEY_LEVEL - NEAR_LEVEL);
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => ({ dx, dy })));

/** Towns in whose cell, and in those around it, nothing is; `filled` are numbers of cells of that level. */
export function bareTownsOf(towns: BareTown[], filled: Set<number>): BareTown[] {
  return towns.filter(({ lngLat }) => {
    const units = mercatorUnits(lngLat);
    const [x, y] = [Math.floor(units.x / UNITS_PER_CELL), Math.floor(units.y / UNITS_PER_CELL)];
    return !AROUND.some(({ dx, dy }) => filled.has(cellNumber({ z: NEAR_LEVEL, x: x + dx, y: y + dy })));
  });
}
