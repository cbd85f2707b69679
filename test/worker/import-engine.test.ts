import { describe, expect, it } from 'vitest';
import { openAtlas } from '../../worker/import/atlas.ts';
import { recognise } from '../../worker/import/columns.ts';
import { listingReader, locateRows } from '../../worker/import/initiatives.ts';
import type { ReadRow } from '../../worker/import/listing.ts';
import { openTable } from '../../worker/import/open-table.ts';
import { reasonOf } from '../../worker/import/rejected.ts';
import { saveChunk } from '../../worker/import/save.ts';
import { fileOfBytes } from '../../worker/import/source-file.ts';
import { rowsOf } from './stewards.ts';
import { freshDatabase, NOW, open } from './support.ts';

freshDatabase();

const CSV = 'id;navn;kategori;lat;lon\n1;Repaircafé Ærø;genbrug-reparation;54,89;10,41\n2;;mad;;\n';
const AS_GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 1,
      properties: { navn: 'Repaircafé Ærø', kategori: 'genbrug-reparation' },
      geometry: { type: 'Point', coordinates: [10.41, 54.89] },
    },
    { type: 'Feature', id: 2, properties: { kategori: 'mad' }, geometry: null },
  ],
});

/** As spreadsheets of this country save it: each sign of these texts is one byte of Latin-1. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

describe('the engine of the commands, in the worker', () => {
  it.each([
    ['CSV in UTF-8', new TextEncoder().encode(CSV)],
    ['CSV in Latin-1', latin1(CSV)],
    ['GeoJSON', new TextEncoder().encode(AS_GEOJSON)],
  ])('reads %s from bytes and saves its rows', async (_, bytes) => {
    const db = open();
    const table = await openTable(fileOfBytes('liste', bytes), NOW);
    const read = listingReader(recognise(table.columns), {
      defaults: { source: 'liste' },
      now: NOW,
      unit: table.unit,
    });
    const rows: ReadRow[] = [];
    for await (const row of table.rows()) rows.push(read(row));
    const atlas = await openAtlas(db);
    const { located, rejections } = await locateRows(rows, atlas);
    expect(rejections.map(reasonOf)).toEqual(['navn: is missing']);
    expect(await saveChunk(db, located, { atlas, now: NOW, dryRun: false, intended: new Map() })).toEqual({
      created: 1,
      updated: 0,
      unchanged: 0,
      kept: 0,
    });
    expect(await rowsOf('select name, source, source_id, slug from initiative')).toEqual([
      { name: 'Repaircafé Ærø', source: 'liste', source_id: '1', slug: 'repaircafe-aeroe' },
    ]);
  });
});
