/** What was once linked to stays found: former slugs and ids lead to the present ones. */
import { describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { run } from '../../worker/store/database.ts';
import { type FormerAddress, formerAddressQuery } from '../../worker/store/former-addresses.ts';
import { AT, ask, freshDatabase, given, ITEMS, NOW, open } from './support.ts';

async function moved(kind: FormerAddress['kind'], value: string, initiative = 1): Promise<void> {
  await run(open(), formerAddressQuery({ kind, value, initiative, at: NOW }));
}

async function follow(path: string) {
  const { status, text, response } = await ask(path, { redirect: 'manual' });
  const [, calls, rows] =
    /desc="(\d+) calls?, (\d+) rows?"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
  return {
    status,
    text,
    location: response.headers.get('Location'),
    calls: Number(calls),
    rows: Number(rows),
  };
}

describe('a former slug', () => {
  freshDatabase();

  it.each([
    ['/i/gammelt-navn', '/i/nyt-navn'],
    ['/i/Gammelt-Navn', '/i/nyt-navn'],
    ['/en/i/gammelt-navn', '/en/i/nyt-navn'],
    ['/ar/i/gammelt-navn', '/ar/i/nyt-navn'],
    ['/i/gammelt-navn.ics', '/i/nyt-navn.ics'],
    ['/de/i/gammelt-navn.ics', '/de/i/nyt-navn.ics'],
    ['/i/gammelt-navn/og.png', '/i/nyt-navn/og.png'],
    ['/uk/i/gammelt-navn/qr.svg', '/uk/i/nyt-navn/qr.svg'],
  ])('%s leads to %s for good', async (from, to) => {
    await given({ slug: 'nyt-navn' });
    await moved('slug', 'gammelt-navn');
    expect(await follow(from)).toMatchObject({ status: 301, location: to });
  });

  it('costs no call more, two rows where it is one and none where it is not', async () => {
    await given({ slug: 'nyt-navn' });
    const before = await follow('/i/gammelt-navn');
    await moved('slug', 'gammelt-navn');
    const after = await follow('/i/gammelt-navn');
    // The page that says that there is nothing asks once more, for what may have been meant.
    expect([before.status, after.status]).toEqual([404, 301]);
    expect(after.calls).toBe(1);
    expect(after.rows).toBeLessThanOrEqual(before.rows + 2);
    const page = await follow('/i/nyt-navn');
    await moved('slug', 'noget-andet');
    expect(await follow('/i/nyt-navn')).toMatchObject({ status: 200, calls: page.calls, rows: page.rows });
  });

  it('is the page of whoever has it now', async () => {
    await given({ slug: 'nyt-navn' }, { slug: 'gammelt-navn', name: 'En anden' });
    await moved('slug', 'gammelt-navn');
    const { status, text } = await ask('/i/gammelt-navn');
    expect(status).toBe(200);
    expect(text).toContain('En anden');
  });

  it('that an initiative got back is its page again', async () => {
    await given({ slug: 'nyt-navn' });
    await moved('slug', 'nyt-navn');
    expect((await follow('/i/nyt-navn')).status).toBe(200);
  });

  it('of what was merged leads on, though the closed one keeps it', async () => {
    await given({ slug: 'bevaret' }, { slug: 'tvilling', status: 'closed' });
    await moved('slug', 'tvilling');
    for (const suffix of ['', '.ics', '/og.png', '/qr.svg']) {
      expect(await follow(`/i/tvilling${suffix}`), suffix).toMatchObject({
        status: 301,
        location: `/i/bevaret${suffix}`,
      });
    }
  });

  it.each(['paused', 'closed'] as const)(
    'of a %s one says that it is gone, and no name, old or new',
    async (status) => {
      await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
      await given({ slug: 'nyt-navn', name: 'Nyt navn', category: 'mad', status });
      await moved('slug', 'gammelt-navn');
      const found = await follow('/i/gammelt-navn');
      expect(found).toMatchObject({ status: 410, location: null, calls: 1 });
      expect(found.text).not.toMatch(/nyt-navn|Nyt navn/);
      expect(found.text).toContain('href="/?kategori=mad&amp;omraade=municipality:0751"');
      for (const file of ['.ics', '/og.png', '/qr.svg']) {
        expect(await follow(`/i/gammelt-navn${file}`), file).toMatchObject({ status: 404, location: null });
      }
    },
  );

  it.each(['draft', 'pending', 'rejected'] as const)('of a %s one does not exist', async (status) => {
    await given({ slug: 'nyt-navn', status });
    await moved('slug', 'gammelt-navn');
    for (const path of ['/i/gammelt-navn', '/i/gammelt-navn.ics', '/i/gammelt-navn/qr.svg']) {
      const found = await follow(path);
      expect(found, path).toMatchObject({ status: 404, location: null });
      expect(found.text, path).not.toContain('nyt-navn');
    }
  });
});

describe('a former id', () => {
  freshDatabase();

  it('leads to the present one, with the question that was asked, in one call and two rows', async () => {
    await given({ id: 'ny' });
    await moved('id', 'gammel');
    expect(await follow(`${ITEMS}/gammel?f=json`)).toMatchObject({
      status: 301,
      location: `${AT}${ITEMS}/ny?f=json`,
      calls: 1,
      rows: 2,
    });
    expect((await follow(`${ITEMS}/aldrig`)).status).toBe(404);
  });

  it('of one that is not published does not exist', async () => {
    await given({ id: 'ny', status: 'paused' });
    await moved('id', 'gammel');
    const found = await follow(`${ITEMS}/gammel`);
    expect(found).toMatchObject({ status: 404, location: null });
    expect(found.text).not.toContain('/ny');
  });

  it('is no slug, and a slug no id', async () => {
    await given({ id: 'ny', slug: 'nyt-navn' });
    await moved('id', 'en');
    await moved('slug', 'to');
    expect((await follow('/i/en')).status).toBe(404);
    expect((await follow(`${ITEMS}/to`)).status).toBe(404);
  });

  it('is kept once: the first that it led to goes on', async () => {
    await given({ id: 'ny' }, { id: 'anden' });
    await moved('id', 'gammel', 1);
    await moved('id', 'gammel', 2);
    expect((await follow(`${ITEMS}/gammel`)).location).toBe(`${AT}${ITEMS}/ny`);
  });
});
