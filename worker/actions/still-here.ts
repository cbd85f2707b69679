/** The three answers to “are you still here?”, given by a link from a mail, without signing in. */
import { Fault } from '../../schema/problem.ts';
import { stewardAddress, stewardLang } from '../../web/pages/index.ts';
import { actorHash } from '../actor.ts';
import { isSigned, signature } from '../secrets.ts';
import { auditQuery } from '../store/audit.ts';
import { saveChange } from '../store/changes.ts';
import { run } from '../store/database.ts';
import { confirmQuery } from '../store/initiatives.ts';
import { accountById } from '../store/sessions.ts';
import { type Kept, keptById } from '../store/stewards.ts';
import { type Acting, mustBeFirst, secretOf } from './acting.ts';

/** Somebody may find the mail after a long holiday. */
const DAYS = 120;
const PURPOSE = 'still here';

interface Signed {
  initiative: string;
  /** Id of the account that it was mailed to. */
  account: string;
}

/** What the link carries: of this listing, to this owner, for some months. */
export async function signStillHere(
  secret: string,
  { initiative, account, now }: Signed & { now: Date },
): Promise<string> {
  const until = Math.floor(now.getTime() / 1000) + DAYS * 86_400;
  const text = `${initiative}.${account}.${until}`;
  return `${text}.${await signature(secret, PURPOSE, text)}`;
}

export function stillHereLinks(token: string, initiative: string, language: string) {
  const lang = stewardLang(language);
  const page = stewardAddress(lang, `/stadig-her?n=${token}`);
  return { yes: page, change: stewardAddress(lang, `/mine/${initiative}/ret`), stopped: `${page}&svar=nej` };
}

export type Answer = 'yes' | 'stopped';

/** The listing that a link is about; a fault `gone` for a link that is too old, or of somebody who no longer owns it. */
export async function stillHere(acting: Acting, token: string): Promise<{ kept: Kept; account: string }> {
  const { db, now } = acting;
  const [initiative = '', account = '', until = '', signed = '', ...more] = token.split('.');
  const isOurs =
    token.length < 300 &&
    more.length === 0 &&
    (await isSigned(secretOf(acting), PURPOSE, `${initiative}.${account}.${until}`, signed));
  if (!isOurs || Number(until) * 1000 < now.getTime()) throw new Fault('gone');
  const [kept, owner] = await Promise.all([keptById(db, initiative, { now }), accountById(db, account)]);
  if (!kept || !owner || !kept.owners.includes(owner)) throw new Fault('gone');
  return { kept, account };
}

/** Saying the same twice is saying it once. */
export async function answerStillHere(acting: Acting, token: string, answer: Answer): Promise<Kept> {
  const { kept, account } = await stillHere(acting, token);
  const { initiative } = kept;
  const actor = await actorHash(secretOf(acting), { id: account });
  const line = { at: acting.now, actor, subject: initiative.id };
  if (answer === 'yes') {
    if (initiative.status !== 'published') throw new Fault('conflict');
    await run(
      acting.db,
      confirmQuery(initiative.number, 'owner', acting.now),
      auditQuery({ ...line, action: 'confirmed' }),
    );
  } else if (initiative.status !== 'closed') {
    const by = { id: `closed ${signedPart(token)}`, actor: 'owner' as const, at: acting.now };
    const after = { ...initiative, status: 'closed' as const, updatedAt: acting.now };
    mustBeFirst(
      await saveChange(acting.db, { before: initiative, after, by, audit: { ...line, action: 'closed' } }),
    );
  }
  return kept;
}

/** A listing may be reopened and closed by a later mail: each link closes it once. */
function signedPart(token: string): string {
  return token.slice(token.lastIndexOf('.') + 1);
}
