import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../../schema/place.ts';
import { importAll } from '../../tools/import/all.ts';
import { importAreas } from '../../tools/import/areas.ts';
import { importPlaces } from '../../tools/import/places.ts';
import { municipalitiesOf } from '../../worker/import/municipalities.ts';
import { nearestAmong } from '../../worker/import/nearest.ts';
import { listAreas } from '../../worker/store/areas.ts';
import { allPlaces, placesBeginningWith } from '../../worker/store/places.ts';
import { aCollection, aMunicipality, aPoint, aWorld } from './import-world.ts';

const køge = aMunicipality('0259', 'Køge', [12, 55.4]);
const roskilde = aMunicipality('0265', 'Roskilde', [11.5, 55.4]);

describe('areas', () => {
  it('are saved with their borders, boxes and regions', async () => {
    const world = await aWorld();
    const path = await world.file(aCollection(køge, roskilde), 'kommuner.geojson');
    expect(await importAreas(path, world.job)).toEqual({ municipalities: 2, regions: 1, reassigned: 0 });
    expect(await listAreas(world.db, 'municipality')).toEqual([
      {
        kind: 'municipality',
        code: '0259',
        name: 'Køge',
        slug: 'koege',
        region: '1084',
        center: { lng: 12.25, lat: 55.65 },
        bbox: { west: 12, south: 55.4, east: 12.5, north: 55.9 },
      },
      expect.objectContaining({ code: '0265', slug: 'roskilde' }),
    ]);
    expect(await listAreas(world.db, 'region')).toEqual([
      { kind: 'region', code: '1084', name: 'Region 1084', slug: 'region-1084' },
    ]);
    expect((await placesBeginningWith(world.db, 'køges kom', 5))[0]).toMatchObject({
      id: 'municipality:0259',
      kind: 'municipality',
      name: 'Køge',
      municipality: '0259',
      bbox: { west: 12 },
    });
  });

  it('take regions with borders, which the word of a municipality does not undo', async () => {
    const world = await aWorld();
    const region = { ...køge, properties: { regionskode: '1084', region: 'Region Hovedstaden' } };
    await importAreas(await world.file(aCollection(region), 'r.geojson'), world.job);
    await importAreas(await world.file(aCollection(køge), 'k.geojson'), world.job);
    expect(
      await world.rows("select name, slug, geometry is not null has from area where kind = 'region'"),
    ).toEqual([{ name: 'Region Hovedstaden', slug: 'region-hovedstaden', has: 1 }]);
  });

  it('move the initiatives that are there already, with their counts and their words', async () => {
    const world = await aWorld();
    const list = await world.file(
      'id,navn,kategori,lat,lon,kommunekode\n1,Borup Haveklub,mad,55.49,12.1,0265\n2,Ved havet,mad,57,9,\n3,Viby,mad,55.5,11.8,\n',
    );
    await world.import(list);
    const path = await world.file(aCollection(køge, roskilde), 'k.geojson');
    expect((await importAreas(path, world.job)).reassigned).toBe(2);
    expect(await world.rows('select name, municipality, version from initiative order by number')).toEqual([
      { name: 'Borup Haveklub', municipality: '0259', version: 1 },
      { name: 'Ved havet', municipality: null, version: 1 },
      { name: 'Viby', municipality: '0265', version: 1 },
    ]);
    expect(await world.rows('select municipality, total from tally where total > 0 order by 1')).toEqual([
      { municipality: 0, total: 1 },
      { municipality: 259, total: 1 },
      { municipality: 265, total: 1 },
    ]);
    expect(
      await world.rows("select name from initiative_text where initiative_text match 'm0259 AND koege'"),
    ).toEqual([{ name: 'Borup Haveklub' }]);
    expect((await importAreas(path, world.job)).reassigned).toBe(0);
    expect(await world.import(list)).toMatchObject({ unchanged: 3 });
  });

  it('believe the file about a point that was looked up, as 4140 Borup lies in two municipalities', async () => {
    const world = await aWorld();
    await importAreas(await world.file(aCollection(køge, roskilde), 'k.geojson'), world.job);
    await importPlaces(
      await world.file('nr,navn,lat,lon\n4140,Borup,55.49,12.01\n', 'p.csv'),
      'postcode',
      world.job,
    );
    await world.import(
      await world.file('navn,kategori,postnr,kommune\nA,mad,4140,Roskilde Kommune\nB,mad,4140,\n'),
    );
    await importAreas(await world.file(aCollection(køge, roskilde), 'k.geojson'), world.job);
    expect(await world.rows('select name, municipality from initiative order by number')).toEqual([
      { name: 'A', municipality: '0265' },
      { name: 'B', municipality: '0259' },
    ]);
  });

  it('without a code are refused', async () => {
    const world = await aWorld();
    const path = await world.file(aCollection({ ...køge, properties: { navn: 'Køge' } }), 'k.geojson');
    await expect(importAreas(path, world.job)).rejects.toThrow('feature 1 needs a code');
  });
});

