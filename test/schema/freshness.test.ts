import { describe, expect, it } from 'vitest';
import { type Attested, freshnessOf, monthsBetween } from '../../schema/freshness.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const day = (text: string) => new Date(`${text}T12:00:00Z`);
const state = (given: Partial<Attested>) => freshnessOf({ updatedAt: NOW, ...given }, NOW).state;

describe('months between two moments', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-10-24', '2026-11-23', 0],
    ['2026-10-23', '2026-11-23', 1],
    ['2025-11-24', '2026-11-23', 11],
    ['2025-11-23', '2026-11-23', 12],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2025-12-31', '2026-01-01', 0],
    ['2027-01-01', '2026-11-23', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  it('counts to the hour of the day', () => {
    expect(monthsBetween(new Date('2026-10-23T12:00:01Z'), NOW)).toBe(0);
    expect(monthsBetween(new Date('2026-10-23T12:00:00Z'), NOW)).toBe(1);
  });
});

describe('freshness', () => {
  it.each([
    ['2026-11-23', 'fresh'],
    ['2025-11-24', 'fresh'],
    ['2025-11-23', 'ageing'],
    ['2024-11-24', 'ageing'],
    ['2024-11-23', 'old'],
    ['1999-01-01', 'old'],
  ])('confirmed on %s is %s', (confirmed, expected) => {
    expect(state({ confirmedAt: day(confirmed) })).toBe(expected);
    expect(state({ confirmedAt: day(confirmed), source: 'osm' })).toBe(expected);
  });

  it('is unconfirmed, however new, when only a source says it', () => {
    expect(state({ source: 'osm' })).toBe('unconfirmed');
    expect(freshnessOf({ source: 'osm', updatedAt: day('2025-09-01') }, NOW)).toEqual({
      state: 'unconfirmed',
      months: 14,
      since: day('2025-09-01'),
    });
  });

  it('takes what people wrote here as their word', () => {
    expect(state({ updatedAt: day('2026-08-01') })).toBe('fresh');
    expect(state({ updatedAt: day('2025-01-01') })).toBe('ageing');
  });

  it('counts from the confirmation, not from a later change', () => {
    expect(freshnessOf({ confirmedAt: day('2025-09-01'), updatedAt: NOW }, NOW)).toMatchObject({
      state: 'ageing',
      months: 14,
    });
  });
});
