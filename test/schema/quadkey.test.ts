import { describe, expect, it } from 'vitest';
import { type Bbox, contains } from '../../schema/place.ts';
import {
  boxOfCells,
  cellNumber,
  cellOfKey,
  cellOfNumber,
  cellRange,
  coverByCells,
  coverByRanges,
  KEY_LEVEL,
  lngLatOfUnits,
  mercatorUnits,
  mortonKey,
} from '../../schema/quadkey.ts';
import { randomFrom } from '../random.ts';

const AARHUS = { lng: 10.2039, lat: 56.1572 };
const keyOf = (at: { lng: number; lat: number }) => {
  const { x, y } = mercatorUnits(at);
  return mortonKey(x, y);
};

describe('a Morton key', () => {
  it('is the quadkey of the point as a number', () => {
    const { x, y } = mercatorUnits(AARHUS);
    let quadkey = '';
    for (let bit = KEY_LEVEL - 1; bit >= 0; bit--) quadkey += ((x >> bit) & 1) + 2 * ((y >> bit) & 1);
    expect(mortonKey(x, y)).toBe(Number.parseInt(quadkey, 4));
    expect(mortonKey(2 ** 24 - 1, 2 ** 24 - 1)).toBe(2 ** 48 - 1);
  });

  it('puts the poles and the ends of the world on the edge', () => {
    expect(mercatorUnits({ lng: -180, lat: 90 })).toEqual({ x: 0, y: 0 });
    expect(mercatorUnits({ lng: 180, lat: -90 })).toEqual({ x: 2 ** 24 - 1, y: 2 ** 24 - 1 });
  });

  it('leads back to where it came from, within three metres', () => {
    const { x, y } = mercatorUnits(AARHUS);
    const back = lngLatOfUnits(x + 0.5, y + 0.5);
    expect(back.lng).toBeCloseTo(AARHUS.lng, 4);
    expect(back.lat).toBeCloseTo(AARHUS.lat, 4);
  });

  it('lies in the range of every tile around it, and of no other', () => {
    const key = keyOf(AARHUS);
    const { x, y } = mercatorUnits(AARHUS);
    for (let z = 0; z <= KEY_LEVEL; z++) {
      const cell = { z, x: Math.floor(x / 2 ** (24 - z)), y: Math.floor(y / 2 ** (24 - z)) };
      const { from, to } = cellRange(cell);
      expect(key >= from && key < to, `z${z}`).toBe(true);
      expect(cellOfKey(key, z)).toBe(cellNumber(cell));
      expect(cellOfNumber(z, cellNumber(cell))).toEqual(cell);
    }
    const { from, to } = cellRange({ z: 10, x: 0, y: 0 });
    expect(key >= from && key < to).toBe(false);
  });
});

describe('a cover of a box', () => {
  const random = randomFrom(3);
  const boxes: Bbox[] = [
    { west: 8, south: 54.5, east: 15.2, north: 57.8 },
    { west: 179, south: -1, east: -179, north: 1 },
    { west: -180, south: -90, east: 180, north: 90 },
    { west: 10.2, south: 56.1, east: 10.2, north: 56.1 },
    ...Array.from({ length: 50 }, () => {
      const [west, south] = [random() * 300 - 180, random() * 120 - 80];
      return { west, south, east: west + random() * 60, north: south + random() * 40 };
    }),
  ];

  it('holds every point of the box, in at most as many ranges as are allowed', () => {
    for (const box of boxes) {
      const ranges = coverByRanges(box, 16);
      const cells = coverByCells(box, { most: 64, deepest: 14 });
      expect(ranges.length).toBeLessThanOrEqual(16);
      for (let i = 0; i < 50; i++) {
        const width = box.west <= box.east ? box.east - box.west : box.east + 360 - box.west;
        const lng = box.west + random() * width;
        const at = { lng: lng > 180 ? lng - 360 : lng, lat: box.south + random() * (box.north - box.south) };
        expect(contains(box, at)).toBe(true);
        const key = keyOf(at);
        expect(ranges.some(({ from, to }) => key >= from && key < to)).toBe(true);
        expect(cells.some((cell) => cellOfKey(key, cell.z) === cellNumber(cell))).toBe(true);
      }
    }
  });

  it('rises without overlap, so that no row is read twice', () => {
    for (const box of boxes) {
      const ranges = coverByRanges(box, 20);
      for (const [i, { from, to }] of ranges.entries()) {
        expect(from).toBeLessThan(to);
        if (i > 0) expect(from).toBeGreaterThan(ranges[i - 1]?.to ?? 0);
      }
    }
  });

  it('is the box again for whole cells', () => {
    const box = boxOfCells([
      { z: 7, x: 67, y: 39 },
      { z: 7, x: 68, y: 39 },
    ]);
    const ranges = coverByRanges(
      { west: box.west + 1e-6, south: box.south + 1e-6, east: box.east - 1e-6, north: box.north - 1e-6 },
      16,
    );
    const size = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(size / (2 * 4 ** 17)).toBeCloseTo(1, 1);
  });
});
