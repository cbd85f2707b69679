/** `/log-ind`: a link is asked for, opened or typed as a code; `/log-ud`. Nothing happens without a press of a button. */
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { EmailAddress } from '../../../schema/email-address.ts';
import {
  CheckMailPage,
  CodePage,
  LinkPage,
  SignedOutPage,
  SignInPage,
  type StewardLang,
  stewardAddress,
} from '../../../web/pages/index.ts';
import { secretOf } from '../../actions/acting.ts';
import { askForLink, type Brought, LINK_MINUTES, signIn } from '../../actions/sign-in.ts';
import type { Env } from '../../context.ts';
import { ownPath } from '../../domain/own-path.ts';
import { readCode } from '../../domain/sign-in-code.ts';
import { mustHaveAddress } from '../../mail/post.ts';
import { isAllowed } from '../../middleware/allowance.ts';
import { readForm } from '../../middleware/form.ts';
import {
  dropSession,
  endOfSession,
  keepSession,
  OF_THIS_HOST,
  sessionToken,
} from '../../middleware/session.ts';
import { newToken, sha256 } from '../../secrets.ts';
import { endSession } from '../../store/sessions.ts';
import { findSignIn } from '../../store/sign-ins.ts';
import { page } from '../render.tsx';
import { frameOf, inBothLanguages, sendSoon } from './frame.ts';

export const signingIn = new Hono<Env>();

inBothLanguages('/log-ind', (path, lang) => {
  signingIn.get(path, (c) => askPage(c, lang));
  signingIn.post(path, (c) => ask(c, lang));
});
inBothLanguages('/log-ind/kode', (path, lang) => {
  signingIn.get(path, async (c) => page(c, <CodePage {...(await frameOf(c, lang))} email="" asksEmail />));
  signingIn.post(path, (c) => byCode(c, lang));
});
inBothLanguages('/log-ind/link', (path, lang) => {
  signingIn.get(path, (c) => linkPage(c, lang));
  signingIn.post(path, (c) => byLink(c, lang));
});
inBothLanguages('/log-ud', (path, lang) => {
  signingIn.get(path, async (c) => page(c, <SignedOutPage {...(await frameOf(c, lang))} />));
  signingIn.post(path, (c) => signOut(c, lang));
});

/** Nobody is asked for an address where no link could be sent. */
function mustBeSetUp({ settings }: Env['Variables']): void {
  mustHaveAddress(settings);
  secretOf({ settings });
}

async function askPage(c: Context<Env>, lang: StewardLang): Promise<Response> {
  mustBeSetUp(c.var);
  const next = ownPath(c.req.query('videre') ?? '');
  const frame = await frameOf(c, lang);
  if (frame.visitor) return c.redirect(next ?? stewardAddress(lang, '/mine'), 303);
  return page(c, <SignInPage {...frame} next={next} email="" />);
}

/** The same answer after the same work for every address, whether it is known, new, or asked about too often. */
async function ask(c: Context<Env>, lang: StewardLang): Promise<Response> {
  mustBeSetUp(c.var);
  const { db, now, settings } = c.var;
  const form = await readForm(c);
  const next = ownPath(form.one('videre'));
  const email = v.safeParse(EmailAddress, form.one('email'));
  if (!email.success) {
    const frame = await frameOf(c, lang);
    return page(c, <SignInPage {...frame} next={next} email={form.one('email')} isWrong />, 422);
  }
  const { allowed } = await isAllowed(c, {
    of: 'sign-in',
    perAddress: 20,
    perNetwork: 100,
    about: { subject: email.output, perHour: 5 },
  });
  // A browser that asks again goes on with what it has, so that it can still use a link that is on its way.
  const browser = askingBrowser(c) ?? newToken();
  if (allowed) {
    await askForLink(
      { db, now, settings },
      {
        email: email.output,
        browser,
        language: lang,
        next: next ?? stewardAddress(lang, '/mine'),
        page: stewardAddress(lang, '/log-ind/link'),
      },
    );
    sendSoon(c);
  }
  setCookie(c, BROWSER_COOKIE, browser, { ...OF_THIS_HOST, maxAge: LINK_MINUTES * 60 });
  return page(c, <CheckMailPage {...(await frameOf(c, lang))} email={email.output} />, 202);
}

async function linkPage(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const token = readToken(c.req.query('n'));
  const found = token && (await findSignIn(c.var.db, await sha256(token), c.var.now));
  const frame = await frameOf(c, lang);
  if (!found) return page(c, <LinkPage {...frame} is="gone" />, 410);
  const browser = askingBrowser(c);
  const isHere = browser !== undefined && (await sha256(browser)) === found.browserHash;
  return page(
    c,
    isHere ? (
      <LinkPage {...frame} is="good" token={token} email={found.email} />
    ) : (
      <LinkPage {...frame} is="elsewhere" />
    ),
  );
}

async function byLink(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const token = readToken((await readForm(c)).one('n'));
  const browser = askingBrowser(c);
  const answer = token && browser ? await arrive(c, { token }, browser) : undefined;
  return (
    answer ??
    page(
      c,
      <LinkPage {...(await frameOf(c, lang))} is={browser ? 'gone' : 'elsewhere'} />,
      browser ? 410 : 403,
    )
  );
}

async function byCode(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const form = await readForm(c);
  const typed = { email: form.one('email'), code: form.one('kode') };
  const email = v.safeParse(EmailAddress, typed.email);
  const code = readCode(typed.code);
  const browser = askingBrowser(c);
  const answer =
    email.success && code && browser ? await arrive(c, { email: email.output, code }, browser) : undefined;
  if (answer) return answer;
  const wrong = !browser ? 'browser' : !email.success ? 'email' : 'code';
  const frame = await frameOf(c, lang);
  return page(
    c,
    <CodePage {...frame} {...typed} asksEmail={!email.success || form.one('fra') !== 'mail'} wrong={wrong} />,
    422,
  );
}

async function arrive(c: Context<Env>, brought: Brought, browser: string): Promise<Response | undefined> {
  const { db, now, settings } = c.var;
  const before = sessionToken(c);
  const begun = await signIn({ db, now, settings }, brought, {
    browser,
    expiresAt: endOfSession(now),
    ...(before ? { replaces: await sha256(before) } : {}),
  });
  if (!begun) return undefined;
  deleteCookie(c, BROWSER_COOKIE, OF_THIS_HOST);
  keepSession(c, begun.token);
  return c.redirect(ownPath(begun.next) ?? '/', 303);
}

async function signOut(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const token = sessionToken(c);
  if (token) await endSession(c.var.db, await sha256(token));
  dropSession(c);
  return c.redirect(stewardAddress(lang, '/log-ud'), 303);
}

/** Of the browser that asked for a link: for as long as the link is good, and of no other use. */
const BROWSER_COOKIE = '__Host-sign-in';

function askingBrowser(c: Context): string | undefined {
  return readToken(getCookie(c, BROWSER_COOKIE));
}

function readToken(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w-]{43}$/.test(text) ? text : undefined;
}
