/** RFC 9457 problem details: what every error looks like on the wire. */
export interface Problem {
  /** `/problems/{kind}` */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The field or parameter at fault. */
  field?: string;
}

/** The one table from a named fact to its HTTP status and title. */
export const PROBLEMS = {
  'bad-parameter': { status: 400, title: 'A parameter cannot be read' },
  'unknown-parameter': { status: 400, title: 'This address does not know that parameter' },
  'sign-in-needed': { status: 401, title: 'This needs you to be signed in' },
  forbidden: { status: 403, title: 'You may not do this' },
  'other-site': { status: 403, title: 'The request came from another site' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not answer that method' },
  'not-acceptable': { status: 406, title: 'That format is not offered here' },
  conflict: { status: 409, title: 'Somebody else decided this meanwhile' },
  gone: { status: 410, title: 'What was here has been taken away' },
  'changed-meanwhile': { status: 412, title: 'Somebody else changed it meanwhile' },
  'too-large': { status: 413, title: 'That is more than this address takes' },
  'wrong-media-type': { status: 415, title: 'This address does not read that format' },
  'not-allowed': { status: 422, title: 'Understood, but not allowed' },
  'version-needed': { status: 428, title: 'Say which version you change, with If-Match' },
  'too-many': { status: 429, title: 'Too often: try again later' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
  'not-implemented': { status: 501, title: 'That is not offered here' },
  'not-set-up': { status: 503, title: 'This site is not set up for that yet' },
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

/** A failure as a fact with its data; thrown once, translated once. */
export class Fault extends Error {
  readonly kind: ProblemKind;
  readonly field: string | undefined;
  /** In how many seconds it is worth to try again; the answer's Retry-After. */
  readonly retryAfter: number | undefined;

  constructor(
    kind: ProblemKind,
    { field, detail, retryAfter }: { field?: string; detail?: string; retryAfter?: number } = {},
  ) {
    super(detail ?? PROBLEMS[kind].title);
    this.name = 'Fault';
    this.kind = kind;
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

export function toProblem(fault: Fault): Problem {
  const { status, title } = PROBLEMS[fault.kind];
  return {
    type: `/problems/${fault.kind}`,
    title,
    status,
    ...(fault.message === title ? {} : { detail: fault.message }),
    ...(fault.field ? { field: fault.field } : {}),
  };
}
