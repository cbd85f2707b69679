/** Both stories whole: a listing is reported and put right; a listing is added, approved, changed, undone, and confirmed. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { giveRole } from '../../worker/actions/roles.ts';
import type { Database } from '../../worker/store/database.ts';
import { heading, isFineAt, linkIn, mailTo } from './steps.ts';
import { soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const MODERATOR = 'redaktion@kommune.example';
const OWNER = 'aase@laug.example';
const NAME = 'Æbler og Øl på Ærø';

const site = visitedSite(appoint, { webgl: false });

/** Looks after every area, and signs in as anybody does. */
async function appoint(db: Database): Promise<void> {
  const appointing = {
    db,
    now: new Date(),
    settings: { secret: 'a secret of the tests, and of nobody else' },
  };
  await giveRole(appointing, { email: MODERATOR, kind: 'moderator', area: '*' });
}

/** A browser of somebody's own. */
async function somebody(options: VisitOptions = {}): Promise<Page> {
  const visited = await site.visit(options);
  return visited.page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/log-ind');
  await page.getByRole('textbox', { name: /Mailadresse/ }).fill(email);
  await press(page, 'Send mig et link');
  await page.goto(linkIn(await mailTo(site.url, email, /logge ind/)));
  await press(page, 'Log ind');
  await page.getByRole('navigation', { name: 'Dine sider' }).waitFor();
}

/** A form that is sent sooner was filled in by no person. */
const asLongAsTypingTakes = (since: number) => soon(() => Date.now() - since).toBeGreaterThan(3200);

it('a reader tells what is wrong, without an account, and a moderator puts it right and says so', {
  timeout: 240_000,
}, async () => {
  const reader = await somebody({ viewport: { width: 390, height: 800 } });
  await reader.goto('/?q=noerklecafe');
  await reader.getByRole('link', { name: 'Århus Nørklecafé', exact: true }).first().click();
  await reader.getByRole('link', { name: 'Meld, at noget er forkert' }).click();
  await heading(reader, 'Meld noget om Århus Nørklecafé');
  const begun = Date.now();
  await isFineAt(reader, 320, 1280);
  await reader.getByRole('radio', { name: /Noget er forkert/ }).check();
  await press(reader, 'Send');
  await reader.getByRole('link', { name: 'Skriv, hvad der er forkert' }).waitFor();
  expect(await reader.getByRole('radio', { name: /Noget er forkert/ }).isChecked()).toBe(true);
  await reader.getByRole('textbox', { name: /Fortæl mere/ }).fill('Det er om onsdagen. <b>Hilsen</b>');
  await reader.getByRole('textbox', { name: /Din e-mail/ }).fill('laeser@by.example');
  await asLongAsTypingTakes(begun);
  await press(reader, 'Send');
  await heading(reader, 'Tak for hjælpen');

  const moderator = await somebody();
  await signIn(moderator, MODERATOR);
  await moderator.goto('/moderering');
  await isFineAt(moderator, 320, 1280);
  await moderator
    .getByRole('link', { name: /Århus Nørklecafé/ })
    .first()
    .click();
  await moderator.getByText('Det er om onsdagen. <b>Hilsen</b>').waitFor();
  await isFineAt(moderator, 320, 1280);
  const matter = moderator.url();
  await moderator.locator('.decide').getByRole('link').first().click();
  await moderator.getByRole('textbox', { name: /Fortæl kort/ }).fill('Vi nørkler hver onsdag.');
  await press(moderator, 'Gem');
  await heading(moderator, 'Gemt');
  await moderator.goto(matter);
  await moderator.getByRole('radio', { name: /rettet/i }).check();
  await moderator.locator('.decide').getByRole('button').first().click();
  await reader.goto('/?q=noerklecafe');
  await reader.getByText('Vi nørkler hver onsdag.').first().waitFor();
});

