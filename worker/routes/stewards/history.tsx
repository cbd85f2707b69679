/** `/i/{slug}/historik`: what has changed in a listing, and, for those who keep it, undoing and redaction. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import type { ListingField } from '../../../schema/stewardship.ts';
import {
  type HistoryDone,
  type HistoryEntry,
  HistoryPage,
  isHistoryDone,
  type StewardLang,
  stewardTexts,
} from '../../../web/pages/index.ts';
import { goBack, redact } from '../../actions/history.ts';
import type { Env } from '../../context.ts';
import { differencesOf } from '../../domain/differences.ts';
import { standing } from '../../domain/permissions.ts';
import { asToldNow } from '../../domain/public-history.ts';
import { isRedactable, REDACTABLE } from '../../domain/redaction.ts';
import { wasShown } from '../../domain/status.ts';
import { readForm } from '../../middleware/form.ts';
import { newId } from '../../secrets.ts';
import { type History, historyOf, type Past } from '../../store/history.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';
import { changeOf, versionOf } from './mine.tsx';

export const history = new Hono<Env>();

const ON_A_PAGE = 20;

inBothLanguages('/i/:slug/historik', (path, lang) => {
  history.get(path, async (c) => page(c, await historyPage(c, lang)));

  history.post(`${path}/tilbage`, async (c) => {
    const acting = await actingAs(c);
    const form = await readForm(c);
    const { outcome } = await goBack(acting, slugOf(c), {
      revisionId: form.one('revision'),
      version: versionOf(form),
      changeId: changeOf(form),
      note: stewardTexts[lang].history.undo.note,
    });
    return backTo(c, outcome === 'shown' ? 'undone' : 'undone-waits');
  });

  history.post(`${path}/fjern`, async (c) => {
    const acting = await actingAs(c);
    const form = await readForm(c);
    const field = form.one('field');
    if (!isRedactable(field))
      throw new Fault('bad-parameter', { field: 'field', detail: 'is no such field' });
    const { note, fields } = stewardTexts[lang].history.redact;
    const words = form.one('words');
    try {
      await redact(acting, slugOf(c), {
        field,
        words,
        version: versionOf(form),
        changeId: changeOf(form),
        note: note(fields[field] ?? field),
      });
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.field !== 'words') throw fault;
      return page(c, await historyPage(c, lang, { values: { field, words }, wrong: fault.message }), 422);
    }
    return backTo(c, 'redacted');
  });
});

function backTo(c: Context<Env>, done: HistoryDone): Response {
  return c.redirect(`${c.req.path.replace(/\/[^/]+$/, '')}?gjort=${done}`, 303);
}

interface Typed {
  values: Record<string, string>;
  wrong: string;
}

async function historyPage(c: Context<Env>, lang: StewardLang, typed?: Typed) {
  const before = Number(/^\d{1,9}$/.exec(c.req.query('foer') ?? '')?.[0] ?? Number.NaN);
  const found = await historyOf(c.var.db, slugOf(c), {
    ...(Number.isNaN(before) ? {} : { before }),
    most: ON_A_PAGE,
  });
  const by = await c.var.signedIn();
  const mayChange = found && by ? standing(by, found) !== undefined : false;
  if (!found || !wasShown(found.initiative.status)) throw new Fault('not-found');
  // What is paused or closed tells nobody what it said.
  if (found.initiative.status !== 'published' && !mayChange) throw new Fault('gone');
  const done = c.req.query('gjort') ?? '';
  return (
    <HistoryPage
      {...(await frameOf(c, lang))}
      initiative={found.initiative}
      {...(found.source ? { source: found.source } : {})}
      entries={found.past.map((past, i) => entryOf(found, past, found.past[i + 1] ?? found.earlier))}
      {...(found.earlier ? { earlierThan: found.past.at(-1)?.version ?? 0 } : {})}
      isNewest={Number.isNaN(before)}
      municipalities={found.municipalities}
      {...(mayChange ? { editing: { changeId: newId(), fields: REDACTABLE } } : {})}
      done={isHistoryDone(done) ? done : undefined}
      {...typed}
    />
  );
}

/** Told as exactly as the present listing tells, and no more so. */
function entryOf({ initiative }: History, past: Past, older: Past | undefined): HistoryEntry {
  const { id, version, actor, note, status, redacted, createdAt: at } = past;
  const told = ({ listing }: Past) => asToldNow(listing, initiative);
  return {
    ...{ id, version, actor, note, at },
    redacted: redacted satisfies ListingField[],
    ...(older && older.status !== status ? { status } : {}),
    ...(older ? { differences: differencesOf(told(older), told(past)) } : {}),
  };
}

function slugOf(c: Context<Env>): string {
  return c.req.param('slug') ?? '';
}
