/** Questions to the text index for what is of the same kind: near the point, or in the same municipality. */
import type { Initiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/place.ts';
import { type Cell, KEY_LEVEL, mercatorUnits } from '../../schema/quadkey.ts';
import { areaToken, CELL_TOKEN_LEVELS, categoryToken, tokenOfCell } from './facets.ts';

/** The cell around the point and the three by three of half its size, which hold all of it. */
export interface Ring {
  cell: Cell;
  match: string;
}

/** From the smallest to the largest; the caller takes the first whose cell holds enough. */
export function similarAround(
  at: LngLat,
  category: Initiative['category'],
  levels: { from: number; to: number },
): Ring[] {
  const { x, y } = mercatorUnits(at);
  const cellAt = (z: number): Cell => {
    const size = 2 ** (KEY_LEVEL - z);
    return { z, x: Math.floor(x / size), y: Math.floor(y / size) };
  };
  const rings: Ring[] = [];
  for (let z = Math.min(levels.to, CELL_TOKEN_LEVELS.to - 1); z >= levels.from; z--) {
    rings.push({ cell: cellAt(z), match: matchOf(category, threeByThree(cellAt(z + 1)).map(tokenOfCell)) });
  }
  return rings;
}

/** Where there is no point to be near to: the municipality, the areas served, or the whole country. */
export function similarInArea({
  category,
  municipality,
  serviceArea,
}: Pick<Initiative, 'category' | 'municipality' | 'serviceArea'>): string {
  const areas = [...(municipality ? [`municipality:${municipality}`] : []), ...serviceArea];
  const isEverywhere = areas.includes('nationwide') || areas.includes('online');
  return matchOf(category, isEverywhere ? [] : [...new Set(areas)].map(areaToken));
}

function matchOf(category: Initiative['category'], places: string[]): string {
  const any = places.map((token) => `"${token}"`).join(' OR ');
  return `facets : ("${categoryToken(category)}"${any ? ` AND (${any})` : ''})`;
}

/** A cell and its neighbours; fewer where the world ends. */
function threeByThree({ z, x, y }: Cell): Cell[] {
  const steps = [-1, 0, 1];
  const side = 2 ** z;
  return steps
    .flatMap((dy) => steps.map((dx) => ({ z, x: x + dx, y: y + dy })))
    .filter((cell) => cell.x >= 0 && cell.y >= 0 && cell.x < side && cell.y < side);
}
