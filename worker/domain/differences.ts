/** How a listing differs from what it was: a part at a time, in the order that its page has. */
import type { Difference, ListingPart, ListParts, ProsePart, ValueParts } from '../../schema/difference.ts';
import type { Listing } from '../../schema/initiative.ts';
import { passagesOf } from './passages.ts';

type Reader<Kind, Value> = [kind: Kind, read: (it: Listing) => Value | undefined];
type Readers = { [P in keyof ValueParts]: Reader<'value', ValueParts[P]> } & {
  [P in ProsePart]: Reader<'prose', string>;
} & { [P in keyof ListParts]: Reader<'list', ListParts[P][]> };

const READERS: Readers = {
  name: ['value', (it) => it.name],
  'name.en': ['value', (it) => it.translations.en?.name],
  summary: ['prose', (it) => it.summary],
  'summary.en': ['prose', (it) => it.translations.en?.summary],
  description: ['prose', (it) => it.description],
  'description.en': ['prose', (it) => it.translations.en?.description],
  category: ['value', (it) => it.category],
  tags: ['list', (it) => it.tags],
  organiser: ['value', (it) => it.organiser],
  audience: ['list', (it) => it.audience],
  price: ['value', (it) => it.price],
  joining: ['value', (it) => it.joining],
  languages: ['list', (it) => it.languages],
  access: ['list', (it) => it.access],
  needs: ['list', (it) => it.needs],
  municipalityPart: ['value', (it) => it.municipalityPart],
  'place.precision': ['value', (it) => it.place?.precision],
  'place.point': ['value', (it) => it.place?.lngLat],
  'place.venue': ['value', (it) => it.place?.venue],
  'place.address': ['value', (it) => it.place?.address],
  'place.postcode': ['value', (it) => it.place?.postcode],
  'place.town': ['value', (it) => it.place?.town],
  serviceArea: ['list', (it) => it.serviceArea],
  openingHours: ['value', (it) => it.openingHours],
  activities: ['list', (it) => it.activities],
  'contact.website': ['value', (it) => it.contact.website],
  'contact.phone': ['value', (it) => it.contact.phone],
  'contact.email': ['value', (it) => it.contact.email],
  'contact.form': ['value', (it) => it.contact.form],
  links: ['list', (it) => it.links],
  pictures: ['list', (it) => it.pictures],
};

/** Without `before`: everything that it says is new. */
export function differencesOf(before: Listing | undefined, after: Listing): Difference[] {
  const parts = Object.entries(READERS) as [ListingPart, Reader<Difference['kind'], unknown>][];
  return parts.flatMap(([part, [kind, read]]) => {
    const [old, now] = [before && read(before), read(after)];
    if (isSame(old, now)) return [];
    if (kind === 'prose') return prose(part as ProsePart, old as string, now as string);
    if (kind === 'list') return list(part as keyof ListParts, old as unknown[], now as unknown[]);
    // An empty text says nothing.
    const value = { kind, part, before: old || undefined, after: now || undefined } as Difference;
    return isSame(old || undefined, now || undefined) ? [] : [value];
  });
}

function prose(part: ProsePart, before = '', after = ''): Difference[] {
  return before === after ? [] : [{ kind: 'prose', part, passages: passagesOf(before, after) }];
}

function list(part: keyof ListParts, before: unknown[] = [], after: unknown[] = []): Difference[] {
  const [old, now] = [new Set(before.map(canonical)), new Set(after.map(canonical))];
  const added = after.filter((one) => !old.has(canonical(one)));
  const removed = before.filter((one) => !now.has(canonical(one)));
  const isSet = part === 'audience' || part === 'access' || part === 'needs';
  if (added.length + removed.length === 0 && (isSet || isSame(before, after))) return [];
  return [{ kind: 'list', part, added, removed } as Difference];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** The same for the same content, in whatever order its keys came. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    it && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
}
