import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { contrast } from '../../schema/contrast.ts';
import { difference } from '../../tools/ciede2000.ts';
import { smallestDifferences } from '../../tools/colour-vision.ts';
import { categoriesOf, coloursOf, tokensOf } from '../../tools/style-tokens.ts';
import { palettes } from '../../web/map/basemap/palette.ts';
import { GROUNDS, PAIRS } from '../../web/pages/style-guide/pairs.ts';

const read = (name: string) => readFile(new URL(`../../web/style/${name}.css`, import.meta.url), 'utf8');
const css = [await read('tokens'), await read('categories')].join('\n');

const DARK = 'prefers-color-scheme: dark';
const MORE = 'prefers-contrast: more';
const looks = {
  light: { holding: [], map: 'light' },
  dark: { holding: [DARK], map: 'dark' },
  'light with more contrast': { holding: [MORE], map: 'contrast' },
  'dark with more contrast': { holding: [DARK, MORE], map: 'darkContrast' },
} as const;

/** Of the sorted pairs of a look, those that are too near to read or to see. */
function tooFaint(colours: Record<string, string>, pairs: readonly (readonly [string, string, number])[]) {
  return pairs
    .map(([one, other, least]) => ({ one, other, least, is: contrast(at(colours, one), at(colours, other)) }))
    .filter(({ is, least }) => is < least);
}

function at(colours: Record<string, string>, name: string): string {
  const colour = colours[name];
  if (!colour) throw new Error(`No colour --${name}`);
  return colour;
}

describe.each(Object.entries(looks))('in %s', (name, { holding, map }) => {
  const colours = coloursOf(tokensOf(css, [...holding]));

  it('reads on every ground it stands on', () => {
    expect(tooFaint(colours, PAIRS)).toEqual([]);
  });

  it('draws a category so that its icon is seen in it', () => {
    const pairs = CATEGORY_KEYS.map((key) => [`category-${key}`, 'on-category', 3] as const);
    expect(tooFaint(colours, pairs)).toEqual([]);
  });

  it('draws a category so that it is seen on every ground', () => {
    const pairs = CATEGORY_KEYS.flatMap((key) =>
      GROUNDS.map((ground) => [`category-${key}`, ground, 3] as const),
    );
    expect(tooFaint(colours, pairs)).toEqual([]);
  });

  it('draws clusters and pins so that they or their rings are seen on land', () => {
    const marks = ['cluster', ...CATEGORY_KEYS.map((key) => `category-${key}`)];
    const ring = contrast(at(colours, 'pin-ring'), palettes[map].land);
    const faint = marks.filter((mark) => Math.max(contrast(at(colours, mark), palettes[map].land), ring) < 3);
    expect(faint).toEqual([]);
  });

  it('keeps the focus ring in sight on page and map', () => {
    const focus = at(colours, 'focus');
    expect(contrast(focus, palettes[map].land)).toBeGreaterThanOrEqual(3);
    expect(contrast(focus, palettes[map].sea)).toBeGreaterThanOrEqual(3);
  });

  it('keeps every two categories apart, whichever cone an eye lacks', () => {
    const categories = categoriesOf(colours);
    expect(categories).toHaveLength(CATEGORY_KEYS.length);
    for (const [vision, nearest] of Object.entries(smallestDifferences(categories)))
      expect(nearest, `${name}, ${vision}`).toBeGreaterThanOrEqual(10);
  });
});

it('has more contrast where more is asked for', () => {
  for (const scheme of [[], [DARK]]) {
    const usual = coloursOf(tokensOf(css, scheme));
    const more = coloursOf(tokensOf(css, [...scheme, MORE]));
    for (const name of ['ink-soft', 'line', 'line-strong', 'accent', 'warn', 'cluster'])
      expect(contrast(at(more, name), at(more, 'paper')), name).toBeGreaterThan(
        contrast(at(usual, name), at(usual, 'paper')),
      );
  }
});

it.each([
  // Of the test data that Sharma, Wu and Dalal publish with their notes.
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('measures the difference of %j and %j as %d', (one, other, expected) => {
  expect(difference(one, other)).toBeCloseTo(expected, 4);
});
