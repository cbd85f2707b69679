/** A moderator adds a list of somebody else's, from a real server that does not always behave (test/outside.ts). */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { giveRole } from '../../worker/actions/roles.ts';
import type { Database } from '../../worker/store/database.ts';
import { startOutside } from '../outside.ts';
import { heading, isFine, signIn, tabTo } from './steps.ts';
import { visitedSite } from './visited-site.ts';

const MODERATOR = 'moderator@test.example';
const site = visitedSite(withModerator, { settings: fromOutside });
let outside: string;

async function fromOutside() {
  const settings = await startOutside();
  outside = settings.HARVEST_TRUSTED;
  return settings;
}

async function withModerator(db: Database): Promise<void> {
  const appointing = { db, now: new Date(), settings: {} };
  await giveRole(appointing, { email: MODERATOR, kind: 'moderator', area: '0751' });
}

async function say(name: string, ...rows: string[]): Promise<void> {
  const body = ['id;navn;resumé;kategori;breddegrad;længdegrad', ...rows].join('\n');
  await fetch(`${outside}/${name}`, {
    method: 'PUT',
    body: JSON.stringify({ name, type: 'text/csv', body }),
  });
}

async function pressOn(page: Page, name: string): Promise<void> {
  await tabTo(page, name, 60);
  await page.keyboard.press('Enter');
}

it('by keyboard alone: adds it, is told what is wrong, tries it, starts it, and sees what vanished', {
  timeout: 300_000,
}, async () => {
  const rows = [
    '1;Åkoret;Vi synger ved åen.;kultur-kunst;56,15;10,2',
    '2;Gadehaven;Vi graver.;have-natur;56,16;10,2',
  ];
  await say('liste.csv', ...rows, '3;Uden kategori;Vi gør.;;56,15;10,2');
  const { page, errors, foreign, close } = await site.visit();
  await signIn(page, site.url, { email: MODERATOR, path: '/moderering/kilder' });
  await page.getByText('Ingen kilder endnu.').waitFor();
  await pressOn(page, 'Tilføj en kilde');
  await heading(page, 'Tilføj en kilde');
  await tabTo(page, /Navn på kilden/);
  await page.keyboard.type('Foreningslisten');
  await tabTo(page, /Adresse/);
  await page.keyboard.type('https://192.168.0.1/liste.csv');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await page.locator(':focus').getAttribute('id')).toBe('fejl');
  await isFine(page);
  await pressOn(page, 'Adresse: Adressen fører ind i et lukket net, og der henter vi ikke');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(`${outside}/liste.csv`);
  await tabTo(page, /Licens/);
  await page.keyboard.type('CC0 1.0');
  await page.keyboard.press('Enter');
  await heading(page, 'Foreningslisten');
  await page.getByText('Kilden er tilføjet').waitFor();

  await pressOn(page, 'Prøv uden at gemme');
  await page.getByText('Alle 3 rækker er læst. Intet er gemt.').waitFor();
  await page.getByText('Række 4, kategori: mangler').waitFor();
  await isFine(page);
  await pressOn(page, 'Sæt i gang');
  await page.getByText('Kilden er sat i gang.').waitFor();
  await pressOn(page, 'Hent nu');
  await page.getByText('2 nye, 1 ikke taget med').waitFor();
  await page.locator('summary', { hasText: 'Hvorfor rækker ikke kom med' }).click();
  await isFine(page);

  await say('liste.csv', rows[0] ?? '', '3;Uden kategori;Vi gør.;;56,15;10,2');
  await pressOn(page, 'Hent nu');
  await page.getByRole('heading', { name: 'Forsvundet ved kilden' }).waitFor();
  await isFine(page);
  await page.getByRole('link', { name: 'Gadehaven', exact: true }).click();
  await heading(page, 'Gadehaven');
  await page.getByText('Foreningslisten').first().waitFor();
  await page.goto('/moderering/kilder');
  await page.getByText('1 forsvundet ved kilden').waitFor();
  await isFine(page);
  // What was typed wrong is answered with 422, which a browser tells its console.
  expect([errors.filter((one) => !one.includes('422')), foreign]).toEqual([[], []]);
  await close();
});
