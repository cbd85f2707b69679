import { describe, expect, it } from 'vitest';
import { offlineFiles } from '../../tools/built-files.ts';
import { canReload, type Situation, sentenceFor } from '../../web/device/situation.ts';
import {
  chunksNamedIn,
  filesNamedIn,
  isFresh,
  isFront,
  isKeepable,
  kindOf,
  rootOf,
  stamped,
} from '../../web/offline/policy.ts';
import { formatMoment } from '../../web/text/moment.ts';
import { texts } from '../../web/text/whole.ts';

const origin = 'https://rodskud.test';
const asked = (path: string, given: { method?: string; mode?: string; at?: string } = {}) =>
  kindOf(
    { method: given.method ?? 'GET', url: (given.at ?? origin) + path, mode: given.mode ?? 'cors' },
    origin,
  );

describe('what the service worker answers for', () => {
  it('is told from the address', () => {
    expect(asked('/', { mode: 'navigate' })).toBe('page');
    expect(asked('/en/i/strik?a=1', { mode: 'navigate' })).toBe('page');
    expect(asked('/api/collections/initiatives/items?q=strik')).toBe('list');
    expect(asked('/api/collections/initiatives/tiles/WebMercatorQuad/6/19/33?v=1')).toBe('tiles');
    expect(asked('/basemap/embedded/6/33/19.mvt?v=1')).toBe('ground');
    expect(asked('/build/browser-abc.js')).toBe('file');
  });

  it('is nothing that changes something, lies elsewhere, or is not a thing to look at', () => {
    expect(asked('/', { mode: 'navigate', method: 'POST' })).toBeUndefined();
    expect(asked('/api/collections/initiatives/items', { method: 'POST' })).toBeUndefined();
    expect(asked('/build/a.js', { at: 'https://elsewhere.test' })).toBeUndefined();
    expect(asked('/api', { mode: 'navigate' })).toBeUndefined();
    expect(asked('/embed?kommune=0751', { mode: 'navigate' })).toBeUndefined();
    expect(asked('/api/collections/initiatives/items/abc')).toBeUndefined();
    expect(asked('/api/places?q=aarhus')).toBeUndefined();
    expect(asked('/i/strik')).toBeUndefined();
    expect(asked('/sw.js')).toBeUndefined();
  });
});

describe('what is kept', () => {
  const answer = (status: number, headers: Record<string, string>) => ({
    status,
    headers: new Headers(headers),
  });
  const html = { 'Content-Type': 'text/html; charset=UTF-8' };

  it('went well, and nobody forbade it', () => {
    expect(isKeepable('page', answer(200, html))).toBe(true);
    expect(isKeepable('page', answer(404, html))).toBe(false);
    expect(isKeepable('page', answer(200, { ...html, 'Cache-Control': 'no-store' }))).toBe(false);
    expect(isKeepable('page', answer(200, { ...html, 'Cache-Control': 'Private, max-age=9' }))).toBe(false);
    expect(isKeepable('page', answer(200, { ...html, 'Cache-Control': 'public, no-cache' }))).toBe(true);
    expect(isKeepable('page', answer(200, { 'Content-Type': 'text/csv' }))).toBe(false);
    expect(isKeepable('list', answer(200, { 'Content-Type': 'application/problem+json' }))).toBe(false);
    expect(isKeepable('list', answer(500, {}))).toBe(false);
    expect(isKeepable('list', answer(204, {}))).toBe(false);
    expect(isKeepable('tiles', answer(204, {}))).toBe(true);
  });

  it('is fresh for a day', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(isFresh('2026-11-22T12:00:01Z', now)).toBe(true);
    expect(isFresh('2026-11-22T12:00:00Z', now)).toBe(false);
    expect(isFresh(null, now)).toBe(false);
    expect(isFresh('nonsense', now)).toBe(false);
  });

  it('says of a page when it was, and which files it needs', () => {
    const page =
      '<html><head lang="x"><script src="/build/a-1.js"></script><link href="/build/b_2.css"></head>';
    expect(stamped(page, 'T')).toContain('<head lang="x"><meta name="rodskud-kept" content="T"><script');
    expect(stamped('<p>A page without a head</p>', 'T')).toBe('<p>A page without a head</p>');
    expect(filesNamedIn(page + page)).toEqual(['/build/a-1.js', '/build/b_2.css']);
  });

  it('knows what a script fetches later', () => {
    const script = 'x(()=>import("./start-BMF2ZJLb.js"),["build/start-qvkd0S-b.css"]);"a.js";"well-known.js"';
    expect(chunksNamedIn(script)).toEqual(['/build/start-BMF2ZJLb.js', '/build/start-qvkd0S-b.css']);
  });

  it('knows the front page of each language', () => {
    expect(['/', '/en', '/en/'].map((path) => isFront(path, ['en']))).toEqual([true, true, true]);
    expect(['/i/en', '/en/i/a', '/ens'].map((path) => isFront(path, ['en']))).toEqual([false, false, false]);
    expect([rootOf('/en/i/a', ['en']), rootOf('/enough', ['en']), rootOf('/', ['en'])]).toEqual([
      '/en',
      '',
      '',
    ]);
  });
});

