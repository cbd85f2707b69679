/**
 * The Morton key of a point: the quadkey of its Web Mercator cell at level 24 as an integer.
 * 24 bits for x and 24 for y, interleaved (y in the odd bits): 48 bits, safe in a JS number.
 * Every tile z/x/y is then exactly one range of keys, and so is every cell of the pyramid.
 */
import { type Bbox, type LngLat, splitAtAntimeridian } from './place.ts';

export const KEY_LEVEL = 24;
const SIDE = 2 ** KEY_LEVEL;

/** A square of Web Mercator at zoom level z, x counted from the west, y from the north. */
export interface Cell {
  z: number;
  x: number;
  y: number;
}

/** Keys from (included) up to (not included) to. */
export interface KeyRange {
  from: number;
  to: number;
}

/** Web Mercator at level 24: whole units of about 2.4 m at the equator. Poles land on the edge rows. */
export function mercatorUnits({ lng, lat }: LngLat): { x: number; y: number } {
  const sin = Math.sin((lat * Math.PI) / 180);
  const y = sin >= 1 ? 0 : sin <= -1 ? 1 : 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return { x: toUnit((lng + 180) / 360), y: toUnit(y) };
}

function toUnit(share: number): number {
  return Math.min(SIDE - 1, Math.max(0, Math.floor(share * SIDE)));
}

/** x and y in units of level 24, fractions allowed; the centre of a unit is at +0.5. */
export function lngLatOfUnits(x: number, y: number): LngLat {
  const n = Math.PI - (2 * Math.PI * y) / SIDE;
  return { lng: (x / SIDE) * 360 - 180, lat: (180 / Math.PI) * Math.atan(Math.sinh(n)) };
}

export function mortonKey(x: number, y: number): number {
  return (spread(x >>> 12) + 2 * spread(y >>> 12)) * 2 ** 24 + spread(x & 0xfff) + 2 * spread(y & 0xfff);
}

/** Puts a zero bit before each of twelve bits. */
function spread(bits: number): number {
  let n = bits & 0xfff;
  n = (n | (n << 8)) & 0x00ff00ff;
  n = (n | (n << 4)) & 0x0f0f0f0f;
  n = (n | (n << 2)) & 0x33333333;
  return (n | (n << 1)) & 0x55555555;
}

export function cellOfKey(key: number, level: number): number {
  return Math.floor(key / 4 ** (KEY_LEVEL - level));
}

/** The Morton number of a cell among the cells of its own level. */
export function cellNumber({ z, x, y }: Cell): number {
  return Math.floor(mortonKey(x * 2 ** (KEY_LEVEL - z), y * 2 ** (KEY_LEVEL - z)) / 4 ** (KEY_LEVEL - z));
}

export function cellOfNumber(z: number, number: number): Cell {
  let [x, y] = [0, 0];
  for (let bit = 0, rest = number; bit < z; bit++, rest = Math.floor(rest / 4)) {
    x += (rest % 2) * 2 ** bit;
    y += (Math.floor(rest / 2) % 2) * 2 ** bit;
  }
  return { z, x, y };
}

/** The box that holds whole cells; none of them crosses 180°. */
export function boxOfCells(cells: Cell[]): Bbox {
  const corners = cells.flatMap(({ z, x, y }) => {
    const size = 2 ** (KEY_LEVEL - z);
    return [lngLatOfUnits(x * size, y * size), lngLatOfUnits((x + 1) * size, (y + 1) * size)];
  });
  const lngs = corners.map(({ lng }) => lng);
  const lats = corners.map(({ lat }) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}

export function cellRange(cell: Cell, level = KEY_LEVEL): KeyRange {
  const size = 4 ** (level - cell.z);
  const first = cellNumber(cell) * size;
  return { from: first, to: first + size };
}

/** The cells of a level that a box touches, at most `most` of them; undefined when there would be more. */
export function cellsTouching(box: Bbox, level: number, most: number): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const part of splitAtAntimeridian(box)) {
    const { minX, maxX, minY, maxY } = unitBounds(part);
    const shift = 2 ** (KEY_LEVEL - level);
    const [x0, x1] = [Math.floor(minX / shift), Math.floor(maxX / shift)];
    const [y0, y1] = [Math.floor(minY / shift), Math.floor(maxY / shift)];
    if (cells.length + (x1 - x0 + 1) * (y1 - y0 + 1) > most) return undefined;
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) cells.push({ z: level, x, y });
  }
  return cells;
}

