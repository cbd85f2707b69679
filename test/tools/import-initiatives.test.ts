import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../tools/import/file.ts';
import { importInitiatives } from '../../tools/import/initiatives.ts';
import { rejectedPathFor } from '../../tools/import/rejected.ts';
import { initiativeId } from '../../worker/import/identity.ts';
import { rebuild } from '../../worker/store/bulk.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { EXAMPLE_SOURCE, listSources, saveSource } from '../../worker/store/sources.ts';
import { aCollection, aPoint, aPostcode, aTown, aWorld, NOW } from './import-world.ts';

const COUNTS = {
  created: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  rejected: 0,
  geocoded: 0,
  withoutPoint: 0,
  outside: 0,
};
const LATER = new Date('2026-12-01T00:00:00Z');

describe('importing a file of initiatives', () => {
  it('does not bring back what somebody had erased, and gives its row back', async () => {
    const world = await aWorld();
    const path = await world.file('id;navn;kategori\na;Kor;mad\nb;Klub;mad\n');
    await world.import(path);
    const id = initiativeId('liste', 'a');
    await world.d1.batch([
      world.d1.prepare('delete from initiative'),
      world.d1.prepare(
        `insert into audit (at, action, subject, details) values (0, 'erased', '${id}', '{}')`,
      ),
    ]);
    expect(await world.import(path)).toMatchObject({ created: 1, rejected: 1 });
    expect(world.said.join('\n')).toContain('line 2: it was erased here, and comes back by the form alone');
    expect(await world.rows('select name from initiative')).toEqual([{ name: 'Klub' }]);
  });

  it('writes each field, the source and the index', async () => {
    const world = await aWorld();
    const path = await world.file(
      '\uFEFFid;navn;resume;kategori;breddegrad;længdegrad;postnr;by;hjemmeside;kilde_url;bekræftet\r\n' +
        'a1;Nørre Haveselskab;Vi dyrker jord;Haver, natur og biodiversitet;56,150001;10,2;8000;Aarhus;haven.dk;https://k.dk/1;2026-05-31\r\n',
      'Haver i Aarhus.csv',
    );
    expect(await world.import(path, { licence: 'CC0', title: 'Haver' })).toEqual({
      ...COUNTS,
      created: 1,
      outside: 1,
    });
    const [row] = await world.rows<Record<string, unknown>>('select * from initiative');
    expect(row).toMatchObject({
      id: initiativeId('haver-i-aarhus', 'a1'),
      slug: 'noerre-haveselskab-aarhus',
      version: 1,
      status: 'published',
      name: 'Nørre Haveselskab',
      summary: 'Vi dyrker jord',
      category: 'have-natur',
      lat: 56.150001,
      lng: 10.2,
      precision: 'exact',
      postcode: '8000',
      town: 'Aarhus',
      contact: '{"website":"https://haven.dk"}',
      owner_state: 'unclaimed',
      source: 'haver-i-aarhus',
      source_id: 'a1',
      source_url: 'https://k.dk/1',
      confirmed_at: Date.parse('2026-05-31'),
      confirmed_by: 'source',
      created_at: NOW.getTime(),
      updated_at: NOW.getTime(),
    });
    expect(await listSources(world.db)).toEqual([
      { key: 'haver-i-aarhus', title: 'Haver', url: null, licence: 'CC0', credit: null, example: false },
    ]);
    const found = "select name from initiative_text where initiative_text match 'noerre AND khavenatur'";
    expect(await world.rows(found)).toEqual([{ name: 'Nørre Haveselskab' }]);
    expect(await world.rows('select sum(total) total from tally')).toEqual([{ total: 1 }]);
    expect(world.said.slice(0, 2)).toEqual([
      `${path}: CSV, UTF-8, separated by semicolons, 1 rows, source “haver-i-aarhus”.`,
      'Columns: id · navn → name · resume → summary · kategori → category · breddegrad → lat · længdegrad → lng · ' +
        'postnr → postcode · by → town · hjemmeside → website · kilde_url → sourceUrl · bekræftet → confirmedAt',
    ]);
  });

  it('changes nothing the second time, and only what has changed the third', async () => {
    const world = await aWorld();
    const before = 'id,navn,kategori,lat,lon\n1,Haven,mad,56,10\n2,Skoven,mad,55,11\n';
    await world.import(await world.file(before), {});
    expect(await world.import(await world.file(before), {}, { now: LATER })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    });
    const after =
      'id,navn,kategori,lat,lon\n1,Haven,mad,56,10\n2,Skoven ved åen,sundhed,55,11\n3,Ny,mad,55,11\n';
    expect(await world.import(await world.file(after), {}, { now: LATER })).toEqual({
      ...COUNTS,
      created: 1,
      updated: 1,
      unchanged: 1,
      outside: 3,
    });
    expect(
      await world.rows(
        'select name, category, slug, version, created_at, updated_at from initiative order by source_id',
      ),
    ).toEqual([
      {
        name: 'Haven',
        category: 'mad',
        slug: 'haven',
        version: 1,
        created_at: NOW.getTime(),
        updated_at: NOW.getTime(),
      },
      {
        name: 'Skoven ved åen',
        category: 'sundhed',
        slug: 'skoven',
        version: 2,
        created_at: NOW.getTime(),
        updated_at: LATER.getTime(),
      },
      {
        name: 'Ny',
        category: 'mad',
        slug: 'ny',
        version: 1,
        created_at: LATER.getTime(),
        updated_at: LATER.getTime(),
      },
    ]);
    const cells = 'select id, total, sum_x, sum_number, in_mad, in_sundhed from cell order by id';
    const byTriggers = await world.rows(cells);
    await rebuild(world.db);
    expect(await world.rows(cells)).toEqual(byTriggers);
  });

  it('leaves what belongs to somebody to its owner, and what a moderator closed closed', async () => {
    const world = await aWorld();
    await world.import(await world.file('id,navn,kategori\n1,A,mad\n2,B,mad\n'));
    await world.d1.prepare("update initiative set owner_state = 'claimed' where source_id = '1'").run();
    await world.d1.prepare("update initiative set status = 'closed' where source_id = '2'").run();
    expect(await world.import(await world.file('id,navn,kategori\n1,AA,mad\n2,BB,mad\n'))).toMatchObject({
      kept: 1,
      updated: 1,
    });
    expect(await world.rows('select name, status from initiative order by source_id')).toEqual([
      { name: 'A', status: 'published' },
      { name: 'BB', status: 'closed' },
    ]);
    expect(world.said.at(-3)).toBe('  unchanged         1, 1 of them kept as their owners have them');
  });

  it('takes a later confirmation of the source and never an earlier one', async () => {
    const world = await aWorld();
    const confirmed = async (day: string) => {
      await world.import(await world.file(`id,navn,kategori,seneste\n1,A,mad,${day}\n`));
      return (await world.rows<{ at: number }>('select confirmed_at at from initiative'))[0]?.at;
    };
    expect(await confirmed('2026-01-01')).toBe(Date.parse('2026-01-01'));
    expect(await confirmed('2026-02-01')).toBe(Date.parse('2026-02-01'));
    expect(await confirmed('2025-02-01')).toBe(Date.parse('2026-02-01'));
    expect(await confirmed('')).toBe(Date.parse('2026-02-01'));
  });

  it('gives each its own address', async () => {
    const world = await aWorld();
    const path = await world.file(
      'id,navn,kategori,by\n1,Klub,mad,Ry\n2,Klub,mad,Ry\n3,Klub i Ry,mad,Ry\n4,Klub Ry,mad,\n',
    );
    await world.import(path);
    const [two, four] = ['2', '4'].map((id) => initiativeId('liste', id).slice(0, 5));
    expect(await world.rows('select slug from initiative order by source_id')).toEqual([
      { slug: 'klub-ry' },
      { slug: `klub-ry-${two}` },
      { slug: 'klub-i-ry' },
      { slug: `klub-ry-${four}` },
    ]);
    await world.import(await world.file('id,navn,kategori\n9,Klub Ry,mad\n', 'anden.csv'));
    const [row] = await world.rows("select slug from initiative where source = 'anden'");
    expect(row).toEqual({ slug: `klub-ry-${initiativeId('anden', '9').slice(0, 5)}` });
  });

  it('takes GeoJSON, with columns told by name', async () => {
    const world = await aWorld();
    const path = await world.file(
      aCollection(
        aPoint({ label: 'Haven', slags: 'mad' }, [10, 56], { id: 'f1' }),
        aPoint({ label: 'Uden', slags: 'mad' }, null),
      ),
      'haver.geojson',
    );
    const options = { map: { label: 'name', slags: 'category' }, source: 'haver' };
    expect(await world.import(path, options)).toEqual({ ...COUNTS, created: 2, withoutPoint: 1, outside: 1 });
    expect(
      await world.rows('select name, source_id, lat, lng, service_area from initiative order by number'),
    ).toEqual([
      { name: 'Haven', source_id: 'f1', lat: 56, lng: 10, service_area: '[]' },
      { name: 'Uden', source_id: 'uden', lat: null, lng: null, service_area: '["nationwide"]' },
    ]);
  });

  it('reads options beside the file; what is told goes first', async () => {
    const world = await aWorld();
    const path = await world.file('navn\nHaven\n');
    await world.file('{ "category": "mad", "source": "beside", "credit": "©" }', 'liste.csv.import.json');
    await world.import(path, { source: 'told' });
    expect(await world.rows('select category, source from initiative')).toEqual([
      { category: 'mad', source: 'told' },
    ]);
    expect(await listSources(world.db)).toMatchObject([{ key: 'told', credit: '©' }]);
  });

  it('refuses a file without names', async () => {
    const world = await aWorld();
    await expect(world.import(await world.file('a,b\n1,2\n'))).rejects.toThrow(
      'has no column for the name. Tell which: --map COLUMN=name',
    );
  });

  it('saves more rows than fit into one chunk', async () => {
    const world = await aWorld();
    const rows = Array.from({ length: 1203 }, (_, i) => `${i},Klub ${i},mad,"${'ord '.repeat(800)}"`);
    expect(await world.import(await world.file(`id,navn,kategori,om\n${rows.join('\n')}`))).toMatchObject({
      created: 1203,
    });
    expect(await world.rows('select count(*) n from initiative')).toEqual([{ n: 1203 }]);
  });
});

