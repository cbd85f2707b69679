/** Who looks after which area is said by an administrator, or by whoever runs the site, with a command. */
import * as v from 'valibot';
import { EmailAddress } from '../../schema/email-address.ts';
import { Fault } from '../../schema/problem.ts';
import { actorHash } from '../actor.ts';
import { newId } from '../secrets.ts';
import type { Settings } from '../settings.ts';
import type { Database } from '../store/database.ts';
import { isAdministrator, type Named, removeRole, roleGround, saveRole } from '../store/roles.ts';
import type { Role, SignedIn } from '../store/sessions.ts';

export interface Appointing {
  db: Database;
  now: Date;
  settings: Pick<Settings, 'secret'>;
  /** Left out: a command. */
  by?: SignedIn;
}

export interface Appointment {
  email: string;
  kind: Role['kind'];
  /** Code or name of a municipality, `*` for all of them; an administrator has no other. */
  area: string;
}

export interface Appointed extends Role {
  email: string;
  outcome: 'done' | 'was-so';
}

/** Makes the account where there is none. Faults: `not-allowed` with the field. Two calls. */
export async function giveRole(appointing: Appointing, wanted: Appointment): Promise<Appointed> {
  const email = checkedEmail(wanted.email);
  const { account, municipality } = await roleGround(appointing.db, { email, area: wanted.area });
  const area = areaOfRole(wanted, municipality?.code);
  const to = account ?? { id: newId(), email };
  const audit = await lineOf(appointing, 'role-given', to, { kind: wanted.kind, area });
  const saved = await saveRole(appointing.db, { to, kind: wanted.kind, area, at: appointing.now, audit });
  return { email, kind: wanted.kind, area, outcome: saved === 'first' ? 'done' : 'was-so' };
}

/**
 * Counts from the next request. Faults: `not-allowed` for who is not there, and for the last administrator. Two calls;
 * where nothing was taken one more, to say why.
 */
export async function takeRole(appointing: Appointing, wanted: Appointment): Promise<Appointed> {
  const email = checkedEmail(wanted.email);
  const { account: to, municipality } = await roleGround(appointing.db, { email, area: wanted.area });
  if (!to) throw new Fault('not-allowed', { field: 'email', detail: 'nobody has that address' });
  const area = areaOfRole(wanted, municipality?.code);
  const audit = await lineOf(appointing, 'role-taken', to, { kind: wanted.kind, area });
  const saved = await removeRole(appointing.db, { to, kind: wanted.kind, area, audit });
  if (saved === 'late' && wanted.kind === 'administrator' && (await isAdministrator(appointing.db, email))) {
    throw new Fault('not-allowed', { field: 'kind', detail: 'the last administrator stays' });
  }
  return { email, kind: wanted.kind, area, outcome: saved === 'first' ? 'done' : 'was-so' };
}

function checkedEmail(text: string): string {
  const { success, output } = v.safeParse(EmailAddress, text);
  if (!success) throw new Fault('not-allowed', { field: 'email', detail: 'is not an e-mail address' });
  return output;
}

function areaOfRole({ kind, area }: Appointment, code: string | undefined): string {
  if (kind === 'administrator' || area === '*') return '*';
  if (!code) throw new Fault('not-allowed', { field: 'area', detail: `no municipality is called ${area}` });
  return code;
}

async function lineOf(
  { now, settings, by }: Appointing,
  action: 'role-given' | 'role-taken',
  to: Named,
  { kind, area }: Role,
) {
  const { secret } = settings;
  // A command that writes to production does not know its secret, which nobody can read again.
  const subject = secret ? await actorHash(secret, to) : 'account';
  const actor = secret && by ? { actor: await actorHash(secret, by) } : {};
  return { at: now, action, ...actor, subject, details: { kind, area, by: by ? 'page' : 'command' } };
}
