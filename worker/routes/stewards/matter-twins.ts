/** What is there already of what somebody has sent in, also of what waits beside it. */
import type { Context } from 'hono';
import type { Initiative } from '../../../schema/initiative.ts';
import type { MatterTwin } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';
import { findDuplicates } from '../../store/duplicates.ts';

/** The likeliest first. One call, or two. */
export async function twinsFor(c: Context<Env>, it: Initiative): Promise<MatterTwin[]> {
  const { id, name, category, contact, place, translations, municipality } = it;
  const draft = {
    ...{ name, category, contact, translations },
    ...(municipality ? { municipality } : {}),
    ...(place?.lngLat ? { lngLat: place.lngLat } : {}),
    ...(place?.postcode ? { postcode: place.postcode } : {}),
  };
  const found = await findDuplicates(c.var.db, draft, { except: id, includePending: true });
  return found.map(({ id, slug, name, town, meters, reasons, status }) => ({
    ...{ id, slug, name, reasons, isPending: status === 'pending' },
    ...(town ? { town } : {}),
    ...(meters === undefined ? {} : { meters }),
  }));
}
