import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carefully } from '../../worker/geocoder/carefully.ts';
import { serviceGeocoder } from '../../worker/geocoder/choose.ts';
import { fromUtm32 } from '../../worker/geocoder/point.ts';
import { app } from '../../worker/index.ts';
import { planAddresses } from '../../worker/store/addresses.ts';
import { run } from '../../worker/store/database.ts';
import { ADRESSEVAELGER, GSEARCH, HOUSES } from './geocoder-answers.ts';
import { AT, freshDatabase, open } from './support.ts';

const TOKEN = 'very-secret';
const OPTIONS = { limit: 8 };

interface Asked {
  url: URL;
  init: RequestInit;
}

/** A service that answers as recorded, and what it was asked. */
function recorded(answer: (url: URL) => unknown) {
  const asked: Asked[] = [];
  const fetcher = async (address: string, init: RequestInit) => {
    const url = new URL(address);
    asked.push({ url, init });
    const body = answer(url);
    return body === undefined ? new Response('not found', { status: 404 }) : Response.json(body);
  };
  return { asked, fetcher };
}

const adressevaelgerSays = (url: URL) =>
  url.pathname.endsWith('/soeg')
    ? ADRESSEVAELGER[url.searchParams.get('tekst') ?? '']
    : HOUSES[url.pathname.split('/').at(-1) ?? ''];

function service(name: string, fetcher: ReturnType<typeof recorded>['fetcher'], timeoutMs = 1500) {
  const geocoder = serviceGeocoder({ name, token: TOKEN }, fetcher, { timeoutMs });
  if (!geocoder) throw new Error(`${name} is no service`);
  return geocoder;
}

let warnings: string[];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void warnings.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('Adressevælger', () => {
  const look = async (text: string) => {
    const { asked, fetcher } = recorded(adressevaelgerSays);
    const places = await service('adressevaelger', fetcher).suggest(text, OPTIONS);
    const texts = asked.flatMap(({ url }) => url.searchParams.get('tekst') ?? []);
    return { asked, texts, names: places.map(({ name }) => name), places };
  };

  it('is asked for the houses of a number and a postcode, and for the point of each', async () => {
    const { asked, places } = await look('Vestergade 12 8000');
    expect(asked.map(({ url }) => `${url.host}${url.pathname}`)).toEqual([
      'adressevaelger.dk/husnumre/soeg',
      'adressevaelger.dk/husnumre/h-aarhus',
      'adressevaelger.dk/husnumre/h-aarhus-b',
    ]);
    expect(places[0]).toEqual({
      id: 'address:h-aarhus',
      kind: 'address',
      name: 'Vestergade 12, 8000 Aarhus C',
      lngLat: { lng: expect.closeTo(10.2, 1), lat: expect.closeTo(56.15, 1) },
      postcode: '8000',
      municipality: '0751',
      population: 0,
    });
  });

  it('is led step by step to the part of a street in a town', async () => {
    const { texts, names } = await look('Vestergade 12, Aarhus');
    expect(texts).toEqual(['Vestergade 12', 'Vestergade', 'Vestergade 12, 8000 Aarhus C']);
    expect(names).toEqual(['Vestergade 12, 8000 Aarhus C']);
  });

  it('lists the houses of a street, and leaves out one whose point is not to be had', async () => {
    const { texts, names } = await look('Vestergade, Aarhus');
    expect(texts).toEqual(['Vestergade', 'Vestergade , 8000 Aarhus C']);
    expect(names).toEqual(['Vestergade 12, 8000 Aarhus C']);
    expect(warnings).toEqual([]);
  });

  it('is not believed a point outside of Denmark', async () => {
    expect((await look('Vestergade 12')).names).toEqual(['Vestergade 12, 1456 København K']);
  });

  it('stops asking where nothing is found', async () => {
    const { texts, names } = await look('Ukendtvej 1');
    expect(names).toEqual([]);
    expect(texts.length).toBeLessThanOrEqual(3);
  });
});

