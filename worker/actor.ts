/** How an account is named where its name must not stand: a line of the log outlives it. */

import { signature } from './secrets.ts';
import type { SignedIn } from './store/sessions.ts';

export function actorHash(secret: string, account: Pick<SignedIn, 'id'>): Promise<string> {
  return signature(secret, 'audit', account.id);
}
