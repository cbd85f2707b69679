/** `/moderering`: the queue, and the way from one matter to the next. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import { MATTER_KINDS, MATTER_STATES } from '../../../schema/stewardship.ts';
import {
  type Narrowed,
  QueuePage,
  type StewardLang,
  stewardAddress,
  stewardTexts,
} from '../../../web/pages/index.ts';
import { mustModerateSome } from '../../actions/moderating.ts';
import type { Env } from '../../context.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { areaNames, besides, QUEUE_VIEWS, queuePage, type Turn } from '../../store/queue.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';

export const queue = new Hono<Env>();

inBothLanguages('/moderering', (path, lang) => {
  queue.get(path, (c) => show(c, lang));

  queue.get(`${path}/naeste`, async (c) => {
    const moderated = await mustModerateSome(await actingAs(c));
    const from = readTurn(c.req.query('fra'));
    if (!from) throw new Fault('bad-parameter', { field: 'fra' });
    const back = c.req.query('retning') === 'forrige';
    const id = await besides(c.var.db, { areas: rangesOf(moderated), from, back });
    const to = id ? `/moderering/sag/${id}` : '/moderering?gjort=slut';
    return c.redirect(stewardAddress(lang, to), 303);
  });
});

async function show(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const acting = await actingAs(c);
  const moderated = await mustModerateSome(acting);
  const asked = readNarrowed(c, moderated);
  const after = readTurn(c.req.query('efter'));
  const { db } = c.var;
  const areas = asked.area ? [asked.area] : rangesOf(moderated);
  const [{ rows, next, vanished }, names] = await Promise.all([
    queuePage(db, { ...asked, areas, ...(after ? { after } : {}) }),
    moderated.length > 1 ? areaNames(db, moderated) : new Map<string, string>(),
  ]);
  const done = doneIn(c, lang);
  return page(
    c,
    <QueuePage
      {...(await frameOf(c, lang))}
      {...{ asked, rows, vanished, isFirst: !after }}
      areas={moderated.length > 1 ? moderated.map((code) => areaOption(code, names)) : []}
      administers={isAdministrator(acting.by)}
      shortcuts={acting.by.shortcuts}
      {...(next ? { next: `${next.at}.${next.number}` } : {})}
      {...(done ? { done } : {})}
    />,
  );
}

function areaOption(code: string, names: Map<string, string>) {
  const name = names.get(code);
  return { code, ...(name ? { name } : {}) };
}

/** `*` among what somebody moderates is everything; as the area of a matter it is what lies in no municipality. */
function rangesOf(moderated: string[]): string[] | undefined {
  return moderated.includes('*') ? undefined : moderated;
}

function readNarrowed(c: Context<Env>, moderated: string[]): Narrowed {
  const view = QUEUE_VIEWS.find((one) => one === c.req.query('vis')) ?? 'open';
  const kind = MATTER_KINDS.find((one) => one === c.req.query('slags'));
  const area = c.req.query('omraade');
  const isTheirs = area && (moderated.includes('*') ? /^(\d{4}|\*)$/.test(area) : moderated.includes(area));
  return { view, ...(kind ? { kind } : {}), ...(isTheirs ? { area } : {}) };
}

export function readTurn(text: string | undefined): Turn | undefined {
  const [, at, number] = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '') ?? [];
  return at && number ? { at: Number(at), number: Number(number) } : undefined;
}

/** What the page before has just done. */
function doneIn(c: Context<Env>, lang: StewardLang): string | undefined {
  const { moderation } = stewardTexts[lang];
  const said = c.req.query('gjort');
  if (said === 'slut') return moderation.noMatterLeft;
  const state = MATTER_STATES.find((one) => one === said);
  return state && moderation.done[state];
}
