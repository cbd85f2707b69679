/** Which column of a file of events means what, by its name. */
import { comparable, REJECTED_COLUMNS } from './columns.ts';
import type { FileOptions } from './options.ts';
import { Unusable } from './unusable.ts';

export const EVENT_FIELDS = {
  initiative: [
    'initiative',
    'initiativ',
    'initiativ id',
    'gruppe',
    'group',
    'forening',
    'arrangør',
    'organiser',
    'organizer',
  ],
  id: ['id', 'uid', 'guid'],
  name: ['navn', 'name', 'titel', 'title', 'overskrift', 'summary', 'arrangement', 'event'],
  date: ['dato', 'date', 'dag', 'day'],
  start: [
    'start',
    'starter',
    'begynder',
    'fra',
    'from',
    'starttidspunkt',
    'starttid',
    'dtstart',
    'tidspunkt',
    'klokken',
  ],
  end: ['slut', 'slutter', 'end', 'til', 'to', 'sluttidspunkt', 'sluttid', 'dtend'],
  cancelled: ['aflyst', 'cancelled', 'canceled'],
} as const;

export type EventField = keyof typeof EVENT_FIELDS;
export const EVENT_FIELD_NAMES = Object.keys(EVENT_FIELDS) as EventField[];

export interface EventColumns {
  of: Map<EventField, number>;
  unused: string[];
}

/** `map` names the field of a column and goes before what its name would mean; “-” leaves the column alone. */
export function recogniseEvents(names: string[], map: Record<string, string> = {}): EventColumns {
  const of = new Map<EventField, number>();
  const known = new Map(names.map((name, i) => [comparable(name), i]));
  const told = new Set<number>();
  for (const [column, field] of Object.entries(map)) {
    const index = known.get(comparable(column));
    if (index === undefined) {
      throw new Unusable(
        `--map ${column}: the file has no column “${column}”. Its columns: ${names.join(', ')}.`,
      );
    }
    told.add(index);
    const meant = EVENT_FIELD_NAMES.find((one) => one === field);
    if (meant) of.set(meant, index);
    else if (field !== '-') {
      throw new Unusable(
        `--map ${column}=${field}: there is no field “${field}”. Fields: ${EVENT_FIELD_NAMES.join(', ')}.`,
      );
    }
  }
  for (const field of EVENT_FIELD_NAMES) {
    const found = EVENT_FIELDS[field].map((alias) => known.get(comparable(alias)));
    const index = found.find((i) => i !== undefined && !told.has(i));
    if (index !== undefined && !of.has(field)) of.set(field, index);
  }
  const used = new Set(of.values());
  const unused = names.filter((name, i) => !used.has(i) && !REJECTED_COLUMNS.includes(name));
  return { of, unused };
}

/** Whether the columns say whose something is and when it is, and nothing of where it is or what kind it is of. */
export function isEventTable(names: string[], map: Record<string, string> = {}): boolean {
  const mapped = Object.values(map);
  const has = (field: EventField) =>
    mapped.includes(field) ||
    names.some((name) => EVENT_FIELDS[field].some((alias) => comparable(alias) === comparable(name)));
  const isPlace = names.some((name) =>
    ['kategori', 'category', 'lat', 'latitude'].includes(comparable(name)),
  );
  return has('initiative') && (has('date') || has('start')) && !isPlace;
}

/** Open data that is recognised by its columns. */
export function knownEvents(names: string[]): { what: string; options: FileOptions } | undefined {
  const isRepairCafe = ['gruppe', 'dato', 'antal_ting'].every((name) => names.includes(name));
  return isRepairCafe
    ? { what: 'the events of Repair Café Danmark', options: { source: 'repaircafe-dk' } }
    : undefined;
}
