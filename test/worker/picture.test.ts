import { describe, expect, it } from 'vitest';
import { cardSvg } from '../../worker/picture/card.tsx';
import { drawable, fitLines } from '../../worker/picture/fit.ts';
import { font, toPng } from '../../worker/picture/render.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { AT, ask, freshDatabase, given, open } from './support.ts';

const ROOM = {
  width: 1000,
  sizes: [
    { size: 100, lines: 1 },
    { size: 60, lines: 3 },
  ],
} as const;
const widest = ({ size, lines }: { size: number; lines: string[] }) =>
  Math.max(...lines.map((line) => font.width(line, size)));

describe('words in a picture', () => {
  it('are as large as they can be', () => {
    expect(fitLines('Roden', font, ROOM)).toEqual({ size: 100, lines: ['Roden'] });
    const long = fitLines('Små tjenester til naboer i Juelsminde og omegn', font, ROOM);
    expect(long.size).toBe(60);
    expect(long.lines.length).toBeLessThanOrEqual(3);
    expect(long.lines.join(' ')).toBe('Små tjenester til naboer i Juelsminde og omegn');
  });

  it('are about equally long on each line', () => {
    const { lines } = fitLines('Naboer der mødes hver uge til kaffe og kage i haven', font, ROOM);
    const [first = '', last = ''] = lines;
    expect(lines).toHaveLength(2);
    expect(font.width(last, 60) / font.width(first, 60)).toBeGreaterThan(0.6);
  });

  it.each([['x'.repeat(200)], ['Æ'.repeat(60)], [Array(60).fill('ord').join(' ')]])(
    'never leave the room: %s',
    (text) => {
      const fitted = fitLines(text, font, ROOM);
      expect(fitted.lines).toHaveLength(3);
      expect(fitted.lines.at(-1)).toMatch(/…$/);
      expect(widest(fitted)).toBeLessThanOrEqual(ROOM.width);
    },
  );

  it('drop what the font has not, and keep æ, ø and å however they are written', () => {
    expect(drawable('Æblefest 🍎🌳 på  A\u030arø\n\u200d!', font)).toBe('Æblefest på Årø !');
    expect(drawable('مرحبا', font)).toBe('');
  });

  it('say the category where nothing of the name can be drawn, and markup is text', () => {
    const words = { title: 'مرحبا', above: 'Mad & <fest>', category: 'mad', site: 'Rodskud' } as const;
    const svg = cardSvg(words, font, 'Serif');
    expect(svg.match(/Mad &amp; &lt;fest/g)).toHaveLength(2);
    expect(svg).not.toContain('<fest');
  });

  it('are drawn: other words make another picture', async () => {
    const draw = (title: string) => toPng(cardSvg({ title, above: 'a', site: 's' }, font, 'Source Serif 4'));
    const [one, same, other] = [await draw('Æble'), await draw('Æble'), await draw('Pære')];
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });
});

/** Width and height from the header of a PNG. */
async function sizeOf(response: Response): Promise<number[]> {
  const view = new DataView(await response.arrayBuffer());
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the picture of a page', () => {
  freshDatabase();

  it('has the size that its page promises, and is kept for ever under its version', async () => {
    await given({ slug: 'roden', name: 'Roden', place: { precision: 'hidden', town: 'Ærøskøbing' } });
    const { text } = await ask('/i/roden');
    const address = /<meta property="og:image" content="([^"]+)"/.exec(text)?.[1] ?? '';
    expect(address).toBe(`${AT}/i/roden/og.png?v=1`);
    const { response } = await ask(address.slice(AT.length));
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('Server-Timing')).toContain('"1 call, 1 rows"');
    expect(await sizeOf(response)).toEqual([1200, 630]);
    expect(text).toContain('<meta property="og:image:width" content="1200"');
    expect(text).toContain('<meta property="og:image:height" content="630"');
    expect(text).toContain('<meta property="og:image:alt" content="Roden på Rodskud"');
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image"');
  });

  it.each(['', '?v=7', '?v=x'])('is not kept for ever under any other address: “%s”', async (query) => {
    await given({ slug: 'roden' });
    const { response, status } = await ask(`/i/roden/og.png${query}`);
    expect(status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400');
  });

  it('is in the language of the page', async () => {
    await given({ slug: 'roden', name: 'Roden', translations: { en: { name: 'The root' } } });
    const [danish, english] = [await ask('/i/roden/og.png'), await ask('/en/i/roden/og.png')];
    expect(danish.response.headers.get('ETag')).not.toBe(english.response.headers.get('ETag'));
  });

  it('is there for the site and for a municipality', async () => {
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    for (const path of ['/og.png', '/en/og.png', '/kommune/aarhus/og.png', '/en/kommune/aarhus/og.png']) {
      const { response } = await ask(path);
      expect(response.status, path).toBe(200);
      expect(await sizeOf(response), path).toEqual([1200, 630]);
    }
  });

  it('is refused for what is not published, and answers reads only', async () => {
    await given({ slug: 'draft', status: 'draft' }, { slug: 'closed', status: 'closed' });
    for (const path of ['/i/nope', '/i/draft', '/i/closed', '/kommune/nope']) {
      const { status, type } = await ask(`${path}/og.png`);
      expect(status, path).toBe(404);
      expect(type, path).toBe('application/problem+json');
    }
    expect((await ask('/og.png', { method: 'POST' })).status).toBe(405);
  });
});

describe('the QR code', () => {
  freshDatabase();

  it('is the same on the page as in its file, and may be kept', async () => {
    await given({ slug: 'roden', name: 'Roden' });
    const { response, type, text } = await ask('/i/roden/qr.svg');
    expect(type).toContain('image/svg+xml');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400');
    const [, path = 'none'] = /fill="#000" d="([^"]+)"/.exec(text) ?? [];
    expect((await ask('/i/roden')).text).toContain(path);
    expect((await ask('/en/i/roden')).text).not.toContain(path);
    expect(text).toContain('aria-label="QR-kode, der åbner siden om Roden"');
  });

  it('is not made of what is not there', async () => {
    expect((await ask('/i/nope/qr.svg')).status).toBe(404);
  });
});
