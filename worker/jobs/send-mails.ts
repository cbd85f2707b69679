/** Mails that did not go with the request that wrote them, or were written by the clock. */
import { postOf } from '../mail/post.ts';
import { sendWaiting } from '../mail/send-waiting.ts';
import type { Working } from './working.ts';

export async function sendMails({ db, env, settings }: Working, now: Date): Promise<void> {
  const post = postOf(env, settings);
  if (post) await sendWaiting({ db, post }, now);
}
