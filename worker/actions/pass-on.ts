/** A message from a reader to those who look after a listing, whose addresses the reader never sees. */
import type { Message } from '../../schema/message.ts';
import { Fault } from '../../schema/problem.ts';
import { run } from '../store/database.ts';
import { mailQuery } from '../store/mails.ts';
import { contactsOf } from '../store/stewards.ts';
import type { Acting } from './acting.ts';

/** One letter an owner, in the owner's language. The same `id` twice is one message. Faults: `not-found`. */
export async function passOn(
  { db, now }: Pick<Acting, 'db' | 'now'>,
  slug: string,
  { id, message }: { id: string; message: Message },
): Promise<{ name: string }> {
  const { name, owners } = await contactsOf(db, slug);
  if (name === undefined || owners.length === 0) throw new Fault('not-found');
  await run(
    db,
    ...owners.map(({ id: account, email, language }) =>
      mailQuery({
        key: `message ${id} ${account}`,
        kind: 'message',
        to: email,
        language,
        data: { name, ...message },
        at: now,
      }),
    ),
  );
  return { name };
}
