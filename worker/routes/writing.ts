/**
 * Writing over the API: OGC API Features Part 4, by the same rules as the forms. Whoever writes is signed in by the session of
 * our own pages; pages of others cannot (`ownOrigin`, and no CORS).
 */
import { type Context, Hono } from 'hono';
import type { Initiative } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import { secretOf } from '../actions/acting.ts';
import { addListing } from '../actions/add-listing.ts';
import { amend } from '../actions/amend.ts';
import { erase } from '../actions/erase.ts';
import type { Env } from '../context.ts';
import { mustBeWhole, readFeature, writtenFeature } from '../domain/feature-listing.ts';
import { isObject, mergePatch } from '../domain/merge-patch.ts';
import { moderatedAreas } from '../domain/permissions.ts';
import { mustBeAllowed } from '../middleware/allowance.ts';
import { readJson } from '../middleware/form.ts';
import { versionsSeen } from '../middleware/preconditions.ts';
import { newId, signature } from '../secrets.ts';
import { isSaved } from '../store/changes.ts';
import { keptById } from '../store/stewards.ts';
import { initiativeItem, itemAddress } from './item.ts';
import { actingAs } from './stewards/frame.ts';

export const writing = new Hono<Env>();

const ITEMS = '/collections/initiatives/items';
const ITEM = `${ITEMS}/:id`;
export const MERGE_PATCH = 'application/merge-patch+json';

writing.post(ITEMS, async (c) => {
  const acting = await actingAs(c);
  const body = await readJson(c);
  const listing = readFeature(body, { origin: c.var.origin });
  mustBeWhole(listing);
  const id = idOf(body) ?? (await keyOf(c, acting.by, 'add')) ?? newId();
  if (moderatedAreas(acting.by).length === 0) {
    await mustBeAllowed(c, { of: 'submission', perAddress: 5, perNetwork: 30 });
  }
  const it = await addListing(acting, { id, listing });
  c.header('Location', itemAddress(c, 'initiatives', it.id));
  return initiativeItem(c, it, it.status === 'published' ? 201 : 202);
});

writing.put(ITEM, async (c) => {
  const seen = versionsSeen(c);
  const body = await readJson(c);
  const stated = isObject(body) ? body.id : undefined;
  if (stated !== undefined && stated !== c.req.param('id')) {
    throw new Fault('not-allowed', { field: 'id', detail: 'id is not that of the address' });
  }
  return change(c, seen, () => body);
});

writing.patch(ITEM, async (c) => {
  const seen = versionsSeen(c);
  c.header('Accept-Patch', MERGE_PATCH);
  if (!c.req.header('Content-Type')?.toLowerCase().startsWith(MERGE_PATCH)) {
    throw new Fault('wrong-media-type', { detail: `a change of parts is ${MERGE_PATCH}` });
  }
  const patch = await readJson(c);
  if (!isObject(patch)) throw new Fault('bad-parameter', { detail: 'the body is no object' });
  return change(c, seen, (present) => mergePatch(writtenFeature(present), patch));
});

writing.delete(ITEM, async (c) => {
  const seen = versionsSeen(c);
  const acting = await actingAs(c);
  const present = await presentOf(c);
  const version = seen.includes(present.version) ? present.version : -1;
  const bucket = c.env.PICTURES;
  await erase(acting, present.id, { version, ...(bucket ? { bucket } : {}) });
  return c.body(null, 204);
});

writing.on(['PUT', 'PATCH', 'DELETE'], ITEMS, (c) => refuse(c, 'GET, HEAD, OPTIONS, POST'));
writing.post(ITEM, (c) => refuse(c, 'GET, HEAD, OPTIONS, PUT, PATCH, DELETE'));
writing.on('OPTIONS', ITEMS, (c) => c.body(null, 204, { Allow: 'GET, HEAD, OPTIONS, POST' }));
writing.on('OPTIONS', ITEM, (c) =>
  c.body(null, 204, { Allow: 'GET, HEAD, OPTIONS, PUT, PATCH, DELETE', 'Accept-Patch': MERGE_PATCH }),
);

/** 200 with what it is now, or 202 where that stays until a moderator has seen the change. */
async function change(
  c: Context<Env>,
  seen: number[],
  wanted: (present: Initiative) => unknown,
): Promise<Response> {
  const acting = await actingAs(c);
  const changeId = (await keyOf(c, acting.by, 'change')) ?? newId();
  const present = await presentOf(c);
  if (!seen.includes(present.version) && (await isSaved(c.var.db, changeId)))
    return initiativeItem(c, present);
  const { outcome, initiative } = await amend(acting, present.id, {
    changeId,
    version: seen.includes(present.version) ? present.version : -1,
    listing: readFeature(wanted(present), { origin: c.var.origin, present }),
  });
  return initiativeItem(c, initiative, outcome === 'shown' ? 200 : 202);
}

async function presentOf(c: Context<Env>): Promise<Initiative> {
  const id = c.req.param('id') ?? '';
  const kept = await keptById(c.var.db, id, { now: c.var.now });
  if (!kept) throw new Fault('not-found', { field: 'id', detail: `initiatives has no “${id}”` });
  return kept.initiative;
}

function refuse(c: Context<Env>, allowed: string): never {
  c.header('Allow', allowed);
  throw new Fault('method-not-allowed', { detail: `${c.req.method} ${c.req.path}` });
}

/** The id that a client has made. */
function idOf(body: unknown): string | undefined {
  if (!isObject(body) || body.id === undefined || body.id === null) return undefined;
  if (typeof body.id === 'string' && /^[\w-]{8,64}$/.test(body.id)) return body.id;
  throw new Fault('not-allowed', { field: 'id', detail: 'id is 8 to 64 letters, digits, - or _' });
}

/** The same `Idempotency-Key` of the same account is the same id, so what comes twice is done once. */
async function keyOf(c: Context<Env>, by: { id: string }, what: string): Promise<string | undefined> {
  const key = c.req.header('Idempotency-Key')?.trim();
  if (!key) return undefined;
  if (key.length > 255) throw new Fault('bad-parameter', { field: 'Idempotency-Key', detail: 'is too long' });
  const signed = await signature(
    secretOf({ settings: c.var.settings }),
    `idempotent ${what}`,
    `${by.id}\n${key}`,
  );
  return signed.slice(0, 22);
}
