/** OGC API Features: page after page by the links `next` of the same origin, as one collection. */
import * as v from 'valibot';
import { HarvestFailure } from './failure.ts';
import { type Budget, fetchGuarded, type Outside } from './fetch-guarded.ts';

const PAGES_MOST = 100;
/** What a page is asked for where the address does not say; services give fewer if they like. */
const PER_PAGE = '1000';

const Page = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
  links: v.optional(
    v.array(v.looseObject({ rel: v.optional(v.string()), href: v.optional(v.string()) })),
    [],
  ),
});

export async function fetchPages(
  address: string,
  headers: Record<string, string>,
  { outside, budget }: { outside: Outside; budget: Budget },
): Promise<Uint8Array<ArrayBuffer>> {
  const features: unknown[] = [];
  const seen = new Set<string>();
  let next: string | undefined = withLimit(address);
  while (next !== undefined) {
    // A service that leads in circles would fill the list with the same again.
    if (seen.has(next) || seen.size === PAGES_MOST) throw new HarvestFailure('too-many-rows');
    seen.add(next);
    const { url, bytes } = await fetchGuarded(next, headers, { outside, budget });
    const page = pageOf(bytes);
    features.push(...page.features);
    next = nextOf(page, url);
  }
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
}

function withLimit(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', PER_PAGE);
  return url.href;
}

function pageOf(bytes: Uint8Array): v.InferOutput<typeof Page> {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*</.test(text)) throw new HarvestFailure('is-html');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new HarvestFailure('unreadable');
  }
  const page = v.safeParse(Page, json);
  if (!page.success) throw new HarvestFailure('wrong-format', 'geojson');
  return page.output;
}

function nextOf({ links }: v.InferOutput<typeof Page>, at: URL): string | undefined {
  const href = links.find(({ rel }) => rel === 'next')?.href;
  if (href === undefined) return undefined;
  if (!URL.canParse(href, at)) throw new HarvestFailure('redirects');
  const next = new URL(href, at);
  if (next.origin !== at.origin) throw new HarvestFailure('redirects', next.host);
  return next.href;
}
