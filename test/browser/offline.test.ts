import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Door, openDoor } from './door.ts';
import { axe, emptyIcons, listedNames, mapIsDrawn, soon, type Visit } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();

async function open(options: VisitOptions = {}, address = site.url): Promise<Visit> {
  return site.visit({ serviceWorkers: 'allow', ...options }, address);
}

interface Item {
  properties: { name: string; slug: string };
}

async function someItems(query: string): Promise<Item['properties'][]> {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?${query}`);
  return ((await answer.json()) as { features: Item[] }).features.map(({ properties }) => properties);
}

/** The worker is there and has what it wants of this page. */
async function workerIsReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await soon(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await soon(() => isKept(page, page.url())).toBe(true);
}

function isKept(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (it) => Boolean(await caches.match(it, { ignoreVary: true })), address);
}

const heart = (page: Page, name: string) => page.getByRole('button', { name: `Gem ${name}`, exact: true });
const note = (page: Page) => page.locator('.offline-note');

async function saveOne(page: Page, { name, slug }: Item['properties']): Promise<void> {
  await page.goto(`/i/${slug}`);
  await heart(page, name).click();
  await page.getByText('Gemt på denne enhed.').waitFor();
}

describe('without a network', () => {
  it('shows the list and the pages of before, says of when they are, and comes back', async () => {
    const { page, errors } = await open();
    const [first, second] = await someItems('q=aarhus&limit=2');
    if (!first || !second) throw new Error('the examples have nothing in Aarhus');
    await page.goto('/?q=aarhus');
    await mapIsDrawn(page);
    await workerIsReady(page);
    const names = await listedNames(page);
    await page.goto(`/i/${first.slug}`);
    await soon(() => isKept(page, page.url())).toBe(true);

    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: first.name, exact: true }).waitFor();
    await soon(() => note(page).textContent()).toMatch(
      /^Du er offline\. Her er det, du så sidst \(kl\.\s\d\d\.\d\d\)\.$/,
    );
    // Not only its words: the style came too, the icons, and the script, which wrote the note.
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
    expect(await emptyIcons(page)).toEqual([]);

    await page.goto('/?q=aarhus');
    expect(await listedNames(page)).toEqual(names);
    await mapIsDrawn(page);
    await soon(() => note(page).textContent()).toContain('Her er det, du så sidst');

    // Any front page is better than none.
    await page.goto('/?kategori=mad');
    expect((await listedNames(page)).length).toBeGreaterThan(0);

    await page.goto(`/i/${second.slug}`);
    await page.getByRole('heading', { level: 1, name: 'Ingen forbindelse' }).waitFor();
    await soon(() => note(page).textContent()).toContain('Du er offline');
    await page.goto('/en/i/never-seen');
    await page.getByRole('heading', { level: 1, name: 'No connection' }).waitFor();

    await page.goto(`/i/${first.slug}`);
    await note(page).getByText('Du er offline').waitFor();
    await page.context().setOffline(false);
    await note(page).getByText('Du er online igen.').waitFor();
    await note(page).getByRole('link', { name: 'Hent siden på ny' }).click();
    await page.getByRole('heading', { level: 1, name: first.name, exact: true }).waitFor();
    await soon(() => page.locator('meta[name="rodskud-kept"]').count()).toBe(0);
    expect(await note(page).textContent()).toBe('');
    expect(errors.filter((error) => /content security policy/i.test(error))).toEqual([]);
  });

  it('answers a list that was asked before, and the page says of when it is', async () => {
    const { page } = await open();
    await page.goto('/');
    await workerIsReady(page);
    const box = page.getByRole('combobox', { name: /Søg efter/ });
    await box.fill('aarhus');
    await page.keyboard.press('Enter');
    await soon(async () => (await listedNames(page))[0]).toContain('Aarhus');
    const asked = await listedNames(page);
    // A page anew: what it remembered itself is gone.
    await page.goto('/');
    await workerIsReady(page);

    await page.context().setOffline(true);
    await box.fill('aarhus');
    await page.keyboard.press('Enter');
    await soon(() => listedNames(page)).toEqual(asked);
    await soon(() => note(page).textContent()).toMatch(/Her er det, du så sidst \(kl\.\s\d\d\.\d\d\)/);
    await box.fill('zzqq');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  });

  it('keeps neither problems nor what nobody may keep', async () => {
    const { page } = await open();
    await page.goto('/');
    await workerIsReady(page);
    const statuses = await page.evaluate(async () => {
      const at = '/api/collections/initiatives/items';
      const asked = [`${at}?nonsense=1`, `${at}/nope`, '/api/places?q=aarhus'];
      const answers = await Promise.all(asked.map((address) => fetch(address)));
      const posted = await fetch(`${at}?limit=1`, { method: 'POST' });
      return [...answers, posted].map(({ status }) => status);
    });
    // Adding by the API wants somebody who is signed in.
    expect(statuses).toEqual([400, 404, 200, 401]);
    await page.goto('/nowhere');
    for (const address of [
      '/api/collections/initiatives/items?nonsense=1',
      '/api/collections/initiatives/items?limit=1',
      '/api/places?q=aarhus',
      '/nowhere',
    ]) {
      expect(await isKept(page, address), address).toBe(false);
    }
  });

  it('keeps no more than it should, and lets the oldest go', async () => {
    const { page } = await open();
    await page.goto('/');
    await workerIsReady(page);
    const kept = async () => {
      const all = await page.evaluate(async () =>
        (await caches.open('rodskud-lists')).keys().then((keys) => keys.map(({ url }) => url)),
      );
      const has = (limit: number) => all.some((url) => url.endsWith(`limit=${limit}`));
      return { count: all.length, oldest: has(1), newest: has(34) };
    };
    await page.evaluate(async () => {
      for (let limit = 1; limit <= 34; limit++) {
        await fetch(`/api/collections/initiatives/items?limit=${limit}`);
      }
    });
    // A copy is put away after its answer, so there are thirty before the last one is among them too.
    await soon(kept).toEqual({ count: 30, oldest: false, newest: true });
  });
});

describe('a network that is there and does not answer', () => {
  it('is not waited for where there is a copy, which says what it is', async () => {
    const door = await openDoor(site.url);
    try {
      const { page } = await open({}, door.url);
      const [one] = await someItems('q=aarhus&limit=1');
      await page.goto(`/i/${one?.slug}`);
      await workerIsReady(page);
      door.delay(60_000);
      await page.reload();
      await note(page).getByText('Forbindelsen svigter. Her er det, du så sidst').waitFor();
      await page.getByRole('heading', { level: 1, name: one?.name ?? '', exact: true }).waitFor();
      door.break();
      await page.goto('/i/never-seen');
      await page.getByRole('heading', { level: 1, name: 'Ingen forbindelse' }).waitFor();
    } finally {
      await door.close();
    }
  });
});

describe('what somebody saves', () => {
  it('stays over a reload, is the same in another tab, and can be let go of and brought back', async () => {
    const { page } = await open();
    const [one, two] = await someItems('q=aarhus&limit=2');
    if (!one || !two) throw new Error('the examples have nothing in Aarhus');
    await saveOne(page, one);
    await saveOne(page, two);
    expect(await heart(page, two.name).getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await soon(() => heart(page, two.name).getAttribute('aria-pressed')).toBe('true');

    const tab = await page.context().newPage();
    await tab.goto('/gemte');
    await soon(() => savedNames(tab)).toEqual([two.name, one.name]);
    await heart(page, two.name).click();
    await soon(() => savedNames(tab)).toEqual([one.name]);

    await tab.getByRole('button', { name: `Fjern ${one.name}` }).click();
    await soon(() => savedNames(tab)).toEqual([]);
    await soon(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Fortryd');
    await tab.keyboard.press('Enter');
    await soon(() => savedNames(tab)).toEqual([one.name]);
    await tab.getByText(`${one.name} er gemt igen.`).waitFor();
  });

  it('opens without a network, though nobody has looked at the list before', async () => {
    const { page } = await open();
    const [one] = await someItems('q=aarhus&limit=1');
    if (!one) throw new Error('the examples have nothing in Aarhus');
    await page.goto('/');
    await workerIsReady(page);
    await saveOne(page, one);
    await soon(() => isKept(page, page.url())).toBe(true);
    await page.context().setOffline(true);
    await page.goto('/gemte');
    await page.getByRole('link', { name: one.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: one.name, exact: true }).waitFor();
    await soon(() => note(page).textContent()).toContain('Du er offline');
    // And its heart still beats.
    await soon(() => heart(page, one.name).getAttribute('aria-pressed')).toBe('true');
  });

  it('leaves the device as a file and as a link, and only then', async () => {
    const { page, foreign } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const [one, two] = await someItems('q=aarhus&limit=2');
    if (!one || !two) throw new Error('the examples have nothing in Aarhus');
    await saveOne(page, one);
    await saveOne(page, two);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto('/gemte');
    await soon(() => savedNames(page)).toEqual([two.name, one.name]);
    expect(asked.filter((it) => it.includes(one.slug) || it.includes('vis='))).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent som fil' }).click(),
    ]);
    const file = JSON.parse(await textOf(await download.createReadStream()));
    expect(file).toMatchObject([
      { name: two.name, url: `${site.url}/i/${two.slug}` },
      { name: one.name, url: `${site.url}/i/${one.slug}` },
    ]);

    // Where a system has a sheet for sharing it is opened instead.
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.getByRole('button', { name: 'Del som link' }).click();
    await page.getByText('Linket er kopieret.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${site.url}/gemte?vis=${two.slug},${one.slug}`);

    const friend = await site.visit({ javaScriptEnabled: false });
    await friend.page.goto(link);
    expect(await savedNames(friend.page)).toEqual([two.name, one.name]);
    await friend.close();
    expect(foreign).toEqual([]);
  });

  it('from a shared list is saved one by one', async () => {
    const { page } = await open();
    const items = await someItems('q=aarhus&limit=2');
    await page.goto(`/gemte?vis=${items.map(({ slug }) => slug).join(',')},gone`);
    await page.getByText('1 af dem findes ikke mere.').waitFor();
    const [one] = items;
    await heart(page, one?.name ?? '').click();
    await page.getByRole('link', { name: 'Se dine egne gemte' }).click();
    await soon(() => savedNames(page)).toEqual([one?.name]);
  });
});

