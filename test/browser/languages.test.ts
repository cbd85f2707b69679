/** The page in other languages, from right to left among them, as somebody uses it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, mapIsDrawn, soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();

const open = (options?: VisitOptions) => site.visit(options);

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('somebody who reads Arabic', () => {
  it('searches, narrows it down and opens an initiative, from right to left', async () => {
    const { page, errors, foreign } = await open();
    await page.goto('/ar/');
    await mapIsDrawn(page);
    const [list, map] = await Promise.all(
      ['.results', '.map'].map((part) => page.locator(part).boundingBox()),
    );
    expect(list?.x).toBeGreaterThan(map?.x ?? Number.POSITIVE_INFINITY);

    await page.getByRole('combobox').fill('aarhus');
    await page.getByRole('button', { name: 'بحث', exact: true }).click();
    await soon(() => page.url()).toBe(`${site.url}/ar/?q=aarhus`);

    await page.getByText('التصفية').first().click();
    await page.getByRole('checkbox', { name: /الطعام والوجبات المشتركة/ }).check();
    await soon(() => page.url()).toContain('kategori=mad');
    await soon(() => page.locator('.rows .row').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');

    const first = page.locator('.rows h3 a').first();
    const name = await first.textContent();
    expect(await first.getAttribute('dir')).toBe('ltr');
    await first.click();
    await page.waitForURL('**/ar/i/*');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

describe('the language switch', () => {
  it('opens by keyboard, goes away again, and takes along what was searched for', async () => {
    const { page } = await open();
    await page.goto('/de/');
    await page.getByRole('combobox').fill('aarhus');
    await page.getByRole('button', { name: 'Suchen', exact: true }).click();
    await soon(() => page.url()).toBe(`${site.url}/de/?q=aarhus`);

    const menu = page.getByRole('navigation', { name: 'Sprache' });
    const summary = menu.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Українська' }).waitFor();
    await page.keyboard.press('Escape');
    await soon(() => menu.locator('details').getAttribute('open')).toBeNull();
    expect(await summary.evaluate((it) => it === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Українська' }).click();
    await page.waitForURL(`${site.url}/uk/?q=aarhus`);
  });

  it('works without JavaScript', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/ar/kommune/aarhus');
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Dansk' }).click();
    await page.waitForURL(`${site.url}/kommune/aarhus`);
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
  });
});

describe.each(['ar', 'uk', 'de'])('/%s/', (lang) => {
  it.each([320, 1280])('breaks no rule and fits, %i px wide', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 } });
    for (const path of ['', 'kommune/aarhus', 'kommuner', 'om', 'nope']) {
      await page.goto(`/${lang}/${path}`);
      expect(await axe(page), path).toEqual([]);
      expect(await isTooWide(page), path).toBe(false);
    }
    await page.locator('.languages summary').click();
    expect(await isTooWide(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
  });
});
