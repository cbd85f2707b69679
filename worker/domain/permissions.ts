/** Who may do what with a listing. */
import type { Initiative } from '../../schema/initiative.ts';
import type { ROLE_KINDS } from '../../schema/stewardship.ts';

export interface Someone {
  /** Number of the account. */
  number: number;
  roles: { kind: (typeof ROLE_KINDS)[number]; area: string }[];
}

/** The area whose moderators answer for a listing: its municipality, else the first that it serves, `*` for none. */
export function areaOf({
  municipality,
  serviceArea,
}: Pick<Initiative, 'municipality' | 'serviceArea'>): string {
  const [served] = serviceArea.flatMap((ref) => /^municipality:(\d{4})$/.exec(ref)?.[1] ?? []);
  return municipality ?? served ?? '*';
}

export function isAdministrator({ roles }: Someone): boolean {
  return roles.some(({ kind }) => kind === 'administrator');
}

/** `*` is moderated by those who moderate everything. */
export function moderates(someone: Someone, area: string): boolean {
  const moderated = someone.roles.filter(({ kind }) => kind === 'moderator').map((role) => role.area);
  return isAdministrator(someone) || moderated.includes('*') || moderated.includes(area);
}

/** The areas whose queue somebody sees; `*` for all of them. */
export function moderatedAreas(someone: Someone): string[] {
  if (isAdministrator(someone)) return ['*'];
  const areas = someone.roles.filter(({ kind }) => kind === 'moderator').map(({ area }) => area);
  return areas.includes('*') ? ['*'] : [...new Set(areas)];
}

export type Standing = 'moderator' | 'owner' | undefined;

/** As whom somebody may change it: undefined is nobody who may. */
export function standing(
  someone: Someone,
  { initiative, owners }: { initiative: Pick<Initiative, 'municipality' | 'serviceArea'>; owners: number[] },
): Standing {
  if (moderates(someone, areaOf(initiative))) return 'moderator';
  return owners.includes(someone.number) ? 'owner' : undefined;
}

/** Whether what somebody changes is shown at once; otherwise the last approved version stays until a moderator has seen it. */
export function showsAtOnce(
  as: Standing,
  { status, ownerState }: Pick<Initiative, 'status' | 'ownerState'>,
): boolean {
  // What is not public yet has nothing to stay.
  if (status !== 'published' && status !== 'paused' && status !== 'closed') return true;
  return as === 'moderator' || ownerState === 'verified';
}
