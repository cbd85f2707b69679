/** A list as a feed (RFC 4287), with what is gone (RFC 6721) and the page after it (RFC 5005). */
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
  deleted?: DeletedEntry[];
  next?: string;
}

export interface DeletedEntry {
  id: string;
  at: Date;
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
  const deleted = feed.deleted ?? [];
  const times = [...feed.entries.map(({ updated }) => updated), ...deleted.map(({ at }) => at)];
  const updated = times.reduce((last, time) => (time > last ? time : last), NEVER);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${feed.lang}">
<id>${xml(feed.self)}</id>
<title>${xml(feed.title)}</title>
<updated>${updated.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xml(feed.alternate)}"/>
${feed.next ? `<link rel="next" type="application/atom+xml" href="${xml(feed.next)}"/>\n` : ''}<author><name>${xml(feed.author)}</name></author>
${[...feed.entries.map(entryOf), ...deleted.map(deletedOf)].join('\n')}
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

function deletedOf({ id, at }: DeletedEntry): string {
  return `<at:deleted-entry ref="${xml(id)}" when="${at.toISOString()}"/>`;
}
