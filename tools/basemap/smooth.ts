import type { Position } from './gmt.ts';
import type { Ring } from './rings.ts';

/**
 * GSHHG's full resolution was traced from pixels of about 100 m, and close by its coast looks like a flight of stairs. Moving
 * each point a little towards its neighbours takes the steps away and stays well within the data's own error.
 */
export function withoutSteps(ring: Ring, isFixed: (point: Position) => boolean): Ring {
  return ring.length < 12 ? ring : evened(evened(ring, isFixed), isFixed);
}

/** Cuts corners twice, for shores of few points. */
export function roundedOff(ring: Ring): Ring {
  return cornersCut(cornersCut(ring));
}

function evened(ring: Ring, isFixed: (point: Position) => boolean): Ring {
  const points = ring.slice(0, -1);
  const moved = points.map((point, index): Position => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    if (isFixed(point) || isFar(before, point) || isFar(point, after)) return point;
    return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
  });
  return moved[0] ? [...moved, moved[0]] : moved;
}

/** Steps are short; a long side is a real shore, a pier or the window's edge. Degrees, about 400 m. */
function isFar(a: Position, b: Position): boolean {
  return Math.hypot((a[0] - b[0]) * 0.56, a[1] - b[1]) > 0.0036;
}

function cornersCut(ring: Ring): Ring {
  const cut = ring.slice(0, -1).flatMap((from, index): Position[] => {
    const to = ring[index + 1] ?? from;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
  return cut[0] ? [...cut, cut[0]] : cut;
}

function between(from: Position, to: Position, share: number): Position {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
