import { describe, expect, it } from 'vitest';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, given, open } from './support.ts';

const rowsRead = (response: Response) => Number(/, (\d+) rows/.exec(cost(response))?.[1]);
const cost = (response: Response) => response.headers.get('Server-Timing') ?? '';
const listed = (html: string) => [...html.matchAll(/<h3><a href="\/i\/([^"]+)"/g)].map(([, slug]) => slug);

describe('/gemte', () => {
  freshDatabase();

  it('is a frame for what the device keeps, with a word for who has no JavaScript', async () => {
    await given({ slug: 'a' });
    const { status, type, text, response } = await ask('/gemte');
    expect(status).toBe(200);
    expect(type).toContain('text/html');
    expect(text).toContain('id="gemte"');
    expect(text).toContain('kan kun vises med JavaScript');
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(listed(text)).toEqual([]);
    expect(cost(response)).toContain('desc="1 call,');
    expect((await ask('/en/gemte')).text).toContain('Your saved ones');
  });

  it('shows what a link names, in its order, in one call', async () => {
    await saveSource(open(), {
      key: 'osm',
      title: 'OpenStreetMap',
      url: null,
      licence: 'ODbL-1.0',
      credit: '© OpenStreetMap-bidragydere',
      example: false,
    });
    await given(
      { slug: 'a', origin: { name: 'osm', id: '1' } },
      { slug: 'b', translations: { en: { name: 'Feast' } } },
      { slug: 'c', status: 'draft' },
      ...Array.from({ length: 20 }, (_, n) => ({ slug: `other${n}` })),
    );
    const { text, response } = await ask('/gemte?vis=b,nope,a,c,b');
    expect(listed(text)).toEqual(['b', 'a']);
    expect(text).toContain('Nogen har delt 2 initiativer med dig');
    expect(text).toContain('2 af dem findes ikke mere.');
    expect(text).toContain('© OpenStreetMap-bidragydere');
    expect(cost(response)).toContain('desc="1 call,');
    // Each slug in the index and its row, and the sources; none of the twenty others.
    expect(rowsRead(response)).toBeLessThanOrEqual(10);
    expect(text).toContain('hreflang="en" href="https://rodskud.test/en/gemte?vis=b,nope,a,c"');
    expect((await ask('/en/gemte?vis=b')).text).toContain('Feast');
  });

  it('shows thirty at most, and never refuses an address', async () => {
    await given(...Array.from({ length: 31 }, (_, n) => ({ slug: `s${n}` })));
    const all = Array.from({ length: 31 }, (_, n) => `s${n}`).join(',');
    expect(listed((await ask(`/gemte?vis=${all}`)).text)).toHaveLength(30);
    for (const query of [
      '?vis=',
      '?vis=,,',
      '?vis=%00',
      `?vis=${'x'.repeat(5000)}`,
      "?vis='or'1",
      '?utm=1',
    ]) {
      const { status, text } = await ask(`/gemte${query}`);
      expect(status, query).toBe(200);
      expect(listed(text), query).toEqual([]);
    }
  });

  it('lets no slug out of its place', async () => {
    const { text } = await ask('/gemte?vis="><script>alert(1)</script>');
    expect(text).not.toContain('<script>alert');
  });

  it('shows no place that is hidden', async () => {
    await given({
      slug: 'h',
      place: { lngLat: { lng: 10.2039, lat: 56.1572 }, precision: 'hidden', town: 'Aarhus' },
    });
    expect((await ask('/gemte?vis=h')).text).not.toContain('10.2039');
    expect((await ask('/i/h')).text).not.toContain('10.2039');
  });
});

describe('a page of an initiative', () => {
  freshDatabase();

  it('carries what a device keeps of it, in the language of the page', async () => {
    await given({ slug: 'a', name: 'Fælles”spisning', translations: { en: { name: 'Shared meal' } } });
    const held = async (path: string) => {
      const [, json = ''] = /data-favourite="([^"]*)"/.exec((await ask(path)).text) ?? [];
      return JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    };
    expect(await held('/i/a')).toEqual({
      number: 1,
      slug: 'a',
      name: 'Fælles”spisning',
      category: 'naboskab',
      town: 'Aarhus',
      lngLat: { lng: 10.2039, lat: 56.1572 },
    });
    expect(await held('/en/i/a')).toMatchObject({ name: 'Shared meal' });
  });
});

describe('an installed Rodskud', () => {
  freshDatabase();

  it.each([
    ['da', '/', '/site.webmanifest', 'Gemte'],
    ['en', '/en/', '/en/site.webmanifest', 'Saved'],
  ])('is told in %s what it is', async (lang, home, address, saved) => {
    expect((await ask(home)).text).toContain(`<link rel="manifest" href="${address}"`);
    const { status, type, body, response } = await ask(address);
    expect(status).toBe(200);
    expect(type).toBe('application/manifest+json');
    expect(body).toMatchObject({
      lang,
      dir: 'ltr',
      id: home,
      start_url: home,
      scope: '/',
      display: 'standalone',
      short_name: 'Rodskud',
    });
    expect(body.shortcuts).toMatchObject([{ url: `${home}#q` }, { name: saved, url: `${home}gemte` }]);
    expect(cost(response)).toContain('0 calls');
  });

  it('has a page for when there is no network, which asks nothing of the database', async () => {
    const { status, text, response } = await ask('/offline');
    expect(status).toBe(200);
    expect(text).toContain('Ingen forbindelse');
    expect(cost(response)).toContain('0 calls');
    expect((await ask('/en/offline')).text).toContain('No connection');
  });

  it.each(['/gemte', '/offline', '/site.webmanifest'])('%s is only read', async (path) => {
    const { status, response } = await ask(path, { method: 'POST' });
    expect(status).toBe(405);
    expect(response.headers.get('Allow')).toContain('GET');
  });
});
