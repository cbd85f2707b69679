/** What the map reads off a tile: how many a cell holds of what is searched for, and which pin it is. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';

/** The number on a cluster: all its members, or those of the chosen categories. */
export function sumOf(categories: Category[] | undefined): ExpressionSpecification {
  if (!categories?.length) return ['get', 'total'];
  const counts = categories.map((key): ExpressionSpecification => ['coalesce', ['get', key], 0]);
  return ['+', 0, ...counts];
}

export function clusterFilter(categories: Category[] | undefined): FilterSpecification {
  return ['>', sumOf(categories), 1];
}

/** A cell with one member of what is searched for is that member, though others may lie there too. */
export function aloneFilter(categories: Category[] | undefined): FilterSpecification {
  return ['==', sumOf(categories), 1];
}

export function pointFilter(categories: Category[] | undefined): FilterSpecification {
  return categories?.length ? ['in', ['get', 'category'], ['literal', categories]] : true;
}

/** A lone cell says its category by the one count that it has of those searched for. */
export function aloneCategory(categories: Category[] | undefined): ExpressionSpecification {
  const keys = categories?.length ? categories : CATEGORY_KEYS;
  const pairs = keys.flatMap((key) => [['has', key], key] as [ExpressionSpecification, string]);
  return ['case', ...pairs, ''] as ExpressionSpecification;
}

export const pointCategory: ExpressionSpecification = ['get', 'category'];

/** A pin fades with the word on it; the list says in words since when. */
export const fading: ExpressionSpecification = ['match', ['get', 'age'], 'ageing', 0.8, 'old', 0.6, 1];
