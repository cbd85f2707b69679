/** `/mine/{id}/ret`: changing a listing, from the version that was seen. */
import { type Context, Hono } from 'hono';
import type { Listing } from '../../../schema/initiative.ts';
import { addressText } from '../../../schema/listing-form.ts';
import { MERGE_PARTS } from '../../../schema/merger.ts';
import { Fault } from '../../../schema/problem.ts';
import {
  ConflictPage,
  EDIT_PATH,
  EditPage,
  type EditPageProps,
  SAVED_PATH,
  SavedChangePage,
  type StewardLang,
  stewardAddress,
} from '../../../web/pages/index.ts';
import type { ActingAs } from '../../actions/acting.ts';
import { amendKept, mayChange } from '../../actions/amend.ts';
import type { Env } from '../../context.ts';
import { differencesOf } from '../../domain/differences.ts';
import { type Fields, type ReadListing, typedIn, valuesOf } from '../../domain/listing-form.ts';
import { mergedListing, partsThatDiffer } from '../../domain/merging.ts';
import { showsAtOnce, standing } from '../../domain/permissions.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { newId } from '../../secrets.ts';
import { listingOf } from '../../store/changes.ts';
import { editingOf, listingAt } from '../../store/editing.ts';
import { type Kept, keptById } from '../../store/stewards.ts';
import { basemapAddresses, page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';
import { errorsOf, readListing } from './listing.ts';
import { offersFor } from './offers.ts';
import { FORM_BYTES, withPicture } from './uploads.ts';

export const edit = new Hono<Env>();

inBothLanguages(EDIT_PATH, (path, lang) => {
  edit.get(path, async (c) => {
    const { by, db, now } = await actingAs(c);
    const kept = await keptById(db, c.req.param('id') ?? '', { now });
    if (!kept) throw new Fault('not-found');
    const as = standing(by, kept);
    if (!as) throw new Fault('forbidden');
    const { initiative } = kept;
    const { proposed, names, vanished } = await editingOf(db, initiative);
    const waits = !showsAtOnce(as, initiative);
    // A moderator begins from what is shown; whoever proposed something goes on from there.
    const from = waits && proposed ? proposed : initiative;
    return answer(c, lang, kept, {
      version: initiative.version,
      changeId: newId(),
      values: valuesOf(from, names),
      note: '',
      isFresh: true,
      ...(vanished ? { vanished } : {}),
      ...(waits ? { notice: proposed ? 'waiting' : 'waits' } : {}),
    });
  });

  edit.post(path, (c) => save(c, lang));
});

inBothLanguages(SAVED_PATH, (path, lang) => {
  edit.get(path, async (c) => {
    await actingAs(c);
    const [id = '', slug] = [c.req.param('id'), c.req.query('i')];
    const isSlug = slug !== undefined && /^[a-z0-9-]+$/.test(slug);
    const props = { id, waits: c.req.query('venter') !== undefined, ...(isSlug ? { slug } : {}) };
    return page(c, <SavedChangePage {...(await frameOf(c, lang))} {...props} />);
  });
});

async function save(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const acting = await actingAs(c);
  const form = await readForm(c, { maxBytes: FORM_BYTES });
  const first = await readListing(c, form);
  const kept = await keptFor(c, acting, first.ok ? first.listing : undefined);
  await mayChange(acting, kept);
  const picture = await withPicture(c, form, { initiative: kept.initiative.number, lang });
  const read = picture.fields === form ? first : await readListing(c, picture.fields);
  const sent = sentWith(form, picture.fields);
  const again = (more: Partial<EditPageProps>, status: 200 | 422 = 422) =>
    answer(c, lang, kept, { ...sent, ...more }, status);
  if (form.has('more')) return again({}, 200);
  const errors = { ...(read.ok ? {} : errorsOf(read.flaws, lang)), ...picture.errors };
  if (!read.ok || Object.keys(errors).length) return again({ errors });
  const asked = await whereExactly(c, kept.initiative, read, lang);
  if (asked) return again(asked, asked.errors ? 422 : 200);
  const { listing, kept: from } = await withChoices(c, acting, { form, kept, mine: read.listing });
  try {
    const amendment = { changeId: sent.changeId, version: sent.version, listing, note: sent.note };
    const { outcome } = await amendKept(acting, from, amendment);
    const { id, slug, status } = kept.initiative;
    const saved = new URLSearchParams({
      ...(outcome === 'waits' ? { venter: '' } : {}),
      ...(status === 'published' ? { i: slug } : {}),
    });
    return c.redirect(`${stewardAddress(lang, SAVED_PATH.replace(':id', id))}?${saved}`, 303);
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.kind !== 'changed-meanwhile') throw fault;
    const hasChosen = listing !== read.listing;
    const values = hasChosen ? valuesOf(listing, from.municipalities) : sent.values;
    return notFirst(c, lang, { sent: { ...sent, values }, mine: listing });
  }
}

