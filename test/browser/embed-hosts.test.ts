/** The widget on pages of somebody else, each on an origin of its own, as five kinds of editor leave it there. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementSnippet, iframeSnippet } from '../../web/state/snippets.ts';
import { readWidget } from '../../web/state/widget.ts';
import { type Hosts, startHosts } from './hosts.ts';
import { axe, soon, type Visit } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite(undefined, { names: true });
let hosts: Hosts;
/** The directory, as the pages of others know it. */
let ours: string;

beforeAll(async () => {
  ours = `http://b.test:${new URL(site.url).port}`;
  hosts = await startHosts(pagesOfOthers());
});
afterAll(async () => {
  await hosts?.stop();
});

const FALLBACK = 'Se initiativerne';
/** A list alone: drawing maps without a graphics card takes long. */
const kort = (attributes = '') =>
  `<rodskud-kort visning="liste" ${attributes}><a href="https://elsewhere.example/">${FALLBACK}</a></rodskud-kort>`;
const script = (path = '/embed/1.js') => `<script type="module" src="${ours}${path}"></script>`;
const host = (body: string, more = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title>${more}</head>` +
  `<body><main><h1>Vores side</h1>${body}</main></body></html>`;

function pagesOfOthers() {
  const widget = readWidget(new URLSearchParams('kommune=aarhus')).widget;
  const strict = (frames: string) => ({
    'Content-Security-Policy': `default-src 'none'; script-src ${ours}; style-src 'self'; ${frames}require-trusted-types-for 'script'`,
  });
  return {
    '/script': { html: host(elementSnippet(ours, widget, { link: FALLBACK }, { remembers: true })) },
    '/stripped': { html: host(kort('kommune="aarhus"') + iframeSnippet(ours, widget, { title: 'Kortet' })) },
    '/sandboxed': {
      html: host(
        `<iframe title="Kortet" width="390" height="640" sandbox="allow-scripts" src="${ours}/embed?kommune=aarhus"></iframe>`,
      ),
    },
    '/strict': {
      html: host(kort('kommune="aarhus"'), script()),
      headers: strict(`frame-src ${ours}; `),
    },
    '/no-frames': { html: host(kort(), script()), headers: strict('') },
    '/tab': {
      html: host(
        `<button onclick="fane.hidden = false">Kort</button><div id="fane" hidden>${kort()}</div>`,
        script(),
      ),
    },
    '/twice': { html: host(kort(), script('/embed.js') + script()) },
    '/three': {
      html: host(
        kort('kommune="aarhus" husk sprog="ar"') +
          kort('husk hoejde="400"') +
          kort('husk="mad" kategori="mad"'),
        script(),
      ),
    },
    '/changing': {
      html: host(
        `<style>iframe { height: 1px; border: 9px solid }</style><p id="andet">Andet</p>${kort('class="x" data-v-1 @klik')}`,
        script(),
      ),
    },
    '/hostile': { html: host('') },
  };
}

async function open(path: string, options: VisitOptions = {}): Promise<Visit> {
  const address = hosts.at('a.test', path);
  const visited = await site.visit(options, new URL(address).origin);
  await visited.page.goto(address);
  return visited;
}

/** Shadow roots are open to playwright's locators. */
const frames = (page: Page) => page.locator('rodskud-kort iframe');
const fallback = (page: Page) => page.locator('rodskud-kort').getByRole('link', { name: FALLBACK });
const height = async (page: Page, nth = 0) => (await frames(page).nth(nth).boundingBox())?.height ?? 0;

async function inside(page: Page, nth = 0): Promise<Frame> {
  const frame = await (await frames(page).nth(nth).elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

/** The widget is there, and as high as what is in it. */
async function isThere(page: Page, nth = 0): Promise<void> {
  await soon(() => frames(page).nth(nth).isVisible()).toBe(true);
  await soon(async () => {
    const frame = await inside(page, nth);
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    return Math.abs(content - (await height(page, nth)));
  }).toBeLessThanOrEqual(1);
  expect(await fallback(page).nth(nth).isVisible()).toBe(false);
}

/** Of requests that went neither to the page's own site nor to ours. */
const elsewhere = ({ foreign }: Visit) => foreign.filter((address) => !address.startsWith(`${ours}/`));

describe('the script', () => {
  it('is small, whole, the same at both addresses, and open to every site for a day', async () => {
    const [newest, first] = await Promise.all(
      ['/embed.js', '/embed/1.js'].map((path) => fetch(site.url + path)),
    );
    for (const answer of [newest, first]) {
      expect(answer?.headers.get('content-type')).toContain('javascript');
      expect(answer?.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer?.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(answer?.headers.get('cache-control')).toBe(
        'public, max-age=86400, stale-while-revalidate=604800',
      );
    }
    const code = (await newest?.text()) ?? '';
    expect(await first?.text()).toBe(code);
    expect(code).not.toMatch(/\bimport\s*[({'"\w*]/);
    expect(gzipSync(code).length).toBeLessThanOrEqual(2048);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(2048);
  });
});

describe('an editor that lets scripts be', () => {
  it('gets the widget in the place of its own words, as high as what is in it, and nothing on the page else', async () => {
    const it = await open('/script');
    const { page } = it;
    await isThere(page);
    expect(await frames(page).getAttribute('title')).toBe('Lokale initiativer: kort og liste');
    expect(await frames(page).getAttribute('src')).toBe(`${ours}/embed?kommune=aarhus`);
    expect(await height(page)).toBeGreaterThan(300);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    const frame = await inside(page);
    expect(await frame.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(
      ['', 0, 0],
    );
    expect(await page.context().cookies()).toEqual([]);
    expect(elsewhere(it)).toEqual([]);
    expect(it.errors).toEqual([]);
  });

  it('has in its address what is open in the widget, and opens the same from there', async () => {
    const { page, errors } = await open('/script#afsnit&x=1');
    await isThere(page);
    const before = await page.evaluate(() => history.length);
    const first = (await inside(page)).locator('.row h3 a').first();
    const name = (await first.textContent()) ?? '';
    await first.click();
    await soon(() => page.url()).toMatch(/#afsnit&x=1&rodskud=i%2F[\w%-]+$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.reload();
    const heading = async () =>
      (await inside(page)).getByRole('heading', { level: 1, name, exact: true }).isVisible();
    await soon(heading).toBe(true);
    expect(page.url()).toMatch(/#afsnit&x=1&rodskud=i%2F/);
    // Somebody follows a link to another state of the same page.
    await page.evaluate(() => location.assign('#rodskud='));
    await soon(heading).toBe(false);
    await isThere(page);
    expect(errors).toEqual([]);
  });
});

describe('an editor that takes scripts away', () => {
  it('leaves its own words where the element is, and a frame that scrolls inside', async () => {
    const it = await open('/stripped');
    expect(await fallback(it.page).isVisible()).toBe(true);
    expect(await frames(it.page).count()).toBe(0);
    const frame = it.page.frameLocator('iframe[title="Kortet"]');
    await frame.getByRole('heading').first().waitFor();
    expect((await it.page.locator('iframe').boundingBox())?.height).toBe(640);
    expect(elsewhere(it)).toEqual([]);
    expect(it.errors).toEqual([]);
  });
});

describe('an editor that puts whatever it does not know into a sandbox', () => {
  it('gets the list, page by page, and no empty place for a map that cannot come', async () => {
    const { page, foreign } = await open('/sandboxed');
    const frame = page.frameLocator('iframe');
    const names = () => frame.getByRole('heading', { level: 3 }).allTextContents();
    await frame.getByRole('heading', { level: 1, name: 'Initiativer i Aarhus Kommune' }).waitFor();
    await soon(() => frame.locator('.embed-map').count()).toBe(0);
    const first = await names();
    expect(first).toHaveLength(8);
    await frame.getByRole('link', { name: 'Vis flere' }).click();
    await frame.getByRole('link', { name: 'Til begyndelsen af listen' }).waitFor();
    expect((await names()).filter((name) => first.includes(name))).toEqual([]);
    expect(foreign.filter((address) => address.includes('basemap'))).toEqual([]);
  });
});

describe('a page with a strict policy', () => {
  it('needs to allow our script and our frame, and no style', async () => {
    const it = await open('/strict');
    await isThere(it.page);
    expect(it.errors).toEqual([]);
  });

  it('keeps its own words where it allows no frame', async () => {
    const { page, errors } = await open('/no-frames');
    await soon(() => errors.length).toBeGreaterThan(0);
    expect(errors.every((error) => /frame-src|Framing/.test(error))).toBe(true);
    expect(await fallback(page).isVisible()).toBe(true);
    expect(await frames(page).isVisible()).toBe(false);
  });
});

describe('a widget in a tab that is not open', () => {
  it('is not fetched before somebody opens it, and is whole then', async () => {
    const { page, foreign, errors } = await open('/tab');
    await soon(() => frames(page).count()).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(foreign.filter((address) => new URL(address).pathname === '/embed')).toEqual([]);
    await page.getByRole('button', { name: 'Kort' }).click();
    await isThere(page);
    expect(errors).toEqual([]);
  });
});

describe('two versions of the script on one page', () => {
  it('make one widget', async () => {
    const { page, foreign, errors } = await open('/twice');
    await isThere(page);
    const loaded = foreign.map((address) => new URL(address).pathname);
    expect(loaded).toEqual(expect.arrayContaining(['/embed.js', '/embed/1.js']));
    expect(await frames(page).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('messages of others', () => {
  it('change nothing: neither of another site, nor of the page, nor what is no height', async () => {
    const { page, errors } = await open('/script');
    await isThere(page);
    const settled = await height(page);
    await page.evaluate(
      async (address) => {
        const hostile = document.createElement('iframe');
        hostile.src = address;
        document.body.appendChild(hostile);
        await new Promise((loaded) => hostile.addEventListener('load', loaded));
        postMessage({ rodskud: 1, type: 'height', height: 999 }, '*');
      },
      hosts.at('c.test', '/hostile'),
    );
    const hostile = page.frames().find((frame) => frame.url().includes('c.test'));
    await hostile?.evaluate(() => {
      parent.postMessage({ rodskud: 1, type: 'height', height: 888 }, '*');
      parent.postMessage({ rodskud: 1, type: 'state', state: 'q=hostile' }, '*');
    });
    const frame = await inside(page);
    const say = (...heights: unknown[]) =>
      frame.evaluate((all) => {
        for (const one of all) parent.postMessage({ rodskud: 1, type: 'height', height: one }, '*');
        for (const other of [
          null,
          'height',
          { type: 'height', height: 777 },
          { rodskud: 2, type: 'height', height: 777 },
        ])
          parent.postMessage(other, '*');
        parent.postMessage({ rodskud: 1, type: 'state', state: 'x'.repeat(501) }, '*');
      }, heights);
    await say(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -5,
      0,
      119,
      20_001,
      1e12,
      '700',
      [700],
      { valueOf: 700 },
      null,
    );
    // What is posted arrives in turn: after this one all others have been heard.
    await say(1234);
    await soon(() => height(page)).toBe(1234);
    expect(settled).not.toBe(1234);
    expect(page.url()).not.toContain('#');
    expect(errors).toEqual([]);
  });

  it('do not bring a widget back that is gone', async () => {
    const { page, errors } = await open('/changing');
    await isThere(page);
    const source = await page.evaluate(() => {
      const element = document.querySelector('rodskud-kort');
      element?.remove();
      postMessage({ rodskud: 1, type: 'height', height: 500 }, '*');
      return [
        element?.shadowRoot?.querySelector('iframe') === null,
        element?.shadowRoot?.querySelector('slot') !== null,
      ];
    });
    expect(source).toEqual([true, true]);
    expect(errors).toEqual([]);
  });
});

describe('a page that changes', () => {
  it('changes the widget by its attributes, without a step in its history, and never by its styles', async () => {
    const { page, errors } = await open('/changing');
    await isThere(page);
    expect(await frames(page).getAttribute('src')).toBe(`${ours}/embed?visning=liste`);
    const steps = await page.evaluate(() => history.length);
    const change = (name: string, value: string) =>
      page
        .locator('rodskud-kort')
        .evaluate((element, [name = '', value = '']) => element.setAttribute(name, value), [name, value]);
    await change('sprog', 'en');
    await change('q', 'kaffe & kage');
    await soon(() => frames(page).getAttribute('src')).toBe(
      `${ours}/embed?visning=liste&sprog=en&q=kaffe+%26+kage`,
    );
    expect(await frames(page).getAttribute('title')).toBe('Local initiatives: map and list');
    await isThere(page);
    expect(await (await inside(page)).locator('html').getAttribute('lang')).toBe('en');
    await change('titel', 'Vores kort');
    await soon(() => frames(page).getAttribute('title')).toBe('Vores kort');
    await change('hoejde', '432');
    await soon(() => height(page)).toBe(432);
    await change('hoejde', 'auto');
    await isThere(page);
    await change('tema', 'sort');
    await (await inside(page)).getByText('sort').first().waitFor();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(errors).toEqual([]);
  });

  it('can move the widget, take it away and bring it back', async () => {
    const { page, errors } = await open('/changing');
    await isThere(page);
    await page.locator('rodskud-kort').evaluate((element) => document.body.appendChild(element));
    await isThere(page);
    await page.evaluate(() => {
      const element = document.querySelector('rodskud-kort');
      const template = document.createElement('template');
      template.innerHTML = element?.outerHTML ?? '';
      element?.replaceWith(template.content.cloneNode(true));
    });
    await isThere(page);
    expect(await frames(page).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('three widgets on one page', () => {
  it('are each of their own height and language, and share the address by their names', async () => {
    const { page, errors } = await open('/three');
    for (const nth of [0, 1, 2]) {
      await frames(page).nth(nth).scrollIntoViewIfNeeded();
      await soon(() => fallback(page).nth(nth).isVisible()).toBe(false);
    }
    expect(await height(page, 1)).toBe(400);
    expect(await frames(page).nth(0).getAttribute('title')).toBe('مبادرات محلية: خريطة وقائمة');
    expect(await (await inside(page, 0)).locator('html').getAttribute('dir')).toBe('rtl');
    const first = (nth: number) =>
      inside(page, nth).then((frame) => frame.locator('.row h3 a').first().click());
    await first(0);
    await soon(() => page.url()).toMatch(/#rodskud=i%2F[\w%-]+$/);
    await first(2);
    await soon(() => page.url()).toMatch(/#rodskud=i%2F[\w%-]+&mad=i%2F[\w%-]+$/);
    const address = page.url();
    // The second has no key of its own: the first one has it.
    await first(1);
    await soon(async () => (await inside(page, 1)).url()).toContain('/embed/i/');
    expect(page.url()).toBe(address);
    expect(errors).toEqual([]);
  });
});
