import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heading, isFineAt, linkIn, mailTo, tabTo } from './steps.ts';
import { soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite(undefined, { webgl: false });

async function aPage(path: string, options: VisitOptions = {}): Promise<Page> {
  const visited = await site.visit(options);
  await visited.page.goto(path);
  return visited.page;
}

async function mailed(address: string): Promise<{ link: string; code: string }> {
  const text = await mailTo(site.url, address);
  return { link: linkIn(text), code: /^ +(\S{4}-\S{4})$/m.exec(text)?.[1] ?? '' };
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'signing in with %o',
  (options) => {
    const js = options.javaScriptEnabled ? 'med' : 'uden';
    // A page without scripts cannot be looked at by axe, which is one; its HTML is the same.
    const look = async (page: Page) => {
      if (options.javaScriptEnabled) await isFineAt(page, 320, 1280);
    };

    it('is done by the link, by keyboard alone, and undone again', async () => {
      const email = `anna.med.et.langt.navn.paa.toogtyve.bogstaver.${js}@test.example`;
      const page = await aPage('/konto', options);
      await heading(page, 'Log ind');
      await look(page);
      await tabTo(page, /textbox "Mailadresse/);
      await page.keyboard.type('anna');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      if (options.javaScriptEnabled) {
        await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('fejl');
        await look(page);
      }
      expect(await page.getByRole('textbox').inputValue()).toBe('anna');
      await tabTo(page, /textbox "Mailadresse/);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(email);
      await tabTo(page, 'Send mig et link');
      await page.keyboard.press('Enter');
      await heading(page, 'Se i din mail');
      await look(page);

      const { link } = await mailed(email);
      await page.goto(link);
      await heading(page, 'Log ind');
      await look(page);
      await tabTo(page, 'Log ind');
      await page.keyboard.press('Enter');
      // Where the way was going when it was stopped for signing in.
      await heading(page, 'Min konto');
      expect(page.url()).toBe(`${site.url}/konto`);
      await look(page);
      const cookies = await page.context().cookies();
      expect(
        cookies.map(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite]),
      ).toEqual([['__Host-session', true, true, 'Lax']]);

      await tabTo(page, 'Dansk');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, 'Gem');
      await page.keyboard.press('Enter');
      await page.getByText('Gemt.').waitFor();
      expect(await page.getByRole('radio', { name: 'Engelsk' }).isChecked()).toBe(true);
      await tabTo(page, 'Log ud alle steder');
      await page.keyboard.press('Enter');
      await heading(page, 'Du er logget ud');
      await look(page);
      expect(await page.context().cookies()).toEqual([]);
      await page.goto('/konto');
      await heading(page, 'Log ind');
    });

    it('is done by the code, where the mail is read in another browser', async () => {
      const email = `nils.${js}@test.example`;
      const page = await aPage('/en/log-ind?videre=/en/konto', options);
      await page.getByLabel('E-mail address').fill(email);
      await page.keyboard.press('Enter');
      await heading(page, 'Look in your mail');
      await look(page);
      const { link, code } = await mailed(email);

      const phone = await aPage(link, options);
      await heading(phone, 'You are in another browser');
      await look(phone);
      expect(await phone.context().cookies()).toEqual([]);

      await tabTo(page, /textbox "Code from the mail/);
      await page.keyboard.type('AAAA-AAAA');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await look(page);
      await tabTo(page, /textbox "Code from the mail/);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(code.toLowerCase());
      await page.keyboard.press('Enter');
      await heading(page, 'My account');
      expect(await page.getByText(email).first().isVisible()).toBe(true);
      await phone.reload();
      await heading(phone, 'The link no longer works');
    });
  },
);

it('a reader has no cookie, and nothing of an account is kept on the device', async () => {
  const page = await aPage('/');
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/log-ind');
  expect(await page.context().cookies()).toEqual([]);
});
