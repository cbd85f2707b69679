import { describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, given, open } from './support.ts';
import { tree } from './xml.ts';

describe('a list as a file', () => {
  freshDatabase();

  it('is GeoJSON with its credit', async () => {
    await saveSource(open(), {
      key: 'osm',
      title: 'OpenStreetMap',
      url: null,
      licence: 'ODbL-1.0',
      credit: '© OpenStreetMap-bidragydere',
      example: false,
    });
    await given({ id: 'a', category: 'mad', origin: { name: 'osm', id: '1' } }, { id: 'b' });
    const { type, body } = await ask('/initiativer.geojson?kategori=mad');
    expect(type).toBe('application/geo+json');
    expect((body.features as { id: string }[]).map(({ id }) => id)).toEqual(['a']);
    expect(body.attribution).toEqual(['© OpenStreetMap-bidragydere, ODbL-1.0']);
  });

  it('is CSV that no spreadsheet runs', async () => {
    await given({
      id: 'a',
      name: '=HYPERLINK("http://x")',
      summary: 'med "citat", komma',
      contact: { phone: '+45 12 34 56 78' },
    });
    const { type, text } = await ask('/initiativer.csv');
    expect(type).toContain('text/csv');
    const [header, line] = text.split('\r\n') as [string, string];
    expect(header.startsWith('id,number,slug,url,name,')).toBe(true);
    expect(line).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(line).toContain('"med ""citat"", komma"');
    expect(line).toContain(",'+45 12 34 56 78,");
    expect(line).toMatch(/,10\.2039,56\.1572$/);
  });

  it('opens in Danish Excel', async () => {
    await given({ name: 'Æblegrød; og fløde' });
    const response = (await ask('/initiativer.csv?excel')).response;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await response.text();
    expect(text).toContain(';"Æblegrød; og fløde";');
    expect(text).toContain(';10,2039;56,1572\r\n');
  });

  it('refuses a place in the list that was never given', async () => {
    expect((await ask('/initiativer.geojson?side=nabc')).body).toMatchObject({ status: 400, field: 'side' });
  });

  it('holds the same set as the page, in both languages', async () => {
    await given({ id: 'a', name: 'Sanghold' }, { id: 'b', name: 'Andet' });
    for (const path of ['/initiativer.geojson?q=sanghold', '/en/initiatives.geojson?q=sanghold']) {
      expect(((await ask(path)).body.features as { id: string }[]).map(({ id }) => id)).toEqual(['a']);
    }
  });
});

describe('a list as a feed', () => {
  freshDatabase();

  const SOURCE = {
    key: 'osm',
    title: 'OpenStreetMap',
    url: null,
    licence: 'ODbL-1.0',
    credit: '© OpenStreetMap-bidragydere',
    example: false,
  };
  const entries = (text: string) => text.match(/<entry>.*?<\/entry>/gs) ?? [];
  const titles = (text: string) => entries(text).map((entry) => /<title>(.*?)<\/title>/.exec(entry)?.[1]);
  const AARHUS = { lng: 10.2039, lat: 56.1572 };
  const SKAGEN = { lng: 10.58, lat: 57.72 };

  it('is Atom, with author and rights from the source', async () => {
    await saveSource(open(), SOURCE);
    await given(
      {
        id: 'liste:1',
        slug: 'a',
        name: 'Æbler & <pærer> \u000b',
        category: 'mad',
        origin: { name: 'osm', id: '1' },
        updatedAt: new Date('2026-05-06T07:08:09Z'),
      },
      { id: 'b', slug: 'b', name: 'Andet', category: 'sundhed' },
    );
    const { status, type, text, response } = await ask('/initiativer.atom?kategori=mad&utm=1');
    expect(status).toBe(200);
    expect(type).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(tree(text)).toBe('feed');
    expect(titles(text)).toEqual(['Æbler &amp; &lt;pærer&gt;']);
    for (const part of [
      '<id>https://rodskud.test/initiativer.atom?kategori=mad</id>',
      '<link rel="self" type="application/atom+xml" href="https://rodskud.test/initiativer.atom?kategori=mad"/>',
      '<link rel="alternate" type="text/html" href="https://rodskud.test/?kategori=mad"/>',
      '<title>Rodskud – Mad og fællesspisning</title>',
      '<updated>2026-05-06T07:08:09.000Z</updated>',
      '<id>tag:rodskud.test,2026:initiative/liste%3A1</id>',
      '<link rel="alternate" type="text/html" href="https://rodskud.test/i/a"/>',
      '<category term="mad" label="Mad og fællesspisning"/>',
      '<author><name>© OpenStreetMap-bidragydere</name></author><rights>ODbL-1.0</rights>',
    ])
      expect(text).toContain(part);
    expect(/desc="(\d+) call/.exec(response.headers.get('Server-Timing') ?? '')?.[1]).toBe('1');
  });

  it('holds the newest fifty, whatever is asked', async () => {
    await given(
      { name: 'Strik gammel', at: AARHUS },
      ...Array.from({ length: 60 }, (_, i) => ({ name: `Andet ${i}`, tags: ['strik'], at: AARHUS })),
      { name: 'Langt væk', tags: ['strik'], at: SKAGEN },
    );
    const newest = Array.from({ length: 50 }, (_, i) => `Andet ${59 - i}`);
    expect(titles((await ask('/initiativer.atom')).text)).toEqual(['Langt væk', ...newest.slice(0, 49)]);
    expect(titles((await ask('/initiativer.atom?q=strik&bbox=10,56,11,57')).text)).toEqual(newest);
    expect(titles((await ask('/initiativer.atom?bbox=10,56,11,57')).text)).toEqual(newest);
    expect(titles((await ask('/initiativer.atom?omraade=0751')).text).slice(1, 3)).toEqual(
      newest.slice(0, 2),
    );
  });

  it('is called by what was asked', async () => {
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    const { text } = await ask('/initiativer.atom?q=strik&kategori=mad&omraade=0751');
    expect(text).toContain('<title>Rodskud – strik, Mad og fællesspisning, Aarhus</title>');
  });

  it('speaks English, and says of an empty list that it never changed', async () => {
    await given({ name: 'Kor', translations: { en: { name: 'Choir' } } });
    const { text } = await ask('/en/initiatives.atom');
    expect(titles(text)).toEqual(['Choir']);
    expect(text).toContain('xml:lang="en"');
    const empty = (await ask('/en/initiatives.atom?kategori=mad')).text;
    expect(tree(empty)).toBe('feed');
    expect(empty).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  it('is found from the page that it is of', async () => {
    await given({ category: 'mad' });
    for (const [page, feed] of [
      ['/', '/initiativer.atom'],
      ['/?q=strik', '/initiativer.atom?q=strik'],
      ['/kategori/mad', '/initiativer.atom?kategori=mad'],
      ['/en/kategori/mad', '/en/initiatives.atom?kategori=mad'],
    ] as const)
      expect((await ask(page)).text, page).toContain(`type="application/atom+xml" href="${feed}"`);
  });
});
