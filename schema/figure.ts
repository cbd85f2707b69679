/** What is counted of a municipality, once a week. */
import type { Category } from './category.ts';
import type { LngLat } from './place.ts';

/** A town that has nothing near. */
export interface BareTown {
  name: string;
  lngLat: LngLat;
  /** 0 when not known. */
  population: number;
}

export interface Figure {
  total: number;
  counts: Record<Category, number>;
  confirmed: number;
  older: number;
  never: number;
}

/** How many there were at the end of a month, `2026-11`. */
export interface MonthlyFigure {
  month: string;
  total: number;
  counts: Record<Category, number>;
}

/** Words that found nothing are shown from so many times on; fewer could be one person. */
export const OFTEN = 5;

/** Words that found nothing, and how often. */
export interface OftenMissed {
  words: string;
  times: number;
}

/** How many of the listings somebody stands by; the three are all of them. */
export type Attention = Pick<Figure, 'confirmed' | 'older' | 'never'>;

/** What is said of one place, or of several together. */
export interface Share {
  count: number;
  /** The same for 10,000 inhabitants; undefined where they are not known. */
  rate?: number;
}

/** A municipality beside those around it and the country. */
export interface Comparison {
  /** The year of the inhabitants; undefined where those of the municipality are not known. */
  year?: number;
  own: Share;
  /** By code, in the order they were given; those that were never counted are not among them. */
  around: ({ code: string } & Share)[];
  country: Share;
  categories: { category: Category; own: Share; around: Share; country: Share }[];
}

/** What there is of a municipality's figures. */
export interface Counted {
  at: Date;
  comparison: Comparison;
  /** The oldest month first. */
  months: MonthlyFigure[];
  attention: { own: Attention; country: Attention };
  towns: { all: number; bare: number; named: BareTown[] };
}
