/** What layout must know of a TrueType font: which characters it has, and how wide they are. */

export interface Font {
  has(character: string): boolean;
  /** In the unit of `size`. Kerning is left out: it makes a line a little narrower, never wider by much. */
  width(text: string, size: number): number;
}

/** Throws when the bytes are no TrueType font with a Unicode character map of format 4. */
export function readFont(bytes: ArrayBuffer): Font {
  const view = new DataView(bytes);
  const tables = tablesOf(view);
  const at = (tag: string) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const widths = view.getUint16(at('hhea') + 34);
  const hmtx = at('hmtx');
  const glyphOf = characterMap(view, at('cmap'));
  const advance = (glyph: number) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1));
  return {
    has: (character) => glyphOf(character.codePointAt(0) ?? 0) !== 0,
    width: (text, size) => {
      let units = 0;
      for (const character of text) units += advance(glyphOf(character.codePointAt(0) ?? 0));
      return (units * size) / unitsPerEm;
    },
  };
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const tag = [0, 1, 2, 3].map((n) => String.fromCharCode(view.getUint8(record + n))).join('');
    tables.set(tag, view.getUint32(record + 8));
  }
  return tables;
}

/** Glyph 0 stands for a character that the font has not. */
function characterMap(view: DataView, cmap: number): (code: number) => number {
  const map = mapOfFormat4(view, cmap);
  const segments = view.getUint16(map + 6) / 2;
  const [ends, starts] = [map + 14, map + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  return (code) => {
    if (code > 0xffff) return 0;
    for (let i = 0; i < segments; i++) {
      if (code > view.getUint16(ends + 2 * i)) continue;
      const start = view.getUint16(starts + 2 * i);
      if (code < start) return 0;
      const delta = view.getUint16(deltas + 2 * i);
      const offset = view.getUint16(offsets + 2 * i);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + 2 * i + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** The map of the basic plane for Unicode (platform 0) or Windows (platform 3, encoding 1). */
function mapOfFormat4(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const record = cmap + 4 + 8 * i;
    const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)];
    const map = cmap + view.getUint32(record + 4);
    const isUnicode = platform === 0 || (platform === 3 && encoding === 1);
    if (isUnicode && view.getUint16(map) === 4) return map;
  }
  throw new Error('the font has no character map of format 4');
}
