/** A list page for machines: schema.org, only what the page shows too. */
import type { Row } from '../../state/row.ts';
import type { Step } from './trail.tsx';

interface About {
  origin: string;
  /** From the root. */
  address: string;
  name: string;
  description: string;
  lang: string;
  trail: Step[];
  /** Whole list; the rows are a part of it. */
  total: number;
  rows: Pick<Row, 'name'>[];
  addressOfRow(i: number): string;
  /** What the page is about, where that is a place. */
  place?: string;
}

export function listJsonLd(it: About): object {
  const url = it.origin + it.address;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': url,
        url,
        name: it.name,
        description: it.description,
        inLanguage: it.lang,
        ...(it.place ? { about: { '@type': 'AdministrativeArea', name: it.place } } : {}),
        breadcrumb: { '@id': `${url}#sti` },
        mainEntity: { '@id': `${url}#liste` },
      },
      {
        '@type': 'ItemList',
        '@id': `${url}#liste`,
        numberOfItems: it.total,
        itemListElement: it.rows.map(({ name }, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          name,
          url: it.origin + it.addressOfRow(i),
        })),
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${url}#sti`,
        itemListElement: it.trail.map(({ name, href }, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          name,
          item: it.origin + href,
        })),
      },
    ],
  };
}
