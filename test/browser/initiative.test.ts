import { beforeAll, describe, expect, it } from 'vitest';
import { axe, soon, type Visit } from './support.ts';
import { type VisitOptions, visitedSite } from './visited-site.ts';

const site = visitedSite();
/** One with a place and everything filled in, and one with neither. */
let full: string;
let bare: string;

interface Answer {
  features: { geometry: object | null; properties: { slug: string; name: string; website?: string } }[];
}

beforeAll(async () => {
  full = await slugOf('Århus Nørklecafé');
  bare = await slugOf('Uden sted');
});

async function slugOf(name: string): Promise<string> {
  const query = new URLSearchParams({ q: name });
  const answer = await fetch(`${site.url}/api/collections/initiatives/items?${query}`);
  const { features } = (await answer.json()) as Answer;
  const found = features.find(({ properties }) => properties.name === name);
  if (!found) throw new Error(`The site has no “${name}”`);
  return found.properties.slug;
}

async function open(slug: string, options: VisitOptions = {}, before = ''): Promise<Visit> {
  const visited = await site.visit(options);
  if (before) await visited.page.addInitScript(before);
  await visited.page.goto(`/i/${slug}`);
  return visited;
}

const sharing = (visit: Visit) => visit.page.getByRole('region', { name: 'Del siden' });

describe('sharing the page', () => {
  it('copies the address where the browser has no sheet for it, and says so', async () => {
    const opened = await open(
      bare,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      'delete Navigator.prototype.share',
    );
    const card = sharing(opened);
    expect(await card.getByRole('status').textContent()).toBe('');
    await card.getByRole('button', { name: 'Del' }).click();
    await soon(() => card.getByRole('status').textContent()).toBe('Kopieret');
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/i/${bare}`);
    expect(opened.errors).toEqual([]);
  });

  it("opens the phone's own sheet where there is one, and is silent when that is closed", async () => {
    const sheet = `navigator.share = async (what) => {
      window.shared = what;
      throw new DOMException('closed', 'AbortError');
    }`;
    const opened = await open(bare, {}, sheet);
    await sharing(opened).getByRole('button', { name: 'Del' }).click();
    await soon(() => opened.page.evaluate('window.shared')).toEqual({
      title: 'Uden sted',
      url: `${site.url}/i/${bare}`,
    });
    expect(await sharing(opened).getByRole('status').textContent()).toBe('');
  });

  it('says when it could not', async () => {
    const opened = await open(
      bare,
      {},
      `delete Navigator.prototype.share;
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`,
    );
    await sharing(opened).getByRole('button', { name: 'Del' }).click();
    await soon(() => sharing(opened).getByRole('status').textContent()).toMatch(/^Kunne ikke kopieres/);
  });

  it('is a plain link without JavaScript', async () => {
    const opened = await open(full, { javaScriptEnabled: false });
    const card = sharing(opened);
    expect(await card.getByRole('button').count()).toBe(0);
    expect(await card.getByRole('link').first().getAttribute('href')).toBe(`${site.url}/i/${full}`);
    await card.getByText('QR-kode til plakaten').click();
    expect(await card.getByRole('img', { name: /QR-kode/ }).isVisible()).toBe(true);
  });
});

describe('by keyboard', () => {
  it('reaches the way to share from the top, and unfolds the code', async () => {
    const { page } = await open(full);
    await page.getByRole('link', { name: 'Del', exact: true }).focus();
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('del');
    await page.getByText('QR-kode til plakaten').focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('img', { name: /QR-kode/ }).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/qr\.svg$/);
  });
});

describe('on paper', () => {
  it('is a notice: the code, the address and the contact, and no map, button or list', async () => {
    const { page } = await open(full, { viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('img', { name: /QR-kode/ }).isVisible()).toBe(true);
    expect(await page.getByText(`${new URL(site.url).host}/i/${full}`).isVisible()).toBe(true);
    expect(await page.getByText('noerkle.example', { exact: true }).isVisible()).toBe(true);
    for (const gone of ['.place-map', '.actions', '.neighbours', '.qr summary', '.back']) {
      expect(await page.locator(gone).first().isHidden(), gone).toBe(true);
    }
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

describe.each([
  ['320 light', 320, 'light'],
  ['320 dark', 320, 'dark'],
  ['1280 light', 1280, 'light'],
  ['1280 dark', 1280, 'dark'],
] as const)('at %s', (_, width, colorScheme) => {
  it('breaks no rule of axe and needs no sideways scrolling', async () => {
    const options = { viewport: { width, height: 800 }, colorScheme };
    for (const slug of [full, bare]) {
      const opened = await open(slug, options);
      await opened.page.getByText('QR-kode til plakaten').click();
      expect(await axe(opened.page), slug).toEqual([]);
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth), slug).toBe(width);
      expect(opened.foreign).toEqual([]);
      await opened.close();
    }
  });
});
