import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heading, isFineAt, linkIn, mailTo, tabTo } from './steps.ts';
import { axe, soon, type Visit } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();

async function open(path: string, options: VisitOptions = {}): Promise<Visit> {
  const visited = await site.visit({ viewport: { width: 390, height: 800 }, ...options });
  await visited.page.goto(path);
  return visited;
}

const typed = (page: Page, name: string) => page.locator(`[name="${name}"]`).first().inputValue();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('rodskud.draft.add') ?? '');
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
async function change(page: Page, name: string): Promise<void> {
  await tabTo(page, /textbox "Hvad hedder det/);
  await press(page, 'ControlOrMeta+A');
  await page.keyboard.type(name);
  await press(page, 'Enter');
}
/** A form that is sent sooner was filled in by no person. */
const longEnough = (since: number) => soon(() => Date.now() - since).toBeGreaterThan(3200);

it('an owner adds a listing on a phone, by keyboard alone, confirms it, and changes it', {
  timeout: 300_000,
}, async () => {
  const { page, errors, foreign } = await open('/tilfoej');
  const begun = Date.now();

  await tabTo(page, /textbox "Hvad hedder det/);
  await page.keyboard.type('Århus Nørklecafe');
  await tabTo(page, /combobox "Kategori/);
  await page.keyboard.type('Mad');
  await tabTo(page, /combobox "Adresse/);
  await page.keyboard.type('Aarhus');
  await page
    .getByRole('option', { name: /^Aarhus/ })
    .first()
    .waitFor();
  await press(page, 'ArrowDown', 'Enter');
  await soon(() => typed(page, 'lat')).toMatch(/^56\.1/);
  expect(await page.locator('.point-said').textContent()).toMatch(/^Punktet står ved .*Aarhus/);
  // The middle of a town is not where anybody is.
  expect(await typed(page, 'precision')).toBe('approximate');

  // The point is moved by arrow keys, and said aloud where it is.
  const before = Number(await typed(page, 'lat'));
  await tabTo(page, 'Ret på kortet');
  await press(page, 'Enter');
  await page.locator('.picker-point:focus').waitFor();
  await press(page, 'ArrowUp', 'ArrowUp');
  await soon(async () => Number(await typed(page, 'lat'))).toBeGreaterThan(before);
  await soon(() => page.locator('.picker-said').textContent()).toMatch(/^Punktet er ved /);
  const higher = Number(await typed(page, 'lat'));
  await tabTo(page, 'Flyt punktet mod syd');
  await press(page, 'Enter');
  await soon(async () => Number(await typed(page, 'lat'))).toBeLessThan(higher);
  expect(await axe(page)).toEqual([]);

  // What is there already is met, and it is another.
  await page.getByRole('heading', { name: 'Er det et af disse?' }).waitFor();
  expect(await page.getByRole('link', { name: 'Det er mit: Århus Nørklecafé' }).getAttribute('href')).toMatch(
    /^\/i\/.+\/overtag$/,
  );
  await soon(() => page.locator('[data-behaviour="twins"] [role="status"]').textContent()).toContain(
    'ligner det, du skriver',
  );
  await tabTo(page, 'Nej, det er et andet');
  await press(page, 'Enter');
  await soon(() => page.locator(':focus').getAttribute('name')).toBe('website');
  expect(await page.getByRole('heading', { name: 'Er det et af disse?' }).isVisible()).toBe(false);

  // What is wrong is said first, and nothing is lost.
  await page.keyboard.type('javascript:alert(1)');
  await tabTo(page, /textbox "Din e-mail/);
  await page.keyboard.type('bo@test.example');
  await press(page, 'Enter');
  await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('fejl');
  expect(await page.locator('#fejl li').allTextContents()).toEqual([
    'Skriv kort, hvad I gør',
    'Hjemmeside skal være en adresse, der begynder med https:// eller http://.',
  ]);
  expect(await Promise.all(['name', 'website', 'email'].map((name) => typed(page, name)))).toEqual([
    'Århus Nørklecafe',
    'javascript:alert(1)',
    'bo@test.example',
  ]);
  await isFineAt(page, 320, 1280);
  await page.setViewportSize({ width: 390, height: 800 });
  await soon(() => kept(page)).toContain('bo@test.example');

  // A link of the summary leads to its field; then the browser goes down.
  await tabTo(page, 'Skriv kort, hvad I gør');
  await press(page, 'Enter');
  await page.keyboard.type('Vi nørkler og drikker kaffe.');
  await soon(() => kept(page)).toContain('drikker kaffe');
  await page.goto('/tilfoej');
  await soon(() => typed(page, 'summary')).toBe('Vi nørkler og drikker kaffe.');
  expect(await typed(page, 'category')).toBe('mad');
  await page.getByText('Det, du skrev sidst, er her igen.').waitFor();

  await tabTo(page, /textbox "Hjemmeside/, 60);
  await press(page, 'ControlOrMeta+A');
  await page.keyboard.type('www.noerkle.example');
  const id = await typed(page, 'id');
  await longEnough(begun);
  await press(page, 'Enter');
  // The answer about those that are alike was given to the page of before.
  await page.getByRole('heading', { name: 'Er det et af disse?' }).waitFor();
  await tabTo(page, 'Send');
  await press(page, 'Enter');
  await heading(page, 'Tjek din mail');
  await isFineAt(page, 320, 1280);
  await soon(() => kept(page)).toBe('');

  await page.goto(linkIn(await mailTo(site.url, 'bo@test.example')));
  await heading(page, 'Bekræft dit initiativ');
  await isFineAt(page, 320, 1280);
  await tabTo(page, 'Ja, det er mig');
  await press(page, 'Enter');
  await heading(page, 'Tak, det er modtaget');
  await isFineAt(page, 320, 1280);

  // Two tabs are opened together, and both are sent.
  await page.goto(`/log-ind?videre=/mine/${id}/ret`);
  await tabTo(page, /textbox "Mailadresse/);
  await page.keyboard.type('bo@test.example');
  await press(page, 'Enter');
  await heading(page, 'Se i din mail');
  await page.goto(linkIn(await mailTo(site.url, 'bo@test.example', /^(?!Bekræft)/)));
  await tabTo(page, 'Log ind');
  await press(page, 'Enter');
  await heading(page, 'Ret Århus Nørklecafe');
  await isFineAt(page, 320, 1280);
  const other = await page.context().newPage();
  await other.goto(`/mine/${id}/ret`);
  await change(page, 'Nørklerne i Aarhus');
  await heading(page, 'Gemt');
  await change(other, 'Nørklecaféen');
  await heading(other, 'En anden har rettet det imens');
  await isFineAt(other, 320, 1280);
  expect(await other.getByRole('radio', { name: /^Dit\s*Nørklecaféen/ }).isChecked()).toBe(true);
  await tabTo(other, 'Gem det valgte');
  await press(other, 'Enter');
  await heading(other, 'Gemt');
  expect(foreign).toEqual([]);
  expect(errors.filter((error) => !/status of 4[12]2/.test(error))).toEqual([]);
});

it('without JavaScript the server finds the place, and asks once', async () => {
  const { page } = await open('/tilfoej', { javaScriptEnabled: false });
  const begun = Date.now();
  await page.getByLabel('Hvad hedder det?').fill('Kålrabiens venner');
  await page.getByLabel('Fortæl kort, hvad I gør').fill('Vi spiser kålrabi.');
  await page.getByLabel('Kategori').selectOption('mad');
  await page.getByLabel('Adresse', { exact: true }).fill('Storegade 1');
  await page.getByLabel('By', { exact: true }).fill('Silkeborg');
  expect(await page.getByRole('button', { name: 'Min placering' }).isVisible()).toBe(false);
  await page.getByLabel('Telefon').fill('86 12 34 56');
  await page.getByLabel('Din e-mail').fill('kaj@test.example');
  await longEnough(begun);
  await page.getByRole('button', { name: 'Send' }).last().click();
  await page.getByRole('heading', { name: 'Der er ét spørgsmål, før det sendes' }).waitFor();
  expect(await page.getByRole('radio', { name: /^Midt i .*Silkeborg, tegnet omtrentligt/ }).isChecked()).toBe(
    true,
  );
  await page.getByRole('button', { name: 'Send' }).first().click();
  await heading(page, 'Tjek din mail');
});

it('what is no fixed place asks for areas alone, with or without a script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await open('/tilfoej', { javaScriptEnabled });
    expect(await page.getByLabel('Kommuner eller postnumre').isVisible()).toBe(false);
    await page.getByText('Intet fast sted').click();
    expect(await page.getByLabel('Kommuner eller postnumre').isVisible()).toBe(true);
    expect(await page.getByLabel('Adresse', { exact: true }).isVisible()).toBe(false);
  }
});

it('throws the draft away on a shared computer, and does without where nothing may be kept', async () => {
  const { page } = await open('/tilfoej');
  await page.getByLabel('Hvad hedder det?').fill('Hemmeligt');
  await soon(() => kept(page)).toContain('Hemmeligt');
  await page.getByRole('button', { name: 'Smid kladden væk' }).click();
  await soon(() => typed(page, 'name')).toBe('');
  expect(await kept(page)).toBe('');

  const refusing = await site.visit();
  await refusing.page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
  );
  await refusing.page.goto('/tilfoej');
  await refusing.page.getByLabel('Fortæl kort, hvad I gør').fill('Kort');
  await refusing.page.getByText('196 tegn tilbage').waitFor();
  expect(await refusing.page.getByRole('button', { name: 'Smid kladden væk' }).isVisible()).toBe(false);
  expect(refusing.errors).toEqual([]);
});

it('asks where one is only when that is pressed, and says when it may not', async () => {
  const { page } = await open('/tilfoej', {
    geolocation: { latitude: 55.4, longitude: 10.39 },
    permissions: ['geolocation'],
  });
  await page.getByRole('combobox', { name: 'Adresse' }).waitFor();
  expect(await typed(page, 'lat')).toBe('');
  await page.getByRole('button', { name: 'Min placering' }).click();
  await soon(() => typed(page, 'lat')).toBe('55.4');
  expect(await page.locator('.point-said').textContent()).toBe('Punktet står, hvor du er.');
  const refused = await open('/tilfoej');
  await refused.page.getByRole('combobox', { name: 'Adresse' }).waitFor();
  await refused.page.getByRole('button', { name: 'Min placering' }).click();
  await soon(() => refused.page.locator('.point-said').textContent()).toMatch(
    /^Vi fik ikke lov at se, hvor du er/,
  );
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each(['/tilfoej', '/en/tilfoej'])('%s breaks no rule of axe, with all of it unfolded', async (path) => {
    const { page, errors } = await open(path, { colorScheme });
    for (const folded of await page.locator('summary').filter({ visible: true }).all()) {
      if (await folded.evaluate((one) => one.parentElement?.classList.contains('folded')))
        await folded.click();
    }
    await isFineAt(page, 320, 1280);
    expect(errors).toEqual([]);
  });
});
