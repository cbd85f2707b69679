/** What a workbook says of itself: its first visible sheet, its texts, and how numbers are shown. */
import { readXml } from './xml.ts';

export interface Book {
  /** The part that holds the sheet. */
  sheet: string;
  texts: string[];
  /** Of each style, by its number. */
  formats: NumberFormat[];
  /** Days are counted from 1904, as on old Macs. */
  from1904: boolean;
}

export type NumberFormat = { kind: 'plain' } | { kind: 'date' } | { kind: 'zeros'; length: number };

/** ECMA-376, 18.8.30: the formats that need not be written down; 14-22 and 45-47 are dates and times. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Undefined where it is none. */
export function readBook(parts: Map<string, string>): Book | undefined {
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) return undefined;
  let relation: string | undefined;
  let from1904 = false;
  readXml(workbook, {
    open(name, { id, state, date1904 }) {
      if (name === 'sheet' && (state ?? 'visible') === 'visible') relation ??= id;
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  let target: string | undefined;
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(_, { Id, Target }) {
      if (Id !== undefined && Id === relation) target = Target;
    },
  });
  const sheet = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? 'worksheets/sheet1.xml'}`;
  return {
    sheet,
    texts: readTexts(parts.get('xl/sharedStrings.xml') ?? '<none/>'),
    formats: readFormats(parts.get('xl/styles.xml') ?? '<none/>'),
    from1904,
  };
}

function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let said = '';
  let isText = false;
  let isReading = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') said = '';
      // How a text is pronounced (Japanese) is beside it.
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text(text) {
      if (isText) said += text;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') texts.push(said);
    },
  });
  return texts;
}

function readFormats(xml: string): NumberFormat[] {
  const codes = new Map<string, string>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  readXml(xml, {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) formats.push(formatOf(Number(numFmtId), codes.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return { kind: BUILT_IN_DATES.has(id) ? 'date' : 'plain' };
  // What is quoted, escaped or in brackets is no pattern: "dage", \d, [Red].
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  if (/^0+$/.test(bare)) return { kind: 'zeros', length: bare.length };
  return {
    kind: /[dy]|m.*[/.-]|h/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, '')) ? 'date' : 'plain',
  };
}
