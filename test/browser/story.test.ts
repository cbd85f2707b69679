import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, prefixOf } from '../../web/text/lang.ts';
import { axe, emptyIcons, launch, listedNames, mapIsDrawn, soon, visit } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();

const open = (options?: VisitOptions) => site.visit(options);

const box = (page: Page) => page.getByRole('combobox', { name: /Søg efter/ });
const count = (page: Page) => page.locator('.result-count');

/** Words are counted, unless one of them names a place. */
const FOUND = /^(\d+ initiativer passer|De bedste forslag (først|omkring Aarhus))$/;
const openFilters = (page: Page) => page.locator('summary', { hasText: 'Filtre' }).click();

/** The address changes before the list does. */
const categoriesListed = (page: Page) =>
  page
    .locator('.rows .mark')
    .evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute('data-category')))]);

interface Item {
  geometry: { coordinates: [number, number] } | null;
  properties: { name: string; slug: string; category: string };
}

async function itemsFrom(query: string): Promise<Item[]> {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?${query}`);
  return ((await answer.json()) as { features: Item[] }).features;
}

describe('somebody looking for company in Aarhus', () => {
  it('searches, filters, pans, and opens a pin and its page', async () => {
    const { page, foreign, errors } = await open();
    await page.goto('/');
    await mapIsDrawn(page);
    expect(await count(page).textContent()).toBe('2.305 initiativer i Danmark');

    await box(page).fill('aarhus');
    await page.getByRole('button', { name: 'Søg', exact: true }).click();
    await soon(() => count(page).textContent()).toMatch(FOUND);
    expect(page.url()).toBe(`${site.url}/?q=aarhus`);

    await openFilters(page);
    await page.getByRole('checkbox', { name: /Mad og fællesspisning/ }).check();
    await soon(() => page.url()).toBe(`${site.url}/?q=aarhus&kategori=mad`);
    await soon(() => categoriesListed(page)).toEqual(['mad']);
    // Imported under another spelling.
    expect(await listedNames(page)).toContain('Århus Nørklecafé');

    const before = await listedNames(page);
    await page.locator('.map canvas').focus();
    await page.keyboard.press('Equal');
    await page.keyboard.press('ArrowRight');
    await soon(() => page.url()).toMatch(/bbox=10\.\d+,56\.\d+/);
    await soon(() => count(page).textContent()).toContain('i kortudsnittet');
    const after = await listedNames(page);
    expect(after.every((name) => before.includes(name))).toBe(true);

    await page.goBack();
    await soon(() => page.url()).toBe(`${site.url}/?q=aarhus`);
    await soon(() => count(page).textContent()).toMatch(FOUND);

    await openPin(page);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  /** Tiles take their time: pressed until there is something to press. */
  async function pressMiddle(page: Page, isOpen: () => Promise<boolean>): Promise<void> {
    const canvas = page.locator('.map canvas');
    await soon(async () => {
      const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
      if (!(await isOpen())) await canvas.click({ position: { x: width / 2, y: height / 2 } });
      return isOpen();
    }, 700).toBe(true);
  }

  async function openPin(page: Page): Promise<void> {
    const [item] = (await itemsFrom('q=aarhus&category=mad&limit=30')).filter(({ geometry }) => geometry);
    const [lng = 0, lat = 0] = item?.geometry?.coordinates ?? [];
    const name = item?.properties.name ?? '';
    await page.goto(
      `/?bbox=${[lng - 0.002, lat - 0.001, lng + 0.002, lat + 0.001].map((n) => n.toFixed(5))}`,
    );
    await mapIsDrawn(page);
    const link = page.locator('.maplibregl-popup').getByRole('link', { name, exact: true });
    await pressMiddle(page, () => link.isVisible());
    expect(await page.locator('.row[data-chosen] h3').textContent()).toBe(name);
    expect(await axe(page)).toEqual([]);
    expect(await emptyIcons(page)).toEqual([]);
    await link.click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(page.url()).toBe(`${site.url}/i/${item?.properties.slug}`);
    expect(await emptyIcons(page)).toEqual([]);
  }

  it.each([
    ['two on one point', { lng: 10.5839, lat: 57.7209 }, /^(Kor|Skak) i Ny Hal$/, 2],
    ['a crowd that no zoom can part', { lng: 15.1442, lat: 55.1352 }, /^Hold \d+ i Hallen$/, 10],
  ] as const)('opens %s as a list', async (_, { lng, lat }, names, atLeast) => {
    const { page } = await open();
    await page.goto(
      `/?bbox=${[lng - 0.002, lat - 0.001, lng + 0.002, lat + 0.001].map((n) => n.toFixed(5))}`,
    );
    await mapIsDrawn(page);
    const links = page.locator('.maplibregl-popup').getByRole('link', { name: names });
    await pressMiddle(page, () => links.first().isVisible());
    expect(await links.count()).toBeGreaterThanOrEqual(atLeast);
  });

  it('goes to a place that is suggested while typing, by keyboard alone', async () => {
    const { page, errors } = await open();
    await page.goto('/');
    await mapIsDrawn(page);
    await box(page).focus();
    await page.keyboard.type('aarh');
    await page.getByRole('option', { name: /^Aarhus By$/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.type('u');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await soon(() => count(page).textContent()).toMatch(/initiativer omkring Aarhus$/);
    await soon(() => page.url()).toMatch(/\?bbox=\d/);
    expect(errors).toEqual([]);
  });

  it('keeps the list and says so when the API does not answer', async () => {
    const { page } = await open();
    await page.goto('/');
    const before = await listedNames(page);
    await page.route('**/api/**', (route) => route.abort());
    await box(page).fill('strik');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await listedNames(page)).toEqual(before);
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await soon(() => page.getByRole('alert').count()).toBe(0);
    await soon(() => count(page).textContent()).toMatch(FOUND);
  });
});

describe('the same story without JavaScript', () => {
  it('is a form, a list, its next page, and a page', async () => {
    const { page, foreign } = await open({ javaScriptEnabled: false });
    await page.goto('/');
    await box(page).fill('aarhus');
    await page.keyboard.press('Enter');
    await page.waitForURL('/?q=aarhus');
    expect(await count(page).textContent()).toMatch(FOUND);

    const first = await listedNames(page);
    await page.getByRole('link', { name: 'Vis flere' }).click();
    await page.waitForURL(/side=/);
    const second = await listedNames(page);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.getByRole('link', { name: 'Til begyndelsen af listen' }).click();
    await page.waitForURL('/?q=aarhus');

    await openFilters(page);
    await page.getByRole('checkbox', { name: /Mad og fællesspisning/ }).check();
    await page.getByRole('button', { name: 'Vis de valgte' }).click();
    await page.waitForURL('/?q=aarhus&kategori=mad');
    const [name = ''] = await listedNames(page);
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(foreign).toEqual([]);
  });
});

describe('the same story without WebGL', () => {
  let plain: Browser;
  beforeAll(async () => {
    plain = await launch({ webgl: false });
  });
  afterAll(() => plain?.close());

  it('has the whole list, and a calm word about the map', async () => {
    const { page, errors } = await visit(plain, site.url);
    await page.goto('/');
    await page.getByText('Kortet kan ikke vises i denne browser. Listen har det hele.').waitFor();
    await box(page).fill('aarhus');
    await page.keyboard.press('Enter');
    await soon(() => count(page).textContent()).toMatch(FOUND);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /Mad og fællesspisning/ }).check();
    await soon(() => page.url()).toContain('kategori=mad');
    await soon(() => categoriesListed(page)).toEqual(['mad']);
    await page.keyboard.press('Escape');
    const [name = ''] = await listedNames(page);
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(errors.filter((error) => /content security policy/i.test(error))).toEqual([]);
  });
});

describe('what a page costs', () => {
  it.each([
    '/',
    '/?q=aarhus&kategori=mad',
    '/?bbox=10,56,11,57',
    '/?naer=56.16,10.2',
    '/?omraade=municipality:0751',
    '/en/',
  ])('%s is at most two calls of the database', async (address) => {
    expect(await callsOf(address)).toBeLessThanOrEqual(2);
  });

  it('and so is an initiative', async () => {
    const [item] = await itemsFrom('limit=1');
    expect(await callsOf(`/i/${item?.properties.slug}`)).toBeLessThanOrEqual(2);
  });

  it.each(LANGS)('before the map, no more than 30 KB of HTML, CSS and JavaScript (%s)', async (lang) => {
    const html = await (await fetch(`${site.url}${prefixOf(lang)}/`)).text();
    const files = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="(\/build\/[^"]+)"/g)].map(
      ([, file]) => file,
    );
    expect(files.length).toBeGreaterThanOrEqual(3);
    const bodies = await Promise.all(files.map(async (file) => (await fetch(site.url + file)).text()));
    const bytes = [html, ...bodies].map((body) => brotliCompressSync(body).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024);
  });

  async function callsOf(address: string): Promise<number> {
    const answer = await fetch(site.url + address);
    expect(answer.status).toBe(200);
    const [, calls] = /desc="(\d+) calls?/.exec(answer.headers.get('server-timing') ?? '') ?? [];
    return Number(calls ?? Number.NaN);
  }
});
