/** Somebody without an account sends a listing: it becomes a draft, and a link is mailed to whoever sent it. */
import { slugify } from '../../schema/fold.ts';
import type { Listing } from '../../schema/initiative.ts';
import { type StewardLang, stewardAddress } from '../../web/pages/index.ts';
import { newToken, sha256, shortMark } from '../secrets.ts';
import { saveNew } from '../store/changes.ts';
import { mailQuery } from '../store/mails.ts';
import { groundAt } from '../store/stewards.ts';
import { submissionQuery, takenBy } from '../store/submissions.ts';
import type { Acting } from './acting.ts';
import { indexOf, municipalityOf } from './amend.ts';

const LINK_DAYS = 7;
const LATER_TRIES = 3;

export interface ToSubmit {
  /** Comes with the form, so that what is sent twice is one listing. */
  id: string;
  listing: Listing;
  /** Of whoever sends it. */
  email: string;
  language: StewardLang;
}

/** Two calls: the ground under its point, and one batch; two more where its slug is taken, or it was sent before. */
export async function submit(acting: Pick<Acting, 'db' | 'now'>, it: ToSubmit): Promise<void> {
  const { db, now } = acting;
  const ground = await groundAt(db, it.listing);
  const plain = slugify(it.listing.name);
  let slug = plain;
  for (let tries = 0; tries < LATER_TRIES; tries++) {
    if ((await save(acting, it, ground, slug)) === 'first') return;
    const taken = await takenBy(db, { id: it.id, slug });
    // It was sent twice; the first made it all.
    if (taken.id) return;
    slug = `${plain}-${shortMark()}`;
  }
  throw new Error(`no slug was free for “${plain}”, now ${now.toISOString()}`);
}

async function save(
  { db, now }: Pick<Acting, 'db' | 'now'>,
  { id, listing, email, language }: ToSubmit,
  ground: Awaited<ReturnType<typeof groundAt>>,
  slug: string,
) {
  const municipality = municipalityOf(listing, ground.around);
  const draft = {
    ...listing,
    id,
    slug,
    version: 1,
    status: 'draft' as const,
    ...(municipality ? { municipality } : {}),
    ownerState: 'unclaimed' as const,
    createdAt: now,
    updatedAt: now,
  };
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000);
  return saveNew(db, draft, {
    index: indexOf(draft, { ...ground, now }),
    by: { id: `${id}.1`, actor: 'visitor', at: now },
    audit: { at: now, action: 'submitted', subject: id, details: { status: 'draft' } },
    alongside: [
      submissionQuery({ tokenHash: await sha256(token), initiative: id, email, at: now, expiresAt }),
      mailQuery({
        key: `confirm-submission ${id}`,
        kind: 'confirm-submission',
        to: email,
        language,
        data: {
          name: listing.name,
          link: `${stewardAddress(language, '/tilfoej/bekraeft')}?n=${token}`,
        },
        at: now,
      }),
    ],
  });
}
