/** The labelled drafts are sound in themselves, and the score that is made of them is counted right. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../tools/bench/duplicate-cases.ts';
import {
  formatDuplicates,
  formatTally,
  precisionOf,
  recallOf,
  scoreDuplicates,
} from '../../tools/bench/duplicates.ts';
import * as different from '../duplicates/different.ts';
import * as same from '../duplicates/same.ts';

describe('the hand-written drafts', () => {
  const [alike, others] = [Object.values(same).flat(), Object.values(different).flat()];

  it('are many of either kind, and none is there twice', () => {
    expect(alike.length).toBeGreaterThanOrEqual(60);
    expect(others.length).toBeGreaterThanOrEqual(60);
    const all = [...alike, ...others].map(({ name, of, off, where }) => `${name} | ${of} | ${where ?? off}`);
    expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
  });

  it('say where they are, and never only what the listing is called, unless they have moved', () => {
    const { moved: _, ...reworded } = same;
    expect([...alike, ...others].filter(({ off, where }) => off === undefined && !where)).toEqual([]);
    expect(
      Object.values(reworded)
        .flat()
        .filter(({ name, of }) => name === of),
    ).toEqual([]);
  });
});

describe('the score', () => {
  const aCase = (group: string, name: string, expected: string[], doubtful: string[] = []): Case => ({
    group,
    draft: { name, contact: {} },
    means: `the ${name}`,
    isMade: false,
    expected,
    doubtful,
  });
  const cases = [
    aCase('same', 'house', ['a']),
    aCase('same', 'hall', ['b']),
    aCase('same', 'shop', ['c'], ['d']),
    aCase('other', 'club', []),
  ];
  const shown: Record<string, string[]> = { house: ['a', 'x'], hall: [], shop: ['d', 'c'], club: ['y'] };
  const find = async ({ draft }: Case) =>
    (shown[draft.name] ?? []).map((id) => ({ id, name: id.toUpperCase(), score: 0.7 }));

  it('counts what was met and what was met for nothing, and leaves out what nobody can tell', async () => {
    const report = await scoreDuplicates(find, cases);
    expect(report).toMatchObject({ cases: 4, expected: 3, found: 2, wrong: 2 });
    expect(report.groups).toMatchObject({ same: { found: 2, wrong: 1 }, other: { expected: 0, wrong: 1 } });
    expect(recallOf(report)).toBeCloseTo(2 / 3);
    expect(precisionOf(report)).toBe(0.5);
  });

  it('is told with what went wrong, but for the half that is held back', async () => {
    const report = await scoreDuplicates(find, cases);
    expect(formatDuplicates(report)).toContain('same: “hall” is the hall');
    expect(formatDuplicates(report)).toContain('other: “club” is not Y (0.7)');
    expect(formatTally(report)).toMatch(
      /^All +4 drafts +recall +66\.7 % \(2 of 3\) +2 wrong +precision +50\.0 %$/m,
    );
    expect(formatTally(report)).not.toContain('hall');
  });

  it('is whole when there is nothing to meet and nothing is met', async () => {
    const report = await scoreDuplicates(async () => [], [aCase('other', 'club', [])]);
    expect([recallOf(report), precisionOf(report)]).toEqual([1, 1]);
  });
});
