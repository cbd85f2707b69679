/** The pages for every hand and eye: by keys alone, by presses alone, with wider letters, without movement, on paper. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axe, mapIsDrawn, soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();
let slug: string;

beforeAll(async () => {
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?q=N%C3%B8rklecaf%C3%A9&limit=1`);
  const { features } = (await answer.json()) as { features: { properties: { slug: string } }[] };
  slug = features[0]?.properties.slug ?? '';
});

const WIDE: VisitOptions = { viewport: { width: 1280, height: 800 } };
const SMALL: VisitOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };
const SIZES = [
  ['320 px', SMALL],
  ['1280 px', WIDE],
] as const;
/** `/i/` stands for the page of one initiative. */
const PAGES = ['/', '/?q=strik&pris=free', '/i/', '/kommuner', '/kategori/mad', '/om', '/gemte', '/nope'];

async function open(address: string, options: VisitOptions = {}): Promise<Page> {
  const visited = await site.visit(options);
  await visited.page.goto(address === '/i/' ? `/i/${slug}` : address);
  // The map comes by itself, and would be in the way of what is read before it is there.
  if (address.startsWith('/?') || address === '/') await mapIsDrawn(visited.page);
  return visited.page;
}

/** What is wrong with how the focus is seen, on what has it; undefined behind the last stop. */
function focused(page: Page) {
  return page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return undefined;
    // A link may be broken over two lines.
    const isSeen = [...it.getClientRects()].some(({ left, top, width, height }) => {
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && (it.contains(above) || above.contains(it));
    });
    // The link of a row is as large as its row, and a box is marked by what stands around it.
    const around = [it.parentElement, it.closest('.search-box, .choice')].filter((one) => one !== null);
    const styles = [getComputedStyle(it, '::after'), ...[it, ...around].map((one) => getComputedStyle(one))];
    const isMarked =
      getComputedStyle(it).boxShadow !== 'none' ||
      styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
    const name = it.outerHTML.slice(0, 120);
    return { name, faults: [...(isSeen ? [] : ['covered']), ...(isMarked ? [] : ['not marked'])] };
  });
}

describe.each(SIZES)('by keyboard alone, %s', (_, options) => {
  it.each(PAGES)('on %s every stop is seen, nothing lies over it, and the way ends', async (address) => {
    const page = await open(address, options);
    // What comes late must not push away what has the focus.
    await page.waitForLoadState('networkidle');
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 200; stops++) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
    }
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(5);
    expect(stops).toBeLessThan(200);
  });
});

describe('by presses alone', () => {
  const west = (page: Page) => Number(/bbox=([\d.]+)/.exec(page.url())?.[1]);

  it('the map goes every way, and the list with it', async () => {
    const page = await open('/?bbox=10,56,10.4,56.2');
    const move = page.getByRole('button', { name: 'Flyt kortet' });
    expect(await move.getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByRole('button', { name: 'Flyt mod øst' }).isVisible()).toBe(false);
    await move.click();
    expect(await move.getAttribute('aria-expanded')).toBe('true');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Flyt mod øst' }).click();
    await soon(() => west(page)).toBeGreaterThan(10.05);
    const east = west(page);
    await soon(() => page.locator('.results').getAttribute('data-status')).toBe('ready');
    await page.getByRole('button', { name: 'Flyt mod vest' }).click();
    await soon(() => west(page)).toBeLessThan(east - 0.05);
    const before = page.url();
    await page.getByRole('button', { name: 'Flyt mod nord' }).click();
    await soon(() => page.url()).not.toBe(before);
    await move.click();
    expect(await page.getByRole('button', { name: 'Flyt mod syd' }).isVisible()).toBe(false);
  });

  it.each(SIZES)('so does the small map of an initiative, %s', async (__, options) => {
    const page = await open('/i/', options);
    const move = page.getByRole('button', { name: 'Flyt kortet' });
    await move.scrollIntoViewIfNeeded();
    await move.click();
    const north = page.getByRole('button', { name: 'Flyt mod nord' });
    await north.click();
    const [map, button] = await Promise.all([page.locator('.place-map').boundingBox(), north.boundingBox()]);
    expect(button?.height).toBeGreaterThanOrEqual(24);
    expect(button?.x).toBeGreaterThanOrEqual(map?.x ?? Number.NaN);
  });
});

describe.each(SIZES)('with more space between lines, words and letters, %s', (_, options) => {
  // WCAG 1.4.12, as a reader's own style sheet has it.
  const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`;

  it.each(PAGES)('on %s no word is cut off and nothing scrolls sideways', async (address) => {
    const page = await open(address, { ...options, bypassCSP: true });
    await page.addStyleTag({ content: SPACED });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        // A summary is two lines of what the page of the initiative says in full.
        .filter((it) => it.checkVisibility() && !it.closest('.visually-hidden, .row-summary, .sprite, .skip'))
        .filter((it) => getComputedStyle(it).overflow !== 'visible' && it.scrollWidth > it.clientWidth + 1)
        // One pixel wide: meant to be heard alone.
        .filter((it) => it.clientWidth > 1)
        .map((it) => it.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});

describe('for those whom movement makes ill', () => {
  it.each(PAGES)('on %s nothing moves by itself or takes its time', async (address) => {
    const page = await open(address, { ...SMALL, reducedMotion: 'reduce' });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body, body *')]
        .filter((it) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
          const isSlow = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
          return isSlow || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((it) => it.outerHTML.slice(0, 120)),
    );
    expect(moving).toEqual([]);
  });
});

describe('on paper', () => {
  it('the front page is its list, with every name, and no map, form or button', async () => {
    const page = await open('/?kategori=mad');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rows h3').first().isVisible()).toBe(true);
    for (const gone of ['.map', '.search', '.tools', '.list-end', '.sheet-handle', '.languages'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  });
});

describe('where there are too many to count', () => {
  it('a filter says at least how many it would leave, and is silent where nobody knows', async () => {
    const { page } = await site.visit();
    await page.route('**/facets?**', (route) =>
      route.fulfill({
        json: { facets: { category: { mad: 5000 } }, atLeast: { price: { free: 1812 }, when: { today: 3 } } },
      }),
    );
    await page.goto('/?omraade=municipality:0101');
    await page.locator('summary', { hasText: 'Filtre' }).click();
    const choice = (name: RegExp) => page.getByRole('checkbox', { name }).locator('..').textContent();
    await soon(() => choice(/^Gratis/)).toBe('Gratismindst 1.812');
    expect(await choice(/^Medlemskab/)).toBe('Medlemskab');
    expect(await choice(/^I dag/)).toBe('I dagmindst 3');
    expect(await choice(/^Mad og fællesspisning/)).toBe('Mad og fællesspisning5.000');
    expect(await axe(page)).toEqual([]);
  });
});
