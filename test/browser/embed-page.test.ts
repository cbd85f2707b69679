/** The widget in a frame on somebody else's page: another origin, which sees of it only what it is sent. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { borderIsDrawn, withBorder } from './border.ts';
import { axe, contrastOf, emptyIcons, soon, type Visit } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite(withBorder);
let host: Server;

beforeAll(async () => {
  host = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://host');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(hostPage(searchParams));
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
});
afterAll(async () => {
  host?.close();
});

/** A page of somebody else's that keeps what it hears, and makes its frames as high as they say. */
function hostPage(params: URLSearchParams): string {
  const widgets = params.getAll('widget');
  const frames = widgets.map(
    (widget) => `<iframe title="Kort" src="${site.url}${widget.replaceAll('&', '&amp;')}"></iframe>`,
  );
  return `<!doctype html><html lang="da"><title>Kommunen</title>
    <style>body { margin: 0 } iframe { display: block; width: 100%; border: 0 } .away { display: none }</style>
    <body><main><h1>Kommunen</h1><div id="fold" class="${params.has('away') ? 'away' : ''}">${frames.join('<p>og</p>')}</div></main>
    <script>
      window.heard = [];
      const widgets = [...document.querySelectorAll('iframe')];
      addEventListener('message', ({ data, source, origin }) => {
        const frame = widgets.find(({ contentWindow }) => contentWindow === source);
        heard.push({ ...data, origin });
        if (frame && data.type === 'height') frame.style.height = data.height + 'px';
      });
    </script></body></html>`;
}

async function open(
  widgets: string[],
  { away, ...options }: VisitOptions & { away?: boolean } = {},
): Promise<Visit & { widget: FrameLocator }> {
  const { port } = host.address() as AddressInfo;
  // By name and by number: for a browser they are two sites.
  const visited = await site.visit(options, `http://localhost:${port}`);
  const query = new URLSearchParams(widgets.map((widget) => ['widget', widget]));
  if (away) query.set('away', '');
  await visited.page.goto(`/?${query}`);
  return { ...visited, widget: visited.page.frameLocator('iframe').first() };
}

interface Heard {
  rodskud: number;
  type: string;
  height?: number;
  state?: string;
  origin: string;
}
const heard = (page: Page) => page.evaluate(() => (window as never as { heard: Heard[] }).heard);
const heightOf = async (page: Page) => (await page.locator('iframe').first().boundingBox())?.height ?? 0;
const bodyHeight = (widget: FrameLocator) =>
  widget.locator('body').evaluate((body) => body.getBoundingClientRect().height);

