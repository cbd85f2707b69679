/** One answer from outside: no address but a public one, also after a redirect, and no more bytes or time than agreed. */
import { hostOf, isNumber, isPublicNumber, outsideAddress } from '../domain/outside-address.ts';
import { HarvestFailure } from './failure.ts';
import { resolveName } from './resolve-name.ts';

const REDIRECTS_MOST = 5;
const REDIRECT = new Set([301, 302, 303, 307, 308]);

export interface Outside {
  /** How we call ourselves. */
  userAgent: string;
  /** Origins that are fetched from whatever they are. */
  trusted: readonly string[];
  /** A service that knows names (RFC 8484's JSON sibling). */
  dns: string;
  limits: Limits;
}

export interface Limits {
  /** In all, the redirects and pages among it. */
  millis: number;
  /** In all, as they are once unpacked. */
  bytes: number;
}

export const LIMITS: Limits = { millis: 30_000, bytes: 10_000_000 };

/** What is left of the limits while one source is fetched. */
export class Budget {
  readonly signal: AbortSignal;
  bytes: number;

  constructor({ millis, bytes }: Limits) {
    this.signal = AbortSignal.timeout(millis);
    this.bytes = bytes;
  }
}

export interface Fetched {
  /** Where it was in the end. */
  url: URL;
  status: 200 | 304;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Faults: a {@link HarvestFailure} for everything that can go wrong out there. */
export async function fetchGuarded(
  address: string,
  headers: Record<string, string>,
  { outside, budget }: { outside: Outside; budget: Budget },
): Promise<Fetched> {
  try {
    const { response, url } = await follow(address, headers, { outside, budget });
    const { status } = response;
    if (status === 304) return { url, status, headers: response.headers, bytes: new Uint8Array() };
    if (status !== 200) {
      await response.body?.cancel();
      throw new HarvestFailure('status', String(status));
    }
    return { url, status, headers: response.headers, bytes: await bytesOf(response, budget) };
  } catch (error) {
    if (error instanceof HarvestFailure) throw error;
    if (budget.signal.aborted) throw new HarvestFailure('too-slow');
    throw new HarvestFailure('unreachable');
  }
}

/** By hand, so that every stop on the way is looked at before it is asked. */
async function follow(
  address: string,
  headers: Record<string, string>,
  { outside, budget }: { outside: Outside; budget: Budget },
): Promise<{ response: Response; url: URL }> {
  let at = address;
  for (let redirects = 0; redirects <= REDIRECTS_MOST; redirects++) {
    const url = await allowed(at, outside, budget);
    const response = await fetch(url, {
      headers: { 'User-Agent': outside.userAgent, ...headers },
      redirect: 'manual',
      signal: budget.signal,
    });
    const to = REDIRECT.has(response.status) ? response.headers.get('Location') : null;
    if (to === null) return { response, url };
    await response.body?.cancel();
    if (!URL.canParse(to, url)) throw new HarvestFailure('redirects');
    at = new URL(to, url).href;
  }
  throw new HarvestFailure('redirects');
}

async function allowed(text: string, { trusted, dns }: Outside, { signal }: Budget): Promise<URL> {
  const checked = outsideAddress(text, trusted);
  if ('refused' in checked) throw new HarvestFailure(checked.refused);
  const { url } = checked;
  const host = hostOf(url);
  if (trusted.includes(url.origin) || isNumber(host)) return url;
  const found = await resolveName(dns, host, signal);
  // All of them: which one is connected to is not ours to choose.
  if (!found.every(isPublicNumber)) throw new HarvestFailure('private-address', host);
  return url;
}

/** Counted as they come: what a header says of the length is not believed. */
async function bytesOf(response: Response, budget: Budget): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw new HarvestFailure(budget.signal.aborted ? 'too-slow' : 'broken-off');
    });
    if (done) break;
    length += value.length;
    if (length > budget.bytes) {
      await reader.cancel();
      throw new HarvestFailure('too-large');
    }
    parts.push(value);
  }
  budget.bytes -= length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
