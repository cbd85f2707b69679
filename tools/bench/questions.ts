/**
 * How often the search finds what a person means: a labelled set of questions is put to a search,
 * and what comes first is held against the answers that were written down beforehand.
 */
import type { LngLat } from '../../schema/place.ts';

/** A page shows this many before anyone scrolls. */
export const FIRST = 5;

export interface Question {
  /** As typed, mistakes and all. */
  ask: string;
  /** Where the person stands. */
  near?: LngLat;
  /** Names, or ids of the source where several listings have the name. Empty when nothing in the data answers. */
  expect: readonly string[];
  /** One of them will do; else all must be among the first five. */
  any?: boolean;
  /** Nothing in the data answers, and the page must not pretend that something does. Judged apart. */
  none?: boolean;
  /** Why these are the answers. */
  why: string;
}

/** Questions of one kind together, as misses of one kind have one cause. */
export type QuestionGroups = Readonly<Record<string, readonly Question[]>>;

export interface Answer {
  name: string;
  sourceId?: string | null;
}

/** Answers best first; it gets the words as they were typed. */
export type Ask = (ask: string, near: LngLat | undefined) => Promise<readonly Answer[]>;

export interface Score {
  questions: number;
  found: number;
  /** Share of the questions whose answers are among the first five, 0 to 1. */
  share: number;
  /** Mean of 1 ÷ the place of the first right answer, which is 0 when none came; 0 to 1. */
  meanReciprocalRank: number;
}

export interface Miss {
  group: string;
  question: Question;
  /** Of what was expected, what did not come. */
  missing: string[];
  /** The names that came first instead. */
  came: string[];
}

/** A question without an answer in the data, and what came all the same. */
export interface Unanswerable {
  question: Question;
  came: string[];
}

export interface Report extends Score {
  groups: Record<string, Score>;
  misses: Miss[];
  unanswerable: Unanswerable[];
}

interface Verdict {
  found: boolean;
  reciprocalRank: number;
  missing: string[];
}

/**
 * Puts every question to `ask`, one after the other.
 * @throws what `ask` throws: a search that fails is not a miss but a fault.
 */
export async function score(ask: Ask, groups: QuestionGroups): Promise<Report> {
  const verdicts = new Map<string, Verdict[]>();
  const misses: Miss[] = [];
  const unanswerable: Unanswerable[] = [];
  for (const [group, questions] of Object.entries(groups)) {
    for (const question of questions) {
      const answers = await ask(question.ask, question.near);
      const came = answers.slice(0, FIRST).map(({ name }) => name);
      if (question.none) {
        unanswerable.push({ question, came });
        continue;
      }
      const verdict = judge(question, answers);
      verdicts.set(group, [...(verdicts.get(group) ?? []), verdict]);
      if (!verdict.found) misses.push({ group, question, missing: verdict.missing, came });
    }
  }
  const perGroup = [...verdicts].map(([group, list]) => [group, total(list)] as const);
  return {
    ...total([...verdicts.values()].flat()),
    groups: Object.fromEntries(perGroup),
    misses,
    unanswerable,
  };
}

/** A page of text for a person; one line a group, then what was missed and what came instead. */
export function formatReport(report: Report): string {
  const width = Math.max(5, ...Object.keys(report.groups).map(({ length }) => length));
  const lines = Object.entries(report.groups).map(([group, part]) => scoreLine(group.padEnd(width), part));
  const misses = report.misses.flatMap(({ group, question, missing, came }) => [
    `  ${group}: ${asked(question)}`,
    `    missing  ${missing.join(' · ')}`,
    `    came     ${came.join(' · ') || 'nothing'}`,
    `    because  ${question.why}`,
  ]);
  const unanswerable = report.unanswerable.map(
    ({ question, came }) => `  ${asked(question)} → ${came.join(' · ') || 'nothing'}`,
  );
  return [
    ...lines,
    scoreLine('All'.padEnd(width), report),
    ...section(`Missed: ${report.misses.length}`, misses),
    ...section('Without an answer in the data', unanswerable),
  ].join('\n');
}

function judge(question: Question, answers: readonly Answer[]): Verdict {
  const isIt = (expected: string) => (answer: Answer) =>
    answer.sourceId === expected || answer.name === expected;
  const places = question.expect.map((expected) => answers.findIndex(isIt(expected)));
  const missing = question.expect.filter((_, i) => !isAmongFirst(places[i]));
  const found = question.any ? missing.length < question.expect.length : missing.length === 0;
  const best = Math.min(...places.filter((place) => place >= 0));
  return { found, reciprocalRank: 1 / (best + 1), missing };
}

function isAmongFirst(place: number | undefined): boolean {
  return place !== undefined && place >= 0 && place < FIRST;
}

function total(verdicts: readonly Verdict[]): Score {
  const questions = verdicts.length;
  const found = verdicts.filter((verdict) => verdict.found).length;
  const sum = verdicts.reduce((so, { reciprocalRank }) => so + reciprocalRank, 0);
  return {
    questions,
    found,
    share: questions ? found / questions : 0,
    meanReciprocalRank: questions ? sum / questions : 0,
  };
}

function scoreLine(label: string, { found, questions, share, meanReciprocalRank }: Score): string {
  const counts = `${found} of ${questions}`.padStart(10);
  return `${label} ${counts}  ${(100 * share).toFixed(1).padStart(5)} %  MRR ${meanReciprocalRank.toFixed(3)}`;
}

function asked({ ask, near }: Question): string {
  return near ? `“${ask}” at ${near.lng}, ${near.lat}` : `“${ask}”`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? ['', title, ...lines] : [];
}
