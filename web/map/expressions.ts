/** What the map reads off a tile: how many a cell holds of what is searched for, and which pin it is. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';

/** The number on a cluster: all its members, or those of the chosen categories. */
export function sumOf(categories: Category[] | undefined): ExpressionSpecification {
  if (!categories?.length) return ['get', 'total'];
  const counts = categories.map((key): ExpressionSpecification => ['coalesce', ['get', key], 0]);
  return ['+', 0, ...counts];
}

/** A cell with one member is that member. */
const isAlone: ExpressionSpecification = ['==', ['get', 'total'], 1];

export function clusterFilter(categories: Category[] | undefined): FilterSpecification {
  return ['all', ['!', isAlone], ['>', sumOf(categories), 0]];
}

export function aloneFilter(categories: Category[] | undefined): FilterSpecification {
  return ['all', isAlone, ['>', sumOf(categories), 0]];
}

export function pointFilter(categories: Category[] | undefined): FilterSpecification {
  return categories?.length ? ['in', ['get', 'category'], ['literal', categories]] : true;
}

/** A lone cell says its category by the one count that it has. */
export const aloneCategory: ExpressionSpecification = [
  'case',
  ...CATEGORY_KEYS.slice(1).flatMap((key) => [['has', key], key] as [ExpressionSpecification, string]),
  CATEGORY_KEYS[0],
] as ExpressionSpecification;

export const pointCategory: ExpressionSpecification = ['get', 'category'];
