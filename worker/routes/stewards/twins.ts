/** What is there already of what somebody adds, for the page. */
import type { Context } from 'hono';
import type { Listing } from '../../../schema/initiative.ts';
import type { Twin } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';
import { findDuplicates } from '../../store/duplicates.ts';

/** The likeliest first, of what everybody may see. One call, or two. */
export async function twinsOf(c: Context<Env>, listing: Listing): Promise<Twin[]> {
  const { name, category, contact, place, translations } = listing;
  const draft = {
    ...{ name, category, contact, translations },
    ...(place?.lngLat ? { lngLat: place.lngLat } : {}),
    ...(place?.postcode ? { postcode: place.postcode } : {}),
  };
  const found = await findDuplicates(c.var.db, draft);
  return found.map(({ slug, name, summary, town, meters, claimable }) => ({
    ...{ slug, name, summary, claimable },
    ...(town ? { town } : {}),
    ...(meters === undefined ? {} : { distanceMeters: meters }),
  }));
}