/** With what lies around the point that it is to have. */
async function keptFor(c: Context<Env>, { db, now }: ActingAs, listing: Listing | undefined): Promise<Kept> {
  const kept = await keptById(db, c.req.param('id') ?? '', { now, ...(listing ? { listing } : {}) });
  if (!kept) throw new Fault('not-found');
  return kept;
}

function sentWith(form: Form, fields: Fields) {
  const changeId = form.one('change');
  return {
    version: Number(/^\d{1,9}$/.exec(form.one('version'))?.[0] ?? Number.NaN),
    changeId: /^[\w-]{22}$/.test(changeId) ? changeId : newId(),
    values: typedIn(fields),
    note: form.one('note').slice(0, 300),
  };
}

/** Asks for the point of an address that is new; undefined where there is nothing to ask. */
export async function whereExactly(
  c: Context<Env>,
  before: Listing,
  { listing: { place }, values }: Extract<ReadListing, { ok: true }>,
  lang: StewardLang,
): Promise<Partial<EditPageProps> | undefined> {
  // Some came from a source that knows a town and no point; whoever changes something else need not say where.
  const isAsBefore = !before.place?.lngLat && addressText(valuesOf(before)) === addressText(values);
  if (!place || place.lngLat || isAsBefore) return undefined;
  const offers = await offersFor(c, place, lang);
  if (offers.length === 0) {
    return { errors: errorsOf({ [place.postcode ? 'postcode' : 'town']: { wrong: 'unknown-place' } }, lang) };
  }
  return { offers, values: { ...values, pointFor: [addressText(values)] } };
}

interface Choosing {
  form: Form;
  kept: Kept;
  mine: Listing;
}

/** After a conflict: the parts that were chosen to be theirs are those of the listing as it is. */
async function withChoices(c: Context<Env>, acting: ActingAs, { form, kept, mine }: Choosing) {
  const theirs = MERGE_PARTS.filter((part) => form.one(`choice-${part}`) === 'theirs');
  if (theirs.length === 0 || form.one('whole') === 'mine') return { listing: mine, kept };
  const choices = Object.fromEntries(theirs.map((part) => [part, 'b'] as const));
  const listing = mergedListing(mine, listingOf(kept.initiative), choices);
  const isElsewhere = theirs.some((part) => part === 'place' || part === 'serviceArea');
  return { listing, kept: isElsewhere ? await keptFor(c, acting, listing) : kept };
}

/** Both versions side by side. Two calls more: the listing as it is now, and what it was when the form was given out. */
async function notFirst(
  c: Context<Env>,
  lang: StewardLang,
  { sent, mine }: { sent: ReturnType<typeof sentWith>; mine: Listing },
): Promise<Response> {
  const { db, now } = c.var;
  const kept = await keptById(db, c.req.param('id') ?? '', { now, listing: mine });
  if (!kept) throw new Fault('not-found');
  const { initiative } = kept;
  const theirs = listingOf(initiative);
  const base = Number.isNaN(sent.version) ? undefined : await listingAt(db, initiative.number, sent.version);
  const changed = base && partsThatDiffer(mine, base);
  const differing = partsThatDiffer(mine, theirs).map((part) => ({
    part,
    // What I left as it was is theirs.
    likely: changed && !changed.includes(part) ? ('theirs' as const) : ('mine' as const),
  }));
  const said = { mine: differencesOf(undefined, mine), theirs: differencesOf(undefined, theirs) };
  const props = { ...sent, of: initiative, version: initiative.version, said, differing };
  c.header('Cache-Control', 'no-store');
  const municipalities = Object.fromEntries(kept.municipalities);
  return page(c, <ConflictPage {...(await frameOf(c, lang))} {...props} {...{ municipalities }} />, 412);
}

async function answer(
  c: Context<Env>,
  lang: StewardLang,
  kept: Kept,
  props: Pick<EditPageProps, 'version' | 'changeId' | 'values' | 'note'> & Partial<EditPageProps>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const frame = await frameOf(c, lang);
  return page(
    c,
    <EditPage
      errors={{}}
      {...props}
      {...frame}
      of={kept.initiative}
      basemap={basemapAddresses(c)}
      canUpload={c.env.PICTURES !== undefined}
    />,
    status,
  );
}
