import { describe, expect, it } from 'vitest';
import {
  danishDay,
  formatDate,
  formatDistance,
  formatMonth,
  formatNext,
  formatNumber,
  formatTravel,
  joinPhrases,
  windOf,
} from '../../web/text/format.ts';
import { rhythmOf } from '../../web/text/rhythm.ts';
import { texts } from '../../web/text/whole.ts';

const { da, en } = texts;

function leaves(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'object' ? leaves(child, `${path}${key}.`) : [[path + key, child] as [string, unknown]],
  );
}

describe('languages', () => {
  it('have the same words in Danish and English', () => {
    expect(leaves(en).map(([path]) => path)).toEqual(leaves(da).map(([path]) => path));
  });

  it('leave nothing empty', () => {
    const empty = [...leaves(da), ...leaves(en)].filter(([, words]) => words === '');
    expect(empty).toEqual([]);
  });
});

describe('plurals', () => {
  it('follow the number', () => {
    expect(da.list.everywhere(1)).toBe('1 initiativ i Danmark');
    expect(da.list.everywhere(2012)).toBe('2.012 initiativer i Danmark');
    expect(en.list.inPlace(1, 'Aarhus')).toBe('1 initiative around Aarhus');
    expect(en.list.inPlace(0, 'Aarhus')).toBe('0 initiatives around Aarhus');
  });
});

describe('formats', () => {
  it('write numbers and distances as the language does', () => {
    expect(formatNumber(12345, 'da')).toBe('12.345');
    expect(formatNumber(12345, 'en')).toBe('12,345');
    expect(formatDistance(340, 'da')).toBe('350 m');
    expect(formatDistance(1390, 'da')).toBe('1,4 km');
    expect(formatDistance(23_400, 'en')).toBe('23 km');
  });

  it('write dates in Danish time', () => {
    const lateInUtc = new Date('2026-10-31T23:30:00Z');
    expect(formatDate(lateInUtc, 'da')).toBe('1. november 2026');
    expect(formatMonth(lateInUtc, 'en')).toBe('November 2026');
  });

  it('join phrases into one sentence', () => {
    expect(joinPhrases(['Frivillige', 'Penge'], 'da')).toBe('Frivillige og penge');
    expect(joinPhrases(['Children', 'New in Denmark'], 'en')).toBe('Children and new in Denmark');
    expect(joinPhrases([], 'da')).toBe('');
  });
});

describe('a rhythm', () => {
  const at = { start: '2026-10-25T19:00:00', end: '2026-10-25T21:30:00' };

  it('is said as people say it, at the local clock whatever the season', () => {
    const said = (rrule: string, lang: 'da' | 'en') =>
      rhythmOf({ ...at, rrule }, lang, lang === 'da' ? da : en);
    expect(said('FREQ=WEEKLY;BYDAY=WE', 'da')).toBe('Hver onsdag kl. 19–21.30');
    expect(said('FREQ=WEEKLY;BYDAY=MO,TH', 'da')).toBe('Hver mandag og torsdag kl. 19–21.30');
    expect(said('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', 'da')).toBe('Hver anden søndag kl. 19–21.30');
    expect(said('FREQ=MONTHLY;BYDAY=-1TU', 'da')).toBe('Sidste tirsdag i måneden kl. 19–21.30');
    expect(said('FREQ=MONTHLY;BYDAY=1SA', 'en')).toBe('First Saturday of the month 19:00–21:30');
    expect(said('FREQ=WEEKLY;BYDAY=WE', 'en')).toBe('Every Wednesday 19:00–21:30');
    expect(said('FREQ=WEEKLY', 'da')).toBe('Hver søndag kl. 19–21.30');
    expect(said('FREQ=DAILY', 'da')).toBe('Hver dag kl. 19–21.30');
    expect(said('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', 'da')).toBe('Hver 3. uge: mandag kl. 19–21.30');
    expect(said('FREQ=MONTHLY;BYDAY=1WE,3WE', 'da')).toBe('Første og tredje onsdag i måneden kl. 19–21.30');
    expect(said('FREQ=MONTHLY;BYMONTHDAY=5', 'da')).toBe('Den 5. i måneden kl. 19–21.30');
    expect(rhythmOf({ start: '2026-10-25', rrule: 'FREQ=WEEKLY' }, 'da', da)).toBe('Hver søndag');
  });

  it('says nothing of a rule that it would get wrong', () => {
    for (const rrule of [
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=DAILY;BYDAY=MO',
      'FREQ=MONTHLY;BYDAY=1MO,2TU',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO',
      'FREQ=YEARLY;BYDAY=1MO',
      'FREQ=MONTHLY;BYMONTHDAY=5,6',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1',
      'nonsense',
    ]) {
      expect(rhythmOf({ ...at, rrule }, 'da', da), rrule).toBeUndefined();
    }
  });
});

describe('how far it is', () => {
  it('is walked, cycled or only told', () => {
    expect(formatTravel(400, 'da', da)).toBe('400 m, ca. 6 min til fods');
    expect(formatTravel(1400, 'da', da)).toBe('1,4 km, ca. 8 min på cykel');
    expect(formatTravel(40_000, 'en', en)).toBe('40 km');
    expect(formatTravel(3, 'da', da)).toBe('på samme sted');
  });

  it('has one of eight directions', () => {
    expect([0, 22, 23, 90, 181, 338, 359, -45].map(windOf)).toEqual([0, 0, 1, 2, 4, 0, 0, 7]);
  });
});

describe('what happens next', () => {
  const said = (next: string, lang: 'da' | 'en' = 'da') =>
    formatNext(next, '2026-11-24', lang, texts[lang].list);

  it('is said as people say it', () => {
    expect(said('2026-11-24T14:00')).toBe('i dag kl. 14');
    expect(said('2026-11-24T19:00')).toBe('i aften kl. 19');
    expect(said('2026-11-25T09:30')).toBe('i morgen kl. 09.30');
    expect(said('2026-11-24T19:00', 'en')).toBe('tonight at 19:00');
    expect(said('2026-12-01T10:00')).toMatch(/^tirsdag 1\. dec\.? kl\. 10$/);
    expect(said('2026-12-01')).toMatch(/^tirsdag 1\. dec\.?$/);
  });

  it('counts the day from midnight in Denmark', () => {
    expect(danishDay(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(danishDay(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
  });
});
