/** Excel files as a test needs them: the few parts that a reader asks for, zipped. */
import { strToU8, zipSync } from 'fflate';

export interface SheetCell {
  /** Type: shared text, a number, … */
  t?: 's' | 'inlineStr' | 'str' | 'b' | 'e' | 'n';
  /** Number of the style: 0 plain, 1 a date, 2 four figures, 3 a date written out. */
  s?: number;
  v: string | number;
  /** Its formula. */
  f?: string;
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0000"/>
  <numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

/** Texts are shared ones and numbers are numbers; a cell is written as it is. */
export function anXlsx(rows: (string | number | SheetCell | undefined)[][]): Uint8Array {
  const texts: string[] = [];
  const lines = rows.map((row, i) => {
    const cells = row.map((value, at) => {
      if (value === undefined) return '';
      const { t, s = 0, v, f } = cellOf(value, texts);
      const type = t ? ` t="${t}"` : '';
      const said = t === 'inlineStr' ? `<is><t>${escaped(v)}</t></is>` : `<v>${escaped(v)}</v>`;
      return `<c r="${letters(at)}${i + 1}" s="${s}"${type}>${f ? `<f>${escaped(f)}</f>` : ''}${said}</c>`;
    });
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return zipOf({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  });
}

/** A workbook of one sheet, with these parts. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const all = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': STYLES,
    ...parts,
  };
  const files = Object.entries(all).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files));
}

function cellOf(value: string | number | SheetCell, texts: string[]): SheetCell {
  if (typeof value === 'number') return { v: value };
  return typeof value === 'string' ? { t: 's', v: texts.push(value) - 1 } : value;
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escaped(value: string | number): string {
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
