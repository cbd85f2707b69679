import { describe, expect, it } from 'vitest';
import { anXlsx } from '../xlsx.ts';
import { aNewListing } from './a-matter.ts';
import { aCountry, checked, countsOn, filesKept, toTheEnd, upload, whereItIs } from './an-import.ts';
import { aSteward, browserOf, rowsOf, type Steward } from './stewards.ts';
import { freshDatabase, given } from './support.ts';

freshDatabase();

const LIST = `id;navn;kategori;lat;lon;hjemmeside;kommune
1;Nørklerne;kultur-kunst;56,15;10,2;noerklerne.example;Aarhus
2;;mad;56,16;10,21;;Aarhus
3;Viborg Kor;kultur-kunst;56,1;9,4;;Viborg
4;Havelauget;have-natur;ukendt;10,3;;Aarhus
`;

const aModerator = (area = '0751') => aSteward({ roles: [{ kind: 'moderator', area }] });
const names = async () =>
  (await rowsOf<{ name: string }>('select name from initiative order by name')).map(({ name }) => name);
const imported = async (steward: Steward, address: string) => {
  await steward.post(address, { handling: 'importer' });
  await toTheEnd(steward, address);
};

describe('a list in a file', () => {
  it('comes on the list when its moderator says so, and not before', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await checked(steward, LIST, { licens: 'CC BY 4.0', titel: 'Byens liste' });
    expect(await names()).toEqual([]);
    expect(await countsOn(steward, address)).toEqual({
      Nye: '1',
      Opdateres: '0',
      Uændrede: '0',
      'Kommer ikke med': '3',
    });
    await imported(steward, address);
    expect(await names()).toEqual(['Nørklerne']);
    expect(await rowsOf('select source, source_id, municipality, status from initiative')).toEqual([
      { source: 'byens-liste', source_id: '1', municipality: '0751', status: 'published' },
    ]);
    expect(await rowsOf('select title, licence, credit from source')).toEqual([
      { title: 'Byens liste', licence: 'CC BY 4.0', credit: null },
    ]);
    expect(await rowsOf("select action, area, details ->> '$.created' as n from audit")).toEqual([
      { action: 'imported', area: '0751', n: 1 },
    ]);
    const { text } = await steward.get(address);
    expect(text).toContain('href="/i/noerklerne"');
    expect(text).toMatch(/Databasen skrev \d+ rækker/);
  });

  it('names every row that is not taken, in the language of the page', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await checked(steward, LIST);
    const rowsIn = (text: string) =>
      [...text.matchAll(/<tr><td data-label="(?:Linje|Line)">(\d+)<\/td>(.*?)<\/tr>/gs)].map(
        ([, line, rest = '']) => [
          line,
          ...rest
            .replace(/<[^>]+>/g, '|')
            .split(/\|+/)
            .filter(Boolean),
        ],
      );
    expect(rowsIn((await steward.get(address)).text)).toEqual([
      ['3', 'navn', '–', 'mangler'],
      ['4', 'kommune', 'Viborg', 'ligger i Viborg, som du ikke modererer'],
      ['5', 'lat', 'ukendt', '“ukendt” er ikke et tal'],
    ]);
    expect(rowsIn((await steward.get(`/en${address}`)).text)[1]).toEqual([
      '4',
      'kommune',
      'Viborg',
      'it lies in Viborg, which you do not moderate',
    ]);
    const csv = await steward.get(`${address}/afviste.csv`);
    expect(csv.type).toBe('text/csv; charset=utf-8');
    expect(csv.text.split('\r\n').slice(0, 2)).toEqual([
      'rejected_line;rejected_column;rejected_reason;id;navn;kategori;lat;lon;hjemmeside;kommune',
      '3;navn;navn: mangler;2;;mad;56,16;10,21;;Aarhus',
    ]);
  });

  it('changes nothing the second time, and what has changed the third', async () => {
    await aCountry();
    const steward = await aModerator();
    await imported(steward, await checked(steward, LIST, { titel: 'liste' }));
    const again = await checked(steward, LIST);
    expect(await countsOn(steward, again)).toMatchObject({ Nye: '0', Uændrede: '1' });
    expect((await steward.get(again)).text).toContain('Der er ingen rækker at importere');
    const third = await checked(steward, LIST.replace('Nørklerne', 'Nørkleklubben'));
    expect(await countsOn(steward, third)).toMatchObject({ Opdateres: '1', Nye: '0' });
    await imported(steward, third);
    expect(await names()).toEqual(['Nørkleklubben']);
  });

  it('is read whatever it is: Excel, GeoJSON, a table in Latin-1', async () => {
    await aCountry();
    const steward = await aModerator();
    const excel = anXlsx([
      ['Navn', 'Kategori', 'Breddegrad', 'Længdegrad', 'Postnr', 'Telefon'],
      ['Æblelauget', 'have-natur', 56.15, 10.2, { v: 8000, s: 2 }, 86123456],
    ]);
    const feature = {
      type: 'Feature',
      properties: { navn: 'Ø-klubben', kategori: 'mad' },
      geometry: { type: 'Point', coordinates: [10.2, 56.15] },
    };
    const geojson = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const latin1 = Uint8Array.from('navn,kategori,lat,lon\nÅhaven,mad,56.15,10.2\n', (c) => c.charCodeAt(0));
    for (const [content, name] of [
      [excel, 'a.csv'],
      [geojson, 'b.txt'],
      [latin1, 'c'],
    ] as const) {
      await imported(steward, await checked(steward, content, { titel: name }, name));
    }
    expect(await rowsOf('select name, postcode, contact from initiative order by name')).toEqual(
      [
        { name: 'Åhaven', postcode: null, contact: '{}' },
        { name: 'Æblelauget', postcode: '8000', contact: '{"phone":"86123456"}' },
        { name: 'Ø-klubben', postcode: null, contact: '{}' },
      ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it('takes columns as they are told, and says what is missing', async () => {
    await aCountry();
    const steward = await aModerator();
    const { response } = await upload(steward, 'hvad,hvor\nSuppe,8000\n', 'x.csv');
    const address = response.headers.get('Location') ?? '';
    const refused = await steward.post(address, {
      handling: 'proev',
      'felt.0': '-',
      'felt.1': '-',
      titel: '',
    });
    expect(refused.status).toBe(422);
    for (const said of ['Vælg den kolonne, der er navnet', 'der er kategorien', 'Skriv, hvad kilden hedder'])
      expect(refused.text).toContain(said);
    const told = { 'felt.0': 'name', 'felt.1': 'tags', kategori: 'mad', titel: 'Min liste' };
    expect((await steward.post(address, { handling: 'proev', ...told })).status).toBe(303);
    expect(await toTheEnd(steward, address)).toBe(1);
    expect((await steward.get(address)).text).toContain('ligger ikke i en kommune, du modererer');
  });
});

describe('whoever is not a moderator', () => {
  it('meets a closed door, and so does one of another import', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await checked(steward, LIST);
    const owner = await aSteward();
    const other = await aModerator();
    for (const path of [address, `${address}/afviste.csv`, `${address}/punkter.json`]) {
      expect((await browserOf().get(path)).status).toBe(303);
      expect((await owner.get(path)).status).toBe(403);
      expect((await other.get(path)).status).toBe(404);
    }
    expect((await owner.post(address, { handling: 'importer' })).status).toBe(403);
    expect((await other.post(address, { handling: 'importer' })).status).toBe(404);
    expect((await upload(owner, LIST)).status).toBe(403);
    expect(await rowsOf('select state from import')).toEqual([{ state: 'checked' }]);
    expect(
      (await (await aSteward({ roles: [{ kind: 'administrator', area: '*' }] })).get(address)).status,
    ).toBe(200);
  });

  it('cannot have what lies elsewhere changed from here', async () => {
    await aCountry();
    const viborg = await aModerator('0791');
    await imported(viborg, await checked(viborg, LIST, { titel: 'liste' }));
    expect(await names()).toEqual(['Viborg Kor']);
    const steward = await aModerator();
    // The same row of the same source, moved to Aarhus.
    const moved = 'id;navn;kategori;lat;lon\n3;Aarhus Kor;kultur-kunst;56,15;10,2\n';
    const address = await checked(steward, moved, { kilde: 'liste' });
    expect((await steward.get(address)).text).toContain(
      'står allerede på listen, i Viborg, som du ikke modererer',
    );
    await imported(steward, address);
    expect(await names()).toEqual(['Viborg Kor']);
  });
});

describe('what was erased here', () => {
  it('does not come back by a file that has it still', async () => {
    await aCountry();
    const steward = await aModerator();
    await imported(steward, await checked(steward, LIST));
    const [it] = await rowsOf<{ id: string; version: number }>('select id, version from initiative');
    await steward.post(`/mine/${it?.id}/slet`, { version: `${it?.version}` });
    expect(await names()).toEqual([]);
    const again = await checked(steward, LIST);
    expect((await steward.get(again)).text).toContain('er slettet her og kommer kun igen');
    await imported(steward, again);
    expect(await names()).toEqual([]);
  });
});

describe('what is there already', () => {
  const TWIN = 'id;navn;kategori;lat;lon\n1;Repaircafé Trøjborg;genbrug-reparation;56,17;10,21\n';
  const there = () =>
    given({
      id: 'there',
      slug: 'repaircafe-troejborg',
      name: 'Repaircafé Trøjborg',
      category: 'genbrug-reparation',
      at: { lng: 10.2101, lat: 56.1701 },
    });

  it('is left out unless something else is chosen', async () => {
    await aCountry();
    await there();
    const steward = await aModerator();
    const address = await checked(steward, TWIN);
    expect((await steward.get(address)).text).toContain('Én ny række findes måske allerede');
    await imported(steward, address);
    expect(await names()).toEqual(['Repaircafé Trøjborg']);
    expect(await countsOn(steward, address)).toMatchObject({ 'Kom på listen': '0', 'Sprunget over': '1' });
  });

  it('is a row of the same file too, under another id, and is left out unless it is something else', async () => {
    await aCountry();
    const steward = await aModerator();
    const rows = [
      '1;Ældre på cykel;mad;56,17;10,21;',
      '2;Aeldre paa Cykel;mad;56,1705;10,2101;',
      '3;Ældre på cykel;mad;56,3;10,21;',
      '4;Kaffebordet;naboskab;;;Aarhus',
      '5;Kaffebordet;naboskab;;;Aarhus',
      '6;Kaffebordet;naboskab;56,2;10,3;Aarhus',
    ];
    const file = ['id;navn;kategori;lat;lon;by', ...rows].join('\n');
    const address = await checked(steward, file);
    const { text } = await steward.get(address);
    expect(text).toContain('2 nye rækker findes måske allerede');
    expect(text).toContain('Filen har den samme i forvejen: linje 2');
    expect(text).toContain('Filen har den samme i forvejen: linje 5');
    await steward.post(address, { handling: 'importer', 'valg.6': 'add' });
    await toTheEnd(steward, address);
    expect(await rowsOf('select source_id from initiative order by source_id')).toEqual(
      ['1', '3', '4', '5', '6'].map((source_id) => ({ source_id })),
    );
  });

  it('is brought up to date when that is chosen, and found again by the next import', async () => {
    await aCountry();
    await there();
    const steward = await aModerator();
    const address = await checked(steward, TWIN, { titel: 'liste' });
    await steward.post(address, { handling: 'importer', 'valg.2': 'there' });
    await toTheEnd(steward, address);
    expect(await rowsOf('select id, source, version, summary from initiative')).toEqual([
      { id: 'there', source: 'liste', version: 2, summary: '' },
    ]);
    const again = await checked(steward, TWIN);
    expect(await countsOn(steward, again)).toMatchObject({ Nye: '0', Uændrede: '1' });
  });

  it('may be waiting in the queue, and stays there', async () => {
    await aCountry();
    await aNewListing({
      id: 'new',
      slug: 'repaircafe',
      name: 'Repaircafé Trøjborg',
      category: 'genbrug-reparation',
    });
    const steward = await aModerator();
    const address = await checked(steward, TWIN);
    const { text } = await steward.get(address);
    expect(text).toMatch(
      /<a href="\/mine\/new"[^>]*><bdi>Repaircafé Trøjborg<\/bdi><\/a> <span class="hint">[^<]*venter på jer i køen/,
    );
    expect(text).not.toContain('value="new"');
    const findings = async () =>
      (await rowsOf<{ data: string }>('select data from import_finding')).map(({ data }) => JSON.parse(data));
    expect(await findings()).toMatchObject([{ line: 2, others: [{ id: 'new', waits: true }] }]);
    expect((await steward.get('/mine/new')).text).toContain('<h1><bdi>Repaircafé Trøjborg</bdi></h1>');
    await steward.post(address, { handling: 'importer', 'valg.2': 'new' });
    await toTheEnd(steward, address);
    expect(await rowsOf('select status, version from initiative')).toEqual([
      { status: 'pending', version: 1 },
    ]);
    // Erased, it leaves no name behind: only the question about the row.
    await steward.post('/mine/new/slet', { version: '1' });
    expect(await findings()).toEqual([{ line: 2, name: 'Repaircafé Trøjborg', others: [] }]);
  });

  it('stays as its owner has it', async () => {
    await aCountry();
    await there();
    await rowsOf("update initiative set owner_state = 'verified'");
    const steward = await aModerator();
    const address = await checked(steward, TWIN);
    expect((await steward.get(address)).text).not.toContain('value="there"');
    await steward.post(address, { handling: 'importer', 'valg.2': 'there' });
    await toTheEnd(steward, address);
    expect(await rowsOf('select version from initiative')).toEqual([{ version: 1 }]);
  });
});

describe('an import of many rows', () => {
  const MANY = `id,navn,kategori,lat,lon\n${Array.from({ length: 600 }, (_, i) => `${i},Klub ${i},mad,56.15,10.2`).join('\n')}`;

  it('goes by steps, each once, and goes on where it stopped', async () => {
    await aCountry();
    const steward = await aModerator();
    const address = await checked(steward, MANY);
    await steward.post(address, { handling: 'importer' });
    const press = (ved: string) => steward.post(address, { handling: 'fortsaet', ved });
    // Twice at once, and once more afterwards.
    await Promise.all([press('0'), press('0')]);
    await press('0');
    expect(await whereItIs(steward, address)).toBe('250');
    const [step] = await rowsOf<{ written: number }>('select written from import');
    expect(step?.written).toBeGreaterThan(250 * 8);
    expect(step?.written).toBeLessThan(250 * 12);
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 250 }]);
    expect(await toTheEnd(steward, address)).toBe(2);
    expect(await countsOn(steward, address)).toMatchObject({ 'Kom på listen': '600', Uændrede: '0' });
    expect(await rowsOf('select count(*) as n, count(distinct source_id) as m from initiative')).toEqual([
      { n: 600, m: 600 },
    ]);
    expect(await rowsOf('select count(*) as n from import_row')).toEqual([{ n: 600 }]);
  });

  it('tells a script how far it is', async () => {
    await aCountry();
    const steward = await aModerator();
    const { response } = await upload(steward, MANY);
    const address = response.headers.get('Location') ?? '';
    const fields = {
      'felt.0': 'id',
      'felt.1': 'name',
      'felt.2': 'category',
      'felt.3': 'lat',
      'felt.4': 'lng',
    };
    await steward.post(address, { handling: 'proev', titel: 'Klubber', ...fields });
    const told = await steward.post(
      address,
      { handling: 'fortsaet', ved: '0' },
      { Accept: 'application/json' },
    );
    expect(told.body).toEqual({ goesOn: true, at: 100, of: 600 });
  });
});