describe('a dry run', () => {
  it('tells the same and writes nothing', async () => {
    const world = await aWorld();
    const path = await world.file('id,navn,kategori\n1,A,mad\n2,,mad\n');
    const files = await readdir(world.folder);
    expect(await world.import(path, {}, { dryRun: true })).toMatchObject({ created: 1, rejected: 1 });
    expect(world.said).toContain('  line 3: navn: is missing');
    expect(world.said.at(-1)).toBe('Nothing was written (--dry-run).');
    expect(await readdir(world.folder)).toEqual(files);
    expect(
      await world.rows('select (select count(*) from initiative) + (select count(*) from source) n'),
    ).toEqual([{ n: 0 }]);
  });
});

describe('rejected rows', () => {
  it('are written with line, column, reason and all their cells', async () => {
    const world = await aWorld();
    const path = await world.file(
      'id;navn;kategori;note\n1;A;mad;x\n2;;mad;"to\nlinjer; her"\n1;C;mad;"""y"""\n4;D;mad;z;mere\n',
    );
    expect(await world.import(path)).toMatchObject({ created: 1, rejected: 3 });
    expect(await world.read('liste.rejected.csv')).toBe(
      '\uFEFFrejected_line;rejected_column;rejected_reason;id;navn;kategori;note\r\n' +
        '3;navn;navn: is missing;2;;mad;"to\nlinjer; her"\r\n' +
        '5;id;id: “1” is already the id of line 2;1;C;mad;"""y"""\r\n' +
        '6;;the row has 5 cells and the header has 4;4;D;mad;z;mere\r\n',
    );
  });

  it('can be corrected in their file and imported from there', async () => {
    const world = await aWorld();
    await world.import(await world.file('id,navn,kategori\n1,A,mad\n2,,mad\n'));
    const corrected = (await world.read('liste.rejected.csv')).replace('2,,mad', '2,B,mad');
    const path = await world.file(corrected, 'liste.rejected.csv');
    expect(await rejectedPathFor(path)).toMatch(/liste\.rejected-again\.csv$/);
    expect(await world.import(path)).toMatchObject({ created: 1, rejected: 0 });
    expect(await world.rows('select name, source from initiative order by name')).toEqual([
      { name: 'A', source: 'liste' },
      { name: 'B', source: 'liste' },
    ]);
  });

  it('of an earlier import do not stay behind', async () => {
    const world = await aWorld();
    await world.import(await world.file('id,navn,kategori\n2,,mad\n'));
    expect(await readdir(world.folder)).toContain('liste.rejected.csv');
    await world.import(await world.file('id,navn,kategori\n2,B,mad\n'));
    expect(await readdir(world.folder)).not.toContain('liste.rejected.csv');
  });

  it('go where they are told to go', async () => {
    const world = await aWorld();
    const table = await openTable(await world.file('navn,kategori\n,mad\n'));
    await importInitiatives(table, {}, world.job, `${world.folder}/hertil.csv`);
    expect(await world.read('hertil.csv')).toContain('2,navn,navn: is missing,,mad');
  });
});

