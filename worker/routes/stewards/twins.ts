/** What is there already of what somebody adds, for the page. */
import type { Context } from 'hono';
import type { Listing } from '../../../schema/initiative.ts';
import type { Twin } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';

/** The likeliest first. */
export async function twinsOf(_c: Context<Env>, _listing: Listing): Promise<Twin[]> {
  return [];
}
