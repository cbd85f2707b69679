/** The front page as somebody uses it: the box, the filters, nearness, the sheet, the map, and what goes wrong. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, listedNames, mapIsDrawn, soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();

const PHONE: VisitOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };
const IN_AARHUS: VisitOptions = {
  geolocation: { longitude: 10.2039, latitude: 56.1629 },
  permissions: ['geolocation'],
};

async function open(address = '/', options: VisitOptions = {}): Promise<Page> {
  const visited = await site.visit(options);
  await visited.page.goto(address);
  await mapIsDrawn(visited.page);
  return visited.page;
}

const box = (page: Page) => page.getByRole('combobox', { name: /Søg efter/ });
const count = (page: Page) => page.locator('.result-count');
const filters = (page: Page) => page.locator('summary', { hasText: 'Filtre' });
const handle = (page: Page) => page.getByRole('button', { name: /listen$|^Vis kortet$/ });

describe('the search box', () => {
  it('offers places, initiatives and the words, and opens the page of an initiative by keyboard', async () => {
    const page = await open();
    await box(page).pressSequentially('kor i ny');
    await page.getByRole('option', { name: 'Søg efter “kor i ny”' }).waitFor();
    const option = page.getByRole('option', { name: /^Kor i Ny Hal/ });
    expect(await page.getByRole('listbox', { name: 'Forslag' }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    // Home takes the text up again, and Enter then searches for it.
    await page.keyboard.press('Home');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    while ((await option.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kor i Ny Hal' }).waitFor();
  });

  it('closes on Escape with the text kept, and empties on the next', async () => {
    const page = await open();
    await box(page).pressSequentially('aarh');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await box(page).inputValue()).toBe('aarh');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });

  it('loses nothing that is typed before the page is alive', async () => {
    const { page } = await site.visit();
    let let_go = () => {};
    const held = new Promise<void>((resolve) => {
      let_go = resolve;
    });
    await page.route('**/build/browser-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await box(page).pressSequentially('aarhu');
    let_go();
    await page.getByRole('option').first().waitFor();
    expect(await box(page).inputValue()).toBe('aarhu');
  });
});

