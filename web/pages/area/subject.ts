/** What a list page is of, and how its language says that. */
import type { Area } from '../../../schema/area.ts';
import { type Category, categoryName } from '../../../schema/category.ts';
import { inMunicipality, municipalityShortName, municipalityTitle } from '../../../schema/municipality.ts';
import type { Search } from '../../../schema/search.ts';
import { listPageAddress } from '../../state/page-address.ts';
import type { Text } from '../../text/da.ts';
import type { Lang } from '../../text/lang.ts';

/** A municipality, a category of the whole country, or both. */
export type ListSubject =
  | { municipality: Area; category?: Category }
  | { municipality?: undefined; category: Category };

/** `i Vejle Kommune`, `på Bornholm`, `i hele Danmark`. */
export function thereOf({ municipality }: ListSubject, lang: Lang, { listPage: text }: Text): string {
  return municipality ? inMunicipality(municipality)[lang] : text.everywhere;
}

export function headingOf(subject: ListSubject, lang: Lang, text: Text): string {
  const there = thereOf(subject, lang, text);
  return subject.category
    ? text.listPage.headingOf(categoryName(subject.category, lang), there)
    : text.listPage.heading(there);
}

/** For the tab and for search engines, which cut long ones. */
export function titleOf(subject: ListSubject, lang: Lang, text: Text): string {
  const { municipality, category } = subject;
  const both = municipality && category;
  const heading = both
    ? `${categoryName(category, lang)} – ${municipalityShortName(municipality)}`
    : headingOf(subject, lang, text);
  return `${heading} – ${text.site.name}`;
}

export function sentenceOf(subject: ListSubject, n: number, lang: Lang, text: Text): string {
  const there = thereOf(subject, lang, text);
  return subject.category
    ? text.listPage.countOf(n, categoryName(subject.category, lang), there)
    : text.listPage.count(n, there);
}

export function searchOf({ municipality, category }: ListSubject): Search {
  return {
    ...(category ? { category: [category] } : {}),
    ...(municipality ? { area: `municipality:${municipality.code}` } : {}),
  };
}

export function addressOf({ municipality, category }: ListSubject, lang: Lang, cursor?: string): string {
  return listPageAddress(
    lang,
    { ...(municipality ? { municipality: municipality.slug } : {}), ...(category ? { category } : {}) },
    cursor,
  );
}

/** In full, as a link says it: Danish has “Vejle Kommune”, English is content with the name. */
export function municipalityName(area: Area, lang: Lang): string {
  return lang === 'da' ? municipalityTitle(area) : municipalityShortName(area);
}
