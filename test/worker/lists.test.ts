import { describe, expect, it } from 'vitest';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, given, open } from './support.ts';

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
    expect(line).toContain(',10.2039,56.1572,');
  });

  it('opens in Danish Excel', async () => {
    await given({ name: 'Æblegrød; og fløde' });
    const response = (await ask('/initiativer.csv?excel')).response;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = await response.text();
    expect(text).toContain(';"Æblegrød; og fløde";');
    expect(text).toContain(';10,2039;56,1572;');
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
