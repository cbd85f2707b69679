import { describe, expect, it } from 'vitest';
import { PICTURE_MAX_BYTES } from '../../schema/picture.ts';
import { Fault } from '../../schema/problem.ts';
import { openPicture } from '../../worker/upload/open.ts';
import { readPixels } from '../../worker/upload/receive.ts';
import { type Pixels, shrunk } from '../../worker/upload/shrink.ts';
import { pick, randomFrom } from '../random.ts';
import {
  deflated,
  joined,
  plainJpeg,
  plainPng,
  pngChunk,
  pngHeader,
  turnedJpeg,
  turnedPng,
  turnedWebp,
  withSegment,
} from './picture-files.ts';
import { quarters, SAMPLE_NAMES, type Sample, sample } from './sample-pictures.ts';

/** What is wrong with a file, or `fine`. */
function verdict(bytes: Uint8Array): string {
  try {
    readPixels(bytes);
    return 'fine';
  } catch (error) {
    if (error instanceof Fault) return `${error.kind} ${error.field}`;
    throw error;
  }
}

describe('a picture is read', () => {
  it.each<Sample>([
    'jpeg',
    'progressiveJpeg',
    'webp',
    'losslessWebp',
    'alphaWebp',
    'png',
    'deepPng',
    'alphaPng',
    'interlacedPng',
    'palettePng',
  ])('in its colours, and what is transparent as white: %s', (name) => {
    const pixels = readPixels(sample(name));
    expect([pixels.width, pixels.height]).toEqual([32, 16]);
    expect(quarters(pixels)).toEqual(['red', 'green', 'blue', 'white']);
  });

  it.each<Sample>(['greyJpeg', 'greyPng'])('without colours: %s', (name) => {
    const { data } = readPixels(sample(name));
    expect([...data.subarray(0, 4)]).toEqual([118, 118, 118, 255]);
  });

  it('of four inks: what a print shop sends', () => {
    expect(quarters(readPixels(sample('cmykJpeg')))).toEqual(['red', 'green', 'blue', 'white']);
  });

  it('with one bit for a pixel, and with one colour that stands for nothing', async () => {
    const lines = await deflated(joined([0, 0b10110000], [0, 0b01000000]));
    const white = [255, 255, 255, 255];
    const black = [0, 0, 0, 255];
    const bits = joined(pngHeader(4, 2, { bitDepth: 1, colourType: 0 }), pngChunk('IDAT', lines));
    const rows = [white, black, white, white, black, white, black, black];
    expect([...readPixels(bits).data]).toEqual(rows.flat());
    const keyed = joined(
      pngHeader(2, 1),
      pngChunk('tRNS', [0, 9, 0, 8, 0, 7]),
      pngChunk('IDAT', await deflated(joined([0, 9, 8, 7, 9, 8, 6]))),
    );
    expect([...readPixels(keyed).data]).toEqual([...white, 9, 8, 6, 255]);
  });
});

describe('a picture stands upright', () => {
  const TURNED = [
    [1, 'red green blue white', [32, 16]],
    [2, 'green red white blue', [32, 16]],
    [3, 'white blue green red', [32, 16]],
    [4, 'blue white red green', [32, 16]],
    [5, 'red blue green white', [16, 32]],
    [6, 'blue red white green', [16, 32]],
    [7, 'white green blue red', [16, 32]],
    [8, 'green white red blue', [16, 32]],
    [0, 'red green blue white', [32, 16]],
    [9, 'red green blue white', [32, 16]],
  ] as const;

  it.each(TURNED)('orientation %i: %s', (orientation, words, size) => {
    for (const file of [
      turnedJpeg(sample('jpeg'), orientation),
      turnedPng(sample('png'), orientation),
      turnedWebp(sample('webp'), [32, 16], orientation),
    ]) {
      const pixels = readPixels(file);
      expect(quarters(pixels).join(' ')).toBe(words);
      expect([pixels.width, pixels.height]).toEqual(size);
    }
  });

  it('where its Exif data is no such thing', () => {
    for (const content of [
      'Exif\0\0',
      'Exif\0\0MM',
      'Exif\0\0II*\0\xff\xff\xff\xff____',
      'Exif\0\0MM\0*\0\0\0\x08\xff\xff',
    ]) {
      const pixels = readPixels(withSegment(sample('jpeg'), 0xe1, joined(content)));
      expect(quarters(pixels)).toEqual(['red', 'green', 'blue', 'white']);
    }
  });
});

/** Alpha, blue, green and red of every pixel. */
function isAll({ data }: Pixels, pixel: number): boolean {
  return new Uint32Array(data.buffer).every((one) => one === pixel);
}

