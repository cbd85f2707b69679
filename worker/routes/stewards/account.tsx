/** `/konto`: what somebody settles about their own account. */
import { type Context, Hono } from 'hono';
import { AccountPage, STEWARD_LANGS, type StewardLang, stewardAddress } from '../../../web/pages/index.ts';
import { actorOf } from '../../actions/acting.ts';
import type { Env } from '../../context.ts';
import { readForm } from '../../middleware/form.ts';
import { dropSession, mustBeSignedIn } from '../../middleware/session.ts';
import { saveWishes } from '../../store/accounts.ts';
import { endSessions } from '../../store/sessions.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';

export const account = new Hono<Env>();

inBothLanguages('/konto', (path, lang) => {
  account.get(path, (c) => show(c, lang));
  account.post(path, (c) => save(c, lang));
});
inBothLanguages('/konto/log-ud-overalt', (path, lang) => {
  account.post(path, (c) => signOutEverywhere(c, lang));
});

async function show(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const { email, language, shortcuts } = await mustBeSignedIn(c);
  const isSaved = c.req.query('gemt') !== undefined;
  return page(c, <AccountPage {...(await frameOf(c, lang))} {...{ email, language, shortcuts, isSaved }} />);
}

async function save(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const { number, language } = await mustBeSignedIn(c);
  const form = await readForm(c);
  const wanted = STEWARD_LANGS.find((one) => one === form.one('sprog')) ?? language;
  await saveWishes(c.var.db, { number, language: wanted, shortcuts: form.has('genveje') });
  return c.redirect(`${stewardAddress(lang, '/konto')}?gemt`, 303);
}

async function signOutEverywhere(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const acting = await actingAs(c);
  const actor = await actorOf(acting);
  const { db, now, by } = acting;
  await endSessions(db, by, { at: now, action: 'signed-out-everywhere', actor, subject: actor });
  dropSession(c);
  return c.redirect(stewardAddress(lang, '/log-ud'), 303);
}