describe('where the browser keeps nothing', () => {
  const REFUSALS = [
    {
      name: 'naming the storage throws',
      breakIt: "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })",
      keeps: false,
    },
    {
      name: 'writing throws',
      breakIt: "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
      keeps: false,
    },
    {
      name: 'the service worker is refused',
      breakIt: "navigator.serviceWorker.register = () => Promise.reject(new Error('no'))",
      keeps: true,
    },
    { name: 'there is no service worker', breakIt: 'delete Navigator.prototype.serviceWorker', keeps: true },
  ];

  it.each(REFUSALS)('all else works: $name', async ({ breakIt, keeps }) => {
    const { page, errors } = await open();
    await page.addInitScript(breakIt);
    await page.goto('/');
    await mapIsDrawn(page);
    expect(await listedNames(page)).toHaveLength(12);
    const [one] = await someItems('q=aarhus&limit=1');
    if (!one) throw new Error('the examples have nothing in Aarhus');
    await page.goto(`/i/${one.slug}`);
    await heart(page, one.name).click();
    if (keeps) await page.getByText('Gemt på denne enhed.').waitFor();
    else await page.getByRole('alert').getByText('Din browser tillader ikke, at noget gemmes her.').waitFor();
    expect(await heart(page, one.name).getAttribute('aria-pressed')).toBe(String(keeps));
    await page.goto('/gemte');
    await page
      .getByRole('heading', { name: keeps ? '1 gemt initiativ' : 'Du har ikke gemt noget' })
      .waitFor();
    expect(errors).toEqual([]);
  });

  it('says so without JavaScript', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/gemte');
    await page.getByText('kan kun vises med JavaScript').waitFor();
    const [one] = await someItems('limit=1');
    await page.goto(`/i/${one?.slug}`);
    expect(await heart(page, one?.name ?? '').isVisible()).toBe(false);
  });
});

