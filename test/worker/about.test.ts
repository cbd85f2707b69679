import { createExecutionContext, env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import worker from '../../worker/index.ts';
import { settings } from '../../worker/settings.ts';
import { AT, ask, freshDatabase, given } from './support.ts';

const PAGES = ['om', 'privatliv', 'tilgaengelighed'];

async function askWith(set: Record<string, string>, path: string): Promise<string> {
  const request = new Request(`${AT}${path}`);
  const answer = await worker.fetch(request, { ...env, ...set } as never, createExecutionContext());
  return answer.text();
}

describe('the pages about the site', () => {
  freshDatabase();

  it.each(PAGES)('/%s stands in both languages and asks the database nothing', async (page) => {
    for (const [lang, path] of [
      ['da', `/${page}`],
      ['en', `/en/${page}`],
    ]) {
      const { status, text, response } = await ask(`${path}`);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text).toContain(`<link rel="canonical" href="${AT}${path}"`);
      expect(text).toContain(`hreflang="${lang === 'da' ? 'en' : 'da'}"`);
      expect(text).not.toContain('id="page-data"');
      expect(response.headers.get('Server-Timing')).toContain('0 calls');
    }
  });

  it('links only to what is there', async () => {
    await given({});
    const pages = await Promise.all(PAGES.flatMap((page) => [ask(`/${page}`), ask(`/en/${page}`)]));
    const links = pages.flatMap(({ text }) =>
      [...text.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, at]) => at),
    );
    for (const link of new Set(links)) {
      const at = (link ?? '').replaceAll('&amp;', '&');
      // As a browser: what is for owners leads on to where they sign in.
      expect((await ask(at, { headers: { Accept: 'text/html' } })).status, at).toBeLessThan(400);
    }
    expect(new Set(links).size).toBeGreaterThan(12);
  });

  it('have a part for every link that leads to one', async () => {
    expect((await ask('/om')).text).toContain('id="tilfoej"');
  });

  it('are linked from the foot of every page', async () => {
    for (const path of ['/', '/om', '/kommuner', '/nope'])
      for (const page of PAGES) expect((await ask(path)).text, path).toContain(`href="/${page}"`);
    expect((await ask('/en/')).text).toContain('href="/en/privatliv"');
  });

  it('name whom to write to, where the operator says', async () => {
    for (const page of PAGES) {
      expect(await askWith({ CONTACT: 'hej@rodskud.example' }, `/${page}`)).toContain(
        '<a href="mailto:hej@rodskud.example">hej@rodskud.example</a>',
      );
      expect(await askWith({ CONTACT: 'https://kommune.example/skriv/' }, `/en/${page}`)).toContain(
        '<a href="https://kommune.example/skriv/">kommune.example/skriv</a>',
      );
      expect((await ask(`/${page}`)).text).toContain('har ikke oplyst en adresse');
    }
    expect(await askWith({ CONTACT: 'javascript:alert(1)' }, '/om')).toContain('har ikke oplyst en adresse');
  });

  it('tell of the service that finds addresses, where there is one', async () => {
    expect(await askWith({ GEOCODER: 'gsearch' }, '/privatliv')).toContain('Klimadatastyrelsen');
    expect((await ask('/privatliv')).text).not.toContain('Klimadatastyrelsen');
  });

  it('say where to complain', async () => {
    expect((await ask('/tilgaengelighed')).text).toContain('Digitaliseringsstyrelsen');
    expect((await ask('/privatliv')).text).toContain('Datatilsynet');
  });
});

describe('the contact setting', () => {
  it('is an e-mail address or a web address, or nothing', () => {
    const contact = (CONTACT?: string) => settings(CONTACT === undefined ? {} : { CONTACT }).contact;
    expect(contact(' a@b.dk ')).toEqual({ href: 'mailto:a@b.dk', label: 'a@b.dk' });
    expect(contact('https://a.dk')).toEqual({ href: 'https://a.dk', label: 'a.dk' });
    for (const nothing of [undefined, '', 'ring til os', 'ftp://a.dk', 'javascript:a@b'])
      expect(contact(nothing), String(nothing)).toBeUndefined();
  });
});
