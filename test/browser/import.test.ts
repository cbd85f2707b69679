import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { giveRole } from '../../worker/actions/roles.ts';
import type { Database } from '../../worker/store/database.ts';
import { anXlsx } from '../xlsx.ts';
import { heading, isFine, signIn, tabTo } from './steps.ts';
import { soon } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const MODERATOR = 'moderator@test.example';
const site = visitedSite(withModerator);

/** Of everything, since the example towns are all over the country. */
async function withModerator(db: Database): Promise<void> {
  const appointing = { db, now: new Date(), settings: {} };
  await giveRole(appointing, { email: MODERATOR, kind: 'moderator', area: '*' });
}

const open = (options?: VisitOptions) => site.visit(options);

const count = (page: Page, name: string) =>
  page.locator('.import-counts > div', { hasText: name }).locator('dd').textContent();

const LIST = [
  ['Nr', 'Hvad', 'Sort', 'Breddegrad', 'Længdegrad', 'Postnr', 'Hjemmeside'],
  ['1', 'Strikkeladen i Lem', 'kultur-kunst', 56.02, 8.39, { v: 6940, s: 2 }, 'strikkeladen.example'],
  ['2', '', 'mad', 56.02, 8.39, 6940, ''],
  ['3', 'Århus Nørklecafé', 'mad', 56.1551, 10.2109, 8000, 'noerkle.example'],
  ['4', 'Brødlauget i Lem', 'mad', 'ukendt', 8.39, 6940, ''],
];
const EXCEL = { name: 'strik.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(anXlsx(LIST)) };

it('a moderator imports an Excel file, sees first what it would do, and takes it back', {
  timeout: 300_000,
}, async () => {
  const { page, errors, foreign } = await open();
  await signIn(page, site.url, { email: MODERATOR, path: '/moderering' });
  await page.getByRole('link', { name: 'Importér' }).click();
  await heading(page, 'Importér en liste');
  await isFine(page);
  await page.getByLabel('Fil', { exact: true }).setInputFiles(EXCEL);
  await page.getByRole('button', { name: 'Videre til kolonnerne' }).click();

  // Two columns are called what nobody could guess.
  await heading(page, 'Hvad betyder kolonnerne?');
  await page.getByText('Strikkeladen i Lem').waitFor();
  await isFine(page);
  await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await page.getByRole('alert').getByText('Vælg den kolonne, der er navnet').waitFor();
  await page.getByLabel('Hvad Hvad betyder').selectOption('Navn');
  await page.getByLabel('Hvad Sort betyder').selectOption('Kategori');
  await page.getByLabel('Hvad Nr betyder').selectOption('Id hos kilden');
  await page.getByLabel('Licens').fill('CC0');
  // The steps press themselves; where one fails, there is the button.
  const isStep = (url: URL) => /\/import\/[\w-]{22}$/.test(url.pathname);
  await page.route(isStep, (route) =>
    route.request().headers().accept === 'application/json' ? route.abort() : route.continue(),
  );
  await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await page.getByText('Det gik i stå').waitFor();
  await isFine(page);
  await page.unroute(isStep);
  await page.getByRole('button', { name: 'Fortsæt' }).click();

  await heading(page, 'Sådan vil det blive');
  expect(await count(page, 'Nye')).toBe('2');
  expect(await count(page, 'Kommer ikke med')).toBe('2');
  const problems = page.getByRole('table', { name: '2 rækker kommer ikke med' });
  expect(await problems.getByRole('row').allTextContents()).toEqual([
    'LinjeKolonneDer stårHvorfor',
    '3Hvad–mangler',
    '5Breddegradukendt“ukendt” er ikke et tal',
  ]);
  await page.locator('.picker-map').scrollIntoViewIfNeeded();
  await page.locator('.picker-map canvas').waitFor();
  await isFine(page);
  const twin = page.getByRole('group', { name: 'Århus Nørklecafé (linje 4)' });
  expect(await twin.getByRole('radio', { name: 'Spring over' }).isChecked()).toBe(true);
  await twin.getByRole('radio', { name: 'Opdatér Århus Nørklecafé' }).check();
  await page.getByRole('button', { name: 'Importér, som valgt' }).click();

  await heading(page, 'Importen er færdig');
  expect(await count(page, 'Kom på listen')).toBe('1');
  expect(await count(page, 'Opdateret')).toBe('1');
  await isFine(page);
  const there = () => fetch(`${site.url}/i/strikkeladen-i-lem`).then(({ status }) => status);
  expect(await there()).toBe(200);

  await page.getByRole('button', { name: 'Fortryd hele importen' }).click();
  await heading(page, 'Importen er fortrudt');
  expect(await count(page, 'Taget tilbage')).toBe('2');
  await soon(there).toBe(404);
  // The form that was sent back, and the step that was cut off.
  expect(errors.filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
  expect(foreign).toEqual([]);
});

it('a list is imported by keyboard alone and without JavaScript', { timeout: 300_000 }, async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await signIn(page, site.url, { email: MODERATOR, path: '/moderering/import' });
  const go = (name: string) => page.getByRole('button', { name }).press('Enter');
  const rows = Array.from({ length: 130 }, (_, i) => `${i},Kor ${i} i Lem,kultur-kunst,56.02,8.39`);
  const buffer = Buffer.from(`id,navn,kategori,lat,lon\n${rows.join('\n')}\n`);
  await page
    .getByLabel('Fil', { exact: true })
    .setInputFiles({ name: 'kor.csv', mimeType: 'text/csv', buffer });
  await go('Videre til kolonnerne');
  await heading(page, 'Hvad betyder kolonnerne?');
  await go('Se, hvad der vil ske');
  await heading(page, 'Rækkerne bliver prøvet');
  await tabTo(page, 'Fortsæt');
  await page.keyboard.press('Enter');
  await page.getByText('100 af 130 rækker').waitFor();
  await go('Fortsæt');
  await heading(page, 'Sådan vil det blive');
  expect(await count(page, 'Nye')).toBe('130');
  await go('Importér 130 rækker');
  await heading(page, 'Rækkerne kommer på listen');
  await go('Fortsæt');
  await heading(page, 'Importen er færdig');
  expect(await count(page, 'Kom på listen')).toBe('130');
});
