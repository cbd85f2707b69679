/** A web editor makes a widget for the municipality's own site. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, contrastOf, soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();

const open = (options?: VisitOptions) => site.visit(options);

const code = (page: Page) => page.getByRole('textbox', { name: 'Kode med script' });
const preview = (page: Page) => page.frameLocator('#visning-full');

describe('the configurator', () => {
  it('follows each choice: preview, code and address, by keyboard alone', async () => {
    const { page, errors, foreign } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/indlejr');
    await page.getByLabel('Kommune', { exact: true }).focus();
    await page.keyboard.type('Aarh');
    await soon(() => code(page).inputValue()).toContain('<rodskud-kort kommune="aarhus"');
    await soon(() => preview(page).locator('h1, h2').first().textContent()).toContain('Aarhus');
    await page.getByRole('checkbox', { name: 'Mad og fællesspisning' }).focus();
    await page.keyboard.press('Space');
    await soon(() => code(page).inputValue()).toContain('kategori="mad"');
    await soon(() => page.locator('#visning-full').getAttribute('src')).toBe(
      '/embed?kommune=aarhus&kategori=mad',
    );
    await soon(() => page.getByRole('status').first().textContent()).toBe(
      'Forhåndsvisning og kode er opdateret.',
    );

    await page.getByRole('button', { name: 'Kopiér: Kode med script' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => page.getByRole('status').first().textContent()).toBe('Kopieret.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());

    await page.reload();
    expect(await code(page).inputValue()).toContain('kommune="aarhus" kategori="mad"');
    expect(await page.getByRole('checkbox', { name: 'Mad og fællesspisning' }).isChecked()).toBe(true);
    expect([errors, foreign]).toEqual([[], []]);
  });

  it('takes the colours of the municipality, and says what it had to change', async () => {
    const { page } = await open();
    await page.goto('/indlejr?kommune=aarhus&accent=ffe600');
    await soon(() => code(page).inputValue()).toContain('accent="ffe600"');
    await soon(() => page.locator('#configurator-wrong').textContent()).toMatch(/Links og knapper/);
  });

  it('works without JavaScript', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/indlejr');
    await page.getByLabel('Kommune', { exact: true }).selectOption('Skanderborg Kommune');
    await page.getByRole('radio', { name: 'Kun liste' }).check();
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.waitForURL(/kommune=skanderborg/);
    expect(await code(page).inputValue()).toContain('kommune="skanderborg" visning="liste"');
    expect(await page.getByRole('button', { name: /Kopiér/ }).count()).toBe(0);
  });

  it.each([320, 1280])('breaks no rule of accessibility at %i px', async (width) => {
    const { page } = await open({ viewport: { width, height: 900 } });
    await page.goto('/indlejr?kommune=aarhus&q=strik');
    await page.locator('#visning-full').scrollIntoViewIfNeeded();
    await preview(page).locator('li').first().waitFor();
    // Three times the same widget, which its own tests look at once.
    expect(await axe(page, { without: 'iframe' })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastOf(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  it('prints its poster on one sheet of A4', async () => {
    const { page } = await open();
    await page.goto('/indlejr/plakat?kommune=aarhus');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(await axe(page)).toEqual([]);
  });
});