describe('postcodes', () => {
  const expected = {
    id: 'postcode:4140',
    kind: 'postcode',
    name: 'Borup',
    lngLat: { lng: 11.98, lat: 55.49 },
    population: 0,
    postcode: '4140',
    municipality: '0259',
    bbox: { west: 11.9, south: 55.4, east: 12.1, north: 55.6 },
  };

  it('come from a JSON list and take the place of those before', async () => {
    const world = await aWorld();
    await importPlaces(
      await world.file('nr,navn,lat,lon\n9999,Gammel,55,12\n', 'gl.csv'),
      'postcode',
      world.job,
    );
    const list = [
      {
        nr: '4140',
        navn: 'Borup',
        center: [11.98, 55.49],
        bbox: [11.9, 55.4, 12.1, 55.6],
        kommuner: ['0259', '0265'],
      },
    ];
    await importPlaces(await world.file(JSON.stringify(list), 'p.json'), 'postcode', world.job);
    expect(await allPlaces(world.db)).toEqual([expected]);
  });

  it('come from outlines, their municipality told by its borders', async () => {
    const world = await aWorld();
    await importAreas(await world.file(aCollection(køge), 'k.geojson'), world.job);
    const outline = { ...aMunicipality('', '', [12, 55.4]), properties: { nr: '4140', navn: 'Borup' } };
    await importPlaces(await world.file(aCollection(outline), 'p.geojson'), 'postcode', world.job);
    expect((await allPlaces(world.db)).filter(({ kind }) => kind === 'postcode')).toEqual([
      {
        ...expected,
        lngLat: { lng: 12.25, lat: 55.65 },
        bbox: { west: 12, south: 55.4, east: 12.5, north: 55.9 },
      },
    ]);
  });
});

describe('towns', () => {
  it('are found by their other names, and give their municipality its middle', async () => {
    const world = await aWorld();
    await importAreas(await world.file(aCollection(køge), 'k.geojson'), world.job);
    const path = await world.file(
      'navn,type,lat,lon,indbyggere,kommunekode,postnr,alternative,kilde\n' +
        'Køge,town,55.4565,12.1819,37000,0259,4600,Kjøge|Koege By,osm:1\nBorup,village,55.49,12.0,4728,0259,4140,,osm:2\nX,y,,,,,,,osm:3\n',
      't.csv',
    );
    const { loaded, skipped } = await importPlaces(path, 'town', world.job);
    expect([loaded, skipped]).toEqual([2, [{ line: 4, reason: 'X has no point' }]]);
    expect((await placesBeginningWith(world.db, 'kjøge', 1))[0]).toEqual({
      id: 'town:osm:1',
      kind: 'town',
      name: 'Køge',
      lngLat: { lng: 12.1819, lat: 55.4565 },
      population: 37_000,
      postcode: '4600',
      municipality: '0259',
    });
    const municipality = (await allPlaces(world.db)).find(({ kind }) => kind === 'municipality');
    expect(municipality?.lngLat).toEqual({ lng: 12.1819, lat: 55.4565 });
  });
});

