/** Opens D1 for a request and says in its answer what it cost. */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../context.ts';
import { settings } from '../settings.ts';
import { openDatabase } from '../store/database.ts';
import { hasSession } from './session.ts';

export const withDatabase: MiddlewareHandler<Env> = async function withDatabase(c, next) {
  // Who changes something, or was just signed in, must see what was last written.
  const mayWrite = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method) || hasSession(c);
  const db = openDatabase(c.env.DB, mayWrite ? 'first-primary' : 'first-unconstrained');
  const known = settings(c.env);
  c.set('db', db);
  c.set('settings', known);
  c.set('now', new Date());
  c.set('origin', known.publicUrl ?? new URL(c.req.url).origin);
  await next();
  const { calls, rowsRead, durationMs } = db.meter;
  const cost = `${calls} ${calls === 1 ? 'call' : 'calls'}, ${rowsRead} rows`;
  c.header('Server-Timing', `d1;dur=${durationMs.toFixed(1)};desc="${cost}"`);
};
