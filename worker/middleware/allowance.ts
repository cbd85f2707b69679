/** Limits on what may be asked for, by the address it comes from, its network, and what it is about. */
import type { Context } from 'hono';
import { Fault } from '../../schema/problem.ts';
import { secretOf } from '../actions/acting.ts';
import type { Env } from '../context.ts';
import { signature } from '../secrets.ts';
import { type Allowance, spend } from '../store/allowances.ts';

export interface Limit {
  /** What is limited: `sign-in`, `submission`. */
  of: string;
  /** How often in an hour from one address of the internet. */
  perAddress?: number;
  /** … and from its network: /24 of IPv4, /48 of IPv6. */
  perNetwork?: number;
  /** … and for one subject, such as the e-mail address that is written to. */
  about?: { subject: string; perHour: number };
}

const HOUR = 3600;

/** Whether all limits allow it once more; counts it in one call. */
export async function isAllowed(
  c: Context<Env>,
  limit: Limit,
): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const secret = secretOf({ settings: c.var.settings });
  const address = c.req.header('CF-Connecting-IP') ?? 'unknown';
  const wanted = [
    { subject: `address ${address}`, most: limit.perAddress },
    { subject: `network ${networkOf(address)}`, most: limit.perNetwork },
    { subject: `about ${limit.about?.subject}`, most: limit.about?.perHour },
  ];
  const allowances: Allowance[] = [];
  for (const { subject, most } of wanted) {
    if (most === undefined) continue;
    const key = await signature(secret, `allowance of ${limit.of}`, subject);
    allowances.push({ key, most, windowSeconds: HOUR });
  }
  return spend(c.var.db, allowances, c.var.now);
}

/** Faults: `too-many`. */
export async function mustBeAllowed(c: Context<Env>, limit: Limit): Promise<void> {
  const { allowed, retryAfterSeconds } = await isAllowed(c, limit);
  if (!allowed) throw new Fault('too-many', { retryAfter: retryAfterSeconds });
}

export function networkOf(address: string): string {
  if (!address.includes(':')) return address.split('.').slice(0, 3).join('.');
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last];
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