describe('GSearch', () => {
  it('is asked once, for degrees', async () => {
    const { asked, fetcher } = recorded(() => GSEARCH);
    const places = await service('gsearch', fetcher).suggest('Vestergade 12 , 2. tv, Aarhus', OPTIONS);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url.pathname).toBe('/rest/gsearch/v2.0/husnummer');
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      q: 'Vestergade 12, Aarhus',
      limit: '8',
      srid: '4326',
      token: TOKEN,
    });
    expect(places).toEqual([
      {
        id: 'address:0a3f507b-0000-32b8-e044-0003ba298018',
        kind: 'address',
        name: 'Vestergade 12, 8000 Aarhus C',
        lngLat: { lng: 10.2012, lat: 56.1571 },
        population: 0,
        postcode: '8000',
        municipality: '0751',
      },
      expect.objectContaining({ lngLat: { lng: 12.5717, lat: 55.6776 } }),
    ]);
  });
});

describe('a service', () => {
  it.each(['adressevaelger', 'gsearch'])(
    '%s that fails finds nothing, and the log keeps its token',
    async (name) => {
      const failures: (() => Promise<Response>)[] = [
        async () => new Response('no', { status: 503 }),
        async () => new Response('<html>'),
        async () => Response.json({ fund: 'many' }),
        async () => Response.json([{ other: 1 }]),
        async () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.test' } }),
        async () => Promise.reject(new TypeError(`no route to https://x.test/?token=${TOKEN}`)),
      ];
      for (const fail of failures)
        expect(await service(name, fail).suggest('Vestergade 12', OPTIONS)).toEqual([]);
      expect(warnings).toHaveLength(failures.length);
      expect(warnings[0]).toBe(`Geocoder ${name}: it answered 503`);
      expect(warnings.join('\n')).not.toMatch(/secret|Vestergade/);
    },
  );

  it('that never answers is given up', async () => {
    const never = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      );
    expect(await service('gsearch', never, 5).suggest('Vestergade 12', OPTIONS)).toEqual([]);
    expect(warnings).toEqual(['Geocoder gsearch: TimeoutError']);
  });

  it('is not asked for what can be no address', async () => {
    const { asked, fetcher } = recorded(() => GSEARCH);
    for (const text of ['8000', 'ros', '12', '?!']) await service('gsearch', fetcher).suggest(text, OPTIONS);
    expect(asked).toEqual([]);
  });

  it('that is unknown, or has no token, is left out with a word to the operator', () => {
    const { fetcher } = recorded(() => GSEARCH);
    expect(serviceGeocoder({ name: 'local', token: '' }, fetcher)).toBeUndefined();
    expect(warnings).toEqual([]);
    expect(serviceGeocoder({ name: 'gsearch', token: '' }, fetcher)).toBeUndefined();
    expect(serviceGeocoder({ name: 'dawa', token: TOKEN }, fetcher)).toBeUndefined();
    expect(warnings).toEqual([
      'GEOCODER is gsearch, which needs a GEOCODER_TOKEN: only local places are found.',
      'GEOCODER is none of local, adressevaelger, gsearch: only local places are found.',
    ]);
  });

  it('is asked once a day for the same text; a failure is not kept', async () => {
    let count = 0;
    const place = {
      id: 'address:1',
      kind: 'address' as const,
      name: 'A',
      lngLat: { lng: 10, lat: 56 },
      population: 0,
    };
    const suggest = async () => {
      count += 1;
      if (count === 1) throw new Error('down');
      return [place];
    };
    const kept: Promise<unknown>[] = [];
    const cache = await caches.open('geocoder-test');
    const care = { name: 'test', cache, later: (work: Promise<unknown>) => void kept.push(work) };
    const ask = async (text: string) => {
      const places = await carefully({ suggest }, care).suggest(text, OPTIONS);
      await Promise.all(kept);
      return places;
    };
    expect(await ask('Nørregade 1')).toEqual([]);
    expect(await ask('Nørregade 1')).toEqual([place]);
    expect(await ask('  nørregade   1 ')).toEqual([place]);
    expect(count).toBe(2);
    await ask('Noerregade 1');
    expect(count).toBe(3);
  });
});

