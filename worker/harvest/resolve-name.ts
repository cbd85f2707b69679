/** Where a name leads, asked over HTTPS (the JSON of DNS services), for a worker has no resolver of a house to be led astray by. */
import * as v from 'valibot';
import { HarvestFailure } from './failure.ts';

const [A, AAAA] = [1, 28];
const Answer = v.object({
  Answer: v.optional(v.array(v.object({ type: v.number(), data: v.string() })), []),
});

/** All addresses of a name, of both kinds. Faults: `unknown-name`. */
export async function resolveName(service: string, host: string, signal: AbortSignal): Promise<string[]> {
  const found = await Promise.all([A, AAAA].map((type) => ask(service, { host, type, signal })));
  const all = found.flat();
  if (all.length === 0) throw new HarvestFailure('unknown-name', host);
  return all;
}

async function ask(
  service: string,
  { host, type, signal }: { host: string; type: number; signal: AbortSignal },
): Promise<string[]> {
  const query = new URLSearchParams({ name: host, type: String(type) });
  const response = await fetch(`${service}?${query}`, {
    headers: { Accept: 'application/dns-json' },
    redirect: 'manual',
    signal,
  });
  const read = v.safeParse(Answer, response.ok ? await response.json() : undefined);
  if (!read.success) throw new HarvestFailure('unknown-name', host);
  // What is on the way there, a CNAME, is no address.
  return read.output.Answer.filter((one) => one.type === type).map(({ data }) => data);
}
