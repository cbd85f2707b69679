/** What happens as iCalendar: of one initiative beside its page, and of any list under the address of its other files. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../schema/problem.ts';
import {
  homeAddress,
  initiativeAddress,
  LANGS,
  type Lang,
  listFileAddress,
  prefixOf,
  texts,
  wordsIn,
} from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { type CalendarEntry, type CalendarHead, toCalendar } from '../domain/calendar.ts';
import { rowTimes, withTimes } from '../store/calendars.ts';
import { run } from '../store/database.ts';
import { calendarEventsQuery } from '../store/event-pages.ts';
import { toEvent } from '../store/events.ts';
import { presentQuery, publishedOf } from '../store/former-addresses.ts';
import { publishedBySlug } from '../store/initiatives.ts';
import { sourcesQuery, toSource } from '../store/sources.ts';
import { attribution, sourcesOf } from './credits.ts';
import { linkNext, planList } from './lists.ts';
import { get } from './reading.ts';

/** A calendar holds so many initiatives; the rest is at the address in the Link header. */
const CALENDAR_MAX = 500;

export const calendars = new Hono<Env>();

for (const lang of LANGS) {
  get(calendars, `${prefixOf(lang)}/i/:file{.+\\.ics}`, (c) => ofInitiative(c, lang));
  get(calendars, listFileAddress(lang, {}, 'ics'), (c) => ofList(c, lang));
}

async function ofInitiative(c: Context<Env>, lang: Lang): Promise<Response> {
  const slug = (c.req.param('file') ?? '').replace(/\.ics$/, '');
  const [found, [rows, present]] = await Promise.all([
    publishedBySlug(c.var.db, slug),
    run(c.var.db, calendarEventsQuery(slug), presentQuery(c.var.db, 'slug', slug)),
  ]);
  if (!found) {
    const now = publishedOf(present);
    if (!now) throw new Fault('not-found', { detail: c.req.path });
    return c.redirect(`${initiativeAddress(lang, now.slug)}.ics`, 301);
  }
  const { initiative: it, source } = found;
  const { en: english } = it.translations;
  const entry: CalendarEntry = {
    ...it,
    url: pageOf(c, lang, it.slug),
    name: wordsIn(lang, it.name, english?.name).text,
    summary: wordsIn(lang, it.summary, english?.summary).text,
    events: rows.map(toEvent),
  };
  const credit = source ? attribution([source]).join(' · ') : '';
  return calendar(c, { name: entry.name, url: here(c), credit }, [entry]);
}

async function ofList(c: Context<Env>, lang: Lang): Promise<Response> {
  const { plan, search } = await planList(c, { limit: CALENDAR_MAX, count: false });
  const [list, counts, scans] = plan.queries;
  const [rows, counted, scanned, sources] = await run(c.var.db, withTimes(list), counts, scans, sourcesQuery);
  const found = plan.read([rows, counted, scanned]);
  linkNext(c, search, found.next);
  const times = new Map(rows.map((row) => [row.number, rowTimes(row)]));
  const entries = found.cards.flatMap((card): CalendarEntry[] => {
    const { activities = [], events = [], venue } = times.get(card.number) ?? {};
    if (activities.length + events.length === 0) return [];
    const { id, slug, updatedAt, precision } = card;
    return [
      {
        id,
        updatedAt,
        activities,
        events,
        url: pageOf(c, lang, slug),
        name: wordsIn(lang, card.name, card.nameEn).text,
        summary: wordsIn(lang, card.summary, card.summaryEn).text,
        ...(precision ? { place: { ...card, precision, ...(venue ? { venue } : {}) } } : {}),
      },
    ];
  });
  const credit = attribution(sourcesOf(found.cards, sources.map(toSource))).join(' · ');
  return calendar(c, { name: texts[lang].site.name, url: here(c), credit }, entries);
}

function calendar(c: Context<Env>, head: CalendarHead, entries: CalendarEntry[]): Response {
  return c.body(toCalendar(head, entries), 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
}

function pageOf(c: Context<Env>, lang: Lang, slug: string): string {
  return `${c.var.origin}${homeAddress(lang)}i/${slug}`;
}

function here(c: Context<Env>): string {
  const { pathname, search } = new URL(c.req.url);
  return `${c.var.origin}${pathname}${search}`;
}
