import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../schema/contrast.ts';
import { shownAs } from '../../tools/colour-vision.ts';
import { styleFacts } from '../../tools/style-tokens.ts';
import { contrastIn, sayContrast } from '../../web/pages/style-guide/contrast.ts';
import { sizeOf } from '../../web/pages/style-guide/sizes.ts';
import { styleGuide as da } from '../../web/text/style-guide/da.ts';
import { styleGuide as en } from '../../web/text/style-guide/en.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const facts = styleFacts(
  [await read('web/style/tokens.css'), await read('web/style/categories.css')].join('\n'),
);

describe('what the page of the style shows', () => {
  it('is what the style sheets say', async () => {
    expect(JSON.parse(await read('dist/style.json'))).toEqual(facts);
  });

  it('is each step of type at its own size', async () => {
    const css = await read('web/style/style-guide.css');
    const steps = Object.keys(facts.values).filter((name) => name.startsWith('step-'));
    expect(steps.length).toBe(Object.keys(da.type.steps).length);
    for (const step of steps)
      expect(css).toContain(`[data-step="${step}"] {\n  font-size: var(--${step});\n}`);
  });

  it.each([
    ['Danish', da],
    ['English', en],
  ])('has words in %s for each colour, step and measure that there is, and for no other', (_, words) => {
    const colours = Object.keys(facts.colours.light).filter((name) => !name.startsWith('category-'));
    expect(Object.keys(words.colour.uses).sort()).toEqual(colours.sort());
    for (const name of [words.type.steps, words.motion.uses, words.measures.uses].flatMap(Object.keys))
      expect(facts.values, name).toHaveProperty(name);
  });
});

describe('a colour', () => {
  it('is shown as an eye without one kind of cone sees it', () => {
    expect(shownAs('#ffffff', 'protanopia')).toBe('#ffffff');
    expect(shownAs('#1a2887', 'normal')).toBe('#1a2887');
    // The first column of each matrix, in sRGB.
    expect(shownAs('#ff0000', 'protanopia')).toBe('#6d5f00');
    expect(shownAs('#ff0000', 'deuteranopia')).toBe('#a39000');
  });

  it('has the contrast of the ground it is seen worst on', () => {
    const colours = { ink: '#000000', paper: '#ffffff', grey: '#777777' };
    expect(contrastIn(colours, 'ink', ['paper'])).toBeCloseTo(21);
    expect(contrastIn(colours, 'ink', ['paper', 'grey'])).toBe(contrast('#000000', '#777777'));
  });

  it('never has more contrast than it has', () => {
    expect(sayContrast(4.49, 'da')).toBe('4,4');
    expect(sayContrast(4.5, 'en')).toBe('4.5');
  });
});

it.each([
  ['1.5rem', '24 px'],
  ['0.109375rem', '1,75 px'],
  ['clamp(1.2219rem, 1.1865rem + 0.1771vw, 1.3281rem)', '19,6–21,2 px'],
  ['3px', '3 px'],
  ['120ms', '120 ms'],
  ['100svh', '100svh'],
])('a size of %s is said as %s', (value, said) => {
  expect(sizeOf(value, 'da')).toBe(said);
});
