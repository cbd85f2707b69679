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
import { LANGS, type Lang } from '../../web/text/lang.ts';
import { rhythmOf } from '../../web/text/rhythm.ts';
import { texts } from '../../web/text/whole.ts';

const { da, en, de, uk, ar } = texts;
const others = LANGS.filter((lang) => lang !== 'da');

/** Words that happen to be those of Danish, by language. */
const AS_IN_DANISH: Record<string, string[]> = {
  en: ['site.name', 'initiative.email', 'initiative.audience', 'share.print'],
  de: [
    'site.name',
    'initiative.contact',
    'initiative.phone',
    'initiative.form',
    'listPage.calendar',
    'find.kinds.municipality',
    'audiences.alle',
  ],
  uk: ['site.name'],
  ar: ['site.name'],
};

function leaves(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'object' ? leaves(child, `${path}${key}.`) : [[path + key, child] as [string, unknown]],
  );
}

/** The pages of plain text are written in two languages, and have their own sections in each. */
const words = (lang: Lang) => leaves(texts[lang]).filter(([path]) => !path.startsWith('about.'));

type Said = (...values: unknown[]) => string;

/** What a function of words is given: a number first, or words, or a municipality; the first that it takes. */
function say(function_: Said, n: number): string {
  const area = { code: '0751', name: 'Aarhus' };
  for (const first of [n, 'onsdag', area]) {
    try {
      const said = function_(first, 'Aarhus', 'Aarhus');
      if (!said.includes('undefined') && !said.includes('NaN')) return said;
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw problem;
    }
  }
  return '';
}

describe.each(others)('%s', (lang) => {
  it('has the words that Danish has, of the same kind, and none empty', () => {
    const kinds = (one: Lang) => words(one).map(([path, said]) => `${path}: ${typeof said}`);
    expect(kinds(lang).sort()).toEqual(kinds('da').sort());
    expect(words(lang).filter(([, said]) => said === '')).toEqual([]);
  });

  it('answers for every number', () => {
    for (const [path, said] of words(lang)) {
      if (typeof said !== 'function') continue;
      for (const n of [0, 1, 2, 5, 11, 21, 100]) {
        const sentence = say(said as Said, n);
        expect(sentence.trim(), `${path}(${n})`).not.toBe('');
        expect(sentence, `${path}(${n})`).not.toMatch(/#|[æøå]/i);
      }
    }
  });

  it('leaves no Danish standing', () => {
    const danish = new Map(words('da'));
    const same = words(lang).filter(([path, said]) => typeof said === 'string' && said === danish.get(path));
    expect(same.map(([path]) => path).sort()).toEqual([...(AS_IN_DANISH[lang] ?? [])].sort());
    const letters = words(lang).filter(([, said]) => typeof said === 'string' && /[æøå]/i.test(said));
    expect(letters).toEqual([]);
  });
});

describe('plurals', () => {
  it('follow the number', () => {
    expect(da.list.everywhere(1)).toBe('1 initiativ i Danmark');
    expect(da.list.everywhere(2012)).toBe('2.012 initiativer i Danmark');
    expect(en.list.inPlace(1, 'Aarhus')).toBe('1 initiative around Aarhus');
    expect(en.list.inPlace(0, 'Aarhus')).toBe('0 initiatives around Aarhus');
  });

  it.each([
    [0, '0 ініціатив у Данії', 'لا مبادرات في الدنمارك'],
    [1, '1 ініціатива у Данії', 'مبادرة واحدة في الدنمارك'],
    [2, '2 ініціативи у Данії', 'مبادرتان في الدنمارك'],
    [5, '5 ініціатив у Данії', '5 مبادرات في الدنمارك'],
    [11, '11 ініціатив у Данії', '11 مبادرة في الدنمارك'],
    [21, '21 ініціатива у Данії', '21 مبادرة في الدنمارك'],
    [100, '100 ініціатив у Данії', '100 مبادرة في الدنمارك'],
  ])('have all the forms of Ukrainian and Arabic: %i', (n, ukrainian, arabic) => {
    expect(uk.list.everywhere(n)).toBe(ukrainian);
    expect(ar.list.everywhere(n)).toBe(arabic);
  });

  it('keep a Danish name apart from the Arabic around it', () => {
    expect(ar.list.inPlace(5, 'Aarhus')).toBe('5 مبادرات حول \u2068Aarhus\u2069');
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
    expect(formatDate(lateInUtc, 'de')).toBe('1. November 2026');
    expect(formatDate(lateInUtc, 'uk')).toBe('1 листопада 2026 року');
    expect(formatDate(lateInUtc, 'ar')).toBe('1 نوفمبر 2026');
  });

  it('join phrases into one sentence', () => {
    expect(joinPhrases(['Frivillige', 'Penge'], 'da')).toBe('Frivillige og penge');
    expect(joinPhrases(['Children', 'New in Denmark'], 'en')).toBe('Children and new in Denmark');
    expect(joinPhrases(['Kinder', 'Frauen'], 'de')).toBe('Kinder und Frauen');
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

  it.each([
    ['FREQ=WEEKLY;BYDAY=WE', 'Jeden Mittwoch 19–21:30 Uhr', 'Щотижня: середа 19:00–21:30'],
    ['FREQ=MONTHLY;BYDAY=1TU', 'Erster Dienstag im Monat 19–21:30 Uhr', 'Перший вівторок місяця 19:00–21:30'],
    ['FREQ=MONTHLY;BYDAY=3WE', 'Dritter Mittwoch im Monat 19–21:30 Uhr', 'Третя середа місяця 19:00–21:30'],
    [
      'FREQ=MONTHLY;BYDAY=1WE,-1WE',
      'Erster und letzter Mittwoch im Monat 19–21:30 Uhr',
      'Перша і остання середа місяця 19:00–21:30',
    ],
  ])('agrees with its weekday in German and Ukrainian: %s', (rrule, german, ukrainian) => {
    expect(rhythmOf({ ...at, rrule }, 'de', de)).toBe(german);
    expect(rhythmOf({ ...at, rrule }, 'uk', uk)).toBe(ukrainian);
  });

  it('has no article behind an Arabic ordinal', () => {
    expect(rhythmOf({ ...at, rrule: 'FREQ=MONTHLY;BYDAY=1WE' }, 'ar', ar)).toBe(
      'أول أربعاء من كل شهر الساعة 19:00–21:30',
    );
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
