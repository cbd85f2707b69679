/** What a row of the list shows, whether the server sent it with the page or the API later. */
import type { Category } from '../../schema/category.ts';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { municipalityEnglishName, municipalityTitle } from '../../schema/municipality.ts';
import type { LngLat } from '../../schema/place.ts';
import type { Price } from '../../schema/terms.ts';
import type { InitiativeFeature } from '../api/client.ts';
import type { Lang } from '../text/lang.ts';

/** Its words are those of the page's language where there are any. */
export interface Row {
  number: number;
  slug: string;
  name: string;
  summary: string;
  /** Set where the words are not in the language of the page. */
  nameLang?: Lang;
  summaryLang?: Lang;
  category: Category;
  town?: string;
  lngLat?: LngLat;
  /** Whom it serves, where it has no place of its own. */
  served?: Served;
  /** How far away, where nearness was asked for. */
  meters?: number;
  price?: Price;
  /** When something happens next, where that is known: `2026-11-24T19:00` on a Danish clock, or a day. */
  next?: string;
  /** The month in which somebody last stood by it, `2026-11`. */
  seen?: string;
}

/** `in`: it lies in a municipality, and nobody knows where. */
export const SERVED = ['municipality', 'in', 'postcode', 'online', 'nationwide'] as const;

export interface Served {
  how: (typeof SERVED)[number];
  /** Of the municipality, in the language of the page, or the postcode. */
  name?: string;
  /** It serves other areas too. */
  more?: true;
}

export function rowFromCard(card: InitiativeCard & { meters?: number; next?: string }, lang: Lang): Row {
  const { number, slug, category, town, lngLat, meters, price, next } = card;
  return defined({
    number,
    slug,
    ...namesOf(wordsIn(lang, card.name, card.nameEn), wordsIn(lang, card.summary, card.summaryEn)),
    category,
    town,
    lngLat,
    served: town || lngLat ? undefined : servedBy(card, lang),
    meters: meters === undefined ? undefined : Math.round(meters),
    price,
    next,
    seen: monthOf((card.confirmedAt ?? card.updatedAt).toISOString()),
  });
}

export function rowFromFeature({ geometry, properties }: InitiativeFeature, lang: Lang): Row {
  const { number, slug, name, name_en, summary, summary_en, category, town, price, next } = properties;
  const { distance: meters, confirmed, updated, service_area, served_first, served_first_en } = properties;
  return defined({
    number,
    slug,
    ...namesOf(wordsIn(lang, name, name_en), wordsIn(lang, summary, summary_en)),
    category,
    town,
    lngLat: geometry ? { lng: geometry.coordinates[0], lat: geometry.coordinates[1] } : undefined,
    served:
      town || geometry ? undefined : servedOf(service_area, lang === 'da' ? served_first : served_first_en),
    meters,
    price,
    next,
    seen: monthOf(confirmed ?? updated),
  });
}

export function servedBy(
  { serviceArea, servedFirst: it }: Pick<InitiativeCard, 'serviceArea' | 'servedFirst'>,
  lang: Lang,
): Served | undefined {
  const name = it && (lang === 'da' ? municipalityTitle(it) : municipalityEnglishName(it));
  return servedOf(serviceArea, name);
}

/** Nothing of a municipality that has no name here. */
function servedOf([first, ...more]: string[] = [], name?: string): Served | undefined {
  if (!first) return name ? { how: 'in', name } : { how: 'nationwide' };
  const [kind, code] = first.split(':');
  const how = SERVED.find((one) => one === kind);
  if (!how || (how === 'municipality' && !name)) return undefined;
  return defined({ how, name: how === 'municipality' ? name : code, more: more.length > 0 || undefined });
}

function monthOf(time: string | undefined): string | undefined {
  return time?.slice(0, 7);
}

export interface Words {
  text: string;
  /** Set where the words are not in the language of the page. */
  lang?: Lang;
}

/** Danes read what was written; everybody else the English translation where there is one. */
export function wordsIn(lang: Lang, danish: string, english: string | undefined): Words {
  const words: Required<Words> =
    lang !== 'da' && english ? { text: english, lang: 'en' } : { text: danish, lang: 'da' };
  return words.lang === lang ? { text: words.text } : words;
}

function namesOf(name: Words, summary: Words) {
  return { name: name.text, nameLang: name.lang, summary: summary.text, summaryLang: summary.lang };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys that hold nothing, so that the page's data stays small. */
function defined<T extends object>(it: T): Defined<T> {
  return Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as Defined<T>;
}
