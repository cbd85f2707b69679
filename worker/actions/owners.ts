/** Who keeps a listing together: owners invite others, hand over, and leave. */
import * as v from 'valibot';
import { EmailAddress } from '../../schema/email-address.ts';
import { Fault } from '../../schema/problem.ts';
import { type StewardLang, stewardAddress, stewardLang } from '../../web/pages/index.ts';
import { newToken, sha256 } from '../secrets.ts';
import { auditOfChange, auditQuery } from '../store/audit.ts';
import { run, runWhole } from '../store/database.ts';
import { mailQuery } from '../store/mails.ts';
import { keepingOf, type Owner } from '../store/mine.ts';
import {
  acceptQueries,
  afterLeaving,
  type Invited,
  invitedBy,
  inviteQueries,
  leaveQuery,
  withdrawQuery,
} from '../store/ownership.ts';
import { accountLanguage } from '../store/sessions.ts';
import { type ActingAs, actorOf } from './acting.ts';
import { mayChange } from './amend.ts';

export const INVITATION_DAYS = 7;

export interface Invitation {
  email: string;
  kind: 'invite' | 'hand-over';
  /** Of the page that it was written on; an account's own comes before it. */
  lang: StewardLang;
}

/** Faults: as `amend`, and `not-allowed` for an address that is none, or an owner's already. */
export async function invite(acting: ActingAs, id: string, { email, kind, lang }: Invitation): Promise<void> {
  const { db, now, by } = acting;
  const { initiative, owners } = await keeping(acting, id);
  const address = v.safeParse(EmailAddress, email);
  if (!address.success)
    throw new Fault('not-allowed', { field: 'email', detail: 'is not an e-mail address' });
  const to = address.output;
  if (owners.some((one) => one.email === to)) {
    throw new Fault('not-allowed', { field: 'email', detail: 'is an owner already' });
  }
  if (kind === 'hand-over' && !owners.some(({ account }) => account === by.number)) {
    throw new Fault('not-allowed', { field: 'kind', detail: 'only an owner hands over' });
  }
  const language = stewardLang((await accountLanguage(db, to)) ?? lang);
  const token = newToken();
  const tokenHash = await sha256(token);
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  const link = stewardAddress(language, `/invitation?n=${token}`);
  await run(
    db,
    ...inviteQueries({
      tokenHash,
      initiative: initiative.number,
      kind,
      email: to,
      invitedBy: by.number,
      at: now,
      expiresAt,
    }),
    mailQuery({
      key: `invitation ${id} ${tokenHash}`,
      kind: 'invitation',
      to,
      language,
      data: { name: initiative.name, by: kind, link },
      at: now,
    }),
  );
}

export async function withdraw(acting: ActingAs, id: string, tokenHash: string): Promise<void> {
  const { initiative } = await keeping(acting, id);
  await run(acting.db, withdrawQuery(initiative.number, tokenHash));
}

/** What a link invites to, with its hash. A fault `gone` for one that is used, too old, or none of ours. */
export async function invitation(
  { db, now }: Pick<ActingAs, 'db' | 'now'>,
  token: string,
): Promise<Invited & { tokenHash: string }> {
  const isOurs = /^[\w-]{43}$/.test(token);
  const tokenHash = await sha256(token);
  const found = isOurs ? await invitedBy(db, tokenHash, now) : undefined;
  if (!found) throw new Fault('gone');
  return { ...found, tokenHash };
}

/** An invitation is to an address, and so to whoever has it; a claim went to the listing's own, and is whoever's reads it. */
export function isFor({ kind, email }: Pick<Invited, 'kind' | 'email'>, by: { email: string }): boolean {
  return kind === 'claim' || email === by.email;
}

/** Faults: `gone`, `forbidden`. Two calls. */
export async function accept(acting: ActingAs, token: string): Promise<Invited> {
  const { db, now, by } = acting;
  const found = await invitation(acting, token);
  if (!isFor(found, by)) throw new Fault('forbidden', { detail: 'it was sent to another address' });
  const { initiative, kind, owners, tokenHash } = found;
  const others = owners.filter(({ account }) => account !== by.number);
  const handedBy =
    kind === 'hand-over' ? others.find(({ account }) => account === found.invitedBy) : undefined;
  const changes = handedBy || others.length === owners.length;
  const line = { at: now, actor: await actorOf(acting), subject: initiative.id };
  const outcome = await runWhole(
    db,
    ...acceptQueries({
      tokenHash,
      initiative: initiative.number,
      account: by.number,
      ownerState: kind === 'claim' ? 'verified' : 'claimed',
      at: now,
    }),
    auditQuery({ ...line, action: 'owner-added', details: { by: kind } }),
    ...(handedBy
      ? [
          leaveQuery(initiative.number, handedBy.account),
          ...afterLeaving(initiative.number, handedBy.account),
          auditQuery({ ...line, action: 'owner-left', details: { by: kind } }),
        ]
      : []),
    ...(changes
      ? others.map((one) =>
          told(one, {
            occasion: tokenHash,
            id: initiative.id,
            name: initiative.name,
            what: handedBy ? 'handed-over' : 'added',
            who: by.email,
            at: now,
          }),
        )
      : []),
  );
  if (outcome !== 'first') throw new Fault('gone');
  return found;
}

/** The last one may leave: then it is nobody's until somebody claims it. Two calls. */
export async function leave(acting: ActingAs, id: string): Promise<void> {
  const { db, now, by } = acting;
  const found = await keepingOf(db, id, now);
  if (!found) throw new Fault('not-found', { field: 'id', detail: id });
  const { initiative, owners } = found;
  const line = { at: now, action: 'owner-left', actor: await actorOf(acting), subject: id } as const;
  const others = owners.filter(({ account }) => account !== by.number);
  if (others.length === owners.length) throw new Fault('forbidden');
  const outcome = await runWhole(
    db,
    leaveQuery(initiative.number, by.number),
    auditOfChange(line),
    ...afterLeaving(initiative.number, by.number),
    ...others.map((one) =>
      told(one, {
        occasion: `${now.getTime()} ${by.number}`,
        id,
        name: initiative.name,
        what: 'left',
        who: by.email,
        at: now,
      }),
    ),
  );
  // Left already, as when the button was pressed twice.
  if (outcome === 'late') throw new Fault('gone');
}

async function keeping(acting: ActingAs, id: string) {
  const found = await keepingOf(acting.db, id, acting.now);
  if (!found) throw new Fault('not-found', { field: 'id', detail: id });
  const numbers = found.owners.map(({ account }) => account);
  await mayChange(acting, { initiative: found.initiative, owners: numbers });
  return found;
}

interface Told {
  occasion: string;
  id: string;
  name: string;
  what: 'added' | 'left' | 'handed-over';
  who: string;
  at: Date;
}

function told({ account, email, language }: Owner, { occasion, id, at, ...data }: Told) {
  return mailQuery({
    key: `owners ${id} ${occasion} ${account}`,
    kind: 'owners-changed',
    to: email,
    language,
    data,
    at,
  });
}
