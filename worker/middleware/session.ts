/** Who asks, and whether the request comes from our own pages. The session is the only cookie that says who somebody is. */
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { sha256 } from '../secrets.ts';
import { prolong, type Session, type SignedIn, sessionOf } from '../store/sessions.ts';

/** `__Host-`: Secure, of the whole site, and of no other host. */
export const SESSION_COOKIE = '__Host-session';

export function hasSession(c: Context): boolean {
  return sessionToken(c) !== undefined;
}

/** What the cookie says, if it can be one of ours at all. */
export function sessionToken(c: Context): string | undefined {
  const token = getCookie(c, SESSION_COOKIE);
  return token && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** A session ends when it has not been used for so long. */
const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

export function endOfSession(now: Date): Date {
  return new Date(now.getTime() + SESSION_DAYS * DAY_MS);
}

export function keepSession(c: Context, token: string): void {
  setCookie(c, SESSION_COOKIE, token, { ...OF_THIS_HOST, maxAge: SESSION_DAYS * 86_400 });
}

export function dropSession(c: Context): void {
  deleteCookie(c, SESSION_COOKIE, OF_THIS_HOST);
}

/** What `__Host-` asks for; no script reads it, and no other site's form sends it along. */
export const OF_THIS_HOST = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;

export const withSession: MiddlewareHandler<Env> = async function withSession(c, next) {
  let asked: Promise<Session | undefined> | undefined;
  c.set('signedIn', async () => {
    asked ??= readSession(c);
    return (await asked)?.who;
  });
  await next();
  const session = await asked?.catch(() => undefined);
  if (session && !c.res.headers.has('Set-Cookie')) goOn(c, session);
  // What depends on who asks is nobody else's: neither a cache's nor, after signing out, the next visitor's.
  if (asked || c.res.headers.has('Set-Cookie')) c.header('Cache-Control', 'no-store');
};

async function readSession(c: Context<Env>): Promise<Session | undefined> {
  const token = sessionToken(c);
  return token === undefined ? undefined : sessionOf(c.var.db, await sha256(token), c.var.now);
}

/** Once a day: that it is used is written, and the browser keeps it for another month. */
function goOn(c: Context<Env>, { seenAt }: Session): void {
  const token = sessionToken(c);
  const { db, now } = c.var;
  if (token === undefined || now.getTime() - seenAt.getTime() < DAY_MS) return;
  c.executionCtx.waitUntil(sha256(token).then((idHash) => prolong(db, idHash, now, endOfSession(now))));
  keepSession(c, token);
}

/** Who is signed in, or a fault. */
export async function mustBeSignedIn(c: Context<Env>): Promise<SignedIn> {
  const account = await c.var.signedIn();
  if (!account) throw new Fault('sign-in-needed');
  return account;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A request that may change something must come from a page of ours, or from no page at all (a program, which holds no
 * cookie of a visitor). Browsers say so themselves (Fetch Metadata, Origin), in every encoding of a form.
 */
export const ownOrigin: MiddlewareHandler<Env> = async function ownOrigin(c, next) {
  if (!SAFE.has(c.req.method)) {
    const from = c.req.header('Origin');
    const site = c.req.header('Sec-Fetch-Site');
    const own = [new URL(c.req.url).origin, c.var.origin];
    const isForeign = from !== undefined ? !own.includes(from) : site !== undefined && site !== 'same-origin';
    if (isForeign) throw new Fault('other-site');
  }
  await next();
};
