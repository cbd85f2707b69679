import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { texts } from '../../web/pages/index.ts';
import { When, type WhenProps } from '../../web/pages/initiative/when.tsx';
import { formatOccurrence } from '../../web/text/dates.ts';
import type { Lang } from '../../web/text/lang.ts';
import { SpeechContext } from '../../web/ui/context.ts';

const TODAY = '2026-11-23';
const TUESDAYS = {
  name: 'Strik',
  start: '2026-01-06T19:00:00',
  end: '2026-01-06T21:00:00',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
};

function card(
  of: Partial<WhenProps['of']>,
  times: Partial<WhenProps['times']> = {},
  lang: Lang = 'da',
): string {
  const initiative = { name: 'Strik', slug: 'strik', activities: [], ...of } as unknown as WhenProps['of'];
  const props = {
    of: initiative,
    origin: 'https://rodskud.test',
    times: { today: TODAY, next: [], over: [], excepted: [], ...times },
  };
  return renderToString(h(SpeechContext.Provider, { value: { lang, text: texts[lang] } }, h(When, props)));
}

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a date', () => {
  it.each([
    [
      '2026-12-01T19:00',
      '2026-12-01T21:00',
      'tirsdag 1. december kl. 19–21',
      'Tuesday 1 December, 19:00–21:00',
    ],
    ['2026-12-01T19:30', undefined, 'tirsdag 1. december kl. 19.30', 'Tuesday 1 December, 19:30'],
    [
      '2026-12-31T22:00',
      '2027-01-01T02:00',
      'torsdag 31. december kl. 22–2',
      'Thursday 31 December, 22:00–02:00',
    ],
    ['2027-01-05', undefined, 'tirsdag 5. januar 2027', 'Tuesday 5 January 2027'],
    ['2026-12-04', '2026-12-06', 'fredag 4. – søndag 6. december', 'Friday 4 – Sunday 6 December'],
    [
      '2026-12-31',
      '2027-01-02',
      'torsdag 31. december – lørdag 2. januar 2027',
      'Thursday 31 December – Saturday 2 January 2027',
    ],
    [
      '2026-12-04T10:00',
      '2026-12-06T12:00',
      'fredag 4. december kl. 10 – søndag 6. december kl. 12',
      'Friday 4 December, 10:00 – Sunday 6 December, 12:00',
    ],
  ])('from %s to %s', (start, end, da, en) => {
    const one = { start, ...(end ? { end } : {}) };
    expect(formatOccurrence(one, TODAY, 'da')).toBe(da);
    expect(formatOccurrence(one, TODAY, 'en')).toBe(en);
  });
});

describe('when it happens', () => {
  it('is said as a rhythm and as the next dates, with a calendar to keep', () => {
    const html = card(
      { activities: [TUESDAYS] },
      {
        next: [
          { start: '2026-11-23T19:00', end: '2026-11-23T21:00', name: 'Strik' },
          { start: '2026-12-24', name: 'Julefest' },
        ],
        over: [false],
      },
    );
    expect(words(html)).toContain('Hver tirsdag kl. 19–21');
    expect(words(html)).toContain('Mandag 23. november kl. 19–21 i dag');
    expect(words(html)).toContain('Torsdag 24. december Julefest');
    expect(html).toContain('<time datetime="2026-11-23T19:00">');
    expect(html).toContain('href="/i/strik.ics"');
    expect(html).toContain('href="webcal://rodskud.test/i/strik.ics"');
  });

  it.each([
    ['da', 'Hver tirsdag kl. 19–21 Dog ikke tirsdag 22. december og tirsdag 5. januar 2027.'],
    ['en', 'Every Tuesday 19:00–21:00 But not on Tuesday 22 December and Tuesday 5 January 2027.'],
    ['de', 'Fällt aus: Dienstag, 22. Dezember und Dienstag, 5. Januar 2027.'],
    ['uk', 'Крім: вівторок, 22 грудня і вівторок, 5 січня 2027 року.'],
    ['ar', 'ما عدا: الثلاثاء، 22 ديسمبر والثلاثاء، 5 يناير 2027.'],
  ] as const)('says when a rhythm does not hold, in %s', (lang, said) => {
    const html = card(
      { activities: [TUESDAYS] },
      { over: [false], excepted: [['2026-12-22', '2027-01-05']] },
      lang,
    );
    expect(words(html)).toContain(said);
  });

  it('says of a cancelled date that it is', () => {
    const html = card({}, { next: [{ start: '2026-12-01T19:00', cancelled: true }] });
    expect(html).toContain('<s><time');
    expect(words(html)).toContain('Aflyst');
  });

  it('is honest of what is past: no rhythm that has ended, no calendar of nothing', () => {
    const html = card({ activities: [TUESDAYS] }, { over: [true], last: { start: '2025-06-25' } });
    expect(words(html)).toContain('Der er ikke meldt nye datoer ud. Sidste gang: 25. juni 2025 .');
    expect(html).not.toContain('Hver tirsdag');
    expect(html).not.toContain('.ics');
  });

  it('names what has a rule that nobody can read', () => {
    expect(
      words(card({ activities: [{ ...TUESDAYS, name: 'Kor', rrule: 'nonsense' }] }, { over: [false] })),
    ).toContain('Kor');
  });

  it('is not there where there is nothing to say', () => {
    expect(card({})).toBe('');
  });

  it('speaks English', () => {
    const html = card(
      { activities: [TUESDAYS] },
      { next: [{ start: '2026-11-24T19:00' }], over: [false] },
      'en',
    );
    expect(words(html)).toContain('Every Tuesday 19:00–21:00 Next dates Tuesday 24 November, 19:00');
    expect(html).toContain('href="/en/i/strik.ics"');
  });
});

describe('opening hours', () => {
  it('are a table of the week, in which today is named', () => {
    const html = card({ openingHours: 'Mo-Fr 10:00-18:30; Sa 10:00+; PH off' });
    expect(html.match(/<th scope="row">/g)).toHaveLength(8);
    expect(html).toMatch(
      /<tr aria-current="date"><th scope="row">Mandag<span class="today"> i dag<\/span><\/th><td>10–18.30<\/td>/,
    );
    expect(words(html)).toContain('Lørdag fra kl. 10 Søndag lukket Helligdage lukket');
  });

  it('are one line where nothing differs, and keep their seasons', () => {
    expect(words(card({ openingHours: '24/7' }))).toContain('Åbningstider: Hele døgnet, alle dage');
    expect(words(card({ openingHours: 'Mo 10:00-12:00; Jul off' }))).toContain('Desuden: Jul off');
  });

  it('that cannot be read are shown as they were given', () => {
    expect(words(card({ openingHours: 'Efter aftale, ring først' }))).toContain(
      'Åbningstider: Efter aftale, ring først',
    );
  });
});
