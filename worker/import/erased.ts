import type { Database } from '../store/database.ts';
import { erasedAmong } from '../store/erasure.ts';
import type { Rejection } from './listing.ts';
import type { Located } from './locate.ts';

/** What somebody had erased here does not come back by a file that has it still. One call. */
export async function withoutErased(
  db: Database,
  located: Located[],
): Promise<{ located: Located[]; rejections: Rejection[] }> {
  const ids = located.map(({ draft }) => draft.id);
  const erased = ids.length > 0 ? await erasedAmong(db, ids) : new Set<string>();
  return {
    located: located.filter(({ draft }) => !erased.has(draft.id)),
    rejections: located
      .filter(({ draft }) => erased.has(draft.id))
      .map(({ draft: { row } }) => ({
        row,
        complaints: [{ reason: 'it was erased here, and comes back by the form alone' }],
      })),
  };
}
