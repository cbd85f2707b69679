import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../worker/store/database.ts';
import { countMissed } from '../../worker/store/missed-searches.ts';
import { savePopulation } from '../../worker/store/population.ts';
import { borderIsDrawn, withBorder } from './border.ts';
import { axe, soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite(prepare);

/** The examples have no borders, and nobody searched. */
async function prepare(db: Database): Promise<void> {
  await withBorder(db);
  await savePopulation(db, [{ code: '0751', year: 2026, inhabitants: 360_000 }]);
  for (let i = 0; i < 6; i++) await countMissed(db, { words: 'kajak', municipality: '0751' }, new Date());
}

const open = (options?: VisitOptions) => site.visit(options);

const canvas = (page: Page) => page.locator('.area-map canvas');

describe('somebody who comes from a search engine to a municipality', () => {
  it('reads, narrows, turns the page and opens one, with a map beside it', async () => {
    const { page, foreign, errors } = await open();
    const tiles: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/tiles/')) tiles.push(request.url());
    });
    await page.goto('/kommune/aarhus');
    await canvas(page).waitFor();
    await soon(() => tiles.length).toBeGreaterThan(0);
    expect(tiles.every((tile) => tile.includes('area=municipality%3A0751'))).toBe(true);
    await page.getByRole('link', { name: 'Næste side' }).click();
    await page.getByRole('heading', { name: 'Længere nede på listen' }).waitFor();
    await page.getByRole('link', { name: /^Mad og fællesspisning/ }).click();
    await page.waitForURL('/kommune/aarhus/mad');
    const first = page.getByRole('heading', { level: 3 }).first().getByRole('link');
    const name = (await first.textContent()) ?? '';
    await first.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('sees the border on the map', async () => {
    const { page, errors } = await open();
    const border = page.waitForResponse('**/api/areas/0751');
    await page.goto('/kommune/aarhus');
    expect((await border).status()).toBe(200);
    await canvas(page).waitFor();
    await borderIsDrawn(page, canvas(page));
    expect(errors).toEqual([]);
  });

  it('presses the one pin of an island and gets its popup', async () => {
    const { page, errors } = await open();
    await page.goto('/kommune/christiansoe');
    const name = (await page.getByRole('heading', { level: 3 }).first().textContent()) ?? '';
    const link = page.locator('.maplibregl-popup').getByRole('link', { name, exact: true });
    await canvas(page).waitFor();
    const { width = 0, height = 0 } = (await canvas(page).boundingBox()) ?? {};
    await soon(async () => {
      if (!(await link.isVisible())) await canvas(page).click({ position: { x: width / 2, y: height / 2 } });
      return link.isVisible();
    }, 700).toBe(true);
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('does not fetch the map on a phone before it comes near', async () => {
    const { page } = await open({ viewport: { width: 390, height: 700 } });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/kommune/aarhus', { waitUntil: 'networkidle' });
    expect(fetched.some((address) => address.includes('basemap'))).toBe(false);
    await page.getByRole('link', { name: 'Kort', exact: true }).click();
    await canvas(page).waitFor();
    expect(fetched.some((address) => address.includes('basemap'))).toBe(true);
  });

  it('needs no JavaScript', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/kommune/aarhus');
    expect(await page.locator('.area-map').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Næste side' }).click();
    await page.waitForURL(/side=/);
    await page.getByRole('link', { name: 'Til begyndelsen af listen' }).click();
    await page.waitForURL('/kommune/aarhus');
    await page.getByRole('link', { name: 'Søg i Aarhus Kommune' }).click();
    await page.waitForURL('/?omraade=municipality:0751');
  });
});

describe('somebody who works for a municipality', () => {
  it('goes from its page to its figures, and takes a table along', async () => {
    const { page, foreign, errors } = await open();
    await page.goto('/kommune/aarhus');
    await page.getByRole('link', { name: 'Overblik i tal' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Overblik over initiativer i Aarhus Kommune' })
      .waitFor();
    for (const name of [
      'Initiativer pr. 10.000 indbyggere',
      'Initiativer på listen ved månedens udgang',
      'Senest bekræftet',
      'Søgt i Aarhus Kommune',
      'Hvor intet gror endnu',
    ])
      expect(await page.getByRole('img', { name }).first().isVisible(), name).toBe(true);
    expect(await page.getByRole('rowheader', { name: 'kajak' }).isVisible()).toBe(true);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Kategorier: CSV' }).click();
    expect((await download).suggestedFilename()).toBe('aarhus-kategorier.csv');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each([320, 390])('finds nothing cut off on a page %i px wide', async (width) => {
    const { page } = await open({ viewport: { width, height: 700 } });
    await page.goto('/kommune/aarhus/overblik');
    const fits = () =>
      page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const texts = [...document.querySelectorAll('.picture text')].map((it) => it.getBoundingClientRect());
        return {
          over: scrollWidth - clientWidth,
          cut: texts.filter(({ right }) => right > clientWidth).length,
        };
      });
    expect(await fits()).toEqual({ over: 0, cut: 0 });
  });
});
