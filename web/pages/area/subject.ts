/** What a list page is of, and how its language says that. */
import type { Area } from '../../../schema/area.ts';
import type { Category } from '../../../schema/category.ts';
import { municipalityShortName } from '../../../schema/municipality.ts';
import type { Search } from '../../../schema/search.ts';
import { listPageAddress } from '../../state/page-address.ts';
import type { Text } from '../../text/da.ts';
import type { Lang } from '../../text/lang.ts';

/** A municipality, a category of the whole country, or both. */
export type ListSubject =
  | { municipality: Area; category?: Category }
  | { municipality?: undefined; category: Category };

/** `i Vejle Kommune`, `på Bornholm`, `i hele Danmark`. */
export function thereOf({ municipality }: ListSubject, { listPage: text }: Text): string {
  return municipality ? text.there(municipality) : text.everywhere;
}

export function headingOf(subject: ListSubject, text: Text): string {
  const there = thereOf(subject, text);
  return subject.category
    ? text.listPage.headingOf(text.categories[subject.category], there)
    : text.listPage.heading(there);
}

/** For the tab and for search engines, which cut long ones. */
export function titleOf(subject: ListSubject, text: Text): string {
  const { municipality, category } = subject;
  const both = municipality && category;
  const heading = both
    ? `${text.categories[category]} – ${municipalityShortName(municipality)}`
    : headingOf(subject, text);
  return `${heading} – ${text.site.name}`;
}

export function sentenceOf(subject: ListSubject, n: number, text: Text): string {
  const there = thereOf(subject, text);
  return subject.category
    ? text.listPage.countOf(n, text.categories[subject.category], there)
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
