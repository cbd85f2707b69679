/** What the listing's own validator found, by the field of the form that it is about. */
import * as v from 'valibot';
import { type Flaw, type Flaws, type RowKind, rowField, type Wrong } from '../../../schema/listing-form.ts';

type Issue = Pick<v.BaseIssue<unknown>, 'type' | 'requirement' | 'path'>;

/** Where the form has another name than the listing. */
const FIELDS: Record<string, string> = {
  'translations.en.name': 'nameEn',
  'translations.en.summary': 'summaryEn',
  'translations.en.description': 'descriptionEn',
  'organiser.name': 'organiser',
  'organiser.kind': 'organiserKind',
  'contact.email': 'contactEmail',
  'contact.form': 'contactForm',
  'place.lngLat.lng': 'address',
  'place.lngLat.lat': 'address',
  serviceArea: 'areas',
};

/** By what the validator calls the rule that was broken; a rule without a name of its own is told by its field. */
const RULES: Record<string, Wrong> = {
  min_length: 'missing',
  non_empty: 'missing',
  max_length: 'too-long',
  email: 'email',
  picklist: 'not-offered',
  min_value: 'outside',
  max_value: 'outside',
};
const BY_FIELD: Record<string, Wrong> = {
  website: 'web-address',
  contactForm: 'web-address',
  url: 'web-address',
  phone: 'phone',
  postcode: 'postcode',
  languages: 'not-offered',
};
const LISTS = ['links', 'activities', 'pictures'] as const;

/** `rowAt` is the row of the form that an entry of a list came from: empty rows are no entries. */
export function flawsOf(
  issues: readonly v.BaseIssue<unknown>[],
  rowAt: (kind: RowKind, entry: number) => number,
): Flaws {
  const flaws: Flaws = {};
  for (const issue of issues) {
    const field = fieldOf(v.getDotPath(issue) ?? '', rowAt);
    flaws[field] ??= flawOf(issue, field);
  }
  return flaws;
}

function fieldOf(path: string, rowAt: (kind: RowKind, entry: number) => number): string {
  const [first = '', second = '', third] = path.split('.');
  const list = LISTS.find((one) => one === first);
  if (list) return second ? rowField(list, rowAt(list, Number(second)), third ?? '') : list;
  const known = FIELDS[path] ?? FIELDS[first];
  if (known) return known;
  return first === 'place' || first === 'contact' ? second : first;
}

function flawOf({ type, requirement, path }: Issue, field: string): Flaw {
  if (type === 'max_length' && Array.isArray(path?.at(-1)?.value)) {
    return { wrong: 'too-many', detail: String(requirement) };
  }
  const part = /^\w+-\d+-(\w+)$/.exec(field)?.[1] ?? field;
  const wrong = (type === 'picklist' && part === 'category' ? 'missing' : RULES[type]) ?? BY_FIELD[part];
  return {
    wrong: wrong ?? 'hidden-letters',
    ...(type === 'max_length' ? { detail: String(requirement) } : {}),
  };
}
