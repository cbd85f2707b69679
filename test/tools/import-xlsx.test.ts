import { describe, expect, it } from 'vitest';
import { openTable } from '../../worker/import/open-table.ts';
import { fileOfBytes } from '../../worker/import/source-file.ts';
import type { SourceRow } from '../../worker/import/table.ts';
import { anXlsx, type SheetCell, zipOf } from '../xlsx.ts';
import { collect, NOW } from './import-world.ts';

async function read(bytes: Uint8Array) {
  const table = await openTable(fileOfBytes('liste.xlsx', bytes), NOW);
  return { ...table, all: await collect<SourceRow>(table.rows()) };
}

async function cells(row: (string | number | SheetCell | undefined)[]): Promise<string[] | undefined> {
  const header = row.map((_, i) => `k${i}`);
  return (await read(anXlsx([header, row]))).all[0]?.cells;
}

describe('reading Excel', () => {
  it('gives the first filled row as columns and the others under them, by their lines', async () => {
    const { columns, rowCount, format, unit, all } = await read(
      anXlsx([
        ['Navn', 'Postnr', ''],
        ['Nørklerne', 8000],
        [],
        [undefined, undefined, undefined],
        ['Kør & <gå>', '0900', 'x'],
      ]),
    );
    expect({ columns, rowCount, format, unit }).toEqual({
      columns: ['Navn', 'Postnr'],
      rowCount: 2,
      format: 'Excel',
      unit: 'line',
    });
    expect(all).toEqual([
      { line: 2, cells: ['Nørklerne', '8000'] },
      { line: 5, cells: ['Kør & <gå>', '0900', 'x'], fault: 'the row has 3 cells and the header has 2' },
    ]);
  });

  it('keeps what people see: zeros in front, whole numbers, days and times', async () => {
    expect(
      await cells([
        { v: 900, s: 2 },
        { v: '4.51234567E9' },
        { v: 56.1572 },
        { v: 46173, s: 1 },
        { v: 46173.75, s: 3 },
        { t: 'b', v: 1 },
      ]),
    ).toEqual(['0900', '4512345670', '56.1572', '2026-05-31', '2026-05-31T18:00', 'ja']);
  });

  it('takes the value of a formula, and text as text whatever it looks like', async () => {
    expect(
      await cells([
        { t: 'str', v: 'Ry Havehold', f: 'A1&" "&B1' },
        { t: 'inlineStr', v: '=HYPERLINK("x")' },
      ]),
    ).toEqual(['Ry Havehold', '=HYPERLINK("x")']);
  });

  it('does not take a row in which a formula failed', async () => {
    const { all } = await read(anXlsx([['Navn'], [{ t: 'e', v: '#REF!', f: 'Ark2!A1' }]]));
    expect(all[0]?.fault).toBe('a cell shows #REF!, which Excel writes where a formula fails');
  });

  it.each([
    ['an archive of something else', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'no Excel file'],
    [
      'a sheet that breaks off',
      zipOf({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
      'cannot be read',
    ],
    ['what is cut short', anXlsx([['Navn'], ['A']]).subarray(0, 120), 'no Excel file'],
    ['an empty sheet', anXlsx([]), 'is empty'],
    ['more columns than a list has', anXlsx([Array.from({ length: 300 }, (_, i) => `k${i}`)]), '200 columns'],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(reason);
  });

  it('refuses what would fill the memory once it is unpacked', async () => {
    const bomb = zipOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(20 * 1024 * 1024).fill(32) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read(bomb)).rejects.toThrow('more than an import takes');
  });

  it('knows no entities but those of XML', async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa">]><worksheet><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>Navn</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>&e;&a;</t></is></c></row></sheetData></worksheet>`;
    const { all } = await read(zipOf({ 'xl/worksheets/sheet1.xml': sheet }));
    expect(all[0]?.cells).toEqual(['&e;&a;']);
  });
});
