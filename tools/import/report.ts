/** What an import did, or would do, in words. */

import { type Columns, FIELD_NAMES } from '../../worker/import/columns.ts';
import type { Report } from '../../worker/import/report.ts';
import type { Table } from '../../worker/import/table.ts';
import { count } from './progress.ts';

export function describeColumns({ of, names, unused }: Columns): string[] {
  const used = FIELD_NAMES.filter((field) => of.has(field)).map((field) => {
    const columns = (of.get(field) ?? []).map((i) => names[i]).join(', ');
    return columns === field ? field : `${columns} → ${field}`;
  });
  return [`Columns: ${used.join(' · ')}`, ...(unused.length ? [`Not used: ${unused.join(', ')}`] : [])];
}

export function describeReport(
  report: Report,
  {
    dryRun,
    seconds,
    rejectedPath,
    table,
  }: { dryRun: boolean; seconds: number; rejectedPath: string; table: Table },
): string[] {
  const { created, updated, unchanged, kept, rejected, geocoded, withoutPoint, outside } = report;
  const rows = created + updated + unchanged + kept + rejected;
  const line = (label: string, n: number, note = '') => `  ${label.padEnd(10)}${count(n).padStart(9)}${note}`;
  const notes = [
    ...(geocoded ? [`${count(geocoded)} placed by postcode or town, as approximate`] : []),
    ...(withoutPoint ? [`${count(withoutPoint)} without a point`] : []),
    ...(outside ? [`${count(outside)} with a point in no municipality`] : []),
  ];
  const where = dryRun ? '' : `, in ${rejectedPath} with line, column and reason`;
  return [
    `${dryRun ? 'This would be done' : 'Done'}: ${count(rows)} rows in ${seconds.toFixed(1)} s (${count(Math.round(rows / seconds))} rows/s).`,
    line('created', created),
    line('updated', updated),
    line(
      'unchanged',
      unchanged + kept,
      kept ? `, ${count(kept)} of them kept as their owners have them` : '',
    ),
    line('rejected', rejected, rejected ? where : ''),
    ...(notes.length ? [`  Of these ${notes.join(', ')}.`] : []),
    ...(rows === table.rowCount
      ? []
      : [`  The file has ${count(table.rowCount)} rows: it changed while it was read.`]),
    ...(dryRun ? ['Nothing was written (--dry-run).'] : []),
  ];
}
