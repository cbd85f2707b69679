/** Every public page and every state of the front page, narrow and wide, in light and in dark: axe finds nothing. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axe, contrastOf, emptyIcons, mapIsDrawn, soon } from './support.ts';
import { visitedSite } from './visited-site.ts';

const site = visitedSite();
let initiative: string;

beforeAll(async () => {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?q=aarhus&limit=30`);
  const { features } = (await answer.json()) as {
    features: { geometry: object | null; properties: { slug: string } }[];
  };
  initiative = `/i/${features.find(({ geometry }) => geometry)?.properties.slug}`;
});

const PAGES = [
  '/?q=strik',
  '/?q=findesikke',
  '/kommune/aarhus',
  '/kommune/aarhus/overblik',
  '/kommune/christiansoe/mad',
  '/kategori/mad',
  '/kommuner',
  '/om',
  '/privatliv',
  '/tilgaengelighed',
  '/stil',
  '/gemte',
  '/offline',
  '/aarhus-mad',
  '/en/nowhere',
];

/** A theme changes colours and nothing else, so the page is looked at whole once. */
async function isFine(page: Page, what: string): Promise<void> {
  expect(await axe(page), what).toEqual([]);
  expect(await emptyIcons(page), what).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    what,
  ).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastOf(page), `${what} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

describe.each([320, 1280])('%i px wide', (width) => {
  const open = async () => {
    return (await site.visit({ viewport: { width, height: 720 }, hasTouch: width < 600 })).page;
  };

  it.each(PAGES)('%s breaks no rule, has its icons and does not scroll sideways', async (path) => {
    const page = await open();
    await page.goto(path);
    await isFine(page, path);
  });

  it('nor does an initiative with its map', async () => {
    const page = await open();
    await page.goto(initiative);
    await page.locator('.place-map canvas').waitFor();
    await isFine(page, initiative);
  });

  it('nor does the front page with its map and a popup', async () => {
    const page = await open();
    await page.goto('/?bbox=10.5819,57.7199,10.5859,57.7219');
    await mapIsDrawn(page);
    await isFine(page, 'the map');
    const popup = page.locator('.maplibregl-popup');
    await soon(async () => {
      if (!(await popup.isVisible())) {
        await page.locator('.map canvas').focus();
        await page.keyboard.press('Enter');
      }
      return popup.isVisible();
    }, 700).toBe(true);
    await isFine(page, 'a popup');
  });

  it('nor does what opens over it', async () => {
    const page = await open();
    await page.goto('/');
    await page.getByRole('combobox', { name: /Søg efter/ }).pressSequentially('aarh');
    await page.getByRole('option').first().waitFor();
    await isFine(page, 'suggestions');
    await page.keyboard.press('Escape');

    await page.locator('summary', { hasText: 'Filtre' }).click();
    await page.getByRole('checkbox', { name: /^Gratis/ }).check();
    await soon(() => page.url()).toContain('pris=free');
    await soon(() => page.locator('.results').getAttribute('data-status')).toBe('ready');
    await isFine(page, 'the filters');
    await page.locator('summary', { hasText: 'Filtre' }).press('Escape');

    await page.locator('.languages summary').click();
    await isFine(page, 'the languages');
  });

  it('nor does the list at each of its stops, and without a network', async () => {
    const page = await open();
    await page.goto('/');
    await mapIsDrawn(page);
    const handle = page.getByRole('button', { name: /listen$|^Vis kortet$/ });
    const stop = () => page.locator('.results').getAttribute('data-sheet');
    // Only a phone has it.
    for (const next of (await handle.isVisible()) ? ['full', 'peek'] : []) {
      await handle.click();
      await soon(stop).toBe(next);
      await isFine(page, `the list ${next}`);
    }
    await page.context().setOffline(true);
    await page.getByRole('combobox', { name: /Søg efter/ }).fill('strik');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await isFine(page, 'without a network');
  });
});
