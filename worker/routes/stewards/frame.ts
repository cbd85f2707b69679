/** What every page for owners and moderators is given, and how their routes are mounted in both languages. */
import type { Context } from 'hono';
import {
  STEWARD_LANGS,
  type StewardLang,
  type StewardPageProps,
  stewardAddress,
} from '../../../web/pages/index.ts';
import { type ActingAs, actorOf } from '../../actions/acting.ts';
import { assets } from '../../assets.ts';
import type { Env } from '../../context.ts';
import { moderatedAreas } from '../../domain/permissions.ts';
import { postOf } from '../../mail/post.ts';
import { sendWaiting } from '../../mail/send-waiting.ts';
import { mustBeSignedIn } from '../../middleware/session.ts';

/** The request has made calls of its own already. */
const MOST_AFTER_A_REQUEST = 10;

/** With the menu of who is signed in: asks the database, where a session came along. */
export async function frameOf(c: Context<Env>, lang: StewardLang): Promise<StewardPageProps> {
  const who = await c.var.signedIn();
  return {
    lang,
    origin: c.var.origin,
    assets,
    ...(who ? { visitor: { email: who.email, moderates: moderatedAreas(who).length > 0 } } : {}),
  };
}

export function inBothLanguages(path: string, mount: (path: string, lang: StewardLang) => void): void {
  for (const lang of STEWARD_LANGS) mount(stewardAddress(lang, path), lang);
}

/** Who is signed in, ready to act; faults with `sign-in-needed`. */
export async function actingAs(c: Context<Env>): Promise<ActingAs> {
  const { db, now, settings } = c.var;
  return { db, now, settings, by: await mustBeSignedIn(c) };
}

/** How an actor of the log is called: oneself, or some letters of the hash, the same for the same account. */
export async function whoActed(
  acting: ActingAs,
): Promise<(actor: string | null) => 'you' | { short: string } | undefined> {
  const me = await actorOf(acting);
  return (actor) => (actor === me ? 'you' : actor ? { short: actor.slice(0, 6) } : undefined);
}

/** After a request has written a mail: nobody waits for it to be sent, and what does not go now goes by the clock. */
export function sendSoon(c: Context<Env>): void {
  const { db, settings, now } = c.var;
  const post = postOf(c.env, settings);
  if (!post) return;
  const sending = sendWaiting({ db, post }, now, MOST_AFTER_A_REQUEST);
  c.executionCtx.waitUntil(sending.catch((error: Error) => console.error(error.stack)));
}
