/** What a listing says: the texts of its kind, filled in, and the fields that go with them. */
import type { Category } from '../../schema/category.ts';
import { slugify } from '../../schema/fold.ts';
import type { Listing } from '../../schema/initiative.ts';
import type { Kind, Text } from './phrases/kind.ts';
import { JOINING_LINES, NEED_LINES, ORGANISER_NAMES, PRICE_LINES } from './phrases/practical.ts';
import type { Random } from './random.ts';
import { canFill, type Filling, fill, fillBoth } from './wording.ts';

export function listingOf(
  random: Random,
  category: Category,
  kind: Kind,
  name: { da: string; en?: string },
  filling: Filling,
): Listing {
  const possible = (texts: Text[]) => texts.filter((text) => canFill(text, filling));
  const summary = fillBoth(random.pick(possible(kind.summaries)), filling);
  const price = kind.prices && random.pick(kind.prices);
  const joining = kind.joining && random.pick(kind.joining);
  const needs = (kind.needs ?? []).filter(() => random.chance(0.4));
  const lines: Text[] = [random.pick(possible(kind.descriptions))];
  const said = `${summary.da} ${lines[0]?.[0]}`;
  const closing = [
    ...(price && random.chance(0.5) && !/gratis|pris|udgift|betal|koste|medlem|penge|kr\./i.test(said)
      ? [random.pick(PRICE_LINES[price])]
      : []),
    ...(joining && random.chance(0.45) && !/skriv|tilmeld|meld|venteliste|ring |\bkom\b|lån/i.test(said)
      ? [random.pick(JOINING_LINES[joining])]
      : []),
    ...(needs[0] &&
    joining !== 'waiting-list' &&
    random.chance(0.5) &&
    !/mangler|brug for|velkom|plads til/i.test(said)
      ? [random.pick(NEED_LINES[needs[0]])]
      : []),
  ];
  const description = fillBoth([paragraphs(lines, closing, 0), paragraphs(lines, closing, 1)], filling);
  const organiser = kind.organisers && random.chance(0.6) ? random.pick(kind.organisers) : undefined;
  const part = random.chance(0.3)
    ? random.pick(['supports', 'supports', 'initiated', 'steps-back', 'none'] as const)
    : undefined;
  return {
    name: name.da,
    summary: summary.da,
    description: description.da,
    translations: {
      en: { ...(name.en ? { name: name.en } : {}), summary: summary.en, description: description.en },
    },
    category,
    tags: kind.tags.slice(0, 4 + Math.floor(random.next() * 3)),
    ...(organiser
      ? { organiser: { name: fill(random.pick(ORGANISER_NAMES[organiser]), filling, 'da'), kind: organiser } }
      : {}),
    audience: kind.audience && random.chance(0.85) ? kind.audience : [],
    ...(price && random.chance(0.9) ? { price } : {}),
    ...(joining && random.chance(0.85) ? { joining } : {}),
    languages: kind.languages ?? (random.chance(0.5) ? ['da'] : random.chance(0.3) ? ['da', 'en'] : []),
    access: filling.venue
      ? (['step-free', 'toilet', 'parking'] as const).filter(() => random.chance(0.4))
      : [],
    needs,
    ...(part ? { municipalityPart: part } : {}),
    serviceArea: [],
    ...(kind.open ? { openingHours: random.pick(kind.open) } : {}),
    activities: filling.rhythm
      ? [{ name: name.da, start: filling.rhythm.start, end: filling.rhythm.end, rrule: filling.rhythm.rrule }]
      : [],
    contact: contactOf(name.da, random),
    links: [],
    pictures: [],
  };
}

function paragraphs(texts: Text[], closing: Text[], lang: 0 | 1): string {
  const last = closing.map((line) => line[lang]).join(' ');
  return [...texts.map((text) => text[lang]), ...(last ? [last] : [])].join('\n\n');
}

/** `.example` and `example.org` belong to nobody (RFC 2606): a message to them reaches no stranger. */
function contactOf(name: string, random: Random): Listing['contact'] {
  const slug = slugify(name).slice(0, 48).replace(/-+$/, '');
  const way = random.next();
  return {
    ...(way < 0.75 ? { website: `https://eksempel.example/${slug}` } : {}),
    ...(way > 0.45 ? { email: `${slug}@example.org` } : {}),
    ...(way < 0.12 ? { form: `https://eksempel.example/${slug}/skriv` } : {}),
  };
}
