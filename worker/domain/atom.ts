/** A list as a feed (RFC 4287). */
import { xml } from './xml.ts';

export interface Feed {
  /** BCP 47 */
  lang: string;
  title: string;
  /** Where this feed is, and the page that shows the same. */
  self: string;
  alternate: string;
  /** Who speaks where an entry names nobody. */
  author: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** For ever the same. */
  id: string;
  title: string;
  summary: string;
  url: string;
  updated: Date;
  category: { key: string; name: string };
  /** Of its source. */
  author?: string;
  rights?: string;
}

/** A feed must say when it changed; one without entries never has. */
const NEVER = new Date(0);

export function atomOf(feed: Feed): string {
  const updated = feed.entries.reduce((last, entry) => (entry.updated > last ? entry.updated : last), NEVER);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">
<id>${xml(feed.self)}</id>
<title>${xml(feed.title)}</title>
<updated>${updated.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xml(feed.alternate)}"/>
<author><name>${xml(feed.author)}</name></author>
${feed.entries.map((entry) => entryOf(entry)).join('\n')}
</feed>
`;
}

function entryOf(it: FeedEntry): string {
  const parts = [
    `<id>${xml(it.id)}</id>`,
    `<title>${xml(it.title)}</title>`,
    `<updated>${it.updated.toISOString()}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(it.url)}"/>`,
    `<category term="${it.category.key}" label="${xml(it.category.name)}"/>`,
    ...(it.author ? [`<author><name>${xml(it.author)}</name></author>`] : []),
    ...(it.rights ? [`<rights>${xml(it.rights)}</rights>`] : []),
    `<summary>${xml(it.summary)}</summary>`,
  ];
  return `<entry>${parts.join('')}</entry>`;
}
