/** What a map tile shows. */
import type { Category } from '../../schema/category.ts';
import type { Precision } from '../../schema/place.ts';

export interface TilePoint {
  number: number;
  name: string;
  slug: string;
  category: Category;
  precision: Precision;
  /** How far it has faded, for want of somebody who stands by it; left out while it is fresh. */
  age?: 'ageing' | 'old';
  /** Web Mercator units of level 24. */
  x: number;
  y: number;
}

export interface TileCell {
  /** Number of the cell in its level. */
  cell: number;
  level: number;
  total: number;
  counts: Partial<Record<Category, number>>;
  /** Where its members are on average, in units of level 24. */
  x: number;
  y: number;
  /** The number of the only member, when there is one. */
  only?: number;
}

export interface TileContent {
  points: TilePoint[];
  cells: TileCell[];
  /** There was more than could be read: counts are "at least". */
  capped?: boolean;
}

/** The same with some categories only: the pyramid has a count for each. */
export function onlyCategories(content: TileContent, categories: Category[] | undefined): TileContent {
  if (!categories) return content;
  return {
    ...content,
    points: content.points.filter(({ category }) => categories.includes(category)),
    cells: content.cells.map((cell) => narrowed(cell, categories)).filter(({ total }) => total > 0),
  };
}

function narrowed(cell: TileCell, categories: Category[]): TileCell {
  const counts = Object.fromEntries(
    Object.entries(cell.counts).filter(([key]) => categories.some((category) => category === key)),
  );
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { only, ...rest } = cell;
  return { ...rest, counts, total, ...(only !== undefined && total === 1 ? { only } : {}) };
}
