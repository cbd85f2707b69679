import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { forgetImports } from '../../worker/jobs/forget-imports.ts';
import { rebuild } from '../../worker/store/bulk.ts';
import { aCountry, checked, countsOn, filesKept, toTheEnd } from './an-import.ts';
import { aSteward, rowsOf, type Steward } from './stewards.ts';
import { freshDatabase, given, open } from './support.ts';

freshDatabase();

const row = (id: number | string, name: string, more = '') => `${id},${name},mad,56.15,10.2,${more}\n`;
const HEAD = 'id,navn,kategori,lat,lon,beskrivelse\n';
const aModerator = () => aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });

async function imported(
  steward: Steward,
  content: string,
  choices: Record<string, string> = {},
): Promise<string> {
  const sources = await rowsOf('select key from source');
  const address = await checked(steward, content, sources.length ? { kilde: 'liste' } : { titel: 'liste' });
  await steward.post(address, { handling: 'importer', ...choices });
  await toTheEnd(steward, address);
  return address;
}

async function undone(steward: Steward, address: string): Promise<void> {
  await steward.post(address, { handling: 'fortryd' });
  await toTheEnd(steward, address);
}

/** All that the database has of the list, but for its numbers of changes and of times. */
async function theList() {
  return {
    initiatives: await rowsOf(
      'select id, slug, name, description, source, source_digest, confirmed_at, confirmed_by, lng, lat, key, search_words, facets, tags, contact from initiative order by id',
    ),
    cells: await rowsOf('select id, total, sum_x, sum_y from cell where total > 0 order by id'),
    tally: await rowsOf('select municipality, total, in_mad from tally where total > 0'),
    addresses: await rowsOf('select kind, value from former_address'),
  };
}

describe('an import that is taken back', () => {
  it('leaves the list as it was before it', async () => {
    await aCountry();
    const steward = await aModerator();
    await given({
      id: 'there',
      name: 'Suppekøkkenet i Gellerup',
      category: 'mad',
      at: { lng: 10.2, lat: 56.15 },
    });
    await imported(steward, HEAD + row(1, 'Fællesspisning', '"Som den var, med ""citat"" og 100 %"'));
    const before = await theList();
    const address = await imported(
      steward,
      HEAD + row(1, 'Fællesspisningen', 'ny') + row(2, 'Brødklubben') + row(3, 'Suppekøkkenet i Gellerup'),
      { 'valg.4': 'there' },
    );
    expect(await countsOn(steward, address)).toMatchObject({ 'Kom på listen': '1', Opdateret: '2' });
    expect((await theList()).addresses).toHaveLength(1);
    await undone(steward, address);
    expect(await theList()).toEqual(before);
    expect(await countsOn(steward, address)).toMatchObject({ 'Taget tilbage': '3' });
    expect(await rowsOf("select details from audit where action = 'import-undone'")).toHaveLength(1);
    // What is derived is what it would be if it were made anew.
    const derived = await theList();
    await rebuild(open());
    expect(await theList()).toEqual(derived);
  });

  it('leaves what somebody has changed, claimed or asked about since, and names it', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await imported(
      steward,
      HEAD +
        ['Ændret', 'Overtaget', 'Omtalt', 'Med dato', 'Urørt'].map((name, i) => row(i + 1, name)).join(''),
    );
    const numberOf = '(select number from initiative where name = ';
    await env.DB.batch([
      env.DB.prepare("update initiative set version = version + 1, summary = 'Rettet' where name = 'Ændret'"),
      env.DB.prepare("update initiative set owner_state = 'claimed' where name = 'Overtaget'"),
      env.DB.prepare(`insert into matter (id, kind, initiative, subject, area, state, created_at)
        values ('m', 'report', ${numberOf}'Omtalt'), 's', '0751', 'open', 0)`),
      env.DB.prepare(`insert into event (id, initiative, uid, start, starts_at, ends_at, updated_at)
        values ('e', ${numberOf}'Med dato'), 'u', '2027-01-01', 0, 0, 0)`),
    ]);
    await undone(steward, address);
    expect((await rowsOf('select name from initiative order by number')).map(({ name }) => name)).toEqual([
      'Ændret',
      'Overtaget',
      'Omtalt',
      'Med dato',
    ]);
    const { text } = await steward.get(address);
    expect(text).toContain('Det her er ændret siden og blev stående');
    expect(text).toContain('href="/i/aendret"');
    expect(await countsOn(steward, address)).toMatchObject({ 'Taget tilbage': '1', 'Blev stående': '4' });
  });

  it('goes by steps, each once', async () => {
    await aCountry();
    const steward = await aModerator();
    const many = Array.from({ length: 300 }, (_, i) => row(i, `Klub ${i}`)).join('');
    const address = await imported(steward, HEAD + many);
    await steward.post(address, { handling: 'fortryd' });
    const press = () => steward.post(address, { handling: 'fortsaet', ved: '0' });
    await Promise.all([press(), press()]);
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 50 }]);
    await toTheEnd(steward, address);
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 0 }]);
    expect(await countsOn(steward, address)).toMatchObject({ 'Taget tilbage': '300' });
    // Once more is no news.
    await steward.post(address, { handling: 'fortryd' });
    expect(await countsOn(steward, address)).toMatchObject({ 'Taget tilbage': '300' });
  });

  it('can be one that stopped half-way', async () => {
    await aCountry();
    const steward = await aModerator();
    const many = Array.from({ length: 300 }, (_, i) => row(i, `Klub ${i}`)).join('');
    const address = await checked(steward, HEAD + many);
    await steward.post(address, { handling: 'importer' });
    await steward.post(address, { handling: 'fortsaet', ved: '0' });
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 250 }]);
    await undone(steward, address);
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 0 }]);
  });
});

describe('what is kept of an import', () => {
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);
  const sweep = (days: number) => forgetImports({ db: open(), env: env as never }, later(days));

  it('goes at once when it is thrown away before anything is on the list', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await checked(steward, HEAD + row(1, '', ''));
    expect(await filesKept()).toBe(1);
    expect((await steward.post(address, { handling: 'glem' })).response.headers.get('Location')).toBe(
      '/moderering/import',
    );
    expect(await filesKept()).toBe(0);
    expect(await rowsOf('select 1 from import union all select 1 from import_finding')).toEqual([]);
  });

  it('is its file for a week and the way back for a month', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await imported(steward, HEAD + row(1, 'Klub'));
    await checked(steward, HEAD + row(2, 'Aldrig'));
    expect(await sweep(6)).toEqual({ imports: 0, files: 0 });
    expect(await sweep(8)).toEqual({ imports: 0, files: 2 });
    expect(await filesKept()).toBe(0);
    expect(await rowsOf('select state, file from import')).toEqual([{ state: 'done', file: null }]);
    expect((await steward.get(address)).text).toContain('Fortryd hele importen');
    expect(await sweep(31)).toEqual({ imports: 1, files: 0 });
    expect(await rowsOf('select 1 from import union all select 1 from import_row')).toEqual([]);
    expect(await rowsOf('select name from initiative')).toEqual([{ name: 'Klub' }]);
  });

  it('is no copy of what is erased', async () => {
    await aCountry();
    const steward = await aModerator();
    await imported(steward, HEAD + row(1, 'Klub'));
    await imported(steward, HEAD + row(1, 'Klubben'));
    expect(await rowsOf('select count(*) as n from import_row')).toEqual([{ n: 2 }]);
    await rowsOf('delete from initiative');
    expect(await rowsOf('select count(*) as n from import_row')).toEqual([{ n: 0 }]);
  });
});