describe('places of rows without a point', () => {
  const lystrup = [
    aTown('Lystrup', { lng: 10.24, lat: 56.24, postcode: '8520', municipality: '0751', population: 10_273 }),
    aTown('Lystrup', { lng: 9.79, lat: 55.8, postcode: '8781', municipality: '0766', population: 15 }),
    aPostcode('8520', 'Lystrup', { lng: 10.23, lat: 56.23, municipality: '0751' }),
    aPostcode('8781', 'Stenderup', { lng: 9.8, lat: 55.81, municipality: '0766' }),
  ];

  it.each([
    ['the biggest town of the name', ',Lystrup,', 56.24, '0751'],
    ['the town in the postcode', '8781,Lystrup,', 55.8, '0766'],
    ['the town in the municipality', ',Lystrup,0766', 55.8, '0766'],
    ['the postcode, where the town is not known', '8781,Nowhere,', 55.81, '0766'],
    ['the postcode alone', '8520,,', 56.23, '0751'],
  ])('are those of %s, as approximate', async (_, cells, lat, municipality) => {
    const world = await aWorld();
    await savePlaces(world.db, lystrup);
    await world.d1
      .prepare(
        "insert into area (id, kind, code, name, slug) values ('municipality:0766', 'municipality', '0766', 'Hedensted', 'hedensted')",
      )
      .run();
    const report = await world.import(await world.file(`navn,kategori,postnr,by,kommune\nA,mad,${cells}\n`));
    expect(report).toEqual({ ...COUNTS, created: 1, geocoded: 1 });
    expect(await world.rows('select lat, municipality, precision, service_area from initiative')).toEqual([
      { lat, municipality, precision: 'approximate', service_area: '[]' },
    ]);
  });

  it('are the municipality that is named, and else the whole country', async () => {
    const world = await aWorld();
    await world.d1
      .prepare(
        "insert into area (id, kind, code, name, slug) values ('municipality:0400', 'municipality', '0400', 'Bornholm', 'bornholm')",
      )
      .run();
    const path = await world.file(
      'navn,kategori,kommune\nØklub,mad,Bornholms Regionskommune\nPop-up,mad,\nA,mad,Atlantis\n',
    );
    expect(await world.import(path)).toMatchObject({ created: 2, rejected: 1, withoutPoint: 2 });
    expect(
      await world.rows('select name, municipality, service_area, lat from initiative order by number'),
    ).toEqual([
      { name: 'Øklub', municipality: '0400', service_area: '["municipality:0400"]', lat: null },
      { name: 'Pop-up', municipality: null, service_area: '["nationwide"]', lat: null },
    ]);
    expect(world.said).toContain(
      '  line 4: kommune: “Atlantis”: the row has no point, and there is no such municipality',
    );
  });

  it('are told by the nearest known place where no borders are loaded', async () => {
    const world = await aWorld();
    await savePlaces(world.db, lystrup);
    await world.import(
      await world.file('id,navn,kategori,lat,lon\n1,Nær,mad,56.1,10.2\n2,Fjern,mad,57.5,10.2\n'),
    );
    expect(await world.rows('select name, municipality from initiative order by number')).toEqual([
      { name: 'Nær', municipality: '0751' },
      { name: 'Fjern', municipality: null },
    ]);
  });
});

