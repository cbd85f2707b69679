import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { tokensOf } from '../../tools/style-tokens.ts';

const css = await readFile(new URL('../../web/style/tokens.css', import.meta.url), 'utf8');
const tokens = tokensOf(css);

const rem = (text = '') => Number.parseFloat(text);

/** What `clamp(a rem, b rem + c vw, d rem)` comes to on a page of so many rem. */
function sizeAt(width: number, step: number): number {
  const value = tokens[`step-${step}`] ?? '';
  const [least, own, ofWidth, most] = (value.match(/[\d.]+(?=rem|vw)/g) ?? []).map(Number);
  if (least === undefined || own === undefined || ofWidth === undefined || most === undefined)
    return rem(value);
  return Math.min(most, Math.max(least, own + (ofWidth / 100) * width));
}

it.each([
  [20, 1.15],
  [80, 1.25],
])('type grows by one ratio: on %d rem by %d', (width, ratio) => {
  for (const step of [1, 2, 3, 4])
    expect(sizeAt(width, step) / sizeAt(width, step - 1), `step ${step}`).toBeCloseTo(ratio, 2);
});

it('type between the two widths neither jumps nor shrinks', () => {
  for (const step of [1, 2, 3, 4])
    for (let width = 10; width < 120; width += 1) {
      const grown = sizeAt(width + 1, step) - sizeAt(width, step);
      expect(grown).toBeGreaterThanOrEqual(0);
      expect(grown).toBeLessThan(0.02);
    }
});

it('small type is small by its own ratio, and never under 13 px', () => {
  expect(rem(tokens['step-0']) / rem(tokens['step--1'])).toBeCloseTo(1.125, 2);
  expect(rem(tokens['step--1']) / rem(tokens['step--2'])).toBeCloseTo(1.125, 2);
  expect(rem(tokens['step--2']) * 16).toBeGreaterThanOrEqual(13);
});

it('spaces go by 4 px to 16 and then by half as much again', () => {
  const spaces = [1, 2, 3, 4, 5, 6, 7].map((step) => rem(tokens[`space-${step}`]));
  expect(spaces.slice(0, 4)).toEqual([0.25, 0.5, 0.75, 1]);
  for (const at of [4, 5, 6]) expect((spaces[at] ?? 0) / (spaces[at - 1] ?? 1)).toBe(1.5);
});

it('nothing moves unless motion is welcome', () => {
  for (const name of ['quick', 'calm']) {
    expect(tokens[name]).toBe('0ms');
    const moving = tokensOf(css, ['prefers-reduced-motion: no-preference'])[name];
    expect(Number.parseFloat(moving ?? '')).toBeGreaterThan(0);
  }
});

it('the head is under the way past it, and sheets are over all', () => {
  const layer = (name: string) => Number(tokens[`layer-${name}`]);
  const order = ['above-link', 'popup', 'tools', 'menu', 'head', 'skip', 'sheet'].map(layer);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(order.length);
});

it('names no property that is not there', async () => {
  const names = ['tokens', 'categories', 'base', 'layout', 'controls', 'search', 'list', 'map', 'device'];
  const others = ['area', 'initiative', 'times', 'prose', 'saved', 'print', 'style-guide'];
  const sheets = await Promise.all(
    [...names, ...others].map((name) =>
      readFile(new URL(`../../web/style/${name}.css`, import.meta.url), 'utf8'),
    ),
  );
  const all = sheets.join('\n');
  const said = new Set([...all.matchAll(/(?<![\w-])--([\w-]+)\s*:/g)].map(([, name]) => name));
  const used = new Set([...all.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !said.has(name))).toEqual([]);
});
