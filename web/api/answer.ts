/** What comes back from our API: a failure is a value, shown to the visitor, and never thrown. */
import type { Problem } from '../../schema/problem.ts';

export type Answer<T> = { ok: true; data: T } | { ok: false; problem: Problem };

export type Fetcher = (address: string, init?: { signal?: AbortSignal }) => Promise<Response>;

export async function getJson<T>(
  fetcher: Fetcher,
  address: string,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  try {
    const response = await fetcher(address, signal ? { signal } : {});
    if (response.ok) return { ok: true, data: (await response.json()) as T };
    return { ok: false, problem: await readProblem(response) };
  } catch {
    return { ok: false, problem: { type: '/problems/unreachable', title: 'No connection', status: 0 } };
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const { status } = response;
  if (response.headers.get('content-type')?.includes('json')) {
    try {
      return (await response.json()) as Problem;
    } catch {
      // A proxy's answer with our content type: the status says enough.
    }
  }
  return { type: 'about:blank', title: response.statusText, status };
}