describe('a picture is made smaller', () => {
  it.each([
    [4000, 1000, [1600, 400]],
    [1601, 400, [1600, 400]],
    [1000, 8000, [200, 1600]],
    [9000, 3, [1600, 1]],
    [7000, 700, [1600, 160]],
    [640, 480, [640, 480]],
    [1, 1, [1, 1]],
  ])('%i × %i', (width, height, size) => {
    const pixels = readPixels(plainJpeg(width, height));
    expect([pixels.width, pixels.height]).toEqual(size);
    expect(pixels.data.length).toBe(4 * pixels.width * pixels.height);
    expect(isAll(pixels, 0xff808080)).toBe(true);
  });

  it('to the last row and column, in its colour', async () => {
    const pixels = readPixels(await plainPng(2001, 301, [10, 100, 250]));
    expect([pixels.width, pixels.height]).toEqual([1600, 241]);
    expect(isAll(pixels, 0xfffa640a)).toBe(true);
  });

  it('to the mean of what a pixel stands for', () => {
    const row = Uint8Array.from([0, 0, 0, 255, 240, 240, 240, 255, 60, 60, 60, 255]);
    const last = new Uint8Array(12).fill(255);
    const { data } = shrunk([row, row, last], { width: 3, height: 3 }, { width: 2, height: 1 });
    // (0 + 240 / 2) / 1.5 = 80 and (240 / 2 + 60) / 1.5 = 120 twice, and 255 once.
    expect([...data]).toEqual([138, 138, 138, 255, 165, 165, 165, 255]);
  });
});

describe('a file that means no good', () => {
  const jpeg = sample('jpeg');

  it.each<[string, string, Uint8Array | Promise<Uint8Array>]>([
    ['nothing', 'wrong-media-type', joined()],
    [
      'a drawing that is called a photo',
      'wrong-media-type',
      joined('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a page', 'wrong-media-type', joined('<!doctype html><script>alert(1)</script>')],
    ['a GIF', 'wrong-media-type', joined('GIF89a\x01\0\x01\0\0\0\0;')],
    [
      'a page that begins like a photo',
      'not-allowed',
      joined([0xff, 0xd8, 0xff], '<script>alert(1)</script>'),
    ],
    ['the first bytes of a PNG', 'not-allowed', joined('\x89PNG\r\n\x1a\n')],
    ['a size without pixels', 'not-allowed', pngHeader(100, 100)],
    ['no width', 'not-allowed', joined(pngHeader(0, 100), pngChunk('IDAT', []))],
    ['60000 × 60000 pixels', 'too-large', joined(pngHeader(60_000, 60_000), pngChunk('IDAT', []))],
    ['forty million in one row', 'too-large', joined(pngHeader(40_000_000, 1), pngChunk('IDAT', []))],
    ['65500 × 65500 pixels', 'too-large', plainJpeg(65_500, 8).fill(0xff, 76, 78).fill(0xdc, 77, 78)],
    ['a photo that takes all the memory', 'too-large', plainJpeg(6000, 6000, { scans: 2 })],
    [
      'an interlaced one that does',
      'too-large',
      joined(pngHeader(5000, 5000, { interlaced: 1 }), pngChunk('IDAT', [])),
    ],
    ['a hundred scans', 'not-allowed', plainJpeg(64, 64, { scans: 100 })],
    [
      'two sizes',
      'not-allowed',
      joined(jpeg.subarray(0, 2), plainJpeg(8, 8).subarray(2, -2), jpeg.subarray(2)),
    ],
    ['arithmetic coding', 'not-allowed', plainJpeg(64, 64, { sof: 0xc9 })],
    [
      'no known way to write colours',
      'not-allowed',
      joined(pngHeader(8, 8, { colourType: 5 }), pngChunk('IDAT', [])),
    ],
    ['what moves', 'not-allowed', sample('movingWebp')],
    [
      'a filter that is none',
      'not-allowed',
      (async () => joined(pngHeader(1, 1), pngChunk('IDAT', await deflated(joined([9, 1, 2, 3])))))(),
    ],
  ])('is refused by name: %s', async (_, kind, file) => {
    expect(verdict(await file)).toBe(`${kind} picture`);
  });

  it.each(SAMPLE_NAMES)('is refused when it was cut short: %s', (name) => {
    const whole = sample(name);
    for (const length of [12, 24, 40, Math.floor(whole.length / 2), whole.length - 28]) {
      expect(verdict(whole.subarray(0, length)), String(length)).toBe('not-allowed picture');
    }
  });

  it('unpacks to far more than the picture needs, and is unpacked no further', async () => {
    const zeros = await deflated(new Uint8Array(20_000_000));
    const bomb = joined(pngHeader(10, 10), pngChunk('IDAT', zeros));
    expect(zeros.length).toBeLessThan(40_000);
    expect(verdict(bomb)).toBe('fine');
  });

  it.each(SAMPLE_NAMES)('never does worse than to be refused, whatever is changed in it: %s', (name) => {
    const random = randomFrom(14);
    const verdicts = Array.from({ length: 100 }, () => {
      const file = sample(name);
      for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) {
        file[Math.floor(random() * file.length)] = pick(random, [
          0,
          1,
          0x7f,
          0x80,
          0xff,
          Math.floor(random() * 256),
        ]);
      }
      return verdict(file);
    });
    expect([...new Set(verdicts)].sort()).toEqual(
      expect.arrayContaining(
        name === 'movingWebp' ? ['not-allowed picture'] : ['fine', 'not-allowed picture'],
      ),
    );
    // And the next one is read as if nothing had been.
    expect(quarters(readPixels(sample('jpeg')))).toEqual(['red', 'green', 'blue', 'white']);
    expect(quarters(readPixels(sample('webp')))).toEqual(['red', 'green', 'blue', 'white']);
  });

  it('is as large as may be and no larger', () => {
    expect(PICTURE_MAX_BYTES).toBe(10_000_000);
    expect(openPicture(plainJpeg(8000, 5000))).toMatchObject({ width: 8000, height: 5000 });
    expect(verdict(plainJpeg(8000, 5001))).toBe('too-large picture');
  });
});
