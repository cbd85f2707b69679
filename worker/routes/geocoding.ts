/** The chosen geocoder of a request. */
import type { Context } from 'hono';
import type { SuggestedPlace } from '../../schema/area.ts';
import type { Env } from '../context.ts';
import { serviceGeocoder } from '../geocoder/choose.ts';

/**
 * Addresses that a service knows; none where none is chosen, and none when it fails. It is told the text alone:
 * a worker's own requests carry nothing of those it answers.
 */
export async function addressesOfService(
  c: Context<Env>,
  text: string,
  limit: number,
): Promise<SuggestedPlace[]> {
  const { geocoder } = c.var.settings;
  if (geocoder.name === 'local') return [];
  const service = serviceGeocoder(geocoder, (url, init) => fetch(url, init), {
    cache: await caches.open('geocoder'),
    later: (work) => c.executionCtx.waitUntil(work),
  });
  return (await service?.suggest(text, { limit, signal: c.req.raw.signal })) ?? [];
}
