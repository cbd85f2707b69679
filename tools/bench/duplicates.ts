/**
 * How well the directory knows again what it has: labelled drafts are put to a finder, and what it says is held
 * against what was written down beforehand. Recall: of the listings that a draft is, how many were shown. Precision: of
 * all that was shown, how much it was.
 */
import type { Case } from './duplicate-cases.ts';

/** Ids of what is shown, the likeliest first. */
export type Find = (it: Case) => Promise<readonly { id: string; name: string; score: number }[]>;

export interface Tally {
  cases: number;
  /** Listings that the drafts are, and how many of them were shown. */
  expected: number;
  found: number;
  /** What was shown and was something else. */
  wrong: number;
}

export interface DuplicateReport extends Tally {
  groups: Record<string, Tally>;
  misses: string[];
  wrongs: string[];
}

export function recallOf({ expected, found }: Tally): number {
  return expected ? found / expected : 1;
}

export function precisionOf({ found, wrong }: Tally): number {
  return found + wrong ? found / (found + wrong) : 1;
}

export async function scoreDuplicates(find: Find, cases: readonly Case[]): Promise<DuplicateReport> {
  const groups: Record<string, Tally> = {};
  const misses: string[] = [];
  const wrongs: string[] = [];
  for (const it of cases) {
    const shown = await find(it);
    const isRight = (id: string) => it.expected.includes(id);
    const others = shown.filter(({ id }) => !isRight(id) && !it.doubtful.includes(id));
    const found = it.expected.filter((id) => shown.some((one) => one.id === id)).length;
    const so = groups[it.group] ?? NONE;
    groups[it.group] = plus(so, { cases: 1, expected: it.expected.length, found, wrong: others.length });
    if (found < it.expected.length) misses.push(`  ${it.group}: “${it.draft.name}” is ${it.means}`);
    for (const { name, score } of others) {
      wrongs.push(`  ${it.group}: “${it.draft.name}” is not ${name} (${score})`);
    }
  }
  return { ...Object.values(groups).reduce(plus, NONE), groups, misses, wrongs };
}

const NONE: Tally = { cases: 0, expected: 0, found: 0, wrong: 0 };

function plus(a: Tally, b: Tally): Tally {
  return {
    cases: a.cases + b.cases,
    expected: a.expected + b.expected,
    found: a.found + b.found,
    wrong: a.wrong + b.wrong,
  };
}

/** A page of text for a person: a line a group, then what went wrong. */
export function formatDuplicates(report: DuplicateReport): string {
  return [
    formatTally(report),
    `\nNot met: ${report.misses.length}`,
    ...report.misses,
    `\nMet for nothing: ${report.wrongs.length}`,
    ...report.wrongs,
  ].join('\n');
}

/** Without what went wrong: whoever reads that has looked at the cases. */
export function formatTally(report: DuplicateReport): string {
  const width = Math.max(...Object.keys(report.groups).map(({ length }) => length));
  const groups = Object.entries(report.groups).sort(([a], [b]) => a.localeCompare(b));
  return [
    ...groups.map(([group, tally]) => line(group.padEnd(width), tally)),
    line('All'.padEnd(width), report),
  ].join('\n');
}

function line(label: string, tally: Tally): string {
  const { cases, expected, found, wrong } = tally;
  const recall = expected
    ? `recall ${percent(recallOf(tally))} (${found} of ${expected})`
    : 'nothing to find';
  return `${label}  ${String(cases).padStart(4)} drafts  ${recall.padEnd(30)}  ${String(wrong).padStart(3)} wrong${
    expected ? `  precision ${percent(precisionOf(tally))}` : ''
  }`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
