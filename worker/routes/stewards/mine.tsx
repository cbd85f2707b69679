/** `/mine`: what owners do with their listings. Every press is a POST that leads back to the page with a word of what it did. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import {
  type Done,
  EraseListingPage,
  isDone,
  MinePage,
  MyListingPage,
  type MyListingProps,
  type StewardLang,
  stewardAddress,
} from '../../../web/pages/index.ts';
import { erase } from '../../actions/erase.ts';
import { CLOSED_BY_MODERATOR, changeStatus, confirmNow } from '../../actions/status.ts';
import type { Env } from '../../context.ts';
import { differencesOf } from '../../domain/differences.ts';
import { standing } from '../../domain/permissions.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { mustBeSignedIn } from '../../middleware/session.ts';
import { newId } from '../../secrets.ts';
import { keepingOf, listingsOf } from '../../store/mine.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';

export const mine = new Hono<Env>();

inBothLanguages('/mine', (path, lang) => {
  mine.get(path, async (c) => {
    const { number } = await mustBeSignedIn(c);
    const found = await listingsOf(c.var.db, number);
    return page(c, <MinePage {...(await frameOf(c, lang))} {...found} done={doneOf(c)} now={c.var.now} />);
  });

  mine.get(`${path}/:id`, async (c) => page(c, await listingPage(c, lang)));

  mine.get(`${path}/:id/slet`, async (c) => {
    const { initiative } = await keeping(c);
    return page(c, <EraseListingPage {...(await frameOf(c, lang))} initiative={initiative} />);
  });

  press('bekraeft', 'confirmed', async (c) => confirmNow(await actingAs(c), idOf(c)));
  press('luk', 'closed', (c, form) => become(c, form, 'closed'));

  mine.post(`${path}/:id/pause`, async (c) => {
    const form = await readForm(c);
    try {
      await become(c, form, 'paused');
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.field !== 'until') throw fault;
      return refused(c, lang, { field: 'until', fault, form });
    }
    return backTo(c, `${path}/${idOf(c)}`, 'paused');
  });

  mine.post(`${path}/:id/aabn`, async (c) => {
    const form = await readForm(c);
    try {
      await become(c, form, 'published');
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.message !== CLOSED_BY_MODERATOR) throw fault;
      return refused(c, lang, { field: 'status', fault, form });
    }
    return backTo(c, `${path}/${idOf(c)}`, 'reopened');
  });

  mine.post(`${path}/:id/slet`, async (c) => {
    const form = await readForm(c);
    const bucket = c.env.PICTURES;
    await erase(await actingAs(c), idOf(c), { version: versionOf(form), ...(bucket ? { bucket } : {}) });
    return backTo(c, path, 'erased');
  });

  function press(to: string, done: Done, act: (c: Context<Env>, form: Form) => Promise<unknown>) {
    mine.post(`${path}/:id/${to}`, async (c) => {
      await act(c, await readForm(c));
      return backTo(c, `${path}/${idOf(c)}`, done);
    });
  }
});

async function become(c: Context<Env>, form: Form, to: 'published' | 'paused' | 'closed') {
  const until = form.one('until');
  await changeStatus(await actingAs(c), idOf(c), {
    changeId: changeOf(form),
    version: versionOf(form),
    to,
    ...(to === 'paused' && until ? { until } : {}),
  });
}

/** The page again, with what is wrong and all that was typed. */
export async function refused(
  c: Context<Env>,
  lang: StewardLang,
  { field, fault, form }: { field: Refused; fault: Fault; form: Form },
): Promise<Response> {
  const values = { until: form.one('until'), email: form.one('email'), kind: form.one('kind') };
  return page(c, await listingPage(c, lang, { values, wrong: { field, said: fault.message } }), 422);
}

type Refused = 'until' | 'email' | 'status';

interface Typed {
  values: Record<string, string>;
  wrong: { field: Refused; said: string };
}

async function listingPage(c: Context<Env>, lang: StewardLang, typed?: Typed) {
  const { proposed, by, ...found } = await keeping(c);
  // Addresses are the owners' own business; a moderator sees how many there are.
  const isOwner = found.owners.some(({ account }) => account === by.number);
  const props: MyListingProps = {
    ...(await frameOf(c, lang)),
    ...found,
    ...(isOwner ? {} : { owners: [], invitations: [], othersOwn: found.owners.length }),
    ...(proposed ? { proposed: differencesOf(found.initiative, proposed) } : {}),
    ...(typed ? { values: typed.values, wrong: typed.wrong } : {}),
    changeId: newId(),
    done: doneOf(c),
    now: c.var.now,
  };
  return <MyListingPage {...props} />;
}

/** What the page tells only those who may change the listing. */
async function keeping(c: Context<Env>) {
  const by = await mustBeSignedIn(c);
  const found = await keepingOf(c.var.db, idOf(c), c.var.now);
  if (!found) throw new Fault('not-found', { field: 'id', detail: idOf(c) });
  const owners = found.owners.map(({ account }) => account);
  if (!standing(by, { initiative: found.initiative, owners })) throw new Fault('forbidden');
  return { ...found, by };
}

export function idOf(c: Context<Env>): string {
  return c.req.param('id') ?? '';
}

export function backTo(c: Context<Env>, path: string, done: Done): Response {
  return c.redirect(`${path}?gjort=${done}`, 303);
}

function doneOf(c: Context<Env>): Done | undefined {
  const done = c.req.query('gjort') ?? '';
  return isDone(done) ? done : undefined;
}

/** The version that the form was made from. */
export function versionOf(form: Form): number {
  const version = form.one('version');
  if (!/^\d{1,9}$/.test(version))
    throw new Fault('bad-parameter', { field: 'version', detail: 'is missing' });
  return Number(version);
}

/** Of a press: the same when it comes twice. */
export function changeOf(form: Form): string {
  const id = form.one('change');
  if (!/^[\w-]{22}$/.test(id)) throw new Fault('bad-parameter', { field: 'change', detail: 'is missing' });
  return id;
}

export function pathOf(lang: StewardLang, id: string): string {
  return stewardAddress(lang, `/mine/${id}`);
}
