/** Cells in the order of their distance from a point: what a walk outwards reads. */
import { boxAround, distanceMeters, type LngLat } from '../../schema/place.ts';
import { type Cell, cellsTouching, KEY_LEVEL, lngLatOfUnits, mercatorUnits } from '../../schema/quadkey.ts';

export interface FarCell {
  cell: Cell;
  /** To its nearest point. */
  meters: number;
}

/** Half the side of each square in cells: the point's own cell and one to each side. */
const REACH = 1;
/** Larger squares than those of this level hold half a continent. */
const COARSEST = 4;

/** A square of cells around the point, and around it the rest of so many ever larger squares of ever larger cells. */
export function cellsOutwards(at: LngLat, innermost: number, squares = innermost): FarCell[] {
  const units = mercatorUnits(at);
  const cells: Cell[] = [];
  let inner: Square | undefined;
  const coarsest = Math.max(COARSEST, innermost - squares + 1);
  for (let z = innermost; z >= coarsest; z--) {
    const size = 2 ** (KEY_LEVEL - z);
    const [cx, cy] = [Math.floor(units.x / size), Math.floor(units.y / size)];
    // Even edges, so that a square is whole cells of the next larger size.
    const square = {
      x0: even(cx - REACH, 0) * size,
      y0: even(cy - REACH, 0) * size,
      x1: (even(cx + REACH, 1) + 1) * size,
      y1: (even(cy + REACH, 1) + 1) * size,
    };
    for (let y = square.y0; y < square.y1; y += size) {
      for (let x = square.x0; x < square.x1; x += size) {
        const isWorld = x >= 0 && y >= 0 && x < 2 ** KEY_LEVEL && y < 2 ** KEY_LEVEL;
        if (isWorld && !isInside(inner, x, y)) cells.push({ z, x: x / size, y: y / size });
      }
    }
    inner = square;
  }
  const here = lngLatOfUnits(units.x, units.y);
  return sortedOutwards(here, cells);
}

/** Cells to a radius: enough to leave out its corners, few enough to be worth their seeks. */
const CELLS_PER_RADIUS = 2;
/** The cells that a circle touches, the nearest first. */
export function cellsWithin(at: LngLat, radius: number): FarCell[] {
  const units = mercatorUnits(at);
  const here = lngLatOfUnits(units.x, units.y);
  const unitMeters = distanceMeters(here, lngLatOfUnits(units.x + 1024, units.y)) / 1024;
  const side = Math.max(radius / CELLS_PER_RADIUS / unitMeters, 1);
  const z = Math.max(0, Math.min(KEY_LEVEL, KEY_LEVEL - Math.round(Math.log2(side))));
  const cells = cellsTouching(boxAround(here, radius * 1.001 + 1), z, MOST_CELLS) ?? [];
  return sortedOutwards(here, cells).filter(({ meters }) => meters <= radius * 1.001 + 1);
}

const MOST_CELLS = 400;

function sortedOutwards(here: LngLat, cells: Cell[]): FarCell[] {
  return cells.map((cell) => ({ cell, meters: metersTo(here, cell) })).sort((a, b) => a.meters - b.meters);
}

interface Square {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function isInside(square: Square | undefined, x: number, y: number): boolean {
  return square !== undefined && x >= square.x0 && x < square.x1 && y >= square.y0 && y < square.y1;
}

/** The even (or odd) number at or beyond n, outwards. */
function even(n: number, parity: 0 | 1): number {
  return Math.abs(n % 2) === parity ? n : parity === 0 ? n - 1 : n + 1;
}

/** To the nearest point of a cell. */
function metersTo(here: LngLat, { z, x, y }: Cell): number {
  const size = 2 ** (KEY_LEVEL - z);
  const [northWest, southEast] = [
    lngLatOfUnits(x * size, y * size),
    lngLatOfUnits((x + 1) * size, (y + 1) * size),
  ];
  return distanceMeters(here, {
    lng: Math.min(Math.max(here.lng, northWest.lng), southEast.lng),
    lat: Math.min(Math.max(here.lat, southEast.lat), northWest.lat),
  });
}
