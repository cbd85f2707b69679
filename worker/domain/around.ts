/** Which municipalities lie around one: those that its border touches, and else the nearest. */
import type { Area, AreaGeometry } from '../../schema/area.ts';
import { distanceMeters } from '../../schema/place.ts';

/** An island touches nobody, and a town in a ring only one: whoever has fewer is given the nearest as well. */
const FEWEST = 4;
/** Nothing that one would call around. */
const FARTHEST_METERS = 150_000;

/** Two borders are drawn by different hands and miss each other by some metres. */
const CELL_DEGREES = 0.002;
/** Along a border there are many such cells in common; at a corner where four meet, one or two. */
const FEWEST_CELLS = 3;

/** The codes for each code, the nearest first. */
export function municipalitiesAround(areas: Area[]): Map<string, string[]> {
  const touching = touches(areas.filter(({ geometry }) => geometry));
  return new Map(areas.map((area) => [area.code, aroundOf(area, areas, touching)]));
}

function aroundOf(area: Area, areas: Area[], touching: Set<string>): string[] {
  const away = metersFrom(area);
  const others = areas
    .filter(({ code }) => code !== area.code)
    .map((other) => ({
      code: other.code,
      meters: away(other),
      touches: touching.has(pair(area.code, other.code)),
    }))
    .filter(({ meters, touches }) => touches || meters <= FARTHEST_METERS)
    .sort((a, b) => a.meters - b.meters || a.code.localeCompare(b.code));
  const bordering = others.filter(({ touches }) => touches);
  const nearest = others.filter(({ touches }) => !touches).slice(0, Math.max(0, FEWEST - bordering.length));
  return [...bordering, ...nearest].map(({ code }) => code);
}

function metersFrom({ center: here }: Area): (other: Area) => number {
  return ({ center }) => (here && center ? distanceMeters(here, center) : Number.MAX_VALUE);
}

/** Pairs of codes whose borders run together. */
function touches(areas: Area[]): Set<string> {
  const owners = new Map<string, Set<string>>();
  for (const { code, geometry } of areas) {
    for (const cell of geometry ? cellsAlong(geometry) : []) {
      const there = owners.get(cell) ?? new Set();
      owners.set(cell, there.add(code));
    }
  }
  const shared = new Map<string, number>();
  for (const codes of owners.values()) {
    const there = [...codes].sort();
    for (const [i, a] of there.entries())
      for (const b of there.slice(i + 1)) shared.set(pair(a, b), (shared.get(pair(a, b)) ?? 0) + 1);
  }
  return new Set([...shared].filter(([, cells]) => cells >= FEWEST_CELLS).map(([both]) => both));
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** The cells of a fine grid that the border runs through, and those beside them. */
function cellsAlong({ coordinates }: AreaGeometry): Set<string> {
  const cells = new Set<string>();
  for (const ring of coordinates.flat()) {
    for (const [i, to] of ring.entries()) {
      const from = ring[i - 1] ?? to;
      const steps = Math.max(
        1,
        Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / CELL_DEGREES),
      );
      for (let step = 1; step <= steps; step++) {
        const x = Math.round((from[0] + ((to[0] - from[0]) * step) / steps) / CELL_DEGREES);
        const y = Math.round((from[1] + ((to[1] - from[1]) * step) / steps) / CELL_DEGREES);
        for (const [dx, dy] of [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ] as const)
          cells.add(`${x + dx} ${y + dy}`);
      }
    }
  }
  return cells;
}