describe('a file that is none', () => {
  it.each([
    ['nothing', '', 'Vælg en fil'],
    ['only a header', 'navn,kategori\n', 'kun en overskrift'],
    ['only blank lines', '\n\n\n', 'Filen er tom'],
    ['a page', '<!doctype html><title>x</title>', 'Filen er en webside'],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'Filen er en kalender'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'hverken CSV'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), 'hverken CSV'],
    ['a million columns', `${'a,'.repeat(1_000_000)}b\n1\n`, 'mere end 200 kolonner'],
    ['a thousand columns', `${'a,'.repeat(1000)}b\n1\n`, 'mere end 200 kolonner'],
    ['too many rows', `navn\n${'x\n'.repeat(5001)}`, 'mere end 5.000 rækker'],
    ['too many bytes', `navn\n${'x'.repeat(5 * 1024 * 1024)}`, 'for stor'],
    ['a cell that is never closed', 'navn,om\nA,"x\n', 'kan ikke læses'],
    ['JSON of something else', '{"type":"FeatureCollection","features":[]}', 'Filen er tom'],
  ])('is refused with a word: %s', async (_, content, said) => {
    const steward = await aModerator();
    const { status, text } = await upload(steward, content);
    expect(text).toContain(said);
    expect(status).toBe(422);
    expect(await rowsOf('select * from import')).toEqual([]);
    expect(await filesKept()).toBe(0);
  });

  it('is only text, whatever its cells say', async () => {
    await aCountry();
    const steward = await aModerator();
    const evil = '<script>alert(1)</script>';
    const file = `navn,kategori,lat,lon,__proto__\n${evil},mad,56.15,10.2,x\n=cmd(),ukendt,56.15,10.2,${evil}\n`;
    const address = await checked(steward, file, { titel: evil }, `${evil}.csv`);
    const { text } = await steward.get(address);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
    expect((await steward.get(`${address}/afviste.csv`)).text).toContain(",'=cmd(),");
    await imported(steward, address);
    expect(await names()).toEqual([evil]);
  });
});
