import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { palettes } from '../../web/map/basemap/palette.ts';

const css = await readFile(new URL('../../web/style/categories.css', import.meta.url), 'utf8');
const tokens = await readFile(new URL('../../web/style/tokens.css', import.meta.url), 'utf8');

/** The properties before and after the query for dark. */
function themes(text: string): Record<'light' | 'dark', Map<string, string>> {
  const [light = '', dark = ''] = text.split('@media (prefers-color-scheme: dark)');
  const read = (part: string) =>
    new Map(
      [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
    );
  return { light: read(light), dark: read(dark) };
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(CATEGORY_KEYS)('%s stands out from the land and carries a white icon', (key) => {
    const colour = themes(css)[theme].get(`category-${key}`) ?? '';
    expect(contrast(colour, palettes[theme].land)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['ink', 'paper', 7],
    ['ink-soft', 'paper', 4.5],
    ['ink-soft', 'sunken', 4.5],
    ['ink-soft', 'accent-wash', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'sunken', 4.5],
    ['accent', 'raised', 4.5],
    ['on-accent', 'accent', 4.5],
    ['warn', 'warn-wash', 4.5],
    ['cluster-ink', 'cluster', 4.5],
    ['line-strong', 'raised', 3],
  ])('%s reads on %s', (text, ground, least) => {
    const colours = themes(tokens)[theme];
    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});
