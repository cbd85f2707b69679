/** Processor time of a process, from the system's own books: steady where requests a second are not. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const TICKS_PER_SECOND = 100;

/** Seconds since it began; undefined where there is no /proc. */
export async function cpuSeconds(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // The name in brackets may hold anything; the fields begin behind it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

export interface RequestCost {
  status: number;
  bytes: number;
  gzipBytes: number;
  /** Milliseconds of processor time; undefined where it cannot be read. */
  cpuMs?: number;
}

const WARM_UP = 30;

/** Asks the addresses in turn, `times` in all, one at a time. */
export async function costOf(addresses: string[], pid: number, times: number): Promise<RequestCost> {
  const [first = ''] = addresses;
  const answer = await fetch(first);
  const body = Buffer.from(await answer.arrayBuffer());
  await askAll(addresses, WARM_UP);
  const before = await cpuSeconds(pid);
  await askAll(addresses, times);
  const after = await cpuSeconds(pid);
  return {
    status: answer.status,
    bytes: body.length,
    gzipBytes: gzipSync(body).length,
    ...(before === undefined || after === undefined ? {} : { cpuMs: ((after - before) / times) * 1000 }),
  };
}

async function askAll(addresses: string[], times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    await (await fetch(addresses[i % addresses.length] as string)).arrayBuffer();
}
