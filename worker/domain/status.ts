/** What may become of a listing at its owners' wish. Whether it comes to be published at all a moderator decides. */
import type { Status } from '../../schema/initiative.ts';

export const CHOSEN_STATUSES = ['published', 'paused', 'closed'] as const;
export type ChosenStatus = (typeof CHOSEN_STATUSES)[number];

/** Those that were shown once: they have a public history, and may be opened again. */
export function wasShown(status: Status): status is ChosenStatus {
  return (CHOSEN_STATUSES as readonly Status[]).includes(status);
}

/** A pause may be given another end; nothing else becomes what it is. */
export function mayBecome(from: Status, to: ChosenStatus): boolean {
  return wasShown(from) && (from !== to || to === 'paused');
}