it('an owner adds a listing, is approved, changes it in two tabs, takes it back, and confirms it a year later', {
  timeout: 360_000,
}, async () => {
  const owner = await somebody({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  await owner.goto('/tilfoej');
  const begun = Date.now();
  const fill = async (name: RegExp, value: string) =>
    owner.getByRole('textbox', { name }).first().fill(value);
  // It is here already, spelt otherwise: they meet it, and theirs is another.
  await fill(/Hvad hedder det/, 'Kor i Ny Hal');
  await fill(/Fortæl kort/, 'Vi presser most og synger.');
  await owner.getByRole('combobox', { name: /Kategori/ }).selectOption('mad');
  await owner.locator('[name="postcode"]').fill('9990');
  await owner.locator('[name="town"]').fill('Skagen');
  await fill(/Hjemmeside/, 'https://kor.example/');
  await fill(/Din e-mail/, OWNER);
  await asLongAsTypingTakes(begun);
  await press(owner, 'Send');
  await owner
    .getByRole('link', { name: /Kor i Ny Hal/ })
    .first()
    .waitFor();
  await fill(/Hvad hedder det/, NAME);
  await fill(/Hjemmeside/, 'https://aebler.example/');
  await owner
    .getByRole('radio', { name: /Midt i Skagen/ })
    .first()
    .check();
  await press(owner, 'Send');
  await heading(owner, 'Tjek din mail');
  await owner.goto(linkIn(await mailTo(site.url, OWNER)));
  await press(owner, 'Ja, det er mig');
  await heading(owner, 'Tak, det er modtaget');

  const reader = await somebody();
  await reader.goto('/?q=aebler%20aeroe');
  expect(await reader.getByRole('link', { name: NAME, exact: true }).count()).toBe(0);

  const moderator = await somebody();
  await signIn(moderator, MODERATOR);
  await moderator.goto('/moderering');
  await moderator
    .getByRole('link', { name: new RegExp(NAME) })
    .first()
    .click();
  await moderator.getByRole('checkbox', { name: /Jeg ved, hvem de er/ }).check();
  await press(moderator, 'Godkend');
  await soon(async () => {
    await reader.goto('/?q=aebler%20aeroe');
    return reader.getByRole('link', { name: NAME, exact: true }).count();
  }).toBeGreaterThan(0);
  expect(await mailTo(site.url, OWNER, /Æbler/)).toContain('/i/');

  // Two tabs: the second is told of the first, and nothing of it is lost.
  await signIn(owner, OWNER);
  await owner.goto('/mine');
  await owner
    .getByRole('link', { name: new RegExp(NAME) })
    .first()
    .click();
  await owner.waitForURL(/\/mine\/[^/]+$/);
  const listing = owner.url();
  const second = await owner.context().newPage();
  for (const tab of [owner, second]) await tab.goto(`${listing}/ret`);
  const summary = (tab: Page) => tab.getByRole('textbox', { name: /Fortæl kort/ });
  await summary(owner).fill('Vi presser most hver lørdag.');
  await press(owner, 'Gem');
  await heading(owner, 'Gemt');
  await summary(second).fill('Vi presser most hver søndag.');
  await press(second, 'Gem');
  await heading(second, 'En anden har rettet det imens');
  await second.getByText('Vi presser most hver lørdag.').waitFor();
  await second.getByText('Vi presser most hver søndag.').waitFor();
  await press(second, 'Gem dit for det hele');
  await heading(second, 'Gemt');
  await reader.goto('/?q=aebler%20aeroe');
  await reader.getByText('Vi presser most hver søndag.').first().waitFor();

  // Taken back, from the history that everybody can read.
  await reader.getByRole('link', { name: NAME, exact: true }).first().click();
  await reader.getByRole('link', { name: 'Se, hvad der er ændret' }).click();
  await reader
    .getByText(/lørdag/)
    .first()
    .waitFor();
  await isFineAt(reader, 320, 1280);
  expect(await reader.content()).not.toContain(OWNER);
  await owner.goto(reader.url());
  await owner
    .getByRole('button', { name: /^Gå tilbage til denne udgave/ })
    .first()
    .click();
  await owner.getByText('Udgaven er hentet frem og vises nu.').waitFor();

  // Eleven months later, by the clock of the cron.
  const later = Date.now() + 340 * 86_400_000;
  await fetch(`${site.url}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent('23 7 * * *')}&time=${later}`);
  await fetch(
    `${site.url}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent('*/5 * * * *')}&time=${later + 1000}`,
  );
  const asked = await mailTo(site.url, OWNER, /stadig/i);
  const elsewhere = await somebody({ javaScriptEnabled: false });
  await elsewhere.goto(linkIn(asked));
  await heading(elsewhere, 'Er I her stadig?');
  await press(elsewhere, 'Ja, vi er her stadig');
  await heading(elsewhere, 'Tak!');
  await elsewhere.getByRole('link', { name: 'Se siden' }).click();
  await elsewhere.getByText(/Bekræftet i .* af gruppen/).waitFor();
});
