/** A real Chromium, from the npm registry, and what a test asks of a page in it. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumHere } from './chromium.ts';

const WITH_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];
const WITHOUT_WEBGL = ['--disable-3d-apis'];
/** Any number of sites, each an origin of its own, on this machine. */
const TEST_NAMES_HERE = '--host-resolver-rules=MAP *.test 127.0.0.1';

export async function launch({ webgl = true, names = false } = {}): Promise<Browser> {
  return chromium.launch({
    ...(await chromiumHere(webgl)),
    args: ['--no-sandbox', ...(webgl ? WITH_WEBGL : WITHOUT_WEBGL), ...(names ? [TEST_NAMES_HERE] : [])],
  });
}

export interface Visit {
  page: Page;
  /** Addresses asked for that are not the site's own. */
  foreign: string[];
  /** Errors of the console and of scripts, refusals of the content security policy among them. */
  errors: string[];
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width: 1280, height: 800 },
    locale: 'da-DK',
    // Movements arrive at once, so that a test need not wait for them.
    reducedMotion: 'reduce',
    // What a test intercepts must not be answered by the service worker; its own tests allow it.
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site && protocol !== 'data:' && protocol !== 'blob:') foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, foreign, errors, close: () => context.close() };
}

/** The rules that the page breaks, each with the element that breaks it; `without` are parts that have tests of their own. */
export function axe(page: Page, { without }: { without?: string } = {}): Promise<string[]> {
  const rules = new AxeBuilder({ page });
  return broken(without ? rules.exclude(without) : rules);
}

/** Of the rules only the one about colours: what a change of theme can break. */
export function contrastOf(page: Page): Promise<string[]> {
  return broken(new AxeBuilder({ page }).withRules('color-contrast'));
}

async function broken(rules: AxeBuilder): Promise<string[]> {
  const { violations } = await rules.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Icons that are seen and have no shape: those are in a file beside the page. */
export function emptyIcons(page: Page): Promise<string[]> {
  return page
    .locator('svg.icon:visible use')
    .evaluateAll((all: SVGUseElement[]) =>
      all.filter((use) => use.getBBox().width === 0).map((use) => `${use.href.baseVal}`),
    );
}

export async function mapIsDrawn(page: Page): Promise<void> {
  await page.locator('.map[data-state="ready"] canvas').waitFor();
}

export function listedNames(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: 'Initiativer' })
    .getByRole('heading', { level: 3 })
    .allTextContents();
}

/** What holds before long: a page answers in its own time. */
export function soon<T>(look: () => T | Promise<T>, interval = 100) {
  return expect.poll(look, { timeout: 20_000, interval });
}
