/** Words into lines: as large as they can be, and never wider or longer than there is room for. */
import type { Font } from './font.ts';

export interface Fitted {
  size: number;
  lines: string[];
}

export interface Room {
  width: number;
  /** Font sizes to try, the largest first, and the lines that each has room for. */
  sizes: readonly { size: number; lines: number }[];
}

/** Without the characters that the font has not: an emoji is dropped rather than drawn as an empty box. */
export function drawable(text: string, font: Font): string {
  const known = [...text.normalize('NFC')].map((character) =>
    /\s/.test(character) ? ' ' : font.has(character) ? character : '',
  );
  return known.join('').replace(/ +/g, ' ').trim();
}

/** At the smallest size, what still has no room gives way to an ellipsis. */
export function fitLines(text: string, font: Font, { width, sizes }: Room): Fitted {
  for (const { size, lines: most } of sizes) {
    const lines = wrap(text, font, size, width);
    if (lines.length <= most && lines.every((line) => font.width(line, size) <= width)) {
      return { size, lines: balanced(text, font, { size, width, count: lines.length }) };
    }
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 16, lines: 1 };
  const lines = wrap(text, font, size, width, 'break').slice(0, most);
  const isWhole = lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '');
  if (isWhole) return { size, lines };
  return { size, lines: lines.with(-1, shortened(lines.at(-1) ?? '', font, size, width)) };
}

/** Lines of about one length read better than a full one and a single word below it. */
function balanced(
  text: string,
  font: Font,
  { size, width, count }: { size: number; width: number; count: number },
): string[] {
  let best = wrap(text, font, size, width);
  for (let narrower = width; narrower > width / 2; narrower -= width / 40) {
    const lines = wrap(text, font, size, narrower);
    if (lines.length > count || lines.some((line) => font.width(line, size) > narrower)) break;
    best = lines;
  }
  return best;
}

function wrap(text: string, font: Font, size: number, width: number, long?: 'break'): string[] {
  const fits = (line: string) => font.width(line, size) <= width;
  const words = text.split(' ').flatMap((word) => (long && !fits(word) ? broken(word, fits) : [word]));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  const parts = [''];
  for (const character of word) {
    const part = parts.at(-1) ?? '';
    if (part === '' || fits(part + character)) parts[parts.length - 1] = part + character;
    else parts.push(character);
  }
  return parts;
}

function shortened(line: string, font: Font, size: number, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && font.width(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
