/** Matters as they come about, for those who decide them. */
import { amend } from '../../worker/actions/amend.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { run } from '../../worker/store/database.ts';
import { matterOf, matterQuery } from '../../worker/store/matters.ts';
import { keptById } from '../../worker/store/stewards.ts';
import { aSteward, rowsOf, type Steward } from './stewards.ts';
import { type Given, given, NOW, open } from './support.ts';

export interface AMatter {
  id: string;
  /** Where it is decided. */
  path: string;
  owner: Steward;
  /** What the page of the matter shows and its form sends. */
  seen(): Promise<Record<string, string>>;
}

async function numberOf(id: string): Promise<number> {
  const [row] = await rowsOf<{ number: number }>('select number from initiative where id = ?', id);
  return row?.number ?? 0;
}

function matter(id: string, owner: Steward): AMatter {
  return {
    id,
    owner,
    path: `/moderering/sag/${id}`,
    seen: async () => {
      const [row] = await rowsOf<Record<string, string | number>>(
        `select subject, matter.state, version from matter join initiative on initiative.number = matter.initiative
        where matter.id = ?`,
        id,
      );
      return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, String(value)]));
    },
  };
}

/** A new listing that its owner has confirmed by mail. */
export async function aNewListing(given_: Given = {}): Promise<AMatter> {
  const id = given_.id ?? newId();
  await given({ ...given_, id, status: 'pending' });
  const owner = await aSteward({ owns: [id], language: 'en' });
  const asked = { id: newId(), kind: 'new', initiative: await numberOf(id), area: '0751' } as const;
  await run(open(), ...matterOf({ ...asked, subject: newId(), at: NOW }));
  return matter(asked.id, owner);
}

/** A published listing, whose owner, not verified, has written a new name. */
export async function aChange(name: string, given_: Given = {}): Promise<AMatter> {
  const id = given_.id ?? newId();
  await given({ ...given_, id });
  await rowsOf("update initiative set owner_state = 'claimed' where id = ?", id);
  const owner = await aSteward({ owns: [id] });
  await propose(owner, id, name);
  const [row] = await rowsOf<{ id: string }>("select id from matter where kind = 'change'");
  return matter(row?.id ?? '', owner);
}

export async function propose(owner: Steward, id: string, name: string): Promise<void> {
  const kept = await keptById(open(), id, { now: NOW });
  if (!kept) throw new Error(`there is no ${id}`);
  const { initiative } = kept;
  const listing = { ...listingOf(initiative), name };
  await amend(owner.acting, id, { changeId: newId(), version: initiative.version, listing });
}

/** “This is mine”, by somebody who does not own it. */
export async function aClaim(given_: Given = {}): Promise<AMatter> {
  const id = given_.id ?? newId();
  await given({ ...given_, id });
  const owner = await aSteward();
  const subject = newId();
  const initiative = await numberOf(id);
  await rowsOf(
    'insert into claim (id, initiative, account, words, created_at) values (?, ?, ?, ?, ?)',
    subject,
    initiative,
    owner.by.number,
    'Jeg er formand.',
    NOW.getTime(),
  );
  const asked = { id: newId(), kind: 'claim', initiative, area: '0751', subject } as const;
  await run(open(), matterQuery({ ...asked, at: NOW }));
  return matter(asked.id, owner);
}

/** A reader says that it is gone, and wants an answer. */
export async function aReport(given_: Given = {}): Promise<AMatter> {
  const id = given_.id ?? newId();
  await given({ ...given_, id });
  const owner = await aSteward({ owns: [id] });
  const subject = newId();
  const initiative = await numberOf(id);
  await rowsOf(
    "insert into report (id, initiative, kind, words, email, language, created_at) values (?, ?, 'gone', 'Lukket!', ?, 'en', ?)",
    subject,
    initiative,
    'laeser@by.example',
    NOW.getTime(),
  );
  const asked = { id: newId(), kind: 'report', initiative, area: '0751', subject } as const;
  await run(open(), matterQuery({ ...asked, at: NOW }));
  return matter(asked.id, owner);
}
