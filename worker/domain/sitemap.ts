/** Sitemaps (sitemaps.org, with the alternates that search engines read for languages). */
import { xml } from './xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page in each of its languages: absolute addresses by language. */
export interface SitemapPage {
  addresses: Record<string, string>;
  changed?: Date;
}

/** Every language is an address of its own and names all of them. */
export function sitemapOf(pages: SitemapPage[]): string {
  const urls = pages.flatMap(urlsOf);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** What they all say is put together once: parts are large, and a worker's time is short. */
function urlsOf({ addresses, changed }: SitemapPage): string[] {
  const alternates = Object.entries(addresses).map(
    ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${xml(lang)}" href="${xml(href)}"/>`,
  );
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
  const rest = lastmod + alternates.join('');
  return Object.values(addresses).map((address) => `<url><loc>${xml(address)}</loc>${rest}</url>`);
}

export function sitemapIndexOf(addresses: string[]): string {
  const parts = addresses.map((address) => `<sitemap><loc>${xml(address)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${SITEMAP}">
${parts.join('\n')}
</sitemapindex>
`;
}
