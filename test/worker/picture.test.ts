import { expect, it } from 'vitest';
import { font, toPng } from '../../worker/picture/render.ts';
it('draws', async () => {
  expect(font.has('æ')).toBe(true);
  expect(font.has('😀')).toBe(false);
  const png = await toPng('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><text x="5" y="40" font-size="40" font-family="Source Serif 4">Æble</text></svg>');
  expect([...png.slice(1, 4)]).toEqual([80, 78, 71]);
  expect(png.length).toBeGreaterThan(500);
});
