/** Errors are named facts; here they become problem documents (RFC 9457), or a page for who reads pages. */
import type { Context } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { Fault, type Problem, type ProblemKind, toProblem } from '../../schema/problem.ts';
import { ProblemPage, type StewardLang, stewardAddress } from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';

export function onError(error: Error, c: Context<Env>): Response {
  const fault = error instanceof Fault ? error : new Fault('unexpected');
  // Ours: told whole in the log, briefly to the visitor.
  if (fault !== error) console.error(error.stack ?? error);
  const { kind, retryAfter } = fault;
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  c.header('Cache-Control', 'no-store');
  if (!readsPages(c)) return answerProblem(c, toProblem(fault));
  const lang = /^\/en(\/|$)/.test(c.req.path) ? 'en' : 'da';
  if (kind === 'sign-in-needed' && c.req.method === 'GET') return toSignIn(c, lang);
  return answerPage(c, lang, kind, toProblem(fault).status);
}

/** A browser that was sent here by a link or a form; programs ask for anything, or for JSON. */
function readsPages(c: Context): boolean {
  return !/^\/(api|oembed)/.test(c.req.path) && (c.req.header('Accept') ?? '').includes('text/html');
}

function answerProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as 400, {
    'Content-Type': 'application/problem+json',
  });
}

function answerPage(c: Context<Env>, lang: StewardLang, kind: ProblemKind, status: number): Response {
  const path = c.req.path.replace(/^\/en(?=\/|$)/, '') || '/';
  const html = renderToString(<ProblemPage {...{ lang, kind, path, origin: c.var.origin, assets }} />);
  return c.html(`<!doctype html>${html}`, status as 400);
}

/** And back again afterwards. */
function toSignIn(c: Context<Env>, lang: StewardLang): Response {
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(
    `${stewardAddress(lang, '/log-ind')}?videre=${encodeURIComponent(pathname + search)}`,
    303,
  );
}
