import { type Search, searchToApi } from '../../schema/search.ts';

/**
 * Categories are chosen on the map from the counts in every cell, so all visitors share the same tiles;
 * words, audience and area are the server's to answer.
 */
export function tileAddress(
  { category: _, bbox: __, near: ___, ...search }: Search,
  version: number,
): string {
  const params = searchToApi(search);
  params.set('v', String(version));
  return `/api/collections/initiatives/tiles/WebMercatorQuad/{z}/{y}/{x}?${params}`;
}
