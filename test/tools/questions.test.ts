/** The labelled questions are sound in themselves, and the score that is made of them is counted right. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, formatReport, type QuestionGroups, score } from '../../tools/bench/questions.ts';
import { openTable } from '../../tools/import/file.ts';
import { QUESTIONS } from '../search/questions.ts';
import { collect } from './import-world.ts';

const INITIATIVES = join(import.meta.dirname, '../../../shared/data/initiatives');
const FILES = [
  { file: 'osm-lokale-steder-2019.csv', id: 'id', name: 'navn' },
  { file: 'repaircafe-dk-grupper.csv', id: 'gruppe', name: 'foreslaaet_navn' },
];
const here = FILES.every(({ file }) => existsSync(join(INITIATIVES, file)));
const all = Object.values(QUESTIONS).flat();

describe('the questions', () => {
  it('are many, and none is asked twice from one place', () => {
    expect(all.filter(({ none }) => !none).length).toBeGreaterThanOrEqual(80);
    expect(all.filter(({ none }) => none).length).toBeGreaterThanOrEqual(10);
    const asked = all.map(({ ask, near }) => `${ask} ${near?.lng} ${near?.lat}`);
    expect(asked.filter((one, i) => asked.indexOf(one) !== i)).toEqual([]);
  });

  it('can be answered: something is expected unless there is nothing, and what must come first has room', () => {
    const expectations = all.filter(({ expect: names, any, none }) =>
      none ? names.length > 0 : names.length === 0 || (!any && names.length > 5),
    );
    expect(expectations).toEqual([]);
    expect(all.filter(({ expect: names }) => new Set(names).size < names.length)).toEqual([]);
  });
});

describe.skipIf(!here)(
  `the real listings${here ? '' : ' (skipped: there is no folder ../shared/data)'}`,
  () => {
    it('have everything that is expected, each under a name or an id of its own', async () => {
      const listings = (await Promise.all(FILES.map(readListings))).flat();
      const bearers = (expected: string) =>
        listings.filter(({ name, sourceId }) => name === expected || sourceId === expected);
      const expected = new Set(all.flatMap((question) => question.expect));
      const wrong = [...expected].filter((one) => bearers(one).length !== 1);
      expect(wrong).toEqual([]);
    });
  },
);

describe('the score', () => {
  const groups: QuestionGroups = {
    one: [
      { ask: 'first', expect: ['A'], why: '' },
      { ask: 'all', expect: ['A', 'B'], why: '' },
      { ask: 'any', expect: ['A', 'Z'], any: true, why: '' },
      { ask: 'by id', expect: ['id-c'], why: '' },
    ],
    two: [
      { ask: 'sixth', expect: ['F'], why: 'it comes too late' },
      { ask: 'none', expect: ['Z'], near: { lng: 10, lat: 56 }, why: 'it never comes' },
      { ask: 'pretend', expect: [], none: true, why: '' },
    ],
  };
  const answers: Answer[] = [...'ABCDEF'].map((name) => ({ name, sourceId: `id-${name.toLowerCase()}` }));

  it('counts what is among the first five, and how far up', async () => {
    const asked: unknown[] = [];
    const report = await score(async (...words) => {
      asked.push(words);
      return answers;
    }, groups);
    expect(asked).toContainEqual(['none', { lng: 10, lat: 56 }]);
    expect(report).toMatchObject({ questions: 6, found: 4, share: 4 / 6 });
    expect(report.meanReciprocalRank).toBeCloseTo((1 + 1 + 1 + 1 / 3 + 1 / 6 + 0) / 6);
    expect(report.groups).toMatchObject({ one: { share: 1 }, two: { questions: 2, share: 0 } });
    expect(report.misses.map(({ question, missing }) => [question.ask, missing])).toEqual([
      ['sixth', ['F']],
      ['none', ['Z']],
    ]);
    expect(report.unanswerable).toMatchObject([{ came: ['A', 'B', 'C', 'D', 'E'] }]);
  });

  it('is told with what came instead', async () => {
    const text = formatReport(await score(async () => answers, groups));
    expect(text).toMatch(/^All +4 of 6 +66\.7 % +MRR 0\.583$/m);
    expect(text).toContain('two: “none” at 10, 56');
    expect(text).toContain('came     A · B · C · D · E');
    expect(text).toContain('“pretend” → A · B · C · D · E');
  });

  it('is nought when nothing comes, and keeps one of several from standing for all', async () => {
    const nothing = await score(async () => [], groups);
    expect(nothing).toMatchObject({ share: 0, meanReciprocalRank: 0 });
    expect(formatReport(nothing)).toContain('came     nothing');
    const half = await score(async () => [{ name: 'B' }], groups);
    expect(half.misses.map(({ question }) => question.ask)).toContain('all');
  });
});

async function readListings({ file, id, name }: (typeof FILES)[number]): Promise<Answer[]> {
  const table = await openTable(join(INITIATIVES, file));
  const [idAt, nameAt] = [table.columns.indexOf(id), table.columns.indexOf(name)];
  const rows = await collect(table.rows());
  return rows.map(({ cells }) => ({ name: cells[nameAt] ?? '', sourceId: cells[idAt] }));
}
