/** `/moderering/sag/{id}`: a page to look at, and a form for what becomes of it. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Difference } from '../../../schema/difference.ts';
import { text } from '../../../schema/initiative.ts';
import { Fault } from '../../../schema/problem.ts';
import { MATTER_STATES, REPORT_OUTCOMES } from '../../../schema/stewardship.ts';
import {
  MatterPage,
  type MatterPageProps,
  type StewardLang,
  stewardAddress,
  stewardTexts,
} from '../../../web/pages/index.ts';
import type { ActingAs } from '../../actions/acting.ts';
import { decide, mayDecide, type Seen } from '../../actions/decide.ts';
import type { Env } from '../../context.ts';
import { type Decision, stateAfter } from '../../domain/decisions.ts';
import { differencesOf } from '../../domain/differences.ts';
import { partsThatDiffer } from '../../domain/merging.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import type { MatterFile } from '../../store/matter-file.ts';
import { basemapAddresses, page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages, sendSoon, whoActed } from './frame.ts';
import { twinsFor } from './matter-twins.ts';

export const matters = new Hono<Env>();

const FIELDS = ['reason', 'question', 'outcome', 'words', 'answers'];
const Words = text(2000);

inBothLanguages('/moderering/sag/:id', (path, lang) => {
  matters.get(path, async (c) => {
    const acting = await actingAs(c);
    return page(c, await drawn(c, acting, lang, await mayDecide(acting, idOf(c))));
  });

  matters.post(path, async (c) => {
    const acting = await actingAs(c);
    const form = await readForm(c);
    const seen = readSeen(form);
    const { decision, errors } = readDecision(form, lang);
    if (!decision) {
      const values = Object.fromEntries(FIELDS.map((name) => [name, form.one(name)]));
      return page(c, await drawn(c, acting, lang, await mayDecide(acting, idOf(c)), { errors, values }), 422);
    }
    try {
      await decide(acting, idOf(c), { seen, decision });
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.kind !== 'conflict') throw fault;
      const late = await lateAnswer(c, acting, lang, { seen, decision });
      if (late) return late;
    }
    sendSoon(c);
    return c.redirect(stewardAddress(lang, `/moderering?gjort=${stateAfter(decision)}`), 303);
  });
});

function idOf(c: Context<Env>): string {
  return c.req.param('id') ?? '';
}

interface Tried {
  seen: Seen;
  decision: Decision;
}

/** Somebody was first: with what became of it, or what was written since. Undefined for a button that was pressed twice. */
export async function lateAnswer(
  c: Context<Env>,
  acting: ActingAs,
  lang: StewardLang,
  tried: Tried,
): Promise<Response | undefined> {
  const file = await mayDecide(acting, idOf(c));
  if (isDoneBy(acting, file, tried)) return undefined;
  const late = file.matter.state === 'open' ? 'newer' : 'decided';
  return page(c, await drawn(c, acting, lang, file, { late }), 409);
}

function isDoneBy({ by }: ActingAs, { matter, initiative }: MatterFile, { seen, decision }: Tried) {
  const edits = decision.kind === 'approve' ? decision.edits : undefined;
  return (
    matter.decidedBy?.account === by.number &&
    matter.state === stateAfter(decision) &&
    matter.subject === seen.subject &&
    seen.state !== matter.state &&
    (!edits || partsThatDiffer(edits, initiative).length === 0)
  );
}

export function readSeen(form: Form): Seen {
  const state = MATTER_STATES.find((one) => one === form.one('state'));
  if (!state) throw new Fault('not-allowed', { field: 'state' });
  return { state, subject: form.one('subject'), version: Number(form.one('version')) };
}

function readDecision(
  form: Form,
  lang: StewardLang,
): { decision?: Decision; errors: Record<string, string> } {
  const { errors: said } = stewardTexts[lang].matter;
  const told = (name: 'reason' | 'question' | 'words', missing?: string) => {
    const words = form.one(name);
    if (!words && missing) return { errors: { [name]: missing } };
    return v.is(Words, words) ? { words } : { errors: { [name]: said.tooLong } };
  };
  switch (form.one('handling')) {
    case 'approve':
      return { decision: { kind: 'approve', isKnown: form.has('isKnown') }, errors: {} };
    case 'reject': {
      const { words, errors = {} } = told('reason', said.reason);
      return words === undefined ? { errors } : { decision: { kind: 'reject', reason: words }, errors };
    }
    case 'ask': {
      const { words, errors = {} } = told('question', said.question);
      return words === undefined ? { errors } : { decision: { kind: 'ask', question: words }, errors };
    }
    case 'done': {
      const { words, errors = {} } = told('words');
      const outcome = REPORT_OUTCOMES.find((one) => one === form.one('outcome'));
      if (!outcome) return { errors: { outcome: said.outcome, ...errors } };
      if (words === undefined) return { errors };
      return { decision: { kind: 'done', outcome, words, answers: form.has('answers') }, errors };
    }
    default:
      throw new Fault('not-allowed', { field: 'handling' });
  }
}

type Shown = Pick<MatterPageProps, 'late' | 'errors' | 'values'>;

async function drawn(
  c: Context<Env>,
  acting: ActingAs,
  lang: StewardLang,
  file: MatterFile,
  shown: Shown = {},
) {
  const { matter, initiative, revision, municipalities, log, around: _, ...rest } = file;
  const isNew = matter.kind === 'new' && (matter.state === 'open' || matter.state === 'asked');
  const who = await whoActed(acting);
  const props: MatterPageProps = {
    ...(await frameOf(c, lang)),
    ...rest,
    ...(revision ? { revision } : {}),
    matter,
    initiative,
    twins: isNew ? await twinsFor(c, initiative) : [],
    differences: differencesIn(file),
    log: log.map(({ at, action, actor }) => ({ at, action, who: who(actor) })),
    municipalities: Object.fromEntries(municipalities),
    basemap: basemapAddresses(c),
    administers: isAdministrator(acting.by),
    shortcuts: acting.by.shortcuts,
    turn: `${matter.createdAt.getTime()}.${matter.number}`,
    ...shown,
  };
  return <MatterPage {...props} />;
}

/** Of a new listing all that it says, just as it would be published. */
function differencesIn({ matter, initiative, revision }: MatterFile): Difference[] {
  if (matter.kind === 'new') return differencesOf(undefined, initiative);
  return revision ? differencesOf(initiative, revision.listing) : [];
}
