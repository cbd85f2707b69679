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
