import { expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { sprite } from '../../tools/sprite.ts';
import { iconAddress } from '../../web/icons/address.ts';
import { signs } from '../../web/icons/signs.ts';

const { address, svg } = sprite();

it('holds every icon once, each in its box', () => {
  const ids = [...svg.matchAll(/<symbol id="([\w-]+)" viewBox="0 0 24 24"><[a-z]/g)].map(([, id]) => id);
  expect(ids).toEqual([...Object.keys(signs), ...CATEGORY_KEYS]);
});

it('is drawn with one line, however large an icon is', () => {
  const shapes = svg.match(/<(path|circle|rect|line|ellipse|polyline|polygon) [^>]*>/g) ?? [];
  expect(shapes.length).toBeGreaterThan(Object.keys(signs).length + CATEGORY_KEYS.length);
  expect(shapes.filter((shape) => !shape.includes('vector-effect="non-scaling-stroke"'))).toEqual([]);
});

it('has nothing that a strict policy refuses: no style and no script', () => {
  expect(svg).not.toMatch(/style|<script|href/);
});

it('is what pages point at', () => {
  expect(address).toMatch(/^\/build\/icons-[\w-]{8}\.svg$/);
  expect(iconAddress('mad')).toBe(`${address}#mad`);
});
