/** By which contacts two listings are reached the same way, and how much that says. */
import type { ContactKeys } from './contact-keys.ts';

export interface Way {
  way: 'website' | 'phone' | 'email';
  /** 0 to 1: how sure one is by it alone. */
  strength: number;
}

type Key = 'page' | 'site' | 'mailSite' | 'phone' | 'email';

/** How sure one is by each, where only one other has it. */
const STRENGTHS: Record<Key, number> = { page: 0.85, site: 0.8, mailSite: 0.5, phone: 0.82, email: 0.88 };
/** Of two pages on one site: a group each of a national body. */
const OTHER_PAGE = 0.15;
/** By the number of those that have it too: a treasurer of two clubs, the office of a chain. */
const SHARED_BY = [1, 1, 0.75, 0.5, 0.2];

export function countSharers(ours: ContactKeys, others: ContactKeys[]): Record<Key, number> {
  const count = (key: Key) => others.filter((theirs) => has(ours, theirs, key)).length;
  return {
    page: count('page'),
    site: count('site'),
    mailSite: count('mailSite'),
    phone: count('phone'),
    email: count('email'),
  };
}

/** Whose e-mail is at the site of the other, or at the same one, is as good as there. */
function has(ours: ContactKeys, theirs: ContactKeys, key: Key): boolean {
  if (key !== 'mailSite') return isSame(ours[key], theirs[key]);
  return (
    isSame(ours.mailSite, theirs.mailSite) ||
    isSame(ours.mailSite, theirs.site) ||
    isSame(ours.site, theirs.mailSite)
  );
}

export function sharedWays(ours: ContactKeys, theirs: ContactKeys, sharers: Record<Key, number>): Way[] {
  const strength = (key: Key) =>
    (key === 'site' && isOtherPage(ours, theirs) ? OTHER_PAGE : STRENGTHS[key]) *
    (SHARED_BY[Math.min(sharers[key], SHARED_BY.length - 1)] ?? 0);
  const first = (way: Way['way'], ...keys: Key[]): Way[] => {
    const key = keys.find((one) => has(ours, theirs, one));
    return key ? [{ way, strength: strength(key) }] : [];
  };
  const website = first('website', 'page', 'site');
  const email = website.length ? first('email', 'email') : first('email', 'email', 'mailSite');
  return [...website, ...first('phone', 'phone'), ...email];
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function isOtherPage(ours: ContactKeys, theirs: ContactKeys): boolean {
  return ours.page !== undefined && theirs.page !== undefined && ours.page !== theirs.page;
}
