import { sql } from 'drizzle-orm';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Listing } from '../../schema/initiative.ts';
import { giveRole } from '../../worker/actions/roles.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import { saveMany } from '../../worker/store/bulk.ts';
import { type Database, query, run } from '../../worker/store/database.ts';
import { matterOf } from '../../worker/store/matters.ts';
import { toRow } from '../../worker/store/row.ts';
import { heading, isFine, mailTo, signIn, tabTo } from './steps.ts';
import { soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const MODERATOR = 'moderator@test.example';
const OWNER = 'ejer@test.example';
const site = visitedSite(withNewListings);

/** Two that their owner has sent in, and somebody who may decide. */
async function withNewListings(db: Database): Promise<void> {
  const now = new Date();
  const appointing = { db, now, settings: {} };
  await giveRole(appointing, { email: MODERATOR, kind: 'administrator', area: '*' });
  for (const name of ['Nørklerne i Gellerup', 'Køb mine ure']) {
    const listing = v.parse(Listing, {
      name,
      summary: 'Vi mødes hver tirsdag.',
      category: 'kultur-kunst',
      place: { lngLat: { lng: 10.1362, lat: 56.1547 }, precision: 'exact', town: 'Brabrand' },
    });
    const id = name.toLowerCase().replace(/\W+/g, '');
    const it = {
      ...{ ...listing, id, slug: id, version: 1, municipality: '0751' },
      ...({ status: 'pending', ownerState: 'unclaimed' } as const),
      ...{ createdAt: now, updatedAt: now },
    };
    const index = indexEntry(listing, { municipality: '0751', today: '2026-11-23' });
    await saveMany(db, { created: [toRow(it, index)], changed: [] });
    const [[row]] = await run(
      db,
      query<{ number: number }>(sql`select number from initiative where id = ${id}`),
      query(
        sql`insert into account (id, email, created_at) values ('ejer', ${OWNER}, 0) on conflict do nothing`,
      ),
      query(sql`insert into ownership (initiative, account, created_at)
        select i.number, a.number, 0 from initiative i, account a where i.id = ${id} and a.email = ${OWNER}`),
    );
    const number = row?.number ?? 0;
    await run(
      db,
      ...matterOf({ kind: 'new', initiative: number, area: '0751', subject: `${id}.1`, at: now }),
    );
  }
}

const open = (options?: VisitOptions) => site.visit(options);

const focused = (page: Page) => page.locator(':focus').ariaSnapshot();
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

it('a moderator decides two new listings by keyboard alone, and their owner is told', {
  timeout: 300_000,
}, async () => {
  const { page, errors, foreign } = await open();
  await signIn(page, site.url, { email: MODERATOR, path: '/moderering' });
  await page.getByText('2 sager venter').waitFor();
  await isFine(page);

  // Along the queue, and into it.
  await press(page, 'j');
  expect(await focused(page)).toContain('Nørklerne i Gellerup');
  await press(page, 'j', 'j');
  expect(await focused(page)).toContain('Køb mine ure');
  await press(page, 'k', 'o');
  await heading(page, 'Nørklerne i Gellerup');
  await page.locator('.place-map canvas').waitFor();
  expect(await page.getByText(OWNER).first().isVisible()).toBe(true);
  await isFine(page);
  await press(page, '?');
  await page.getByText('til Spørg tilbage').waitFor();

  // A key leads to the button; the button decides.
  await press(page, 'a');
  expect(await focused(page)).toContain('button "Godkend"');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nørklerne i Gellerup');
  await press(page, 'Enter');
  await page.getByText('Sagen er afgjort: godkendt.').waitFor();
  expect(await mailTo(site.url, OWNER, /Nørklerne/)).toContain('er godkendt og kan ses af alle');
  expect((await fetch(`${site.url}/i/nrklerneigellerup`)).status).toBe(200);

  // Letters that are typed are letters.
  await press(page, 'j', 'o');
  await heading(page, 'Køb mine ure');
  await press(page, 'r');
  await soon(() => focused(page)).toContain('textbox "Hvorfor?');
  await page.keyboard.type('Reklame for fjorten af jeres oaser?');
  expect(await page.getByRole('textbox', { name: /Hvorfor/ }).inputValue()).toContain(
    'fjorten af jeres oaser?',
  );
  await isFine(page);
  await tabTo(page, 'Afvis');
  await press(page, 'Enter');
  await page.getByText('Sagen er afgjort: afvist.').waitFor();
  await page.getByText('Ingen sager venter').waitFor();
  expect(await mailTo(site.url, OWNER, /Køb mine ure/)).toContain('Reklame for fjorten af jeres oaser?');

  for (const path of [
    '/moderering?vis=decided',
    '/moderering/log',
    '/moderering/roller',
    '/en/moderering/flet',
  ]) {
    await page.goto(path);
    await isFine(page);
  }

  // Whoever does not want single keys has none.
  await page.goto('/konto');
  await page.getByRole('checkbox', { name: /Genveje|genveje/ }).uncheck();
  await page.getByRole('button', { name: 'Gem' }).first().click();
  await page.getByText('Gemt.').waitFor();
  await page.goto('/moderering?vis=decided');
  await press(page, 'j');
  expect(await page.locator('[data-step]:focus').count()).toBe(0);
  expect(await page.getByText('Genveje på tastaturet').count()).toBe(0);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('without JavaScript a reader tells that something is there twice, and a moderator merges them', {
  timeout: 300_000,
}, async () => {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?q=aarhus&limit=2`);
  const { features } = (await answer.json()) as {
    features: { properties: { slug: string; name: string } }[];
  };
  const [one, other] = features.map(({ properties }) => properties);
  if (!one || !other) throw new Error('there are no examples');

  const reader = (await open({ javaScriptEnabled: false })).page;
  await reader.goto(`/i/${one.slug}`);
  await reader.locator('.take-part a').first().click();
  await reader.getByRole('radio', { name: /to gange/ }).check();
  await reader.getByRole('textbox', { name: /anden side/ }).fill(`${site.url}/i/${other.slug}`);
  const begun = Date.now();
  // A form that is sent sooner was filled in by no person.
  await soon(() => Date.now() - begun).toBeGreaterThan(3200);
  await reader.getByRole('button', { name: 'Send' }).click();
  await heading(reader, 'Tak for hjælpen');

  const { page } = await open({ javaScriptEnabled: false });
  await signIn(page, site.url, { email: MODERATOR, path: '/moderering' });
  await page.getByRole('link', { name: one.name }).click();
  await page.getByText('Det står her to gange').waitFor();
  await page.getByRole('link', { name: 'Sammenlign og slå dem sammen' }).click();
  await heading(page, 'Slå to sammen');
  await page.getByRole('button', { name: 'Slå dem sammen' }).click();
  await heading(page, 'Slået sammen');
  const [led, stays] = await Promise.all(
    [one.slug, other.slug].map((slug) => fetch(`${site.url}/i/${slug}`, { redirect: 'manual' })),
  );
  expect([led?.status, stays?.status].sort()).toEqual([200, 301]);
  await page.getByRole('button', { name: 'Skil dem ad igen' }).click();
  await page.getByText('De er skilt ad igen.').waitFor();
  for (const { slug } of [one, other]) {
    expect((await fetch(`${site.url}/i/${slug}`, { redirect: 'manual' })).status).toBe(200);
  }
});

it('the form for a reader and the comparison of two break no rule', { timeout: 300_000 }, async () => {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?q=odense&limit=2`);
  const { features } = (await answer.json()) as { features: { properties: { slug: string } }[] };
  const [one, other] = features.map(({ properties }) => properties.slug);
  const { page } = await open();
  await page.goto(`/i/${one}/meld`);
  await isFine(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('#fejl').waitFor();
  await isFine(page);
  await signIn(page, site.url, { email: MODERATOR, path: `/moderering/flet?a=${one}&b=${other}` });
  await isFine(page);
});
