/** The world outside (test/outside.ts), as a test in the worker reaches it. */
import { env } from 'cloudflare:workers';
import type { AreaGeometry } from '../../schema/area.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { open } from './support.ts';

export interface Saying {
  type: string;
  body: string;
  etag?: string;
}

export function there(name: string): string {
  return `${env.HARVEST_TRUSTED}/${name}`;
}

export async function say(name: string, saying: Saying): Promise<void> {
  const response = await fetch(there(name.split('?', 1)[0] ?? ''), {
    method: 'PUT',
    body: JSON.stringify({ ...saying, name }),
  });
  await response.body?.cancel();
}

/** What it was asked for since this was asked last, and by whom. */
export async function asked(): Promise<string[]> {
  return (await fetch(there('asked'))).json();
}

/** A square around the middle of Aarhus, and one around Copenhagen. */
const square = (west: number, south: number): AreaGeometry => {
  const [east, north] = [west + 1, south + 1];
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
};
const municipality = (code: string, name: string, west: number, south: number) => ({
  kind: 'municipality' as const,
  code,
  name,
  slug: name.toLowerCase(),
  bbox: { west, south, east: west + 1, north: south + 1 },
  geometry: square(west, south),
});

export async function twoMunicipalities(): Promise<void> {
  await saveAreas(open(), [
    municipality('0751', 'Aarhus', 9.7, 55.7),
    municipality('0101', 'København', 12, 55.2),
  ]);
}

/** A list of choirs in the middle of Aarhus. */
export const csv = (...rows: string[]) => ({
  type: 'text/csv',
  body: ['id;navn;resumé;breddegrad;længdegrad', ...rows].join('\n'),
});
export const rowOf = (id: string, name = `Kor ${id}`) => `${id};${name};Vi synger.;56,15;10,2`;
