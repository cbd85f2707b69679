/** What a form carries to show that it came from a page of ours, and when that was made: who fills it in needs some seconds. */
import { isSigned, signature } from './secrets.ts';

const SHORTEST_MS = 3000;
const LONGEST_MS = 24 * 60 * 60 * 1000;
const PURPOSE = 'form';

/** For one form, named by the id of what it makes, so that a stamp is good for one thing. */
export async function stampOf(secret: string, id: string, now: Date): Promise<string> {
  const at = now.getTime();
  return `${at}.${await signature(secret, PURPOSE, `${id} ${at}`)}`;
}

export type Stamped = 'in-time' | 'too-quick' | 'too-old' | 'none';

export async function readStamp(secret: string, id: string, stamp: string, now: Date): Promise<Stamped> {
  const [, at = '', signed = ''] = /^(\d{13})\.([\w-]{43})$/.exec(stamp) ?? [];
  if (!at || !(await isSigned(secret, PURPOSE, `${id} ${at}`, signed))) return 'none';
  const age = now.getTime() - Number(at);
  if (age > LONGEST_MS) return 'too-old';
  return age < SHORTEST_MS ? 'too-quick' : 'in-time';
}
