import { borders, countryOutlines, type Position, type Resolution, type Window } from './gmt.ts';
import { contains, isClosed, joined, type Ring, signedArea } from './rings.ts';

/** Where the Danish-German land border meets the Wadden Sea, and where it meets Flensborg Fjord. */
const westEnd: Position = [8.65, 54.91];
const eastEnd: Position = [9.4052, 54.841];

/** The line goes on over water at both ends, because the coast of another data set lies a little elsewhere. */
const overWadden: Position[] = [[8.56, 54.905]];
const overFjord: Position[] = [
  [9.428, 54.832],
  [9.452, 54.825],
];

/** How far the foreign side reaches under the Danish one, in degrees, so that no sea shines through the seam. */
const overlap = 0.004;

/** A point in the middle of Jutland. */
const viborg: Position = [9.4, 56.45];

const neighbours = ['DE', 'SE', 'NO', 'PL'];

export interface Countries {
  /** The land border, west to east. */
  landBorder: Position[];
  isDanish: (island: Ring) => boolean;
}

export function countries(): Countries {
  const denmark = countryOutlines('DK');
  const danish = denmark.flat();
  const foreign = neighbours.flatMap(countryOutlines).flat();
  return {
    landBorder: landBorder(denmark),
    isDanish: (island) => {
      if (!island.every(isNearDenmark)) return false;
      const samples = everyNth(island, Math.max(1, Math.floor(island.length / 24)));
      const votes = samples.filter((point) => nearest(danish, point) < nearest(foreign, point)).length;
      return votes * 2 > samples.length;
    },
  };
}

/** Cuts the ring that holds Jutland in two; any other ring stays whole. */
export function cutAt(border: Position[], ring: Ring): { danish: Ring; foreign: Ring } | undefined {
  const crossing = crossings(ring, border);
  const [entry, exit] = longestInside(crossing, ring) ?? [];
  if (!entry || !exit) return undefined;
  const chord = [entry.point, ...border.slice(entry.onLine + 1, exit.onLine + 1), exit.point];
  const [oneSide, otherSide] = [between(ring, exit, entry), between(ring, entry, exit)];
  const one: Ring = [...chord, ...oneSide, entry.point];
  const other: Ring = [...chord].reverse().concat(otherSide, [exit.point]);
  const oneIsDanish = contains(one, viborg);
  const foreign = oneIsDanish ? other : one;
  const onChord = new Set(chord);
  return {
    danish: oneIsDanish ? one : other,
    foreign: foreign.map((point): Position => (onChord.has(point) ? [point[0], point[1] + overlap] : point)),
  };
}

/** Country borders other than the Danish one, as they are in the data, without those that run over open water. */
export function foreignBorders(window: Window, resolution: Resolution, land: Ring[]): Position[][] {
  const onLand = (point: Position) => land.some((ring) => contains(ring, point));
  const nearDenmark = ([lng, lat]: Position) => lng > 8 && lng < 10.1 && lat > 54.7 && lat < 55.15;
  return joined(borders(window, resolution).map((line) => line.points)).flatMap((line) =>
    runs(line, (point) => !nearDenmark(point) && onLand(point)),
  );
}

function landBorder(denmark: Ring[]): Position[] {
  const jutland = denmark.filter((ring) => ring.length > 2 && isClosed(ring)).sort(bySize)[0];
  if (!jutland) throw new Error('the outline of Jutland is missing');
  const [west, east] = [nearestIndex(jutland, westEnd), nearestIndex(jutland, eastEnd)];
  const stretch = jutland.slice(Math.min(west, east), Math.max(west, east) + 1);
  if (west > east) stretch.reverse();
  return [...overWadden, ...stretch, ...overFjord];
}

interface Crossing {
  point: Position;
  /** Index of the segment's first point, in the ring and in the line. */
  onRing: number;
  onLine: number;
}

function crossings(ring: Ring, line: Position[]): Crossing[] {
  const found: (Crossing & { share: number })[] = [];
  for (let onLine = 0; onLine + 1 < line.length; onLine++) {
    for (let onRing = 0; onRing + 1 < ring.length; onRing++) {
      const hit = meet(line[onLine], line[onLine + 1], ring[onRing], ring[onRing + 1]);
      if (hit) found.push({ ...hit, onRing, onLine });
    }
  }
  return found.sort((a, b) => a.onLine - b.onLine || a.share - b.share);
}

function meet(a?: Position, b?: Position, c?: Position, d?: Position) {
  if (!a || !b || !c || !d) return undefined;
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const share = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const other = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  if (share < 0 || share >= 1 || other < 0 || other >= 1) return undefined;
  return { share, point: [a[0] + share * rx, a[1] + share * ry] as Position };
}

/** The two neighbouring crossings with the longest stretch of land between them. */
function longestInside(crossing: Crossing[], ring: Ring): [Crossing, Crossing] | undefined {
  let best: [Crossing, Crossing] | undefined;
  let longest = 0.1;
  crossing.forEach((entry, index) => {
    const exit = crossing[index + 1];
    if (!exit) return;
    const length = Math.hypot(exit.point[0] - entry.point[0], exit.point[1] - entry.point[1]);
    const middle: Position = [(entry.point[0] + exit.point[0]) / 2, (entry.point[1] + exit.point[1]) / 2];
    if (length > longest && contains(ring, middle)) {
      longest = length;
      best = [entry, exit];
    }
  });
  return best;
}

/** The ring's points on the way from one crossing to another, in the ring's own direction. */
function between(ring: Ring, from: Crossing, to: Crossing): Position[] {
  const open = ring.slice(0, -1);
  return from.onRing < to.onRing
    ? open.slice(from.onRing + 1, to.onRing + 1)
    : [...open.slice(from.onRing + 1), ...open.slice(0, to.onRing + 1)];
}

function runs(line: Position[], wanted: (point: Position) => boolean): Position[][] {
  const found: Position[][] = [[]];
  for (const point of line) {
    if (wanted(point)) found.at(-1)?.push(point);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter((run) => run.length > 1);
}

function bySize(a: Ring, b: Ring): number {
  return Math.abs(signedArea(b)) - Math.abs(signedArea(a));
}

function nearest(points: Position[], [lng, lat]: Position): number {
  // A degree of longitude is 0.56 of a degree of latitude in the middle of Denmark.
  let best = Number.POSITIVE_INFINITY;
  for (const point of points) best = Math.min(best, ((point[0] - lng) * 0.56) ** 2 + (point[1] - lat) ** 2);
  return best;
}

function nearestIndex(points: Position[], [lng, lat]: Position): number {
  let best = 0;
  points.forEach((point, index) => {
    const chosen = points[best];
    if (chosen && Math.hypot(point[0] - lng, point[1] - lat) < Math.hypot(chosen[0] - lng, chosen[1] - lat))
      best = index;
  });
  return best;
}

function isNearDenmark([lng, lat]: Position): boolean {
  return lng > 7.5 && lng < 15.5 && lat > 54.4 && lat < 57.9;
}

function everyNth<T>(items: T[], step: number): T[] {
  return items.filter((_, index) => index % step === 0);
}