describe('the made-up initiatives of a fresh copy', () => {
  async function withExample() {
    const world = await aWorld();
    await world.import(await world.file('id,navn,kategori,lat,lon\n1,Opdigtet,mad,56,10\n', 'x.csv'), {
      source: EXAMPLE_SOURCE,
    });
    await saveSource(world.db, {
      key: EXAMPLE_SOURCE,
      title: 'Eksempel',
      url: null,
      licence: null,
      credit: null,
      example: true,
    });
    return { ...world, path: await world.file('id,navn,kategori\n1,Ægte,mad\n') };
  }

  it('go when real ones come', async () => {
    const world = await withExample();
    await world.import(world.path);
    expect(await world.rows('select name from initiative')).toEqual([{ name: 'Ægte' }]);
    expect(await listSources(world.db)).toMatchObject([{ key: 'liste' }]);
    expect(await world.rows('select count(*) n from cell')).toEqual([{ n: 0 }]);
    expect(world.said).toContain(
      'The 1 made-up example initiatives were removed, now that there are real ones (--keep-example keeps them).',
    );
  });

  it('stay when that is asked for, and when nothing real was accepted', async () => {
    const world = await withExample();
    await world.import(await world.file('id,navn,kategori\n1,,mad\n', 'tom.csv'));
    await world.import(world.path, {}, { keepExample: true });
    expect(await world.rows('select name from initiative order by number')).toEqual([
      { name: 'Opdigtet' },
      { name: 'Ægte' },
    ]);
  });
});
