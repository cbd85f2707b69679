/** Errors are named facts; here they become problem documents (RFC 9457). */
import type { Context } from 'hono';
import { Fault, type Problem, toProblem } from '../../schema/problem.ts';

function answerProblem(c: Context, problem: Problem, headers: Record<string, string> = {}): Response {
  return c.body(JSON.stringify(problem), problem.status as 400, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...headers,
  });
}

export function onError(error: Error, c: Context): Response {
  if (error instanceof Fault) {
    const { retryAfter } = error;
    const again: Record<string, string> =
      retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    return answerProblem(c, toProblem(error), again);
  }
  // Ours: told whole in the log, briefly to the visitor.
  console.error(error.stack ?? error);
  return answerProblem(c, toProblem(new Fault('unexpected')));
}
