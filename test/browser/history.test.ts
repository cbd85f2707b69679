import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mailsSent, textOf } from '../../tools/mails.ts';
import { axe, soon } from './support.ts';
import { visitedSite } from './visited-site.ts';

const site = visitedSite(undefined, { webgl: false });

/** The text of the mail that went there last. */
async function mailTo(address: string): Promise<string> {
  const sent = () => mailsSent(site.url).then((mails) => mails.find(({ to }) => to[0] === address));
  await soon(sent).toBeDefined();
  const mail = await sent();
  return mail ? textOf(site.url, mail) : '';
}

const linkIn = (text: string) => new URL(/^http\S+\?n=\S+$/m.exec(text)?.[0] ?? '');

async function isFine(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axe(page)).toEqual([]);
  }
}

/** A listing whose page shows an address of its own. */
async function aListing(): Promise<{ id: string; slug: string; name: string; email: string }> {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?category=have-natur&limit=100`);
  const { features } = (await answer.json()) as {
    features: { id: string; properties: { slug: string; name: string; email?: string } }[];
  };
  const found = features.find(({ properties }) => properties.email);
  if (!found?.properties.email) throw new Error('no example has an e-mail address');
  return { id: found.id, ...found.properties, email: found.properties.email };
}

/** As a program of the page's own would. */
const patch = (page: Page, id: string, properties: Record<string, string>) =>
  page.evaluate(
    async ({ id, properties }) => {
      const item = `/api/collections/initiatives/items/${id}`;
      const tag = (await fetch(item)).headers.get('ETag') ?? '';
      const headers = { 'If-Match': tag, 'Content-Type': 'application/merge-patch+json' };
      return (await fetch(item, { method: 'PATCH', headers, body: JSON.stringify({ properties }) })).status;
    },
    { id, properties },
  );

describe('whoever runs an initiative', () => {
  it('takes it over by its own address, changes it, goes back, pauses and leaves: axe finds nothing', async () => {
    const { id, slug, name, email } = await aListing();
    const { page, errors, foreign, close } = await site.visit();
    await page.goto(`/i/${slug}/overtag`);
    await isFine(page);
    await page.getByRole('link', { name: 'Log ind for at gå videre' }).click();
    await page.getByRole('textbox').fill('formand@test.example');
    await page.keyboard.press('Enter');
    const { pathname, search } = linkIn(await mailTo('formand@test.example'));
    await page.goto(pathname + search);
    await page.getByRole('main').getByRole('button').first().click();
    await page.getByRole('heading', { level: 1, name: 'Det er mit initiativ' }).waitFor();
    await isFine(page);
    await page.getByRole('button', { name: 'Send linket' }).click();
    await page.getByRole('status').waitFor();

    const invitation = linkIn(await mailTo(email));
    await page.goto(invitation.pathname + invitation.search);
    await isFine(page);
    await page.getByRole('button', { name: 'Ja tak, jeg vil være ejer' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await isFine(page);
    await page.goto('/mine');
    await isFine(page);

    expect(await patch(page, id, { description: 'Vi mødes hver torsdag i huset ved åen.' })).toBe(200);
    expect(
      await patch(page, id, { description: 'Vi mødes hver tirsdag i haven ved åen.', price: 'free' }),
    ).toBe(200);
    await page.goto(`/i/${slug}/historik`);
    await isFine(page);
    const newest = page.getByRole('article').first();
    expect(await newest.locator('ins').first().textContent()).toContain('tirsdag');
    expect(await newest.locator('del').first().textContent()).toContain('torsdag');
    await page
      .getByRole('article')
      .nth(1)
      .getByRole('button', { name: 'Gå tilbage til denne udgave' })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    await page.goto(`/i/${slug}`);
    await page.getByText('Vi mødes hver torsdag i huset ved åen.').waitFor();

    await page.goto(`/en/mine/${id}`);
    await page.getByLabel('Shown again on').fill('2001-01-01');
    await page.getByRole('button', { name: 'Pause it' }).click();
    await page.getByRole('alert').waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('fejl');
    await isFine(page);
    await page.getByLabel('Shown again on').fill('');
    await page.getByRole('button', { name: 'Pause it' }).click();
    await page.getByText('The listing is paused now.').waitFor();
    await page.getByRole('button', { name: 'Show it again' }).click();
    await page.goto(`/mine/${id}/slet`);
    await isFine(page);
    await page.goto(`/mine/${id}`);
    await page.getByRole('button', { name: 'Forlad initiativet' }).click();
    await page.getByText('Du ejer det ikke længere.').waitFor();
    // The refused date is an answer of 422, which the console calls an error.
    expect(errors.filter((text) => !text.includes('422'))).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});
