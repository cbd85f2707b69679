import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from './gmt.ts';
import { contains, type Ring } from './rings.ts';
import { roundedOff } from './smooth.ts';

/**
 * The Limfjord and two fjords south of it. GSHHG has them as a lake a kilometre off its place, or not at all, and no
 * water between Aalborg and the sea; Natural Earth has them, coarsely, and in the right place.
 */
export interface Fjord {
  shore: Ring;
  islands: Ring[];
}

/** Where a fjord meets water that GSHHG has: on its one shore, on its other. */
const mouths: Record<string, [Position, Position]> = {
  limfjord: [
    [8.566, 56.578],
    [8.559, 56.593],
  ],
  langerak: [
    [10.32, 56.997],
    [10.312, 56.983],
  ],
  mariager: [
    [10.147, 56.722],
    [10.136, 56.713],
  ],
  randers: [
    [10.273, 56.592],
    [10.312, 56.597],
  ],
};

/** Where bridges stand, at Oddesund and Aalborg, the Limfjord is too narrow for Natural Earth. */
const narrows: Ring[] = [
  [
    [8.54, 56.58],
    [8.556, 56.594],
    [8.58, 56.594],
    [8.58, 56.576],
    [8.553, 56.566],
    [8.54, 56.58],
  ],
  [
    [9.88, 57.0555],
    [9.917, 57.0565],
    [9.95, 57.0595],
    [9.965, 57.0675],
    [9.945, 57.0655],
    [9.915, 57.061],
    [9.885, 57.064],
    [9.88, 57.0555],
  ],
];

const inMors: Position = [8.75, 56.8];

/** A point by which to know GSHHG's own Limfjord. */
export const inLimfjord: Position = [9.1, 56.92];

export function fjords(): Fjord[] {
  const denmark = naturalEarth('208');
  const jutland = [...denmark].sort((a, b) => b.length - a.length)[0];
  const mors = denmark.find((ring) => contains(ring, inMors));
  if (!jutland || !mors) throw new Error('Natural Earth has no Jutland');
  const inlets = Object.entries(mouths).map(([name, [from, to]]) => ({
    shore: roundedOff(inlet(jutland, from, to)),
    islands: name === 'limfjord' ? [roundedOff(mors)] : [],
  }));
  return [...inlets, ...narrows.map((ring) => ({ shore: roundedOff(ring), islands: [] }))];
}

/** The shore from one side of a mouth round to the other, closed straight across. */
function inlet(coast: Ring, from: Position, to: Position): Ring {
  const open = coast.slice(0, -1);
  const [start, end] = [nearestIndex(open, from), nearestIndex(open, to)].sort((a, b) => a - b);
  const oneWay = open.slice(start, (end ?? 0) + 1);
  const otherWay = [...open.slice(end), ...open.slice(0, (start ?? 0) + 1)];
  const shore = oneWay.length < otherWay.length ? oneWay : otherWay;
  return shore[0] ? [...shore, shore[0]] : shore;
}

interface Topology {
  transform: { scale: Position; translate: Position };
  arcs: Position[][];
  objects: { countries: { geometries: { id: string; arcs: number[][][] }[] } };
}

/** The outer rings of a country, by its ISO 3166 number. The file is TopoJSON: shared arcs of integer steps. */
function naturalEarth(country: string): Ring[] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));
  const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
  const polygons = topology.objects.countries.geometries.find(({ id }) => id === country)?.arcs ?? [];
  return polygons.map(([outer = []]) =>
    outer.flatMap((arc, index) => {
      const points = arcPoints(topology, arc < 0 ? ~arc : arc);
      const directed = arc < 0 ? points.reverse() : points;
      return index === 0 ? directed : directed.slice(1);
    }),
  );
}

function arcPoints({ arcs, transform: { scale, translate } }: Topology, index: number): Position[] {
  let [x, y] = [0, 0];
  return (arcs[index] ?? []).map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function nearestIndex(points: Position[], [lng, lat]: Position): number {
  const distances = points.map((point) => Math.hypot(point[0] - lng, point[1] - lat));
  return distances.indexOf(Math.min(...distances));
}
