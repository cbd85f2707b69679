/** Signing in by mail: a link is asked for, and used by the browser that asked. */

import { actorHash } from '../actor.ts';
import { CODE_LENGTH, CODE_LETTERS, shownCode } from '../domain/sign-in-code.ts';
import { newCode, newId, newToken, sha256, signature } from '../secrets.ts';
import { auditQuery } from '../store/audit.ts';
import { run } from '../store/database.ts';
import { type Proof, saveSignIn, useSignIn } from '../store/sign-ins.ts';
import { type Acting, secretOf } from './acting.ts';

export const LINK_MINUTES = 10;

export interface Asking {
  email: string;
  /** What the asking browser keeps for as long as the link is good. */
  browser: string;
  /** Of the page. */
  language: string;
  /** Path on this site. */
  next: string;
  /** Path of the page that the link opens, without its token. */
  page: string;
}

/** One call, the same for every address. */
export async function askForLink(
  acting: Acting,
  { email, browser, language, next, page }: Asking,
): Promise<void> {
  const token = newToken();
  const code = newCode(CODE_LETTERS, CODE_LENGTH);
  const tokenHash = await sha256(token);
  const { now: at } = acting;
  await saveSignIn(acting.db, {
    tokenHash,
    codeHash: await codeHashOf(acting, browser, code),
    browserHash: await sha256(browser),
    email,
    language,
    next,
    at,
    expiresAt: new Date(at.getTime() + LINK_MINUTES * 60_000),
    mail: {
      key: `sign-in ${tokenHash}`,
      kind: 'sign-in',
      to: email,
      language,
      data: { code: shownCode(code), link: `${page}?n=${token}` },
      at,
    },
  });
}

/** What somebody brings from the mail. */
export type Brought = { token: string } | { email: string; code: string };

export interface Arrival {
  browser: string;
  /** Hash of the session that the browser has already: it gets another, so none that was put there is signed in. */
  replaces?: string;
  expiresAt: Date;
}

export interface SignedInNow {
  /** For the browser to keep. */
  token: string;
  next: string;
}

/** Undefined when what was brought is not alive, or not this browser's. One call, and one for the log. */
export async function signIn(
  acting: Acting,
  brought: Brought,
  { browser, replaces, expiresAt }: Arrival,
): Promise<SignedInNow | undefined> {
  const { db, now } = acting;
  const token = newToken();
  const begun = await useSignIn(db, await proofOf(acting, brought, browser), await sha256(browser), {
    idHash: await sha256(token),
    accountId: newId(),
    now,
    expiresAt,
    ...(replaces ? { replaces } : {}),
  });
  if (!begun) return undefined;
  const actor = await actorHash(secretOf(acting), { id: begun.accountId });
  await run(db, auditQuery({ at: now, action: 'signed-in', actor, subject: actor }));
  return { token, next: begun.next };
}

async function proofOf(acting: Acting, brought: Brought, browser: string): Promise<Proof> {
  if ('token' in brought) return { tokenHash: await sha256(brought.token) };
  return { email: brought.email, codeHash: await codeHashOf(acting, browser, brought.code) };
}

/** Signed and not only hashed: there are few enough codes to try them all on a stolen table. */
function codeHashOf(acting: Acting, browser: string, code: string): Promise<string> {
  return signature(secretOf(acting), 'sign-in code', `${browser} ${code}`);
}
