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
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not answer that method' },
  'not-acceptable': { status: 406, title: 'That format is not offered here' },
  'not-allowed': { status: 422, title: 'Understood, but not allowed' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

/** A failure as a fact with its data; thrown once, translated once. */
export class Fault extends Error {
  readonly kind: ProblemKind;
  readonly field: string | undefined;

  constructor(kind: ProblemKind, { field, detail }: { field?: string; detail?: string } = {}) {
    super(detail ?? PROBLEMS[kind].title);
    this.name = 'Fault';
    this.kind = kind;
    this.field = field;
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