describe('a folder', () => {
  it('is loaded in the right order, each file by what it holds and not by its name', async () => {
    const world = await aWorld();
    await world.file(aCollection(køge), '9.json');
    await world.file(
      JSON.stringify([{ nr: '4600', navn: 'Køge', center: [12.18, 55.45], kommuner: ['0259'] }]),
      '8.json',
    );
    await world.file('navn,lat,lon,indbyggere,kilde\nKøge,55.45,12.18,37000,osm:1\n', '7.csv');
    await world.file('navn,kategori,postnr\nHaven,mad,4600\n', '1.csv');
    await world.file('vejnavn,husnr,lat,lon\nTorvet,1,55,12\n', '2.csv');
    await world.file('antal,dato\n3,2025-01-01\n', '3.csv');
    await world.file('navn\nUden kategori\n', '4.csv');
    await world.file('[{"kode":"0259","navn":"Køge"}]', '5.json');
    await world.file('PMTiles\u0003', 'kort.pmtiles');
    await world.file(aCollection(aPoint({ name: 'By the sea', category: 'mad' }, [12.2, 55.5])), '6.geojson');
    const reports = await importAll(world.folder, {}, world.job);
    expect(reports.map(({ created, geocoded }) => [created, geocoded])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(await world.rows('select name, municipality from initiative order by number')).toEqual([
      { name: 'Haven', municipality: '0259' },
      { name: 'By the sea', municipality: '0259' },
    ]);
    const skipped = world.said
      .filter((line) => line.startsWith('Skipped'))
      .map((line) => line.replace(`${world.folder}/`, ''));
    expect(skipped).toEqual([
      'Skipped 2.csv: these are addresses for the search box: import them by themselves, with npm run import -- addresses FILE.',
      'Skipped 3.csv: these are dates of events, and no column says whose: --map COLUMN=initiative.',
      'Skipped 4.csv: it has no column for the category: import it by itself, with --category or --map COLUMN=category.',
      'Skipped 5.json: these are names of areas without their borders.',
      'Skipped kort.pmtiles: it is an archive of map tiles, not a list of initiatives or places.',
    ]);
  });
});

describe('names of municipalities', () => {
  const { codeOf } = municipalitiesOf(
    [
      ['0101', 'København'],
      ['0400', 'Bornholm'],
      ['0730', 'Randers'],
      ['0751', 'Aarhus'],
      ['0860', 'Hjørring'],
    ].map(([code = '', name = '']) => ({ kind: 'municipality', code, name, slug: '' })),
  );

  it.each([
    ['Københavns Kommune', '0101'],
    ['Bornholms Regionskommune', '0400'],
    ['Randers Kommune', '0730'],
    ['Århus', '0751'],
    ['AARHUS KOMMUNE', '0751'],
    ['Hjorring', '0860'],
    ['101', '0101'],
    ['0999', undefined],
    ['Atlantis', undefined],
  ])('%s is %s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });
});

describe('the nearest place', () => {
  it('is the one that a look at all of them finds', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const anywhere = () => ({ lng: 8 + random() * 7, lat: 54.5 + random() * 3.5 });
    const places = Array.from({ length: 400 }, () => ({ lngLat: anywhere() }));
    const nearest = nearestAmong(places);
    for (let i = 0; i < 300; i++) {
      const point = anywhere();
      const [best] = places.toSorted(
        (a, b) => distanceMeters(point, a.lngLat) - distanceMeters(point, b.lngLat),
      );
      const within = best && distanceMeters(point, best.lngLat) <= 25_000;
      expect(nearest(point, 25_000)).toBe(within ? best : undefined);
    }
  });
});

describe('a postcode of a row', () => {
  it('says its town, but not in the address of the page', async () => {
    const world = await aWorld();
    await importPlaces(
      await world.file('nr,navn,lat,lon\n8000,Aarhus C,56.15,10.2\n', 'p.csv'),
      'postcode',
      world.job,
    );
    await world.import(
      await world.file('id,navn,kategori,lat,lon,postnr\n1,Kor i byen,mad,56.15,10.2,8000\n'),
    );
    expect(await world.rows('select town, postcode, slug, precision from initiative')).toEqual([
      { town: 'Aarhus C', postcode: '8000', slug: 'kor-i-byen', precision: 'exact' },
    ]);
  });
});
