/** Which addresses of others the worker may fetch from. Decided before a connection is made, and again for each redirect. */
import ipaddr from 'ipaddr.js';
import type { HarvestFailureKey } from '../../schema/harvest.ts';

/** Names that never lead out of a house. */
const INNER_NAMES =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa)$/;

export const ADDRESS_MAX = 2000;

/**
 * The address with every spelling of a number made plain, or why it is refused. `trusted` are origins that need no further
 * look: a setting of whoever runs the site, for tests and for machines of their own.
 */
export function outsideAddress(
  text: string,
  trusted: readonly string[] = [],
): { url: URL } | { refused: HarvestFailureKey } {
  if (text.length > ADDRESS_MAX || !URL.canParse(text)) return { refused: 'bad-address' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { refused: 'bad-address' };
  // A password would stand on the page of the source and in logs.
  if (url.username || url.password) return { refused: 'bad-address' };
  url.hash = '';
  if (trusted.includes(url.origin)) return { url };
  if (url.protocol !== 'https:') return { refused: 'not-https' };
  if (url.port) return { refused: 'bad-address' };
  // `https://127.1`, `https://0x7f000001` and `https://2130706433` are one address to `URL` already.
  const host = hostOf(url);
  if (isNumber(host)) return isPublicNumber(host) ? { url } : { refused: 'private-address' };
  if (INNER_NAMES.test(host) || !host.includes('.')) return { refused: 'private-address' };
  return { url };
}

/** Without the brackets of IPv6 and the dot that may end a name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

export function isNumber(host: string): boolean {
  return ipaddr.isValid(host);
}

/** Whether an IP address is one of the open internet: no house, link, loopback, carrier, group, or one inside another. */
export function isPublicNumber(text: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  // All of IPv6 that is given out begins with 001; the rest is for nobody yet.
  return address.kind() === 'ipv4' || (address.toByteArray()[0] ?? 0) >> 5 === 1;
}
