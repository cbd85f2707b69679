/** Who asks, and whether the request comes from our own pages. The session is the only cookie that says who somebody is. */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { sha256 } from '../secrets.ts';
import { type SignedIn, signedInBy } from '../store/sessions.ts';

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

export const withSession: MiddlewareHandler<Env> = async function withSession(c, next) {
  let asked: Promise<SignedIn | undefined> | undefined;
  c.set('signedIn', () => {
    asked ??= readSession(c);
    return asked;
  });
  await next();
  // What depends on who asks is nobody else's: neither a cache's nor, after signing out, the next visitor's.
  if (asked) c.header('Cache-Control', 'no-store');
};

async function readSession(c: Context<Env>): Promise<SignedIn | undefined> {
  const token = sessionToken(c);
  return token === undefined ? undefined : signedInBy(c.var.db, await sha256(token), c.var.now);
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