describe('my area', () => {
  it('is kept on the device, and the front page stays what it is', async () => {
    const { page } = await open();
    await page.goto('/');
    await page.getByRole('button', { name: 'Gem som mit område' }).click();
    await page.getByText('Zoom ind på kortet, eller vælg et sted først.').waitFor();
    await page.goto('/?bbox=10.1,56.1,10.3,56.2');
    await page.getByRole('button', { name: 'Gem som mit område' }).click();
    await page.getByText('Gemt på denne enhed. Næste gang').waitFor();
    await page.goto('/');
    expect(page.url()).toBe(`${site.url}/`);
    await page.getByRole('link', { name: 'Til mit område' }).click();
    await page.waitForURL(/bbox=10\.\d+,56\.\d+/);
    await page.getByText('Skift eller glem').click();
    await page.getByRole('button', { name: 'Glem mit område' }).click();
    await page.getByText('Dit område er glemt.').waitFor();
    expect(await page.getByRole('link', { name: 'Til mit område' }).count()).toBe(0);
  });
});

describe('a new version', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(site.url);
  });
  afterAll(() => door?.close());

  it('takes over on the next visit, clears what was of the old one, and keeps what somebody saved', async () => {
    const { page } = await open({}, door.url);
    const [one] = await someItems('q=aarhus&limit=1');
    if (!one) throw new Error('the examples have nothing in Aarhus');
    await page.goto('/');
    await workerIsReady(page);
    await saveOne(page, one);
    await soon(() => isKept(page, page.url())).toBe(true);
    expect(await shells(page)).toHaveLength(1);
    await page.evaluate(async () => {
      const files = await caches.open('rodskud-files');
      await files.put('/build/page-aaaaaaaa.js', new Response('import("./late-bbbbbbbb.js")'));
      await files.put('/build/late-bbbbbbbb.js', new Response('import("./map-cccccccc.js")'));
      await files.put('/build/map-cccccccc.js', new Response('/'.repeat(400_000)));
      await files.put('/build/nobody-dddddddd.js', new Response(''));
      const saved = await caches.open('rodskud-saved');
      await saved.put('/i/of-then', new Response('<script src="/build/page-aaaaaaaa.js"></script>'));
    });

    const openPage = await page.context().newPage();
    await openPage.goto('/');
    await mapIsDrawn(openPage);
    door.deploy('deadbeef');
    await page.goto('/en/');
    await soon(() => shells(page)).toEqual(['rodskud-shell-deadbeef']);

    await soon(() => isKept(page, '/build/nobody-dddddddd.js')).toBe(false);
    expect(await isKept(page, '/build/map-cccccccc.js')).toBe(false);
    expect(await isKept(page, '/build/page-aaaaaaaa.js')).toBe(true);
    expect(await isKept(page, '/build/late-bbbbbbbb.js')).toBe(true);

    // The page that was open goes on: its list, its tiles, its words.
    await openPage.getByRole('combobox', { name: /Søg efter/ }).fill('aarhus');
    await openPage.keyboard.press('Enter');
    await soon(() => openPage.locator('.result-count').textContent()).toMatch(/passer$/);

    await page.context().setOffline(true);
    await page.goto(`/i/${one.slug}`);
    await page.getByRole('heading', { level: 1, name: one.name, exact: true }).waitFor();
    await soon(() => heart(page, one.name).getAttribute('aria-pressed')).toBe('true');
  });

  function shells(page: Page): Promise<string[]> {
    return page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.startsWith('rodskud-shell-')),
    );
  }
});

describe.each([
  { width: 320, colorScheme: 'light' as const },
  { width: 320, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('at $width px in $colorScheme', ({ width, colorScheme }) => {
  it('the saved ones and the offline page break no rule of accessibility', async () => {
    const { page } = await open({ viewport: { width, height: 720 }, colorScheme });
    const items = await someItems('q=aarhus&limit=2');
    await page.goto('/gemte');
    await page.getByText('Du har ikke gemt noget endnu.').waitFor();
    expect(await axe(page)).toEqual([]);
    for (const it of items) await saveOne(page, it);
    expect(await axe(page)).toEqual([]);
    for (const address of ['/gemte', `/gemte?vis=${items[0]?.slug}`, '/offline', '/en/offline']) {
      await page.goto(address);
      if (address === '/gemte') await soon(() => savedNames(page)).toHaveLength(2);
      expect(await axe(page), address).toEqual([]);
      expect(await sidewaysScroll(page), address).toBe(0);
    }
    await workerIsReady(page);
    await page.context().setOffline(true);
    await page.reload();
    await note(page).getByText('You are offline').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

function savedNames(page: Page): Promise<string[]> {
  return page.locator('.saved').getByRole('heading', { level: 3 }).allTextContents();
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
