/** How long a mail is tried. */

const MINUTE = 60_000;
const WAITS_MINUTES = [1, 5, 30, 120, 720];

/** As long as the link in a mail for signing in; later it only confuses. */
const SIGN_IN_MINUTES = 10;

/** When to try once more after so many attempts; undefined: no more, somebody will have to ask again. */
export function triedAgainAt(attempts: number, now: Date): Date | undefined {
  const minutes = WAITS_MINUTES[attempts - 1];
  return minutes === undefined ? undefined : new Date(now.getTime() + minutes * MINUTE);
}

export function isTooLate({ kind, createdAt }: { kind: string; createdAt: Date }, now: Date): boolean {
  return kind === 'sign-in' && now.getTime() - createdAt.getTime() > SIGN_IN_MINUTES * MINUTE;
}
