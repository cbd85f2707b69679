/** Any list of the pages as a feed: what is new and what was changed lately; with `since` all that changed, and what is gone. */
import { type Context, Hono } from 'hono';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { type Search, searchFromPage } from '../../schema/search.ts';
import {
  homeAddress,
  initiativeAddress,
  LANGS,
  type Lang,
  listFileAddress,
  rowFromCard,
  texts,
} from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { atomOf, type FeedEntry } from '../domain/atom.ts';
import { run } from '../store/database.ts';
import { areaNameQuery } from '../store/home.ts';
import { planRecent } from '../store/recent.ts';
import { resolve } from '../store/resolve.ts';
import type { Removed } from '../store/since.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { type ChangedList, changedList, sinceOf } from './changed-list.ts';
import { get, todayOf, withQuery } from './reading.ts';

const FEED_ENTRIES = 50;

export const feeds = new Hono<Env>();

for (const lang of LANGS) {
  get(feeds, listFileAddress(lang, {}, 'atom'), async (c) => {
    const { near: _, ...search } = searchFromPage(new URL(c.req.url).searchParams);
    const since = sinceOf(c);
    const {
      cards,
      removed = [],
      sources,
      name,
      next,
    } = await (since ? changesOf(c, search, since) : recentOf(c, search));
    const { origin } = c.var;
    const self = since ? withQuery(c, {}) : origin + listFileAddress(lang, search, 'atom');
    const feed = atomOf({
      lang,
      title: feedTitle(search, name, lang),
      self,
      alternate: origin + homeAddress(lang, search),
      author: texts[lang].site.name,
      entries: cards.map((card) => feedEntry(card, { lang, origin, sources })),
      deleted: removed.map(({ id, at }) => ({ id: tagOf(origin, id), at })),
      ...(next ? { next } : {}),
    });
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });
}

type FeedContent = Omit<ChangedList, 'removed'> & { removed?: Removed[]; name?: string | undefined };

/** One call. */
async function recentOf(c: Context<Env>, search: Search): Promise<FeedContent> {
  const { db } = c.var;
  const plan = planRecent(await resolve(db, search, todayOf(c)), FEED_ENTRIES);
  const [newest, changed, sources, names] = await run(
    db,
    ...plan.queries,
    sourcesQuery,
    areaNameQuery(search.area),
  );
  return { cards: plan.read([newest, changed]), sources: sources.map(toSource), name: names[0]?.name };
}

/** Two calls. */
async function changesOf(c: Context<Env>, search: Search, since: Date): Promise<FeedContent> {
  const list = await changedList(c, since, FEED_ENTRIES);
  const [names] = await run(c.var.db, areaNameQuery(search.area));
  return { ...list, name: names[0]?.name };
}

function feedTitle({ q, category }: Search, area: string | undefined, lang: Lang): string {
  const asked = [q, ...(category ?? []).map((key) => texts[lang].categories[key]), area].filter(Boolean);
  return [texts[lang].site.name, ...(asked.length ? [asked.join(', ')] : [])].join(' – ');
}

/** A tag URI (RFC 4151): it says which one, and not where it is today. */
function tagOf(origin: string, id: string): string {
  return `tag:${new URL(origin).hostname},2026:initiative/${encodeURIComponent(id)}`;
}

interface FeedOf {
  lang: Lang;
  origin: string;
  sources: Source[];
}

function feedEntry(card: InitiativeCard, { lang, origin, sources }: FeedOf): FeedEntry {
  const source = sources.find(({ key }) => key === card.source);
  const { name, summary } = rowFromCard(card, lang);
  return {
    id: tagOf(origin, card.id),
    title: name,
    summary,
    url: origin + initiativeAddress(lang, card.slug),
    updated: card.updatedAt,
    category: { key: card.category, name: texts[lang].categories[card.category] },
    ...(source ? { author: source.credit ?? source.title } : {}),
    ...(source?.licence ? { rights: source.licence } : {}),
  };
}
