import { spawnSync } from 'node:child_process';

/** lng, lat in degrees, as in GeoJSON. */
export type Position = [lng: number, lat: number];

/** A stretch of coast, lake shore, border or river, with the level GMT gave it. */
export interface Line {
  level: number;
  points: Position[];
}

/** west, south, east, north in degrees. */
export type Window = [west: number, south: number, east: number, north: number];

export type Resolution = 'full' | 'high';

/** Shore levels of GSHHG. Lines are directed: land is always on the left, of a coast as of a lake. */
export const shore = { coast: 1, lake: 2, islandInLake: 3 } as const;

export function shores(window: Window, resolution: Resolution): Line[] {
  return coast([region(window), `-D${resolution[0]}`, '-W']);
}

/** The outlines of a country in the Digital Chart of the World: coarse, but it knows who owns an island. */
export function countryOutlines(code: string): Position[][] {
  return coast([`-E${code}`]).map((line) => line.points.map(([lng, lat]): Position => [west180(lng), lat]));
}

/** Land borders between countries. */
export function borders(window: Window, resolution: Resolution): Line[] {
  return coast([region(window), `-D${resolution[0]}`, '-N1']);
}

function region([west, south, east, north]: Window): string {
  return `-R${west}/${east}/${south}/${north}`;
}

/** `gmt coast -M` writes lines instead of drawing them. */
function coast(options: string[]): Line[] {
  const { status, stdout, stderr, error } = spawnSync('gmt', ['coast', ...options, '-M'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw new Error('gmt is not installed: see tools/basemap/README.md', { cause: error });
  if (status !== 0) throw new Error(`gmt coast ${options.join(' ')}: ${stderr}`);
  return parse(stdout);
}

/** Segments begin with a line such as `> Shore Bin # 11167, Level 1`. */
function parse(text: string): Line[] {
  const lines: Line[] = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) {
      lines.push({ level: Number(/Level (\d)/.exec(row)?.[1] ?? 0), points: [] });
    } else if (row !== '' && !row.startsWith('#')) {
      const [lng, lat] = row.split('\t').map(Number);
      if (lng === undefined || lat === undefined) throw new Error(`gmt wrote a line without a point: ${row}`);
      lines.at(-1)?.points.push([lng, lat]);
    }
  }
  return lines.filter((line) => line.points.length > 1);
}

function west180(lng: number): number {
  return lng > 180 ? lng - 360 : lng;
}
