import { describe, expect, it } from 'vitest';
import { openTable } from '../../tools/import/file.ts';
import { aCollection, aFile, aPoint, collect } from './import-world.ts';

async function read(content: string | Uint8Array, name?: string) {
  const table = await openTable(await aFile(content, name));
  const rows = await collect(table.rows());
  return { table, rows, cells: rows.map((row) => row.cells) };
}

describe('reading CSV', () => {
  it('takes semicolons, a byte-order mark and Windows line ends', async () => {
    const { table, cells } = await read('\uFEFFnavn;by\r\nSødekælderen;Århus\r\n');
    expect(table.format).toBe('CSV, UTF-8, separated by semicolons');
    expect(table.columns).toEqual(['navn', 'by']);
    expect(cells).toEqual([['Sødekælderen', 'Århus']]);
  });

  it('takes tabs', async () => {
    const { table, cells } = await read('navn\tby\nA, B; C\tRy\n');
    expect(table.format).toBe('CSV, UTF-8, separated by tabs');
    expect(cells).toEqual([['A, B; C', 'Ry']]);
  });

  it('takes Latin-1 and windows-1252 where the bytes are not UTF-8', async () => {
    const { table, cells } = await read(
      new Uint8Array([...Buffer.from('navn,pris\nK\xf8ge \x96 \xc6r\xf8,5 \x80\n', 'latin1')]),
    );
    expect(table.format).toBe('CSV, WINDOWS-1252, separated by commas');
    expect(cells).toEqual([['Køge – Ærø', '5 €']]);
  });

  it('finds that a file is not UTF-8 by its last byte', async () => {
    const rows = 'navn\n'.concat('Abe\n'.repeat(50_000));
    const { cells } = await read(new Uint8Array([...Buffer.from(`${rows}R\xf8d`, 'latin1')]));
    expect(cells.at(-1)).toEqual(['Rød']);
  });

  it('takes the UTF-16 of a spreadsheet', async () => {
    const { cells } = await read(Buffer.from('\uFEFFnavn\tby\r\nÅse\tRy\r\n', 'utf16le'));
    expect(cells).toEqual([['Åse', 'Ry']]);
  });

  it('counts the lines of cells that go over several', async () => {
    const { rows } = await read('navn,om\r\nA,"en\r\nto\r\ntre"\r\n\r\nB,"fire"\r\nC,"fem\nseks"\r\nD,x');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'A', 'en\nto\ntre'],
      [6, 'B', 'fire'],
      [7, 'C', 'fem\nseks'],
      [9, 'D', 'x'],
    ]);
  });

  it('keeps quotation marks that stand inside of a cell', async () => {
    const { cells } = await read('navn,om\nSkærm,21" bred\n"Café ""Ø""",x\n');
    expect(cells).toEqual([
      ['Skærm', '21" bred'],
      ['Café "Ø"', 'x'],
    ]);
  });

  it('leaves out rows of nothing, and says what is wrong with rows of another length', async () => {
    const { table, rows } = await read('a,b\n1,2\n,,\n\n3\n4,5,6\n7,8,,\n');
    expect(rows).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 5, cells: ['3'], fault: 'the row has 1 cell and the header has 2' },
      { line: 6, cells: ['4', '5', '6'], fault: 'the row has 3 cells and the header has 2' },
      { line: 7, cells: ['7', '8'] },
    ]);
    expect(table.rowCount).toBe(4);
  });

  it('obeys the separator that Excel writes above the header', async () => {
    const { rows } = await read('sep=;\na;b,c\n1;2\n');
    expect(rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
  });

  it('names columns that have no name or one that is taken', async () => {
    expect((await read('by,,by\n1,2,3\n')).table.columns).toEqual(['by', 'column 2', 'by (2)']);
  });

  it('refuses a file that ends inside of a quoted cell before any of it is used', async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow(
      /after line 2 a quotation mark \("\) opens a cell that is not closed\. Nothing was written\./,
    );
  });

  it('refuses an empty file, a spreadsheet and a file that is not there', async () => {
    await expect(read('')).rejects.toThrow('is empty');
    await expect(read('PK\u0003\u0004\u0000\u0000')).rejects.toThrow('is an archive, and no Excel file');
    await expect(openTable('nowhere.csv')).rejects.toThrow('there is no such file');
  });
});

describe('reading GeoJSON', () => {
  it('makes a row of each feature, with its id, its point and its properties flattened', async () => {
    const { table, rows } = await read(
      aCollection(
        aPoint({ navn: 'A', contact: { phone: '12345678' }, tags: ['x', 'y'] }, [10.2, 56.1], { id: 7 }),
        aPoint({ navn: 'B', antal: 3, tom: null }, null),
      ),
      'liste.geojson',
    );
    expect(table.unit).toBe('feature');
    expect(table.columns).toEqual([
      'navn',
      'contact.phone',
      'tags',
      'feature.id',
      'geometry.lng',
      'geometry.lat',
      'antal',
      'tom',
    ]);
    expect(rows).toEqual([
      { line: 1, cells: ['A', '12345678', 'x; y', '7', '10.2', '56.1', '', ''] },
      { line: 2, cells: ['B', '', '', '', '', '', '3', ''] },
    ]);
  });

  it('takes one feature a line', async () => {
    const lines = [aPoint({ navn: 'A' }, [10, 56]), aPoint({ navn: 'B' }, [11, 55])].map((each) =>
      JSON.stringify(each),
    );
    const { cells } = await read(`\u001e${lines.join('\n\u001e')}\n`, 'liste.ndjson');
    expect(cells).toEqual([
      ['A', '10', '56'],
      ['B', '11', '55'],
    ]);
  });

  it('says what is wrong with a feature that is not a point', async () => {
    const line = {
      type: 'Feature',
      properties: { navn: 'A' },
      geometry: { type: 'LineString', coordinates: [] },
    };
    expect((await read(aCollection(line), 'x.geojson')).rows).toEqual([
      { line: 1, cells: ['A'], fault: 'its geometry is a LineString: only points can be listed' },
    ]);
  });

  it('refuses JSON that breaks off, and JSON without features', async () => {
    await expect(read('{"type":"FeatureCollection","features":[{"type":"Fea', 'x.json')).rejects.toThrow(
      'as JSON',
    );
    await expect(read('{"a":1}', 'x.json')).rejects.toThrow('holds no GeoJSON features');
  });
});
