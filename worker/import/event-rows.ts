/** A row of a file becomes an event, or the reasons why it cannot. No database, no file, no clock. */
import { LONGEST_DAYS } from '../../schema/event.ts';
import { addDays, clockOf, dayOf, minutesBetween } from '../../schema/wall-clock.ts';
import type { EventColumns, EventField } from './event-columns.ts';
import type { Complaint, Rejection } from './listing.ts';
import { readClock, readMoment } from './moments.ts';
import type { SourceRow } from './table.ts';

export interface EventDraft {
  row: SourceRow;
  /** What the row says of whose it is. */
  owner: string;
  uid: string;
  name?: string;
  start: string;
  end?: string;
  cancelled?: true;
}

const NAME_MAX = 200;

export function readEvent(
  row: SourceRow,
  { of }: EventColumns,
  names: string[],
  owner: string | undefined,
): EventDraft | Rejection {
  if (row.fault) return { row, complaints: [{ reason: row.fault }] };
  const complaints: Complaint[] = [];
  const cell = (field: EventField) =>
    row.cells[of.get(field) ?? -1]?.trim().replace(/\s+/g, ' ') || undefined;
  const complain = (field: EventField, reason: string) => {
    complaints.push({ column: names[of.get(field) ?? -1] ?? field, reason });
    return undefined;
  };
  const whose = cell('initiative') ?? owner ?? complain('initiative', 'is missing');
  const start = startOf(cell, complain);
  const end = start && endOf(start, cell, complain);
  const name = cell('name');
  if (name && name.length > NAME_MAX) complain('name', `is longer than ${NAME_MAX} characters`);
  const cancelled = /^(?:ja|yes|true|1|x|aflyst|cancelled|canceled)$/i.test(cell('cancelled') ?? '');
  if (complaints.length || !whose || !start) return { row, complaints };
  return {
    row,
    owner: whose,
    uid: (cell('id') ?? [start, name].filter(Boolean).join(' ')).slice(0, 300),
    start,
    ...(name ? { name } : {}),
    ...(end ? { end } : {}),
    ...(cancelled ? { cancelled } : {}),
  };
}

type Cell = (field: EventField) => string | undefined;
type Complain = (field: EventField, reason: string) => undefined;

/** A day and a clock may stand in two columns. */
function startOf(cell: Cell, complain: Complain): string | undefined {
  const [date, start] = [cell('date'), cell('start')];
  if (!date && !start) return complain('start', 'is missing');
  const day = date === undefined ? undefined : readMoment(date);
  if (date && !day) return complain('date', notATime(date));
  const clock = start === undefined ? undefined : readClock(start);
  if (day && clock) return `${dayOf(day)}T${clock}`;
  if (start === undefined) return day;
  const whole = readMoment(start);
  return whole ?? complain('start', clock ? `“${start}” has no date beside it` : notATime(start));
}

/** A clock alone is that of the same day, or of the next where it lies before the start. */
function endOf(start: string, cell: Cell, complain: Complain): string | undefined {
  const said = cell('end');
  if (said === undefined) return undefined;
  const clock = readClock(said);
  const from = clockOf(start);
  if (clock && !from) return complain('end', `“${said}” is a time, and the start is a whole day`);
  const day = dayOf(start);
  const end = clock && from ? `${clock > from ? day : addDays(day, 1)}T${clock}` : readMoment(said);
  if (!end) return complain('end', notATime(said));
  if (end === start && !from) return undefined;
  if (end.length !== start.length)
    return complain('end', `“${said}” and the start are not both days or both times`);
  const minutes = minutesBetween(start, end);
  if (minutes <= 0) return complain('end', `“${said}” is not after the start`);
  if (minutes > LONGEST_DAYS * 1440)
    return complain('end', `“${said}” is more than ${LONGEST_DAYS} days after the start`);
  return end;
}

function notATime(text: string): string {
  return `“${text}” is not a time such as 2026-11-24T19:00, 24.11.2026 kl. 19.00 or 2026-11-24`;
}
