/** What sending needs: somebody who carries mails, and the address of this site that their links begin with. */
import { Fault } from '../../schema/problem.ts';
import type { Bindings, Settings } from '../settings.ts';
import { cloudflareMailer, type Mailer } from './mailer.ts';

export interface Post {
  mailer: Mailer;
  /** The configured one: a request says of itself whatever it likes. */
  site: string;
}

/** Undefined where no mail can be sent; those that were written wait. */
export function postOf({ MAIL }: Pick<Bindings, 'MAIL'>, settings: Settings): Post | undefined {
  if (!MAIL || !settings.publicUrl) return undefined;
  return { mailer: cloudflareMailer(MAIL, settings.mailFrom), site: settings.publicUrl };
}

/** For who is about to promise a mail. Faults: `not-set-up`. */
export function mustHaveAddress({ publicUrl }: Pick<Settings, 'publicUrl'>): void {
  if (!publicUrl) throw new Fault('not-set-up', { detail: 'this site has no PUBLIC_URL' });
}
