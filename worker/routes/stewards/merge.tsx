/** `/moderering/flet`: two listings become one, and `/moderering/flet/{id}`: two again. */
import { type Context, Hono } from 'hono';
import { MERGE_PARTS, SIDES } from '../../../schema/merger.ts';
import { Fault } from '../../../schema/problem.ts';
import { slugIn } from '../../../schema/report.ts';
import { OWNER_STATES } from '../../../schema/terms.ts';
import {
  FindTwoPage,
  MergedPage,
  MergePage,
  type StewardLang,
  stewardAddress,
  stewardTexts,
} from '../../../web/pages/index.ts';
import type { ActingAs } from '../../actions/acting.ts';
import { type Merging, merge, mergerToSee, part, type Two, twoToMerge } from '../../actions/merge.ts';
import { mustModerateSome } from '../../actions/moderating.ts';
import type { Env } from '../../context.ts';
import { differencesOf } from '../../domain/differences.ts';
import { type Choices, likelySide, mayBeBoth, partsThatDiffer } from '../../domain/merging.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { newId } from '../../secrets.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';

export const merging = new Hono<Env>();

inBothLanguages('/moderering/flet', (path, lang) => {
  merging.get(path, async (c) => {
    const acting = await actingAs(c);
    await mustModerateSome(acting);
    const values = { a: c.req.query('a')?.trim() ?? '', b: c.req.query('b')?.trim() ?? '' };
    if (!values.a || !values.b) return find(c, acting, lang, values);
    try {
      return await compare(c, acting, lang, { a: slugIn(values.a), b: slugIn(values.b) });
    } catch (fault) {
      const said = whyNot(fault, lang);
      if (!said) throw fault;
      return find(c, acting, lang, values, { b: said });
    }
  });

  merging.post(path, async (c) => {
    const acting = await actingAs(c);
    const asked = readMerging(await readForm(c));
    const done = stewardAddress(lang, `/moderering/flet/${asked.id}`);
    try {
      await merge(acting, asked);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      if (fault.kind !== 'conflict' && fault.kind !== 'not-allowed') throw fault;
      // The same form a second time finds them merged.
      if (await isThere(acting, asked.id)) return c.redirect(done, 303);
      if (fault.kind !== 'conflict') throw fault;
      return compare(c, acting, lang, asked, { late: true });
    }
    return c.redirect(done, 303);
  });

  merging.get(`${path}/:id`, async (c) => seeMerger(c, await actingAs(c), lang));

  merging.post(`${path}/:id`, async (c) => {
    const acting = await actingAs(c);
    try {
      await part(acting, c.req.param('id') ?? '');
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.kind !== 'conflict') throw fault;
      return seeMerger(c, acting, lang, { late: true });
    }
    return c.redirect(stewardAddress(lang, `/moderering/flet/${c.req.param('id')}`), 303);
  });
});

/** In words, why two cannot be merged; undefined where it is something else. */
function whyNot(fault: unknown, lang: StewardLang): string | undefined {
  const { merge: text } = stewardTexts[lang];
  if (!(fault instanceof Fault)) return undefined;
  if (fault.kind === 'not-found') return text.notFound;
  if (fault.kind !== 'not-allowed') return undefined;
  return fault.message === 'they are the same' ? text.same : text.mergedAlready;
}

async function isThere(acting: ActingAs, id: string): Promise<boolean> {
  return mergerToSee(acting, id).then(
    () => true,
    () => false,
  );
}

async function find(
  c: Context<Env>,
  acting: ActingAs,
  lang: StewardLang,
  values: { a: string; b: string },
  errors = {},
) {
  const props = { ...(await frameOf(c, lang)), administers: isAdministrator(acting.by), values, errors };
  return page(c, <FindTwoPage {...props} />, Object.keys(errors).length ? 422 : 200);
}

async function compare(
  c: Context<Env>,
  acting: ActingAs,
  lang: StewardLang,
  names: { a: string; b: string },
  { late = false } = {},
) {
  const { a, b, municipalities } = await twoToMerge(acting, names);
  const [one, other] = [a.initiative, b.initiative];
  const parts = partsThatDiffer(one, other).map((part) => ({
    part,
    sides: SIDES.filter((side) => side !== 'both' || mayBeBoth(one, other, part)),
    likely: likelySide(one, other, part),
  }));
  return page(
    c,
    <MergePage
      {...(await frameOf(c, lang))}
      a={one}
      b={other}
      said={{ a: differencesOf(undefined, one), b: differencesOf(undefined, other) }}
      {...{ parts, late }}
      likelyToStay={likelyToStay({ a, b })}
      municipalities={Object.fromEntries(municipalities)}
      id={newId()}
      administers={isAdministrator(acting.by)}
    />,
    late ? 409 : 200,
  );
}

/** The one that others have confirmed, that is on the list, that came first. */
function likelyToStay({ a, b }: Pick<Two, 'a' | 'b'>): 'a' | 'b' {
  const [one, other] = [a.initiative, b.initiative];
  const worth = ({ ownerState, status }: typeof one) =>
    OWNER_STATES.indexOf(ownerState) + (status === 'published' ? OWNER_STATES.length : 0);
  const difference = worth(other) - worth(one) || one.createdAt.getTime() - other.createdAt.getTime();
  return difference > 0 ? 'b' : 'a';
}

async function seeMerger(c: Context<Env>, acting: ActingAs, lang: StewardLang, { late = false } = {}) {
  const { id, survivor, other, createdAt, isUndone } = await mergerToSee(acting, c.req.param('id') ?? '');
  return page(
    c,
    <MergedPage
      {...(await frameOf(c, lang))}
      {...{ id, isUndone, late, at: createdAt }}
      survivor={survivor.initiative}
      other={other.initiative}
      administers={isAdministrator(acting.by)}
    />,
    late ? 409 : 200,
  );
}

function readMerging(form: Form): Merging {
  const choices: Choices = {};
  for (const part of MERGE_PARTS) {
    const side = SIDES.find((one) => one === form.one(`valg.${part}`));
    if (side) choices[part] = side;
  }
  return {
    id: /^[\w-]{22}$/.test(form.one('id')) ? form.one('id') : newId(),
    a: form.one('a'),
    b: form.one('b'),
    survivor: form.one('survivor') === 'b' ? 'b' : 'a',
    versions: { a: Number(form.one('versionA')), b: Number(form.one('versionB')) },
    choices,
  };
}