describe('the files of a build', () => {
  const manifest = {
    'web/browser.tsx': {
      file: 'build/browser-1.js',
      isEntry: true,
      css: ['build/browser-1.css'],
      imports: ['_shared.js'],
      dynamicImports: ['web/map/start.ts', 'web/text/da.ts'],
    },
    '_shared.js': { file: 'build/shared-1.js' },
    'web/text/da.ts': { file: 'build/da-1.js', imports: ['_shared.js'] },
    'web/map/start.ts': {
      file: 'build/start-1.js',
      imports: ['web/browser.tsx'],
      css: ['build/start-1.css'],
      assets: ['build/worker-1.js'],
    },
  };

  it('are kept all, but the map only once it was seen', () => {
    const { files, map } = offlineFiles(manifest);
    expect(files).toEqual([
      '/build/browser-1.js',
      '/build/browser-1.css',
      '/build/shared-1.js',
      '/build/da-1.js',
    ]);
    expect(map).toEqual(['/build/start-1.js', '/build/start-1.css', '/build/worker-1.js']);
    expect(offlineFiles(manifest, ['/build/icons-1.svg']).files).toEqual([...files, '/build/icons-1.svg']);
  });

  it('give the build its version', () => {
    const next = { ...manifest, 'web/text/da.ts': { file: 'build/da-2.js' } };
    expect(offlineFiles(manifest).version).toMatch(/^[0-9a-f]{8}$/);
    expect(offlineFiles(next).version).not.toBe(offlineFiles(manifest).version);
    expect(offlineFiles(structuredClone(manifest))).toEqual(offlineFiles(manifest));
  });
});

describe('the word about the network', () => {
  const said = (given: Partial<Situation>) =>
    sentenceFor(
      { online: true, pageFrom: undefined, listFrom: undefined, wasOffline: false, ...given },
      texts.da.device.offline,
      (iso) => iso,
    );

  it('is none where all is well', () => {
    expect(said({})).toBeUndefined();
  });

  it('says of when the things on the page are', () => {
    expect(said({ online: false })).toBe('Du er offline. Det, du har set før, kan du stadig åbne.');
    expect(said({ online: false, pageFrom: 'P' })).toBe('Du er offline. Her er det, du så sidst (P).');
    expect(said({ online: false, pageFrom: 'P', listFrom: 'L' })).toContain('(L)');
    expect(said({ pageFrom: 'P' })).toBe('Forbindelsen svigter. Her er det, du så sidst (P).');
    expect(said({ listFrom: 'L' })).toBe('Forbindelsen svigter. Listen er den, du så sidst (L).');
    expect(said({ wasOffline: true, pageFrom: 'P' })).toBe('Du er online igen.');
  });

  it('offers a fresh page where one can be had', () => {
    const it_ = { online: true, pageFrom: 'P', listFrom: undefined, wasOffline: true };
    expect(canReload(it_)).toBe(true);
    expect(canReload({ ...it_, online: false })).toBe(false);
    expect(canReload({ ...it_, pageFrom: undefined })).toBe(false);
  });

  it('writes a moment of today as a clock, and of another day with it, in Danish time', () => {
    const { at } = texts.da.device.offline;
    const now = new Date('2026-11-23T12:00:00Z');
    expect(formatMoment(new Date('2026-11-23T08:05:00Z'), now, 'da', at)).toBe('kl.\u00a009.05');
    expect(formatMoment(new Date('2026-11-22T22:59:00Z'), now, 'da', at)).toBe(
      '22. november 2026 kl.\u00a023.59',
    );
    expect(formatMoment(new Date('2026-11-22T23:01:00Z'), now, 'en', texts.en.device.offline.at)).toBe(
      'at\u00a000:01',
    );
  });
});
