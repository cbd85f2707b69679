/** What all routes of the public API share: reads only, and 405 with the methods that are answered. */
import type { Context, Handler, Hono } from 'hono';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { danishDay } from '../domain/danish-time.ts';

export function get(app: Hono<Env>, path: string, handler: Handler<Env>): void {
  app.get(path, handler);
  app.all(path, onlyReads);
}

/** Behind the handlers that read: whatever comes here had another method. */
export const onlyReads: Handler<Env> = function onlyReads(c) {
  c.header('Allow', 'GET, HEAD, OPTIONS');
  if (c.req.method === 'OPTIONS') return c.body(null, 204);
  throw new Fault('method-not-allowed', { detail: `${c.req.method} ${c.req.path}` });
};

/** The day it is in Denmark. */
export function todayOf(c: Context<Env>): string {
  return danishDay(c.var.now);
}

export function apiBase(c: Context<Env>): string {
  return `${c.var.origin}/api`;
}

export function geoJson(c: Context, body: unknown): Response {
  return c.body(JSON.stringify(body), 200, { 'Content-Type': 'application/geo+json' });
}

/** The address of this request with other parameters; a parameter that is undefined goes. */
export function withQuery(c: Context<Env>, changes: Record<string, string | undefined>): string {
  const url = new URL(c.req.url);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return `${c.var.origin}${url.pathname}${url.search}`;
}
