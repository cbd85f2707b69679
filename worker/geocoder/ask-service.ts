/** One question to a service. What it answers is checked at the door; its token is said to nobody else. */
import * as v from 'valibot';

/** The part of `fetch` that is used. */
export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

/** Where a service is, and how it knows us. */
export interface Service {
  /** Without a slash at its end. */
  url: string;
  token: string;
}

/** What went wrong, in words that are safe to log: neither the question nor the token is in them. */
export class ServiceError extends Error {
  override name = 'ServiceError';
}

export interface Question {
  path: string;
  params: Record<string, string>;
  signal?: AbortSignal;
}

/** Throws a `ServiceError` for any status but 2xx and for an answer of another shape. */
export async function askService<S extends v.GenericSchema>(
  { url, token }: Service,
  fetcher: Fetcher,
  { path, params, signal }: Question,
  schema: S,
): Promise<v.InferOutput<S>> {
  const query = new URLSearchParams({ ...params, token });
  const response = await fetcher(`${url}/${path}?${query}`, {
    headers: { Accept: 'application/json' },
    // A redirect could carry the token to somebody else.
    redirect: 'manual',
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new ServiceError(`it answered ${response.status}`);
  const body = await response.json().catch((error: unknown) => {
    if (error instanceof SyntaxError) throw new ServiceError('it did not answer with JSON');
    throw error;
  });
  const read = v.safeParse(schema, body);
  if (read.success) return read.output;
  throw new ServiceError(`its answer has another shape, at ${v.getDotPath(read.issues[0]) ?? 'its root'}`);
}

/** The entries that can be read; where none can, the service has changed. */
export function readable<S extends v.GenericSchema>(entries: unknown[], schema: S): v.InferOutput<S>[] {
  const read = entries.map((entry) => v.safeParse(schema, entry));
  const good = read.flatMap((it) => (it.success ? [it.output] : []));
  if (entries.length && good.length === 0) throw new ServiceError('its entries have another shape');
  return good;
}

/** Becomes a part of our own ids, which stand in addresses and in HTML. */
export const ServiceId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
export const ServiceText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
