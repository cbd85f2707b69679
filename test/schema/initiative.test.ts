import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Activity } from '../../schema/initiative.ts';

const TUESDAYS = { name: 'Strik', start: '2026-01-06T19:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' };

describe('the exceptions of an activity', () => {
  const read = (exdates: string[]) => v.safeParse(Activity, { ...TUESDAYS, exdates });

  it('are days and times on a Danish clock, to the minute', () => {
    expect(read(['2026-12-24', '2026-12-31T19:00:00', '2026-12-31 19:00']).output).toMatchObject({
      exdates: ['2026-12-24', '2026-12-31T19:00', '2026-12-31T19:00'],
    });
    expect(v.parse(Activity, TUESDAYS)).toEqual(TUESDAYS);
  });

  it.each(['2026-02-30', '24.12.2026', '2026-12-24T25:00', '2026-12-24T19:00Z', ''])(
    'are not “%s”',
    (one) => {
      expect(read([one]).issues?.[0].message).toBe(
        'is no day and no time, as in 2026-12-24 or 2026-12-24T19:00',
      );
    },
  );

  it('are a hundred at most', () => {
    const days = Array.from({ length: 101 }, () => '2026-12-24');
    expect(read(days).success).toBe(false);
    expect(read(days.slice(1)).success).toBe(true);
  });
});
