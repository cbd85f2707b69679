/** People who keep listings: accounts with their roles and listings, signed in, as a test needs them. */
import { env } from 'cloudflare:workers';
import type { ActingAs } from '../../worker/actions/acting.ts';
import { newId, newToken, sha256 } from '../../worker/secrets.ts';
import { settings } from '../../worker/settings.ts';
import type { Role, SignedIn } from '../../worker/store/sessions.ts';
import { type Answer, AT, ask, NOW, open } from './support.ts';

export interface Person {
  email?: string;
  language?: 'da' | 'en';
  roles?: Role[];
  /** Ids of listings that are theirs. */
  owns?: string[];
}

export interface Steward {
  by: SignedIn;
  /** As actions are told of it. */
  acting: ActingAs;
  /** Their session, for a request of one's own making. */
  cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form as their browser would. */
  post(
    path: string,
    fields?: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** Asks as somebody's browser does: pages, with a cookie, and forms from a page of ours. */
export function browserOf(cookie?: string): Pick<Steward, 'get' | 'post'> {
  const common = { Accept: 'text/html', ...(cookie ? { Cookie: cookie } : {}) };
  return {
    get: (path, headers = {}) => ask(path, { headers: { ...common, ...headers }, redirect: 'manual' }),
    post: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...common, Origin: AT, 'Sec-Fetch-Site': 'same-origin', ...headers },
        body: new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
        ),
      }),
  };
}

let count = 0;

export async function aSteward({
  email,
  language = 'da',
  roles = [],
  owns = [],
}: Person = {}): Promise<Steward> {
  count += 1;
  const by: SignedIn = {
    number: 1000 + count,
    id: newId(),
    email: email ?? `nogen${count}@test.example`,
    language,
    shortcuts: true,
    roles,
  };
  const token = newToken();
  const now = NOW.getTime();
  // Requests over HTTP come by the clock of the machine, so the session outlives any of them.
  const seen = Date.now();
  const ends = seen + 366 * 86_400_000;
  await env.DB.batch([
    env.DB.prepare(
      'insert into account (number, id, email, language, created_at) values (?, ?, ?, ?, ?)',
    ).bind(by.number, by.id, by.email, language, now),
    env.DB.prepare('insert into session values (?, ?, ?, ?, ?)').bind(
      await sha256(token),
      by.number,
      now,
      seen,
      ends,
    ),
    ...roles.map(({ kind, area }) =>
      env.DB.prepare('insert into role values (?, ?, ?, ?)').bind(by.number, kind, area, now),
    ),
    ...owns.map((id) =>
      env.DB.prepare('insert into ownership select number, ?, ? from initiative where id = ?').bind(
        by.number,
        now,
        id,
      ),
    ),
  ]);
  const cookie = `__Host-session=${token}`;
  return {
    by,
    cookie,
    acting: { db: open(), now: NOW, settings: settings(env as never), by },
    ...browserOf(cookie),
  };
}

/** The rows of a table as they are, for what no route tells. */
export async function rowsOf<Row = Record<string, unknown>>(
  statement: string,
  ...values: unknown[]
): Promise<Row[]> {
  const { results } = await env.DB.prepare(statement)
    .bind(...values)
    .all<Row>();
  return results;
}