describe('a widget in a column of somebody else’s page', () => {
  it.each([
    [280, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const)('fits %i px, is as high as it says, and breaks no rule in %s', async (width, colorScheme) => {
    const { page, widget, foreign, errors } = await open(['/embed?kommune=0751'], {
      viewport: { width, height: 800 },
      colorScheme,
    });
    await widget.getByRole('heading', { level: 1, name: 'Initiativer i Aarhus Kommune' }).waitFor();
    await soon(async () => Math.abs((await heightOf(page)) - (await bodyHeight(widget)))).toBeLessThan(1);
    const said = (await heard(page)).filter(({ type }) => type === 'height');
    expect(said[0]).toEqual({ rodskud: 1, type: 'height', height: expect.any(Number), origin: site.url });
    // It settles: a frame that is as high as it said says nothing more.
    expect(said.length).toBeLessThan(8);
    const room = await widget.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
    expect(room[0]).toBe(room[1]);
    await widget.locator('.embed-map').scrollIntoViewIfNeeded();
    await widget.locator('.embed-map[data-state="ready"] canvas').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(foreign.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'the house style of somebody',
      '/embed?kommune=0751&baggrund=003366&tekst=8899aa&accent=ffcc00&runding=2',
    ],
    ['one initiative in Arabic', '/embed/i/{slug}?kommune=0751&sprog=ar&tema=moerk'],
    ['a report', '/embed/i/{slug}/fejl?kommune=0751'],
    ['what could not be used', '/embed?kommune=0751&tema=x&baggrund=ffffff&tekst=999999&vis-fejl'],
    ['no municipality', '/embed?kommune=x'],
    ['a map that is not seen yet', '/embed?visning=kort&accent=c00000'],
  ])('breaks no rule with %s', async (_, address) => {
    const html = await (await fetch(`${site.url}/embed?kommune=0751`)).text();
    const slug = /\/embed\/i\/([^?"]+)/.exec(html)?.[1] ?? '';
    const { page } = await site.visit({ viewport: { width: 390, height: 800 } });
    await page.goto(address.replace('{slug}', slug));
    expect(await axe(page)).toEqual([]);
    expect(await emptyIcons(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastOf(page)).toEqual([]);
  });

  it('opens an initiative inside, from its beginning, and comes back to where one was', async () => {
    const { page, widget, errors } = await open(['/embed?kommune=0751&visning=liste'], {
      viewport: { width: 390, height: 600 },
    });
    await widget.getByRole('link', { name: 'Vis flere' }).click();
    const rows = widget.getByRole('heading', { level: 3 }).getByRole('link');
    await soon(() => rows.count()).toBe(16);
    await soon(() => rows.nth(8).evaluate((link) => document.activeElement === link)).toBe(true);
    const name = (await rows.nth(12).textContent()) ?? '';
    await rows.nth(12).click();
    const title = widget.getByRole('heading', { level: 1, name, exact: true });
    await title.waitFor();
    await soon(async () => {
      const { y = -1 } = (await title.boundingBox()) ?? {};
      return y >= 0 && y < 600;
    }).toBe(true);
    const [inside] = await widget
      .locator('.embed-ways a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).target));
    expect(inside).toBe('_blank');
    await widget.getByRole('link', { name: 'Tilbage til listen' }).click();
    const link = widget.getByRole('link', { name, exact: true });
    await link.waitFor();
    await soon(() => link.evaluate((it) => document.activeElement === it)).toBe(true);
    expect(page.url()).toContain('localhost');
    expect(errors).toEqual([]);
  });

  it('opens the pin that is pressed', async () => {
    const { widget } = await open(['/embed?kommune=christiansoe&visning=kort']);
    const canvas = widget.locator('.embed-map canvas');
    await canvas.waitFor();
    const link = widget.locator('.maplibregl-popup a');
    await soon(async () => {
      const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
      if (!(await link.isVisible())) await canvas.click({ position: { x: width / 2, y: height / 2 } });
      return link.isVisible();
    }, 700).toBe(true);
    const name = (await link.textContent()) ?? '';
    await link.click();
    await widget.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  });

  it('shows the border of the municipality on its map', async () => {
    const { page, widget, errors } = await open(['/embed?kommune=0751&visning=kort']);
    await borderIsDrawn(page, widget.locator('.embed-map[data-state="ready"] canvas'));
    expect(errors).toEqual([]);
  });

  it('starts its map when the fold that it is in is opened', async () => {
    const { page, widget } = await open(['/embed?kommune=0751&visning=kort'], { away: true });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await widget.locator('h1').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(fetched.some((address) => address.includes('/basemap/'))).toBe(false);
    expect((await heard(page)).filter(({ type }) => type === 'height')).toEqual([]);
    await page.evaluate(() => document.getElementById('fold')?.classList.remove('away'));
    await widget.locator('.embed-map[data-state="ready"] canvas').waitFor();
    await soon(async () => Math.abs((await heightOf(page)) - (await bodyHeight(widget)))).toBeLessThan(1);
  });

  it('tells the page around it what it shows when that asks, and shows what it is told', async () => {
    const { page, widget } = await open(['/embed?kommune=0751&visning=liste']);
    const say = (message: object) =>
      page.evaluate(([said, to]) => frames[0]?.postMessage(said, to as string), [message, site.url] as const);
    const states = async () =>
      (await heard(page)).flatMap(({ type, state }) => (type === 'state' ? [state] : []));
    await widget.locator('h1').waitFor();
    await say({ rodskud: 1, type: 'hello', remembers: false });
    await say({ rodskud: 1, type: 'state', state: 'kun=mad&kommune=0101&tema=moerk' });
    await widget.getByRole('link', { name: 'Vis hele listen igen' }).waitFor();
    await widget.getByRole('heading', { level: 1, name: 'Initiativer i Aarhus Kommune' }).waitFor();
    expect(await widget.locator('html').getAttribute('data-theme')).toBeNull();
    expect(await states()).toEqual([]);
    await say({ rodskud: 1, type: 'hello', remembers: true });
    await soon(states).toEqual(['kun=mad']);
    await say({ rodskud: 1, type: 'state', state: 'i/../../log-ind' });
    await say({ rodskud: 1, type: 'state', state: 'i/findes-ikke' });
    await widget.getByRole('heading', { level: 1, name: 'Her er ikke noget' }).waitFor();
  });

  it('needs no JavaScript', async () => {
    const { page } = await site.visit({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    await page.goto('/embed?kommune=0751&visning=kort');
    expect(await page.locator('.embed-map').isVisible()).toBe(false);
    await page.getByText('Vis som liste').click();
    await page.getByLabel('Kategori').selectOption('mad');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.waitForURL(/kun=mad/);
    await page.getByText('Vis som liste').click();
    await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
    await page.getByRole('link', { name: 'Tilbage til listen' }).click();
    await page.waitForURL(/\/embed\?.*kun=mad#nr-\d+/);
  });

  it('is a list on paper, whatever it is on the screen', async () => {
    const { page } = await site.visit();
    await page.goto('/embed?kommune=0751&visning=kort');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.embed-map').isVisible()).toBe(false);
    expect(await page.locator('form').isVisible()).toBe(false);
    const first = page.getByRole('heading', { level: 3 }).first();
    await soon(async () => ((await first.boundingBox())?.height ?? 0) > 10).toBe(true);
    const fits = await page.evaluate(() => {
      const list = document.querySelector('.embed-list')?.getBoundingClientRect();
      const foot = document.querySelector('.embed-foot')?.getBoundingClientRect();
      return (list?.bottom ?? 0) <= (foot?.top ?? 0);
    });
    expect(fits).toBe(true);
  });
});

describe('what a widget costs', () => {
  it('is at most 25 kB before its map, and keeps nothing on the device', async () => {
    const { page } = await site.visit({ viewport: { width: 390, height: 700 } });
    const bytes: Record<string, number> = {};
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      bytes[new URL(response.url()).pathname] = gzipSync(body).length;
    });
    await page.goto('/embed?kommune=0751&accent=00558f', { waitUntil: 'networkidle' });
    const sum = Object.values(bytes).reduce((all, one) => all + one, 0);
    expect(Object.keys(bytes).length).toBeLessThanOrEqual(5);
    expect(sum, JSON.stringify(bytes)).toBeLessThanOrEqual(25 * 1024);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length + (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('is paid for by who looks: of three on a page only those that are seen draw a map', async () => {
    const three = ['0751', '0101', '0461'].map((code) => `/embed?kommune=${code}`);
    const { page } = await open(three, { viewport: { width: 1280, height: 900 } });
    const maps = [0, 1, 2].map((i) => page.frameLocator('iframe').nth(i).locator('.embed-map'));
    await maps[0]?.and(page.frameLocator('iframe').first().locator('[data-state="ready"]')).waitFor();
    expect(await maps[2]?.locator('canvas').count()).toBe(0);
    for (const map of maps) {
      await map.evaluate((it) => it.scrollIntoView());
      await map.locator('canvas').waitFor();
    }
  });
});
