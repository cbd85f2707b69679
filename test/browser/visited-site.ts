/** What the tests of a file share: the site, and a browser whose windows are closed after each test. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Site, startSite } from './site.ts';
import { launch, type Visit, visit } from './support.ts';

export type VisitOptions = BrowserContextOptions;

interface Given {
  /** See `startSite`; a function where they are known only when the tests begin. */
  settings?: () => Promise<Record<string, string>>;
  webgl?: boolean;
  names?: boolean;
}

export interface VisitedSite {
  /** Without a slash at the end; known when the tests begin. */
  readonly url: string;
  /** A window of somebody's own, without anything of the others; `origin` is the site's unless told. */
  visit(options?: VisitOptions, origin?: string): Promise<Visit>;
}

/** Once at the top of a file. */
export function visitedSite(
  prepare?: Parameters<typeof startSite>[0],
  { settings, ...launched }: Given = {},
): VisitedSite {
  let site: Site;
  let browser: Browser;
  const open: Visit[] = [];
  beforeAll(async () => {
    const set = await settings?.();
    [site, browser] = await Promise.all([startSite(prepare, set), launch(launched)]);
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    get url() {
      return site.url;
    },
    visit: async (options, origin = site.url) => {
      const opened = await visit(browser, origin, options);
      open.push(opened);
      return opened;
    },
  };
}