describe('the filters', () => {
  it('say how many each would leave, go together, and are let go of one by one or all at once', async () => {
    const page = await open('/?kategori=mad');
    await filters(page).click();
    const free = page.getByRole('checkbox', { name: /^Gratis/ });
    await soon(() => free.locator('..').textContent()).toMatch(/Gratis[\d.]+$/);
    await free.check();
    await page.getByRole('checkbox', { name: /^Frivillige/ }).check();
    await soon(() => page.url()).toBe(`${site.url}/?kategori=mad&pris=free&hjaelp=volunteers`);
    await soon(() => count(page).textContent()).toMatch(/^[\d.]+ initiativer passer$/);
    const show = page.getByRole('button', { name: /^Vis [\d.]+ initiativ/ });
    const number = async (text: Promise<string | null>) => /[\d.]+/.exec((await text) ?? '')?.[0];
    await soon(
      async () => (await number(show.textContent())) === (await number(count(page).textContent())),
    ).toBe(true);
    await show.click();

    await page.getByRole('link', { name: 'Fjern Har brug for: frivillige' }).click();
    await soon(() => page.url()).toBe(`${site.url}/?kategori=mad&pris=free`);
    await page.getByRole('link', { name: 'Mød bare op' }).click();
    await soon(() => page.url()).toBe(`${site.url}/?kategori=mad&pris=free&deltagelse=drop-in`);
    await page.goBack();
    await soon(() => page.url()).toBe(`${site.url}/?kategori=mad&pris=free`);
    await page.goForward();
    await filters(page).click();
    await page.getByRole('button', { name: 'Ryd alt' }).click();
    await soon(() => page.url()).toBe(`${site.url}/`);
  });

  it('say when one would leave nothing, and can be chosen all the same', async () => {
    const page = await open('/?kategori=mad');
    await filters(page).click();
    const french = page.getByRole('checkbox', { name: /^Fransk/ });
    await soon(() => french.locator('..').textContent()).toBe('Franskingen');
    await french.check();
    await soon(() => count(page).textContent()).toBe('Her er ikke noget, der passer');
  });

  it('keep what was ticked before the page was alive', async () => {
    const { page } = await site.visit();
    let let_go = () => {};
    const held = new Promise<void>((resolve) => {
      let_go = resolve;
    });
    await page.route('**/build/tools-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await filters(page).click();
    await page.getByRole('checkbox', { name: /^Gratis/ }).check();
    let_go();
    await soon(() => page.url()).toBe(`${site.url}/?pris=free`);
    expect(await page.getByRole('checkbox', { name: /^Gratis/ }).isChecked()).toBe(true);
  });
});

describe('near me', () => {
  it('asks when pressed, stays on the page, and says how far and how long', async () => {
    const page = await open('/', IN_AARHUS);
    await page.evaluate(() => {
      document.title = 'the same page';
    });
    await page.getByRole('button', { name: 'Nær mig' }).click();
    await soon(() => page.url()).toBe(`${site.url}/?naer=56.163,10.204`);
    await soon(() => count(page).textContent()).toContain('De nærmeste initiativer');
    await soon(() => page.locator('.row-facts').first().textContent()).toMatch(
      / k?m, ca. \d+ min (til fods|på cykel)/,
    );
    expect(await page.title()).toBe('the same page');
    await page.getByRole('link', { name: 'Fjern Tæt på dig' }).click();
    await soon(() => page.url()).toBe(`${site.url}/`);
    await page.goBack();
    await soon(() => count(page).textContent()).toContain('De nærmeste initiativer');
  });

  it('takes a no for an answer and offers to type a town', async () => {
    const page = await open('/', { permissions: [] });
    await page.getByRole('button', { name: 'Nær mig' }).click();
    await page.getByText(/Det er helt i orden|kunne ikke findes/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skriv en by' }).click();
    await soon(() => box(page).evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

describe('where nothing is found', () => {
  const NOWHERE = '/?q=strik&bbox=6.5,54.6,6.6,54.7';

  it('there is always a way on, the same from the server and in the page', async () => {
    const page = await open(NOWHERE);
    await page.getByRole('link', { name: /^Uden kortudsnittet: / }).waitFor();
    expect(await page.getByRole('link', { name: 'Fortæl os, at det mangler' }).getAttribute('href')).toBe(
      '/tilfoej?navn=strik',
    );
    await page
      .getByText(/ km (nord|syd|øst|vest)\S* for kortet/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: /^Uden kortudsnittet: / }).click();
    await soon(() => page.url()).toBe(`${site.url}/?q=strik`);
    await soon(async () => (await listedNames(page)).length).toBeGreaterThan(0);
    await page.goBack();
    await page.getByRole('link', { name: /^Uden kortudsnittet: / }).waitFor();
  });

  it('works without JavaScript', async () => {
    const { page } = await site.visit({ javaScriptEnabled: false });
    await page.goto(NOWHERE);
    await page.getByRole('link', { name: /^Uden kortudsnittet: / }).click();
    await page.waitForURL('/?q=strik');
    expect((await listedNames(page)).length).toBeGreaterThan(0);
  });
});

describe('the list over the map of a phone', () => {
  const top = (page: Page) =>
    page.locator('.results').evaluate((it) => Math.round(it.getBoundingClientRect().top));

  it('has three stops that are pressed, keyed and dragged to', async () => {
    const page = await open('/', PHONE);
    const half = await top(page);
    expect(await axe(page)).toEqual([]);
    await handle(page).click();
    await soon(() => top(page)).toBeLessThan(half - 200);
    const full = await top(page);
    expect(await axe(page)).toEqual([]);
    await handle(page).click();
    await soon(() => top(page)).toBeGreaterThan(half + 100);
    expect(await handle(page).getAttribute('aria-expanded')).toBe('false');
    expect(await axe(page)).toEqual([]);
    await handle(page).focus();
    await page.keyboard.press('ArrowUp');
    await soon(() => top(page)).toBe(half);
    await page.keyboard.press('ArrowUp');
    await soon(() => top(page)).toBe(full);

    const grip = await handle(page).boundingBox();
    const [x, y] = [(grip?.x ?? 0) + 100, (grip?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + (half - full), { steps: 6 });
    await page.mouse.up();
    await soon(() => top(page)).toBe(half);
  });

  it('never lies over what has the focus', async () => {
    const page = await open('/', PHONE);
    await handle(page).click();
    await soon(() => handle(page).getAttribute('aria-label')).toBe('Vis kortet');
    await page.getByRole('button', { name: 'Zoom ind' }).focus();
    await soon(() =>
      page.getByRole('button', { name: 'Zoom ind' }).evaluate((it) => {
        const { left, top: y, width, height } = it.getBoundingClientRect();
        return it.contains(document.elementFromPoint(left + width / 2, y + height / 2));
      }),
    ).toBe(true);
  });

  it('is a list below a map where the window is low, and beside it on its side', async () => {
    const low = await open('/', { viewport: { width: 320, height: 256 } });
    expect(await handle(low).isVisible()).toBe(false);
    expect(
      await low.evaluate(() => getComputedStyle(document.querySelector('.map') as Element).position),
    ).toBe('relative');
    await low.context().close();
    const side = await open('/', { viewport: { width: 844, height: 390 }, hasTouch: true });
    const [list, map] = await Promise.all([
      side.locator('.results').boundingBox(),
      side.locator('.map').boundingBox(),
    ]);
    expect(map?.x).toBeGreaterThanOrEqual((list?.x ?? 0) + (list?.width ?? 0) - 1);
  });
});

describe('the map', () => {
  it('opens what is in its middle on Enter, and marks its row', async () => {
    const page = await open('/?bbox=10.5819,57.7199,10.5859,57.7219');
    await page.locator('.map canvas').focus();
    const link = page.locator('.maplibregl-popup').getByRole('link', { name: 'Kor i Ny Hal' });
    await soon(async () => {
      if (!(await link.isVisible())) {
        await page.locator('.map canvas').focus();
        await page.keyboard.press('Enter');
      }
      return link.isVisible();
    }, 700).toBe(true);
  });

  it('asks nothing again where it has just been', async () => {
    const page = await open('/?bbox=10,56,10.4,56.2');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const lists = () => asked.filter((url) => url.includes('/items?'));
    const canvas = page.locator('.map canvas');
    await canvas.focus();
    const settled = async (key: string) => {
      const before = page.url();
      await canvas.focus();
      await page.keyboard.press(key);
      await soon(() => page.url()).not.toBe(before);
      await soon(() => page.locator('.results').getAttribute('data-status')).toBe('ready');
    };
    await settled('ArrowRight');
    await settled('ArrowLeft');
    expect(lists().length).toBeLessThanOrEqual(2);
    await page.waitForLoadState('networkidle');
    asked.length = 0;
    await settled('ArrowRight');
    await settled('ArrowLeft');
    // No list, no tile, no ground.
    expect(asked).toEqual([]);
  });

  it('says when a part of it does not come', async () => {
    const { page } = await site.visit();
    await page.route('**/tiles/WebMercatorQuad/**', (route) => route.fulfill({ status: 500 }));
    await page.goto('/');
    await page.getByText('En del af kortet kunne ikke hentes.').waitFor();
    expect((await listedNames(page)).length).toBeGreaterThan(0);
  });
});

describe('without a connection', () => {
  it('keeps the list, says so, and comes back by itself', async () => {
    const page = await open();
    const before = await listedNames(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Gratis' }).click();
    await page.getByRole('alert').getByText('Der er ingen forbindelse lige nu.').waitFor();
    expect(await listedNames(page)).toEqual(before);
    expect(await axe(page)).toEqual([]);
    await page.context().setOffline(false);
    await soon(() => page.getByRole('alert').count()).toBe(0);
    await soon(() => count(page).textContent()).toMatch(/initiativer passer$/);
  });
});
