/** An import over HTTP, as a moderator's browser sends it. */
import { env } from 'cloudflare:workers';
import { saveAreas } from '../../worker/store/areas.ts';
import { savePlaces } from '../../worker/store/places.ts';
import type { Steward } from './stewards.ts';
import { type Answer, AT, ask, open } from './support.ts';

/** Aarhus and Viborg: municipalities by their borders, and a town in each. */
export async function aCountry(): Promise<void> {
  const area = (code: string, name: string, west: number) => ({
    kind: 'municipality' as const,
    code,
    name,
    slug: name.toLowerCase(),
    center: { lng: west + 0.25, lat: 56.2 },
    bbox: { west, south: 56, east: west + 0.5, north: 56.4 },
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [west, 56],
            [west + 0.5, 56],
            [west + 0.5, 56.4],
            [west, 56.4],
            [west, 56],
          ] as [number, number][],
        ],
      ],
    },
  });
  const db = open();
  await saveAreas(db, [area('0751', 'Aarhus', 10), area('0791', 'Viborg', 9.2)]);
  await savePlaces(db, [
    {
      id: 'town:1',
      kind: 'town',
      name: 'Aarhus',
      lngLat: { lng: 10.2, lat: 56.16 },
      municipality: '0751',
      alternativeNames: [],
      population: 300_000,
    },
    {
      id: 'town:2',
      kind: 'town',
      name: 'Viborg',
      lngLat: { lng: 9.4, lat: 56.1 },
      municipality: '0791',
      alternativeNames: [],
      population: 40_000,
    },
  ]);
}

export function upload(
  { cookie }: Pick<Steward, 'cookie'>,
  content: string | Uint8Array,
  name = 'liste.csv',
): Promise<Answer> {
  const body = new FormData();
  body.append('fil', new File([content as BlobPart], name));
  return ask('/moderering/import', {
    method: 'POST',
    redirect: 'manual',
    headers: { Accept: 'text/html', Cookie: cookie, Origin: AT },
    body,
  });
}

/** Goes on from its upload to the page of the dry run. Gives its address. */
export async function checked(
  steward: Steward,
  content: string | Uint8Array,
  told: Record<string, string> = {},
  name?: string,
): Promise<string> {
  const { response } = await upload(steward, content, name);
  const address = response.headers.get('Location') ?? 'the file was refused';
  await steward.post(address, { handling: 'proev', ...(await guessed(steward, address)), ...told });
  await toTheEnd(steward, address);
  return address;
}

/** What the form of the columns holds, as the server guessed it. */
export async function guessed(steward: Steward, address: string): Promise<Record<string, string>> {
  const { text } = await steward.get(address);
  const fields: Record<string, string> = {};
  for (const [, name = '', options = ''] of text.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name] = /value="([^"]*)"[^>]*\bselected/.exec(options)?.[1] ?? '';
  }
  for (const [input] of text.matchAll(/<input[^>]*>/g)) {
    const name = /name="(titel|adresse|licens|kreditering)"/.exec(input)?.[1];
    if (name) fields[name] = /value="([^"]*)"/.exec(input)?.[1] ?? '';
  }
  return fields;
}

/** Presses “Fortsæt” until there is none. Gives how often. */
export async function toTheEnd(steward: Steward, address: string, most = 30): Promise<number> {
  for (let presses = 0; presses < most; presses++) {
    const at = await whereItIs(steward, address);
    if (at === undefined) return presses;
    await steward.post(address, { handling: 'fortsaet', ved: at });
  }
  throw new Error('it does not end');
}

/** How far the button of its page would go on from; undefined where there is none. */
export async function whereItIs(steward: Steward, address: string): Promise<string | undefined> {
  const { text } = await steward.get(address);
  return /name="ved" value="(\d+)"/.exec(text)?.[1];
}

/** The numbers of its page, by what they are called there. */
export async function countsOn(steward: Steward, address: string): Promise<Record<string, string>> {
  const { text } = await steward.get(address);
  return Object.fromEntries(
    [...text.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(([, name = '', n = '']) => [name, n]),
  );
}

export async function filesKept(): Promise<number> {
  const { objects } = await (env.PICTURES as unknown as R2Bucket).list({ prefix: 'import/' });
  return objects.length;
}
