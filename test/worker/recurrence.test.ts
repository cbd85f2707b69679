import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../schema/wall-clock.ts';
import { dayTokensAsked, dayTokensOf, timeTokensOf, withTimeTokens } from '../../worker/domain/day-tokens.ts';
import { lastDate, nextDates, nextOf } from '../../worker/domain/next-dates.ts';
import { exceptedDays, lastOccurrence, nextOccurrence, occurrences } from '../../worker/domain/recurrence.ts';

const on = (rrule: string, start = '2026-01-07T19:00:00', end?: string) => ({
  name: 'Strik',
  start,
  rrule,
  ...(end ? { end } : {}),
});

function starts(rrule: string, most = 4, start?: string): string[] | string {
  const found = occurrences(on(rrule, start), '2000-01-01', '2100-01-01', most);
  return found.readable ? found.list.map((one) => one.start) : found.unread;
}

/** Null at the end, whatever its types say. */
function nextOfTheirs(iterator: ReturnType<ICAL.Recur['iterator']>): string | undefined {
  const time: ICAL.Time | null = iterator.next();
  return time?.toString().slice(0, 16);
}

const NEVER = [
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9',
];

describe('occurrences', () => {
  it.each([
    // The seventh of January 2026 is a Wednesday.
    ['FREQ=WEEKLY;BYDAY=WE', ['2026-01-07', '2026-01-14']],
    ['FREQ=WEEKLY', ['2026-01-07', '2026-01-14']],
    ['FREQ=WEEKLY;BYDAY=TU', ['2026-01-13', '2026-01-20']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', ['2026-01-20', '2026-02-03']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=WE', ['2026-01-13', '2026-01-27']],
    ['FREQ=WEEKLY;BYDAY=MO,FR', ['2026-01-09', '2026-01-12']],
    ['FREQ=MONTHLY;BYDAY=1TU', ['2026-02-03', '2026-03-03']],
    ['FREQ=MONTHLY;BYDAY=-1SU', ['2026-01-25', '2026-02-22']],
    ['FREQ=MONTHLY;BYDAY=2WE,4WE', ['2026-01-14', '2026-01-28']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', ['2026-01-31', '2026-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-01-31', '2026-02-28']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-01-30', '2026-02-27']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', ['2026-02-13', '2026-03-13']],
    ['FREQ=MONTHLY;BYDAY=1WE;BYMONTH=9,10', ['2026-09-02', '2026-10-07']],
    ['FREQ=YEARLY', ['2026-01-07', '2027-01-07']],
    ['FREQ=YEARLY;BYMONTH=6;BYDAY=2SA', ['2026-06-13', '2027-06-12']],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', ['2026-03-01', '2027-03-01']],
    ['FREQ=DAILY;INTERVAL=10', ['2026-01-07', '2026-01-17']],
    ['FREQ=DAILY;BYDAY=MO,TU', ['2026-01-12', '2026-01-13']],
    ['FREQ=DAILY;INTERVAL=7;BYDAY=MO', []],
    ['FREQ=WEEKLY;UNTIL=20260114', ['2026-01-07', '2026-01-14']],
    ['FREQ=WEEKLY;UNTIL=20260114T180000Z', ['2026-01-07', '2026-01-14']],
    ['FREQ=WEEKLY;UNTIL=20260114T175959Z', ['2026-01-07']],
    ['FREQ=WEEKLY;COUNT=1;BYDAY=TH', ['2026-01-08']],
    ['RRULE:FREQ=WEEKLY;', ['2026-01-07', '2026-01-14']],
  ])('%s', (rrule, days) => {
    expect(starts(rrule, 2)).toEqual(days.map((day) => `${day}T19:00`));
  });

  it('leaves out the years and months that have no such day', () => {
    expect(starts('FREQ=YEARLY', 2, '2024-02-29')).toEqual(['2024-02-29', '2028-02-29']);
    expect(starts('FREQ=MONTHLY', 3, '2026-01-31')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  });

  it.each([
    'nonsense',
    '',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20270101',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;UNTIL=20261399',
  ])('names “%s” as what it cannot read', (rrule) => {
    expect(starts(rrule)).toBe('rrule');
  });

  it('names a start that is no time', () => {
    expect(starts('FREQ=WEEKLY', 4, '2026-02-30T10:00')).toBe('start');
    expect(starts('FREQ=WEEKLY', 4, 'engang')).toBe('start');
  });

  it('keeps the clock over the nights when clocks change, and the length of each', () => {
    const found = occurrences(
      on('FREQ=DAILY', '2026-03-27T22:00:00', '2026-03-28T01:30:00'),
      '2026-03-28',
      '2026-03-31',
      9,
    );
    expect(found).toEqual({
      readable: true,
      list: [
        { start: '2026-03-28T22:00', end: '2026-03-29T01:30' },
        { start: '2026-03-29T22:00', end: '2026-03-30T01:30' },
        { start: '2026-03-30T22:00', end: '2026-03-31T01:30' },
      ],
    });
  });

  it('begins at `from`, ends before `to` and gives no more than it is told', () => {
    const all = (from: string, to: string, most: number) => {
      const found = occurrences(on('FREQ=WEEKLY'), from, to, most);
      return found.readable && found.list.map(({ start }) => start);
    };
    expect(all('2026-01-14T19:00', '2026-01-28T19:00', 9)).toEqual(['2026-01-14T19:00', '2026-01-21T19:00']);
    expect(all('2026-01-14T19:01', '2030-01-01', 1)).toEqual(['2026-01-21T19:00']);
    expect(all('2020-01-01', '2026-01-07', 9)).toEqual([]);
  });

  it('does not count from the beginning where it need not, and counts where it must', () => {
    const far = occurrences(on('FREQ=DAILY', '1990-01-01T10:00'), '2026-11-23', '2026-11-24', 5);
    expect(far).toMatchObject({ list: [{ start: '2026-11-23T10:00' }] });
    const counted = occurrences(on('FREQ=WEEKLY;COUNT=3'), '2026-01-15', '2027-01-01', 9);
    expect(counted).toMatchObject({ list: [{ start: '2026-01-21T19:00' }] });
  });

  it.each(NEVER)('ends with %s, which never comes true', (rrule) => {
    expect(starts(rrule)).toEqual([]);
    expect(nextOccurrence(on(rrule), '2026-11-23T12:00')).toBeUndefined();
  });

  it('agrees with ical.js wherever a start is a day of its rule', () => {
    const rules = [
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,SU',
      'FREQ=WEEKLY;BYDAY=SU;WKST=SU',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH',
      'FREQ=MONTHLY;BYMONTHDAY=1,15',
      'FREQ=YEARLY;BYMONTH=5,6;BYDAY=-1FR',
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2,-1',
      'FREQ=DAILY;BYDAY=SA,SU;BYMONTH=12',
      'FREQ=WEEKLY;COUNT=7;BYDAY=TU,TH',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      'FREQ=YEARLY;BYDAY=1MO,-1MO',
    ];
    for (const rule of rules) {
      for (let year = 2019; year < 2030; year++) {
        const [start] = starts(rule, 1, `${year}-02-03T10:00`);
        const theirs = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${start}:00`));
        const expected = Array.from({ length: 25 }, () => nextOfTheirs(theirs)).filter(Boolean);
        expect(starts(rule, 25, start), `${rule} from ${start}`).toEqual(expected);
      }
    }
  });
});

describe('what comes next', () => {
  const evening = on('FREQ=WEEKLY;BYDAY=TU', '2026-01-06T19:00:00', '2026-01-06T21:00:00');

  it('is what goes on now, until it is over', () => {
    expect(nextOccurrence(evening, '2026-11-24T20:59')?.start).toBe('2026-11-24T19:00');
    expect(nextOccurrence(evening, '2026-11-24T21:00')?.start).toBe('2026-12-01T19:00');
  });

  it('is today for all of a whole day', () => {
    const day = on('FREQ=MONTHLY', '2026-01-23');
    expect(nextOccurrence(day, '2026-11-23T23:59')?.start).toBe('2026-11-23');
    expect(nextOccurrence(day, '2026-11-24T00:00')?.start).toBe('2026-12-23');
  });

  it('puts activities and events in one order, and says what is cancelled', () => {
    const events = [
      { start: '2026-11-25', name: 'Fest' },
      { start: '2026-11-24T10:00', cancelled: true },
      { start: '2026-11-01' },
    ];
    expect(
      nextDates([evening], events, '2026-11-23T12:00', 3).map(({ start, name }) => [start, name]),
    ).toEqual([
      ['2026-11-24T10:00', undefined],
      ['2026-11-24T19:00', 'Strik'],
      ['2026-11-25', 'Fest'],
    ]);
    expect(nextOf([evening], events, '2026-11-23T12:00')).toBe('2026-11-24T19:00');
    expect(nextOf([], events, '2026-11-26T12:00')).toBeUndefined();
  });

  it('knows the last time of what has ended, however long ago', () => {
    const ended = on('FREQ=WEEKLY;UNTIL=20150301', '2014-01-07T19:00:00');
    expect(lastOccurrence(ended, '2026-11-23T12:00')?.start).toBe('2015-02-24T19:00');
    expect(lastDate([ended], [{ start: '2025-06-25' }], '2026-11-23T12:00')?.start).toBe('2025-06-25');
    expect(lastOccurrence(on('FREQ=WEEKLY', '2027-01-01'), '2026-11-23T12:00')).toBeUndefined();
  });
});

describe('exceptions to a rule', () => {
  const evening = on('FREQ=WEEKLY;BYDAY=TU', '2026-01-06T19:00:00', '2026-01-06T21:00:00');
  const without = (...exdates: string[]) => ({ ...evening, exdates });

  it('leave out a day, or what would begin at a time, and nothing else', () => {
    const next = (...exdates: string[]) =>
      nextDates([without(...exdates)], [], '2026-11-23T12:00', 2).map(({ start }) => start);
    expect(next('2026-11-24')).toEqual(['2026-12-01T19:00', '2026-12-08T19:00']);
    expect(next('2026-11-24T19:00', '2026-12-08')).toEqual(['2026-12-01T19:00', '2026-12-15T19:00']);
    expect(next('2026-11-24T18:00', '2026-11-25')).toEqual(['2026-11-24T19:00', '2026-12-01T19:00']);
  });

  it('count among those that a rule says there are', () => {
    const thrice = { ...on('FREQ=WEEKLY;COUNT=3'), exdates: ['2026-01-14'] };
    const found = occurrences(thrice, '2026-01-01', '2027-01-01', 9);
    expect(found).toEqual({
      readable: true,
      list: [{ start: '2026-01-07T19:00' }, { start: '2026-01-21T19:00' }],
    });
  });

  it('are never the last time that was', () => {
    expect(lastOccurrence(without('2026-11-17'), '2026-11-23T12:00')?.start).toBe('2026-11-10T19:00');
  });

  it('are told where the rule names them and they are still to come', () => {
    const activity = without(
      '2026-12-25',
      '2026-12-29',
      '2026-12-22T19:00',
      '2026-12-15T18:00',
      '2026-11-17',
    );
    expect(exceptedDays(activity, '2026-11-23', 6)).toEqual(['2026-12-22', '2026-12-29']);
    expect(exceptedDays(activity, '2026-11-23', 1)).toEqual(['2026-12-22']);
    expect(exceptedDays(evening, '2026-11-23', 6)).toEqual([]);
  });
});

describe('day tokens', () => {
  // A Monday.
  const TODAY = '2026-11-23';
  const tokens = (rrule: string, start?: string) =>
    dayTokensOf({ activities: [on(rrule, start)], events: [] }, TODAY);

  it('of every week are weekdays', () => {
    expect(tokens('FREQ=WEEKLY;BYDAY=TU,SU')).toEqual(['ttu', 'tsu']);
    expect(tokens('FREQ=WEEKLY')).toEqual(['twe']);
    expect(tokens('FREQ=DAILY')).toHaveLength(7);
    expect(tokens('FREQ=DAILY;BYDAY=MO')).toEqual(['tmo']);
  });

  it('of everything else are days', () => {
    expect(tokens('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU').slice(0, 2)).toEqual(['d20261124', 'd20261208']);
    expect(tokens('FREQ=MONTHLY;BYDAY=1TU')[0]).toBe('d20261201');
    expect(tokens('FREQ=WEEKLY;UNTIL=20261203')).toEqual(['d20261125', 'd20261202']);
    expect(tokens('FREQ=WEEKLY;COUNT=2')).toEqual([]);
    expect(tokens('nonsense')).toEqual([]);
  });

  it('of a series that has not begun are days, so that nobody comes too early', () => {
    expect(tokens('FREQ=WEEKLY', '2027-03-03T19:00')[0]).toBe('d20270303');
    expect(tokens('FREQ=WEEKLY', '2027-03-03T19:00')).not.toContain('twe');
  });

  it('of a week that is left out some day are days until that has passed', () => {
    const of = (exdates: string[]) =>
      dayTokensOf({ activities: [{ ...on('FREQ=WEEKLY'), exdates }], events: [] }, TODAY);
    expect(of(['2026-12-02']).slice(0, 2)).toEqual(['d20261125', 'd20261209']);
    expect(of(['2026-12-02'])).not.toContain('twe');
    expect(of(['2026-11-18'])).toEqual(['twe']);
  });

  it('are 120 at most and 400 days ahead at most', () => {
    expect(tokens('FREQ=DAILY;INTERVAL=2', '2026-01-01')).toHaveLength(120);
    expect(tokens('FREQ=MONTHLY', '2026-01-23T10:00').at(-1)).toBe('d20271223');
  });

  it('of an event are its days, today and later, when it is not cancelled', () => {
    const events = [
      { start: '2026-11-22', end: '2026-11-24' },
      { start: '2026-12-24T22:00', end: '2026-12-25T00:00' },
      { start: '2026-12-31', cancelled: true },
    ];
    expect(dayTokensOf({ activities: [], events }, TODAY)).toEqual(['d20261123', 'd20261124', 'd20261224']);
  });

  it('asked for today and this week find what happens then, and nothing else', () => {
    expect(dayTokensAsked('today', TODAY)).toEqual(['d20261123', 'tmo']);
    expect(dayTokensAsked('this-week', '2026-12-30')).toEqual(
      expect.arrayContaining(['d20261230', 'd20270105', 'tmo', 'tsu']),
    );
    expect(dayTokensAsked('this-week', TODAY)).toHaveLength(14);
    expect(weekdayOf(TODAY)).toBe(0);
  });

  it('say when they want to be renewed, where a rule goes on beyond them', () => {
    const renewal = (rrule: string, start?: string) =>
      timeTokensOf({ activities: [on(rrule, start)], events: [] }, TODAY).filter((token) =>
        token.startsWith('renew'),
      );
    expect(renewal('FREQ=MONTHLY')).toEqual(['renew202710']);
    expect(renewal('FREQ=DAILY;INTERVAL=2', '2026-01-01')).toEqual(['renew202705']);
    expect(renewal('FREQ=YEARLY;INTERVAL=4')).toEqual(['renew202710']);
    expect(renewal('FREQ=WEEKLY')).toEqual([]);
    expect(renewal('FREQ=WEEKLY;UNTIL=20270101')).toEqual([]);
    const events = [{ start: '2029-05-01' }];
    expect(timeTokensOf({ activities: [], events }, TODAY)).toEqual(['renew202710']);
  });

  it('take the place of those that were there, and of nothing else', () => {
    expect(withTimeTokens('kmad twe m0751 d20261123 renew202612 p8000 tree dance', ['tmo'])).toBe(
      'kmad m0751 p8000 tree dance tmo',
    );
  });
});