describe('a point of zone 32', () => {
  it('is where the register says, on Bornholm too, or nowhere', async () => {
    expect(await fromUtm32(724_434.93, 6_175_755.61)).toEqual({
      lng: expect.closeTo(12.56958, 5),
      lat: expect.closeTo(55.67563, 5),
    });
    // The middle of the zone, at nine degrees.
    expect((await fromUtm32(500_000, 6_200_000))?.lng).toBe(9);
    expect(await fromUtm32(869_826, 6_138_379)).toEqual({
      lng: expect.closeTo(14.8, 1),
      lat: expect.closeTo(55.25, 1),
    });
    for (const [x, y] of [
      [6_175_755, 724_434],
      [0, 0],
      [12.5, 55.6],
      [Number.POSITIVE_INFINITY, 1],
    ] as const)
      expect(await fromUtm32(x, y), `${x} ${y}`).toBeUndefined();
  });
});

describe('the search box with a service', () => {
  freshDatabase();

  /** Asks the whole worker with other settings. */
  async function places(q: string, settings: object, headers: Record<string, string> = {}) {
    const context = createExecutionContext();
    const request = new Request(`${AT}/api/places?q=${encodeURIComponent(q)}`, { headers });
    const response = await app.fetch(request, { ...env, ...settings }, context);
    await waitOnExecutionContext(context);
    expect(response.status).toBe(200);
    return {
      text: await response.clone().text(),
      places: ((await response.json()) as { places: { id: string; name: string }[] }).places,
      cost: response.headers.get('Server-Timing') ?? '',
    };
  }

  const settings = { GEOCODER: 'gsearch', GEOCODER_TOKEN: TOKEN };

  async function importedAddress(name: string): Promise<void> {
    const place = {
      id: 'address:ours',
      kind: 'address' as const,
      name,
      lngLat: { lng: 10, lat: 56 },
      population: 0,
    };
    const { queries } = await planAddresses(open(), [{ place, isFirst: true }]);
    await run(open(), ...queries);
  }

  it('shows local addresses first, each once, in one D1 call', async () => {
    const { fetcher } = recorded(() => GSEARCH);
    vi.spyOn(globalThis, 'fetch').mockImplementation(fetcher as typeof fetch);
    await importedAddress('Vestergade 12, 8000 Aarhus C');
    const answer = await places('vestergade 12', settings);
    expect(answer.places.map(({ id, name }) => [id, name])).toEqual([
      ['address:ours', 'Vestergade 12, 8000 Aarhus C'],
      ['address:0a3f507b-0001-32b8-e044-0003ba298018', 'Vestergade 12, 1456 København K'],
    ]);
    expect(answer.cost).toMatch(/desc="1 call, /);
    expect(answer.text).not.toContain(TOKEN);
  });

  it('tells the service the words, and nothing of the visitor', async () => {
    const { asked, fetcher } = recorded(() => GSEARCH);
    vi.spyOn(globalThis, 'fetch').mockImplementation(fetcher as typeof fetch);
    await places('Testvej 7', settings, {
      'User-Agent': 'visitor',
      'CF-Connecting-IP': '192.0.2.7',
      'Accept-Language': 'da',
      Referer: 'https://visitor.test',
      Cookie: 'a=b',
    });
    expect(asked.map(({ init }) => init.headers)).toEqual([{ Accept: 'application/json' }]);
    expect([...(asked[0]?.url.searchParams.keys() ?? [])].sort()).toEqual(['limit', 'q', 'srid', 'token']);
  });

  it('answers with what is local when the service is down, and asks nobody by default', async () => {
    await importedAddress('Nygade 3, 8000 Aarhus C');
    const down = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('down'));
    expect((await places('nygade 3', settings)).places).toMatchObject([{ name: 'Nygade 3, 8000 Aarhus C' }]);
    expect(down).toHaveBeenCalledTimes(1);
    expect((await places('nygade 3', {})).places).toHaveLength(1);
    expect(down).toHaveBeenCalledTimes(1);
  });

  it('asks where the settings say', async () => {
    const { asked, fetcher } = recorded(() => []);
    vi.spyOn(globalThis, 'fetch').mockImplementation(fetcher as typeof fetch);
    await places('Andenvej 7', { ...settings, GEOCODER_URL: 'https://addresses.test/v3/' });
    expect(asked.map(({ url }) => `${url.origin}${url.pathname}`)).toEqual([
      'https://addresses.test/v3/husnummer',
    ]);
  });
});
