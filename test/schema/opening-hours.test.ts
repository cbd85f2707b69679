import { describe, expect, it } from 'vitest';
import { readOpeningHours } from '../../schema/opening-hours.ts';

const span = (from: string, to: string) => ({ from, to });
const days = (text: string) =>
  readOpeningHours(text)?.days.map((spans) => spans.map(({ from, to }) => `${from}-${to ?? ''}`).join(' '));

describe('opening hours', () => {
  it.each([
    [
      'Mo-Fr 10:00-18:00; Sa 10:00-14:00',
      ['10:00-18:00', '10:00-18:00', '10:00-18:00', '10:00-18:00', '10:00-18:00', '10:00-14:00', ''],
    ],
    ['Tu,Th 14:00-17:00', ['', '14:00-17:00', '', '14:00-17:00', '', '', '']],
    ['Mo 09:00-12:00,13:00-16:00', ['09:00-12:00 13:00-16:00', '', '', '', '', '', '']],
    ['24/7', Array(7).fill('00:00-24:00')],
    ['Fr-Mo 10:00-12:00', ['10:00-12:00', '', '', '', '10:00-12:00', '10:00-12:00', '10:00-12:00']],
    ['8:30-12:00', Array(7).fill('08:30-12:00')],
    [
      'Mo-Su 10:00-18:00; We off',
      ['10:00-18:00', '10:00-18:00', '', '10:00-18:00', '10:00-18:00', '10:00-18:00', '10:00-18:00'],
    ],
    [
      'Mo-Fr 10:00-12:00, Mo 17:00-19:00',
      ['10:00-12:00 17:00-19:00', '10:00-12:00', '10:00-12:00', '10:00-12:00', '10:00-12:00', '', ''],
    ],
    ['Fr 20:00+', ['', '', '', '', '20:00-', '', '']],
    ['Mo - Tu 10:00 - 12:00', ['10:00-12:00', '10:00-12:00', '', '', '', '', '']],
    ['Mo-Su 21:00-02:00', Array(7).fill('21:00-02:00')],
  ])('reads %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('knows what is said of public holidays', () => {
    expect(readOpeningHours('Mo-Fr 10:00-18:00; PH off')?.holidays).toEqual([]);
    expect(readOpeningHours('Mo-Fr,PH 10:00-18:00')?.holidays).toEqual([span('10:00', '18:00')]);
    expect(readOpeningHours('Mo-Fr 10:00-18:00')).not.toHaveProperty('holidays');
  });

  it('keeps seasons as they were given beside the week', () => {
    const week = readOpeningHours('Mo-Fr 10:00-18:00; Apr-Sep Sa 10:00-14:00; SH off');
    expect(week?.seasons).toEqual(['Apr-Sep Sa 10:00-14:00', 'SH off']);
    expect(week?.days[5]).toEqual([]);
  });

  it.each([
    'Man-fre 10-16',
    'Efter aftale',
    'Mo-Fr 10:00-18:00; sometimes later',
    'Mo[1] 10:00-12:00',
    'Mo-Fr sunrise-sunset',
    'Mo 25:00-26:00',
    'Apr-Sep Mo-Fr 10:00-18:00',
    'Mo-Fr 10:00-18:00 "kun for medlemmer"',
    'Mo 10:00-12:00 || "ring"',
    '',
  ])('says nothing rather than half of “%s”', (text) => {
    expect(readOpeningHours(text)).toBeUndefined();
  });
});
