/** What a row of the list shows, whether the server sent it with the page or the API later. */
import type { Category } from '../../schema/category.ts';
import type { InitiativeCard } from '../../schema/initiative.ts';
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
  /** How far away, where nearness was asked for. */
  meters?: number;
  price?: Price;
  /** When something happens next, where that is known: `2026-11-24T19:00` on a Danish clock, or a day. */
  next?: string;
  /** The month in which somebody last stood by it, `2026-11`. */
  seen?: string;
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
    meters: meters === undefined ? undefined : Math.round(meters),
    price,
    next,
    seen: monthOf((card.confirmedAt ?? card.updatedAt).toISOString()),
  });
}

export function rowFromFeature({ geometry, properties }: InitiativeFeature, lang: Lang): Row {
  const { number, slug, name, name_en, summary, summary_en, category, town, price, next } = properties;
  const { distance: meters, confirmed, updated } = properties;
  return defined({
    number,
    slug,
    ...namesOf(wordsIn(lang, name, name_en), wordsIn(lang, summary, summary_en)),
    category,
    town,
    lngLat: geometry ? { lng: geometry.coordinates[0], lat: geometry.coordinates[1] } : undefined,
    meters,
    price,
    next,
    seen: monthOf(confirmed ?? updated),
  });
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
