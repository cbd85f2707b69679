/** Somebody says that a listing is theirs: shown by its own public address, or to a moderator. */
import { Fault } from '../../schema/problem.ts';
import { type StewardLang, stewardAddress } from '../../web/pages/index.ts';
import { areaOf } from '../domain/permissions.ts';
import { newToken, sha256 } from '../secrets.ts';
import { auditQuery } from '../store/audit.ts';
import { type Claimable, claimable, claimQueries } from '../store/claims.ts';
import { run } from '../store/database.ts';
import { mailQuery } from '../store/mails.ts';
import { invitationQuery } from '../store/ownership.ts';
import { type ActingAs, actorOf } from './acting.ts';
import { INVITATION_DAYS } from './owners.ts';

/**
 * Mails a link to the address that the listing's page shows. Whoever opens it, signed in, becomes its owner: not who asked,
 * or a stranger would be let in by a yes of the group. Faults: `not-found`, `conflict` for an owner, `not-allowed` where no
 * address is shown. Two calls.
 */
export async function claimByLink(acting: ActingAs, slug: string, lang: StewardLang): Promise<void> {
  const { db, now, by } = acting;
  const { initiative } = await mayClaim(acting, slug);
  const to = initiative.contact.email?.toLowerCase();
  if (!to) throw new Fault('not-allowed', { field: 'way', detail: 'its page shows no e-mail address' });
  const token = newToken();
  const tokenHash = await sha256(token);
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await run(
    db,
    invitationQuery({
      tokenHash,
      initiative: initiative.number,
      kind: 'claim',
      email: to,
      invitedBy: by.number,
      at: now,
      expiresAt,
    }),
    mailQuery({
      key: `claim ${initiative.id} ${tokenHash}`,
      kind: 'claim-link',
      to,
      language: lang,
      data: { name: initiative.name, link: stewardAddress(lang, `/invitation?n=${token}`) },
      at: now,
    }),
    auditQuery(await claimed(acting, initiative.id, 'link')),
  );
}

/** Faults: `not-found`, `conflict`, `not-allowed` without words. Two calls. */
export async function claimByModerator(acting: ActingAs, slug: string, words: string): Promise<void> {
  const { db, now, by } = acting;
  if (!words) throw new Fault('not-allowed', { field: 'words', detail: 'is missing' });
  if (words.length > 1000) throw new Fault('not-allowed', { field: 'words', detail: 'is too long' });
  const { initiative } = await mayClaim(acting, slug);
  const area = areaOf(initiative);
  await run(
    db,
    ...claimQueries({ initiative: initiative.number, account: by.number, words, area, at: now }),
    auditQuery(await claimed(acting, initiative.id, 'moderator')),
  );
}

async function mayClaim({ db, by }: ActingAs, slug: string): Promise<Claimable> {
  const found = await claimable(db, slug, by.number);
  if (!found) throw new Fault('not-found', { field: 'slug', detail: slug });
  if (found.owners.includes(by.number)) throw new Fault('conflict', { detail: 'it is yours already' });
  return found;
}

async function claimed(acting: ActingAs, id: string, way: 'link' | 'moderator') {
  const actor = await actorOf(acting);
  return { at: acting.now, action: 'claimed', actor, subject: id, details: { way } } as const;
}