/**
 * A cover of a box by at most `most` cells (a few more where it crosses 180°): large ones inside, small ones along
 * its edge, none deeper than `deepest`.
 */
export function coverByCells(box: Bbox, { most, deepest }: { most: number; deepest: number }): Cell[] {
  return splitAtAntimeridian(box).flatMap((part) => refine(unitBounds(part), most, deepest));
}

/** Cells looked at for each range that is kept: a finer outline, of which the smallest gaps are closed again. */
const REFINEMENT = 16;

/**
 * Key ranges that cover a box, at most `most` of them. A range costs two or three rows to start,
 * so the caller asks for few where few results are expected.
 */
export function coverByRanges(box: Bbox, most: number): KeyRange[] {
  const cells = coverByCells(box, { most: most * REFINEMENT, deepest: KEY_LEVEL });
  return mergeSmallestGaps(joinTouching(cells.map((cell) => cellRange(cell))), most);
}

/** About as many ranges as a box of this size is worth (measured: decision record 0002). */
export function rangesWorth(box: Bbox): number {
  const { minX, maxX, minY, maxY } = unitBounds(splitAtAntimeridian(box)[0] as Bbox);
  const side = Math.max(maxX - minX, maxY - minY, 1) / SIDE;
  const zoom = Math.log2(2.5 / side);
  return zoom >= 15 ? 10 : 20;
}

interface UnitBounds {
  minX: number;
  maxX: number;
  minY: number;
  maxY: number;
}

function unitBounds(box: Bbox): UnitBounds {
  const northWest = mercatorUnits({ lng: box.west, lat: box.north });
  const southEast = mercatorUnits({ lng: box.east, lat: box.south });
  return { minX: northWest.x, maxX: southEast.x, minY: northWest.y, maxY: southEast.y };
}

/** Quarters the cells that straddle the edge of the box, level by level, while there are few of them. */
function refine(bounds: UnitBounds, most: number, deepest: number): Cell[] {
  const inside: Cell[] = [];
  let straddling: Cell[] = [{ z: 0, x: 0, y: 0 }];
  for (let z = 0; z < deepest && straddling.length > 0; z++) {
    const whole: Cell[] = [];
    const next: Cell[] = [];
    for (const cell of straddling) {
      for (let quarter = 0; quarter < 4; quarter++) {
        const child = { z: z + 1, x: cell.x * 2 + (quarter & 1), y: cell.y * 2 + (quarter >> 1) };
        const how = relation(child, bounds);
        if (how === 'inside') whole.push(child);
        else if (how === 'straddles') next.push(child);
      }
    }
    if (inside.length + whole.length + next.length > most) break;
    inside.push(...whole);
    straddling = next;
  }
  return [...inside, ...straddling];
}

function relation({ z, x, y }: Cell, b: UnitBounds): 'inside' | 'outside' | 'straddles' {
  const size = 2 ** (KEY_LEVEL - z);
  const [x0, y0] = [x * size, y * size];
  const [x1, y1] = [x0 + size - 1, y0 + size - 1];
  if (x1 < b.minX || x0 > b.maxX || y1 < b.minY || y0 > b.maxY) return 'outside';
  return x0 >= b.minX && x1 <= b.maxX && y0 >= b.minY && y1 <= b.maxY ? 'inside' : 'straddles';
}

function joinTouching(ranges: KeyRange[]): KeyRange[] {
  const joined: KeyRange[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}

function mergeSmallestGaps(ranges: KeyRange[], most: number): KeyRange[] {
  if (ranges.length <= most) return ranges;
  const gaps = ranges.slice(1).map((range, i) => range.from - (ranges[i] as KeyRange).to);
  const kept = new Set(
    gaps
      .map((gap, i) => ({ gap, i }))
      .sort((a, b) => b.gap - a.gap)
      .slice(0, most - 1)
      .map(({ i }) => i),
  );
  const merged: KeyRange[] = [];
  ranges.forEach((range, i) => {
    const last = merged.at(-1);
    if (last && !kept.has(i - 1)) last.to = range.to;
    else merged.push({ ...range });
  });
  return merged;
}
