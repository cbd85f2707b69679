import { describe, expect, it } from 'vitest';
import { importAddresses } from '../../tools/import/addresses.ts';
import { openTable } from '../../tools/import/file.ts';
import { creditGround } from '../../tools/import/ground-credit.ts';
import { importPlaces } from '../../tools/import/places.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import { allPlaces, placesBeginningWith } from '../../worker/store/places.ts';
import { aWorld } from './import-world.ts';

const OFFICIAL = `id,vejnavn,husnr,postnr,postdistrikt,kommunekode,lon,lat
a1,Vestergade,12,8000,Aarhus C,0751,10.2012,56.1571
a2,Vestergade,3,8000,Aarhus C,0751,10.2042,56.1572
`;

async function given(text: string, name = 'adresser.csv') {
  const world = await aWorld();
  const load = async (content: string, options: FileOptions = {}, dryRun = false) =>
    importAddresses(await openTable(await world.file(content, name)), options, { ...world.job, dryRun });
  const names = async (q: string) => (await placesBeginningWith(world.db, q, 8)).map((it) => it.name);
  return { ...world, load, names, report: await load(text) };
}

describe('addresses', () => {
  it('are found by the search box, a street by its lowest number', async () => {
    const { names, report, db } = await given(OFFICIAL);
    expect(report).toMatchObject({ created: 2, changed: 0, unchanged: 0, rejected: 0 });
    expect(await placesBeginningWith(db, 'vestergade 12', 8)).toEqual([
      {
        id: 'address:a1',
        kind: 'address',
        name: 'Vestergade 12, 8000 Aarhus C',
        lngLat: { lng: 10.2012, lat: 56.1571 },
        postcode: '8000',
        municipality: '0751',
        population: 0,
      },
    ]);
    expect(await names('vestergade, århus')).toEqual(['Vestergade 3, 8000 Aarhus C']);
  });

  it('change nothing the second time, and are corrected by what changed', async () => {
    const { load, names, rows } = await given(OFFICIAL);
    expect(await load(OFFICIAL)).toMatchObject({ unchanged: 2, rowsWritten: 0 });
    const renamed = OFFICIAL.replace('a1,Vestergade,12', 'a1,Østergade,14b');
    expect(await load(renamed)).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await names('vestergade 12')).toEqual([]);
    expect(await names('østergade 14 b')).toEqual(['Østergade 14B, 8000 Aarhus C']);
    expect(await rows("select count(*) n from place_name where folded like '%vestergade 12%'")).toEqual([
      { n: 0 },
    ]);
  });

  it('are added to those of another file, and a lower number then answers for its street', async () => {
    const { load, names } = await given(OFFICIAL);
    await load(`${OFFICIAL}a3,Vestergade,1,8000,Aarhus C,0751,10.2052,56.1572\n`);
    expect(await names('vestergade aarhus')).toContain('Vestergade 1, 8000 Aarhus C');
    expect(await names('vestergade 12')).toEqual(['Vestergade 12, 8000 Aarhus C']);
  });

  it('without an id are known by what they say; said twice they are one', async () => {
    const text =
      'vejnavn,husnr,postnr,by,lat,lon\nTorvet,1 a,4600,Køge,55.45,12.18\nTorvet,1A,4600,Køge,55.45,12.18\n';
    const { report, load, names } = await given(text);
    expect(report).toMatchObject({ created: 1, again: 1, rejected: 0 });
    expect(await load(text)).toMatchObject({ created: 0, unchanged: 1, again: 1 });
    expect(await names('torvet 1')).toEqual(['Torvet 1A, 4600 Køge']);
  });

  it('may come as whole addresses, or without the name of their district', async () => {
    const { names, load, job, file } = await given(
      'adresse,lat,lon\n"Nr. Bjertvej 87A, Nr Bjert, 6000 Kolding",55.51,9.54\n',
    );
    expect(await names('nr bjertvej 87a')).toEqual(['Nr. Bjertvej 87A, 6000 Kolding']);
    await importPlaces(await file('nr,navn,lat,lon\n4600,Køge,55.45,12.18\n', 'p.csv'), 'postcode', job);
    await load('vejnavn,husnr,postnr,lat,lon\nTorvet,2,4600,55.45,12.18\n');
    expect(await names('torvet 2')).toEqual(['Torvet 2, 4600 Køge']);
  });

  it('that cannot be used are rejected with their line and their reason', async () => {
    const { report, said, read } = await given(
      'vejnavn,husnr,postnr,by,lat,lon\nTorvet,1,,,55.45,12.18\nTorvet,"68, 1.",4600,Køge,55.45,12.18\n' +
        ',3,4600,Køge,55.45,12.18\nTorvet,4,4600,Køge,,\nTorvet,5,460,Køge,12.18,55.45\nTorvet,6,46OO,Køge,55.45,12.18\n' +
        'Torvet,7,4600,Køge,55.45,12.18\n',
    );
    expect(report).toMatchObject({ created: 1, rejected: 6 });
    expect(said.filter((line) => line.startsWith('  line'))).toEqual([
      '  line 2: postnr: is missing, and the town too: which street of this name it is, nobody could tell',
      '  line 3: husnr: “68, 1.” is not a house number',
      '  line 4: vejnavn: is missing',
      '  line 5: lat: is missing',
      '  line 6: lat: latitude and longitude look swapped: 12.18 is a longitude of Denmark',
      '  line 7: postnr: “46OO” is not a postcode of four figures',
    ]);
    expect((await read('adresser.rejected.csv')).split('\r\n')).toHaveLength(8);
  });

  it('of a file with other columns, or of no use at all, are refused', async () => {
    const world = await aWorld();
    const load = async (text: string) =>
      importAddresses(await openTable(await world.file(text)), {}, world.job);
    await expect(load('gade,lat,lon\nTorvet,55,12\n')).rejects.toThrow('--map COLUMN=street');
    await expect(load('vejnavn,husnr\nTorvet,1\n')).rejects.toThrow('no columns for the point');
    await expect(load('vejnavn,husnr,lat,lon\nTorvet,1,55,12\n')).rejects.toThrow(
      'no address that can be used',
    );
  });

  it('of a dry run are counted and not written', async () => {
    const { load, rows } = await given(OFFICIAL);
    const more = OFFICIAL.replace('a1', 'a9');
    expect(await load(more, {}, true)).toMatchObject({ created: 1, unchanged: 1, rowsWritten: 0 });
    expect(await rows("select count(*) n from place where kind = 'address'")).toEqual([{ n: 2 }]);
  });

  it('are no towns for an import to place its rows by', async () => {
    const { db } = await given(OFFICIAL);
    expect(await allPlaces(db)).toEqual([]);
  });

  it('are credited to each of their makers', async () => {
    const { job, rows } = await given(OFFICIAL);
    await creditGround('addresses', {}, job);
    await creditGround('addresses', { credit: '© OpenStreetMap-bidragydere', licence: 'ODbL 1.0' }, job);
    await creditGround('addresses', {}, job);
    expect(await rows('select credit, licence from source order by credit')).toEqual([
      { credit: 'Indeholder data fra Klimadatastyrelsen', licence: 'CC BY 4.0' },
      { credit: '© OpenStreetMap-bidragydere', licence: 'ODbL 1.0' },
    ]);
  });
});
