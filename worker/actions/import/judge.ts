/** What may become of rows, before anything is written: whose they are, where they lie, and what was chosen for them. */
import type { ImportChoices, ImportProblem } from '../../../schema/import.ts';
import { areaOf, moderates, type Someone } from '../../domain/permissions.ts';
import type { Atlas } from '../../import/atlas.ts';
import { withoutErased } from '../../import/erased.ts';
import type { Complaint, Rejection } from '../../import/listing.ts';
import type { Located } from '../../import/locate.ts';
import { whatIsKnown, withId } from '../../import/save.ts';
import type { Database } from '../../store/database.ts';
import { type Standing, standingById } from '../../store/imports.ts';

export interface Judged {
  /** To be saved under the ids that they have here. */
  located: Located[];
  /** The id of its source, by the id of what a row updates instead. */
  knownAs: Map<string, string>;
  rejections: Rejection[];
  skipped: number;
  /** Those that were not here before. */
  fresh: Located[];
}

/** Four reads at most, of a row or two for each. */
export async function judge(
  db: Database,
  rows: Located[],
  { by, atlas, choices }: { by: Someone; atlas: Atlas; choices: ImportChoices },
): Promise<Judged> {
  const knownAs = new Map<string, string>();
  const chosen = rows.flatMap((it) => {
    const choice = choices[String(it.draft.line)] ?? 'add';
    if (choice === 'skip') return [];
    if (choice === 'add') return [it];
    knownAs.set(choice, it.draft.id);
    return [withId(it, choice)];
  });
  const { located: present, rejections } = await withoutErased(db, (await whatIsKnown(db, chosen)).located);
  const standing = await standingById(
    db,
    present.map(({ draft }) => draft.id),
  );
  const located: Located[] = [];
  const lines = new Map<string, number>();
  for (const it of present) {
    const before = standing.get(it.draft.id);
    const complaint = complaintOf(it, before, { by, atlas }) ?? takenBy(lines.get(it.draft.id));
    if (complaint) rejections.push({ row: it.draft.row, complaints: [complaint] });
    else {
      located.push(it);
      lines.set(it.draft.id, it.draft.line);
    }
  }
  const fresh = located.filter(({ draft }) => !standing.has(draft.id));
  return { located, knownAs, rejections, skipped: rows.length - chosen.length, fresh };
}

function complaintOf(
  it: Located,
  before: Standing | undefined,
  { by, atlas }: { by: Someone; atlas: Atlas },
): Complaint | undefined {
  const nameOf = (area: string) => atlas.municipalities.nameOf(area);
  const { municipality, listing } = it;
  const area = areaOf({ serviceArea: listing.serviceArea, ...(municipality ? { municipality } : {}) });
  const { column } = it.draft.municipality ?? {};
  if (!moderates(by, area)) {
    const reason = nameOf(area)
      ? `it lies in ${nameOf(area)}, which you do not moderate`
      : 'it lies in no municipality that you moderate';
    return { reason, ...(column ? { column } : {}) };
  }
  if (!before || moderates(by, areaOf(before))) return undefined;
  const where = nameOf(areaOf(before));
  return { reason: `it is on the list already, in ${where ?? 'an area'} that you do not moderate` };
}

function takenBy(line: number | undefined): Complaint | undefined {
  return line === undefined
    ? undefined
    : { reason: `line ${line} says something of the same initiative already` };
}

/** As it is kept: each complaint with what stands in its column. */
export function problemOf({ row, complaints }: Rejection, columns: string[]): ImportProblem {
  return {
    line: row.line,
    complaints: complaints.map(({ column, reason }) => {
      const value = column === undefined ? '' : (row.cells[columns.indexOf(column)] ?? '').trim();
      return {
        ...(column === undefined ? {} : { column }),
        ...(value ? { value: value.slice(0, 80) } : {}),
        reason: reason.slice(0, 300),
      };
    }),
  };
}
