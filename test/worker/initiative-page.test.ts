import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../schema/place.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { run } from '../../worker/store/database.ts';
import { formerAddressQuery } from '../../worker/store/former-addresses.ts';
import { ask, freshDatabase, type Given, given, NOW, open } from './support.ts';

const AARHUS: LngLat = { lng: 10.2039, lat: 56.1572 };
/** So many metres east of the middle of Aarhus. */
const east = (meters: number): LngLat => ({ lng: AARHUS.lng + meters / 62_000, lat: AARHUS.lat });

function cost(response: Response): { calls: number; rows: number } {
  const [, calls, rows] =
    /desc="(\d+) calls?, (\d+) rows"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
  return { calls: Number(calls), rows: Number(rows) };
}

/** The names under a heading, in their order. */
function listed(html: string, id: 'naerheden' | 'lignende'): string[] {
  const [, section = ''] =
    new RegExp(`<section aria-labelledby="${id}">(.*?)</section>`, 's').exec(html) ?? [];
  return [...section.matchAll(/<h3><a[^>]*>([^<]*)<\/a>/g)].map(([, name = '']) => name);
}

describe('what is near and what is similar', () => {
  freshDatabase();

  it('comes nearest first, four of each, never twice and never the page itself', async () => {
    await given(
      { slug: 'me', name: 'Mig', category: 'mad' },
      ...[5, 3, 1, 4, 2].map(
        (n): Given => ({ name: `Nær ${n}`, at: east(n * 100), category: 'klima-energi' }),
      ),
      ...[9, 7, 6, 8, 5].map((n): Given => ({ name: `Mad ${n}`, at: east(n * 1000), category: 'mad' })),
      { name: 'Mad nær', at: east(50), category: 'mad' },
    );
    const { text } = await ask('/i/me');
    expect(listed(text, 'naerheden')).toEqual(['Mad nær', 'Nær 1', 'Nær 2', 'Nær 3']);
    expect(listed(text, 'lignende')).toEqual(['Mad 5', 'Mad 6', 'Mad 7', 'Mad 8']);
    expect(text).toContain('100 m, ca. 2 min til fods');
    expect(text).toContain('Afstande er i fugleflugt');
  });

  it('finds what is similar beyond an empty neighbourhood', async () => {
    await given(
      { slug: 'me', category: 'transport' },
      { name: 'Langt væk', at: { lng: 12.57, lat: 55.68 }, category: 'transport' },
    );
    expect(listed((await ask('/i/me')).text, 'lignende')).toEqual([]);
    await given(
      ...[1, 2, 3, 4, 5].map((n): Given => ({ name: `Mad ${n}`, at: east(n * 10), category: 'mad' })),
    );
    expect(listed((await ask('/i/me')).text, 'lignende')).toEqual(['Langt væk']);
  });

  it('never measures to or from a hidden place', async () => {
    await given(
      { slug: 'me', name: 'Mig', place: { lngLat: AARHUS, precision: 'hidden', town: 'Aarhus' } },
      { slug: 'seen', name: 'Synlig', at: east(400) },
      { name: 'Skjult', place: { lngLat: east(100), precision: 'hidden', town: 'Aarhus' } },
    );
    const mine = (await ask('/i/me')).text;
    expect(listed(mine, 'naerheden')).toEqual([]);
    expect(listed(mine, 'lignende')).toEqual(['Skjult', 'Synlig']);
    expect(mine).not.toMatch(/\d+ m, ca\./);
    const theirs = (await ask('/i/seen')).text;
    expect(listed(theirs, 'naerheden')).toEqual([]);
    expect(listed(theirs, 'lignende')).toEqual([]);
  });

  it('says a rough distance where a place is approximate', async () => {
    await given(
      { slug: 'me', place: { lngLat: AARHUS, precision: 'approximate' } },
      { name: 'A', at: east(400) },
      { name: 'B', at: east(3100) },
    );
    const { text } = await ask('/i/me');
    expect(text).toContain('under 1 km');
    expect(text).toContain('omkring 3 km');
    expect(text).toContain('fra den omtrentlige placering');
    expect(text).not.toContain('min til fods');
  });

  it('looks in the areas served where there is no place', async () => {
    const elsewhere = { municipality: '0101', at: { lng: 12.57, lat: 55.68 } };
    await given(
      { slug: 'me', place: undefined, serviceArea: ['municipality:0751'] },
      { name: 'Her' },
      { name: 'Der', ...elsewhere },
    );
    expect(listed((await ask('/i/me')).text, 'lignende')).toEqual(['Her']);
    await given({ slug: 'all', place: undefined, serviceArea: ['online'] });
    expect(listed((await ask('/i/all')).text, 'lignende')).toContain('Der');
  });

  it('shows nothing that is not published', async () => {
    await given({ slug: 'me' }, { name: 'Kladde', status: 'draft' }, { name: 'Lukket', status: 'closed' });
    expect((await ask('/i/me')).text).not.toMatch(/Kladde|Lukket/);
  });

  it.each([
    ['in a crowd of one category on one spot', () => AARHUS, 400],
    ['in a town', (n: number) => ({ lng: 10.1 + (n % 20) / 100, lat: 56.1 + Math.floor(n / 20) / 200 }), 400],
    [
      'in the open country',
      (n: number) => ({ lng: 8.2 + (n % 8) / 2, lat: 54.9 + Math.floor(n / 8) / 3 }),
      64,
    ],
  ])('costs two calls and at most 150 rows %s', async (_, at, many) => {
    await given(
      { slug: 'me', category: 'mad' },
      ...Array.from({ length: many }, (__, n): Given => ({ at: at(n), category: n % 2 ? 'mad' : 'sundhed' })),
    );
    const { response, text } = await ask('/i/me');
    expect(listed(text, 'naerheden')).toHaveLength(4);
    expect(listed(text, 'lignende')).toHaveLength(4);
    const { calls, rows } = cost(response);
    expect(calls).toBe(2);
    expect(rows).toBeLessThanOrEqual(150);
  });
});

