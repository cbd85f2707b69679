import type { Position, Window } from './gmt.ts';

/** A closed line: the last point repeats the first. */
export type Ring = Position[];

/**
 * Joins directed lines end to start. What closes on itself is a ring already; what leaves the window is closed along
 * the window's edge. Every line must have the wanted side on its left, so the rings come out counterclockwise.
 */
export function ringsOf(lines: Position[][], window: Window): Ring[] {
  const rings: Ring[] = [];
  const chains: Position[][] = [];
  for (const chain of joined(lines)) (isClosed(chain) ? rings : chains).push(chain);
  return [...rings, ...closedAlong(window, chains)];
}

/** Twice the signed area in square degrees; positive is counterclockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  let [fromLng, fromLat] = ring.at(-1) ?? [0, 0];
  for (const [lng, lat] of ring) {
    sum += fromLng * lat - lng * fromLat;
    [fromLng, fromLat] = [lng, lat];
  }
  return sum;
}

export function contains(ring: Ring, [lng, lat]: Position): boolean {
  let inside = false;
  let [fromLng, fromLat] = ring.at(-1) ?? [0, 0];
  for (const [toLng, toLat] of ring) {
    if (toLat > lat !== fromLat > lat) {
      const crossing = ((fromLng - toLng) * (lat - toLat)) / (fromLat - toLat) + toLng;
      if (lng < crossing) inside = !inside;
    }
    [fromLng, fromLat] = [toLng, toLat];
  }
  return inside;
}

/** Lines are cut where the data's own bins meet, with exactly the same numbers on both sides. */
export function joined(lines: Position[][]): Position[][] {
  const byStart = new Map<string, Position[]>();
  const ends = new Set<string>();
  for (const line of lines) {
    if (isClosed(line)) continue;
    byStart.set(key(first(line)), line);
    ends.add(key(last(line)));
  }
  const heads = lines.filter((line) => !isClosed(line) && !ends.has(key(first(line))));
  const rest = lines.filter((line) => !isClosed(line));
  const chains = lines.filter(isClosed).map((line) => [...line]);
  // Heads first, so that a chain which begins at the window's edge is taken up at its beginning.
  for (const start of [...heads, ...rest]) {
    const chain: Position[] = [];
    let line = byStart.get(key(first(start)));
    while (line) {
      byStart.delete(key(first(line)));
      chain.push(...(chain.length ? line.slice(1) : line));
      line = byStart.get(key(last(line)));
    }
    if (chain.length > 1) chains.push(chain);
  }
  return chains;
}

function closedAlong(window: Window, chains: Position[][]): Ring[] {
  const waiting = new Set(chains);
  const byStart = chains
    .map((chain) => ({ chain, at: along(window, first(chain)) }))
    .sort((a, b) => a.at - b.at);
  const rings: Ring[] = [];
  for (const chain of chains) {
    if (!waiting.has(chain)) continue;
    const ring: Ring = [];
    let next = chain;
    while (waiting.has(next)) {
      waiting.delete(next);
      ring.push(...next);
      const from = along(window, last(next));
      const following = byStart.find(({ at }) => at >= from) ?? byStart[0];
      if (!following) break;
      ring.push(...cornersBetween(window, from, following.at));
      next = following.chain;
    }
    ring.push(first(ring));
    rings.push(ring);
  }
  return rings;
}

/** Where on the window's edge a point lies, 0 to 4 counterclockwise from the south-western corner. */
function along([west, south, east, north]: Window, [lng, lat]: Position): number {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  if (near(lat, south)) return (lng - west) / (east - west);
  if (near(lng, east)) return 1 + (lat - south) / (north - south);
  if (near(lat, north)) return 2 + (east - lng) / (east - west);
  if (near(lng, west)) return 3 + (north - lat) / (north - south);
  throw new Error(`a line ends inside the window, at ${lng}, ${lat}`);
}

function cornersBetween([west, south, east, north]: Window, from: number, to: number): Position[] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const end = to >= from ? to : to + 4;
  const passed: Position[] = [];
  for (let corner = Math.ceil(from); corner < end; corner++) {
    const position = corners[corner % 4];
    if (position) passed.push(position);
  }
  return passed;
}

export function isClosed(line: Position[]): boolean {
  return key(first(line)) === key(last(line));
}

function first(line: Position[]): Position {
  const point = line[0];
  if (!point) throw new Error('an empty line');
  return point;
}

function last(line: Position[]): Position {
  const point = line.at(-1);
  if (!point) throw new Error('an empty line');
  return point;
}

function key([lng, lat]: Position): string {
  return `${lng} ${lat}`;
}
