import { describe, expect, it } from 'vitest';
import { danishDay, danishTime, instantOf } from '../../worker/domain/danish-time.ts';

describe('Danish time', () => {
  it.each([
    ['2026-01-15T12:00', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15T12:00', '2026-07-15T10:00:00.000Z'],
    // The clocks go from 02:00 to 03:00: what is said in between is counted on from before.
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    // They go from 03:00 to 02:00: the first of the two is meant.
    ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ])('%s is %s', (time, instant) => {
    expect(instantOf(time).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30'],
    ['2026-03-29T00:59:59Z', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['2026-12-31T23:00:00Z', '2027-01-01T00:00'],
  ])('at %s the clocks say %s', (instant, time) => {
    expect(danishTime(new Date(instant))).toBe(time);
  });

  it('has its own midnight', () => {
    expect(danishDay(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(danishDay(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
  });
});