describe('the address of a page', () => {
  freshDatabase();

  it.each([
    ['/i/Strikkecafe', '/i/strikkecafe'],
    ['/i/Strikkecaf%C3%A9', '/i/strikkecafe'],
    ['/en/i/STRIKKECAFE', '/en/i/strikkecafe'],
  ])('%s moves to %s for good', async (from, to) => {
    await given({ slug: 'strikkecafe' });
    const { response } = await ask(from, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(to);
    expect(cost(response).calls).toBe(1);
  });

  it('does not tell of what was never published', async () => {
    for (const status of ['draft', 'pending', 'rejected'] as const) {
      await given({ slug: status, name: 'Hemmelig', status });
      for (const path of [`/i/${status}`, `/i/${status.toUpperCase()}`]) {
        const { status: answer, text } = await ask(path, { redirect: 'manual' });
        expect(answer, path).toBe(404);
        expect(text, path).not.toContain('Hemmelig');
      }
    }
  });

  it.each(['paused', 'closed'] as const)(
    'of a %s one is gone, without its name and with a way on',
    async (status) => {
      await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
      await given({ slug: 'lukket', name: 'Hemmelig', summary: 'Om os', category: 'mad', status });
      const { status: answer, text, response } = await ask('/i/lukket');
      expect(answer).toBe(410);
      expect(text).not.toMatch(/Hemmelig|Om os/);
      expect(text).toContain('Initiativet er ikke aktivt lige nu');
      expect(text).toContain('href="/?kategori=mad&amp;omraade=municipality:0751"');
      expect(text).toContain('<meta name="robots" content="noindex"');
      expect(cost(response).calls).toBe(1);
      expect((await ask('/en/i/lukket')).text).toContain('The initiative is not active right now');
    },
  );

  it.each([
    ['/i/vinter', 'Initiativet holder pause til 1. marts 2999'],
    ['/en/i/vinter', 'The initiative is paused until 1 March 2999'],
    ['/de/i/vinter', 'Die Initiative macht Pause bis zum 1. März 2999'],
    ['/uk/i/vinter', 'Ініціатива має перерву до 1 березня 2999 року'],
    ['/ar/i/vinter', 'المبادرة في استراحة حتى 1 مارس 2999'],
    ['/i/sommer', 'Initiativet holder pause til 1. marts 2999'],
  ])('%s says until when it is paused', async (path, words) => {
    await given({ slug: 'vinter', name: 'Hemmelig', status: 'paused', pausedUntil: '2999-03-01' });
    await run(open(), formerAddressQuery({ kind: 'slug', value: 'sommer', initiative: 1, at: NOW }));
    const { status, text } = await ask(path);
    expect(status).toBe(410);
    expect(text).toContain(`<h1>${words}</h1>`);
    expect(text).not.toContain('Hemmelig');
  });

  it.each([
    { status: 'paused', pausedUntil: '2020-03-01' },
    { status: 'closed', pausedUntil: '2999-03-01' },
  ] as const)('of a $status one says no day $pausedUntil that means nothing', async (given_) => {
    await given({ slug: 'vinter', ...given_ });
    const { text } = await ask('/i/vinter');
    expect(text).toContain('<h1>Initiativet er ikke aktivt lige nu</h1>');
    expect(text).not.toMatch(/pause til|2020|2999/);
  });
});

describe('how fresh it is', () => {
  freshDatabase();

  it('is said on every page', async () => {
    const origin = { name: 'osm', id: '1' };
    await given({ slug: 'a', origin, updatedAt: new Date('2020-01-02T12:00:00Z') }, { slug: 'b' });
    expect((await ask('/i/a')).text).toMatch(
      /data-freshness="unconfirmed".*Fra en anden kilde, aldrig bekræftet\.<\/strong> Hentet 2\. januar 2020\./s,
    );
    expect((await ask('/i/b')).text).toMatch(/data-freshness="[a-z]+".*Skrevet her på siden/s);
  });
});

describe('what search engines are told', () => {
  freshDatabase();

  it('is the summary, or in short what it is and where', async () => {
    const told = async (path: string) =>
      /<meta name="description" content="([^"]*)"/.exec((await ask(path)).text)?.[1];
    const place = { lngLat: AARHUS, precision: 'exact', town: 'Aarhus' } as const;
    await given(
      { slug: 'said', summary: 'Vi presser æbler.' },
      { slug: 'bare', name: 'Kor', summary: '', category: 'kultur-kunst', place },
      { slug: 'nowhere', name: 'Kor', summary: '', category: 'kultur-kunst', place: undefined },
    );
    expect(await told('/i/said')).toBe('Vi presser æbler.');
    expect(await told('/i/bare')).toBe('Kor · Kunst, musik og kultur · Aarhus');
    expect(await told('/en/i/bare')).toBe('Kor · Arts, music and culture · Aarhus');
    expect(await told('/i/nowhere')).toBe('Kor · Kunst, musik og kultur');
  });
});
