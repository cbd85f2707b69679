/** What somebody does on the pages for owners and moderators, step by step. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { mailsSent, textOf } from '../../tools/mails.ts';
import { axe, contrastOf, soon } from './support.ts';

/** What the newest mail to an address says, as it would have been sent. */
export async function mailTo(site: string, address: string, subject = /./): Promise<string> {
  const sent = async () =>
    (await mailsSent(site)).find((mail) => mail.to[0] === address && subject.test(mail.subject));
  await soon(sent).toBeDefined();
  const mail = await sent();
  return mail ? textOf(site, mail) : '';
}

export function linkIn(text: string): string {
  return /^http\S+\?n=\S+$/m.exec(text)?.[0] ?? '';
}

/** Goes on by the tab key alone until something of that name has the focus. */
export async function tabTo(page: Page, name: string | RegExp, most = 30): Promise<void> {
  const isThere = async () => {
    const focused = await page.locator(':focus').ariaSnapshot();
    return typeof name === 'string' ? focused.includes(`"${name}"`) : name.test(focused);
  };
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').count()) === 1 && (await isThere())) return;
  }
  throw new Error(`The tab key does not lead to ${name}`);
}

/** Nothing of axe's, and nothing to scroll sideways for. */
export async function isFineAt(page: Page, ...widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axe(page)).toEqual([]);
  }
}

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** A theme changes colours and nothing else, so the page is looked at whole once. */
export async function isFine(page: Page): Promise<void> {
  await isFineAt(page, 320, 1280);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Asked for a page, sent to sign in, and led back to it. */
export async function signIn(page: Page, site: string, { email, path }: { email: string; path: string }) {
  await page.goto(path);
  await heading(page, 'Log ind');
  await page.getByRole('textbox', { name: /Mailadresse/ }).fill(email);
  await page.keyboard.press('Enter');
  await heading(page, 'Se i din mail');
  await page.goto(linkIn(await mailTo(site, email)));
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.waitForURL(site + path);
}
