import { describe, expect, it } from 'vitest';
import { texts } from '../../web/pages/index.ts';
import { formatRoughTravel, formatTravel } from '../../web/text/format.ts';

describe('how far it is, as people think of it', () => {
  it.each([
    [0, 'på samme sted'],
    [24, 'på samme sted'],
    [25, '50 m, ca. 1 min til fods'],
    [600, '600 m, ca. 9 min til fods'],
    [999, '1 km, ca. 15 min til fods'],
    [1000, '1 km, ca. 6 min på cykel'],
    [1400, '1,4 km, ca. 8 min på cykel'],
    [5200, '5,2 km, ca. 30 min på cykel'],
    [13_000, '13 km, ca. 70 min på cykel'],
    [14_000, '14 km'],
    [230_000, '230 km'],
  ])('%i metres are “%s”', (meters, said) => {
    expect(formatTravel(meters, 'da', texts.da)).toBe(said);
  });

  it('is said in English too', () => {
    expect(formatTravel(1400, 'en', texts.en)).toBe('1.4 km, about 8 min by bicycle');
  });

  it.each([
    [0, 'under 1 km'],
    [499, 'under 1 km'],
    [500, 'omkring 1 km'],
    [8300, 'omkring 8 km'],
  ])('%i metres of a place that is only roughly known are “%s”', (meters, said) => {
    expect(formatRoughTravel(meters, 'da', texts.da)).toBe(said);
  });
});
