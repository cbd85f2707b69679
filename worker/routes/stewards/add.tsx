/** `/tilfoej`: adding a listing without an account, and confirming the address that it was sent from. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { Contact, type Listing } from '../../../schema/initiative.ts';
import { addressText, type Flaws, type ListingValues } from '../../../schema/listing-form.ts';
import {
  ADD_PATH,
  AddPage,
  type AddPageProps,
  CONFIRM_PATH,
  ConfirmPage,
  SentPage,
  STAMP_FIELD,
  type StewardLang,
  stewardAddress,
} from '../../../web/pages/index.ts';
import { secretOf } from '../../actions/acting.ts';
import { confirmSubmission, submissionOf } from '../../actions/confirm-submission.ts';
import { submit } from '../../actions/submit.ts';
import type { Env } from '../../context.ts';
import { typedIn } from '../../domain/listing-form.ts';
import { isAllowed } from '../../middleware/allowance.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { formStamp, howFilled } from '../../middleware/human.ts';
import { newId } from '../../secrets.ts';
import { basemapAddresses, page } from '../render.tsx';
import { frameOf, inBothLanguages, sendSoon } from './frame.ts';
import { errorsOf, readListing } from './listing.ts';
import { offersFor } from './offers.ts';
import { twinsOf } from './twins.ts';

export const add = new Hono<Env>();

const FORM = 'submission';
/** How often in an hour; a mail goes to whoever is named, so each address is counted too. */
const LIMITS = { perAddress: 5, perNetwork: 30, perEmail: 3 };

inBothLanguages(ADD_PATH, (path, lang) => {
  add.get(path, async (c) => {
    const stamp = await formStamp(secretOf(c.var), FORM, c.var.now);
    const values = valuesFrom(new URL(c.req.url).searchParams);
    return answer(c, lang, { id: newId(), stamp, values, email: '', hasSeen: false, isFresh: true });
  });

  add.post(path, (c) => send(c, lang));
});

inBothLanguages(`${ADD_PATH}/tak`, (path, lang) => {
  add.get(path, async (c) => page(c, <SentPage {...(await frameOf(c, lang))} />));
});

inBothLanguages(CONFIRM_PATH, (path, lang) => {
  add.get(path, async (c) => {
    const token = c.req.query('n') ?? '';
    const submission = await submissionOf(c.var, token);
    return page(c, <ConfirmPage {...(await frameOf(c, lang))} {...submission} token={token} />);
  });

  add.post(path, async (c) => {
    const token = (await readForm(c)).one('n');
    await confirmSubmission(c.var, token, lang);
    return c.redirect(`${stewardAddress(lang, CONFIRM_PATH)}?n=${token}`, 303);
  });
});

/** What somebody looked for in vain is what they may want to add: `navn`, and `omraade` as a search has it. */
function valuesFrom(params: URLSearchParams): ListingValues {
  const name = params.get('navn')?.trim().slice(0, 200);
  return name ? { name: [name] } : {};
}

/** Each check gives the page again with all that was typed; only what passes them all is counted and stored. */
async function send(c: Context<Env>, lang: StewardLang): Promise<Response> {
  const form = await readForm(c);
  const secret = secretOf(c.var);
  const sent = sentWith(form);
  const again = (more: Partial<AddPageProps> = {}, status: 200 | 422 | 429 = 422) =>
    answer(c, lang, { ...sent, ...more }, status);
  // One row more, for whoever has no script.
  if (form.has('more')) return again({}, 200);
  const read = await readListing(c, form);
  const flaws = { ...(read.ok ? {} : read.flaws), ...emailFlaws(form.one('email')) };
  if (!read.ok || Object.keys(flaws).length) return again({ errors: errorsOf(flaws, lang) });
  const filled = await howFilled(secret, FORM, form, c.var.now);
  if (filled === 'too fast') return again({ notice: 'tooQuick' });
  if (filled !== 'by somebody') {
    const stamp = await formStamp(secret, FORM, c.var.now);
    return again({ notice: filled === 'too late' ? 'tooOld' : 'tooQuick', stamp });
  }
  const asked = await questions(c, read, sent.hasSeen, lang);
  if (asked) return again(asked, asked.errors ? 422 : 200);
  const { allowed, retryAfterSeconds } = await isAllowed(c, {
    of: FORM,
    ...LIMITS,
    about: { subject: form.one('email').toLowerCase(), perHour: LIMITS.perEmail },
  });
  if (!allowed) {
    c.header('Retry-After', String(retryAfterSeconds));
    return again({ notice: 'tooMany' }, 429);
  }
  const { pictures: _, ...listing } = read.listing;
  await submit(c.var, {
    id: sent.id,
    listing: { ...listing, pictures: [] },
    email: form.one('email').toLowerCase(),
    language: lang,
  });
  sendSoon(c);
  return c.redirect(stewardAddress(lang, `${ADD_PATH}/tak`), 303);
}

function sentWith(form: Form) {
  const id = form.one('id');
  return {
    id: /^[\w-]{22}$/.test(id) ? id : newId(),
    stamp: form.one(STAMP_FIELD),
    values: typedIn(form),
    email: form.one('email').slice(0, 254),
    hasSeen: form.one('seen') !== '',
  };
}

function emailFlaws(email: string): Flaws {
  if (!email) return { email: { wrong: 'missing' } };
  return v.is(Contact.entries.email, email) ? {} : { email: { wrong: 'email' } };
}

/** Where exactly, and whether it is there already. Undefined when there is nothing to ask. */
async function questions(
  c: Context<Env>,
  { listing, values }: { listing: Listing; values: ListingValues },
  hasSeen: boolean,
  lang: StewardLang,
): Promise<Partial<AddPageProps> | undefined> {
  const { place } = listing;
  const offers = place && !place.lngLat ? await offersFor(c, place, lang) : [];
  if (place && !place.lngLat && offers.length === 0) {
    return { errors: errorsOf({ [place.postcode ? 'postcode' : 'town']: { wrong: 'unknown-place' } }, lang) };
  }
  const twins = hasSeen ? [] : await twinsOf(c, listing);
  if (offers.length === 0 && twins.length === 0) return undefined;
  return {
    offers,
    twins,
    ...(offers.length ? { values: { ...values, pointFor: [addressText(values)] } } : {}),
  };
}

/** A page of one's own: it holds an id that nobody else may send. */
async function answer(
  c: Context<Env>,
  lang: StewardLang,
  props: Omit<AddPageProps, 'lang' | 'origin' | 'assets' | 'visitor' | 'basemap' | 'errors'> &
    Partial<AddPageProps>,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const frame = await frameOf(c, lang);
  return page(c, <AddPage errors={{}} {...props} {...frame} basemap={basemapAddresses(c)} />, status);
}
