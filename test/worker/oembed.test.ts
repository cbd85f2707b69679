import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import worker from '../../worker/index.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { AT, ask, freshDatabase, type Given, given, open } from './support.ts';
import { tree } from './xml.ts';

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

const oembed = (address: string, rest = '') => ask(`/oembed?url=${encodeURIComponent(address)}${rest}`);
const cost = (response: Response) => /desc="([^"]*)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1];
/** The address of the frame in an answer. */
const frameOf = (body: Record<string, unknown>) =>
  /src="([^"]*)"/.exec(`${body.html}`)?.[1]?.replaceAll('&amp;', '&').replace(AT, '');

async function aarhus(...more: Given[]): Promise<void> {
  await saveAreas(open(), [
    { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' },
    { kind: 'municipality', code: '0101', name: 'København', slug: 'koebenhavn' },
    { kind: 'municipality', code: '0461', name: 'Odense', slug: 'odense' },
    { kind: 'municipality', code: '0727', name: 'Odder', slug: 'odder' },
    { kind: 'region', code: '1082', name: 'Midtjylland', slug: 'midtjylland' },
  ]);
  await given(...more);
}

describe('a page of ours that somebody embeds by its address', () => {
  freshDatabase();

  it('is a frame with its title, its provider and its picture', async () => {
    await aarhus();
    const { status, type, body, response } = await oembed(`${AT}/kommune/aarhus`);
    expect(status).toBe(200);
    expect(type).toBe('application/json');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(body).toEqual({
      type: 'rich',
      version: '1.0',
      title: 'Initiativer i Aarhus Kommune',
      provider_name: 'Rodskud',
      provider_url: `${AT}/`,
      cache_age: 86_400,
      html: `<iframe src="${AT}/embed?kommune=aarhus" title="Initiativer i Aarhus Kommune" width="640" height="640" frameborder="0" loading="lazy" referrerpolicy="strict-origin" sandbox="${SANDBOX}" style="max-width:100%"></iframe>`,
      width: 640,
      height: 640,
      thumbnail_url: `${AT}/kommune/aarhus/og.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(cost(response)).toBe('1 call, 3 rows');
  });

  it.each([
    ['/', '/embed', 0],
    ['/ar/', '/embed?sprog=ar', 0],
    ['/en', '/embed?sprog=en', 0],
    ['/kategori/mad', '/embed?kategori=mad', 0],
    ['/de/kategori/mad', '/embed?kategori=mad&sprog=de', 0],
    ['/kommune/Aarhus/', '/embed?kommune=aarhus', 1],
    ['/kommune/0751', '/embed?kommune=aarhus', 1],
    ['/uk/kommune/aarhus/mad?side=a1', '/embed?kommune=aarhus&kategori=mad&sprog=uk', 1],
    ['/?q=strik&omraade=municipality:0751', '/embed?kommune=aarhus&q=strik', 1],
    [
      '/?kategori=mad,idraet-bevaegelse&maalgruppe=unge&naer=56.1,10.2',
      '/embed?kategori=mad,idraet-bevaegelse&maalgruppe=unge',
      0,
    ],
    ['/?bbox=10,56,10.4,56.3', '/embed?centrum=56.15,10.2&zoom=10', 0],
  ])('%s is the widget %s', async (page, widget, calls) => {
    await aarhus();
    const { status, body, response } = await oembed(AT + page);
    expect(status).toBe(200);
    expect(frameOf(body)).toBe(widget);
    expect(cost(response)).toMatch(new RegExp(`^${calls} call`));
  });

  it('of an initiative has its name, in the language of the address', async () => {
    await aarhus({ slug: 'strik', name: 'Strik & <snak>', translations: { en: { name: 'Knit & <chat>' } } });
    const { body, response } = await oembed(`${AT}/en/i/strik`);
    expect(body.title).toBe('Knit & <chat>');
    expect(body.html).toContain('title="Knit &amp; &lt;chat&gt;"');
    expect(frameOf(body)).toBe('/embed/i/strik?sprog=en');
    expect(body.thumbnail_url).toBe(`${AT}/en/i/strik/og.png?v=1`);
    expect(cost(response)).toBe('1 call, 1 rows');
    expect((await oembed(`${AT}/i/strik`)).body.title).toBe('Strik & <snak>');
  });

  it('says the same as XML', async () => {
    await given({ slug: 'strik', name: 'Strik & <snak>' });
    const json = (await oembed(`${AT}/i/strik`, '&format=json')).body;
    const { text, type } = await oembed(`${AT}/i/strik`, '&format=xml');
    expect(type).toBe('text/xml; charset=utf-8');
    expect(tree(text)).toBe('oembed');
    const fields = [...text.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, value = '']) => [
      name,
      value
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    ]);
    expect(Object.fromEntries(fields)).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, `${value}`])),
    );
  });

  it.each([
    ['&maxwidth=400&maxheight=300', 400, 300, false],
    ['&maxwidth=1000', 1000, 640, false],
    ['&maxwidth=5000&maxheight=5000', 1200, 640, true],
    ['&maxwidth=1200&maxheight=629', 1200, 629, false],
    ['&maxheight=1&dnt=1', 640, 1, false],
  ])('is no larger than the room: %s', async (room, width, height, hasPicture) => {
    const { body } = await oembed(`${AT}/`, room);
    expect(body).toMatchObject({ width, height });
    expect(body.html).toContain(` width="${width}" height="${height}" `);
    expect('thumbnail_url' in body).toBe(hasPicture);
  });
});

describe('what cannot be embedded', () => {
  freshDatabase();

  it.each([
    'https://elsewhere.test/',
    'https://rodskud.test.elsewhere.test/',
    'https://rodskud.test@elsewhere.test/',
    'https://somebody:secret@rodskud.test/',
    'https://rodskud.test:8443/',
    'http://rodskud.test/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'http://[::1]/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    '//rodskud.test/',
    '/kommune/aarhus',
    'rodskud.test',
  ])('%s is not of this site, and nobody is asked for it', async (address) => {
    const { status, type, body, response } = await oembed(address);
    expect(status).toBe(404);
    expect(type).toBe('application/problem+json');
    expect(body).toMatchObject({ type: '/problems/not-found', field: 'url' });
    expect(cost(response)).toBe('0 calls, 0 rows');
  });

  it.each([
    '/i/ukendt',
    '/i/kladde',
    '/i/lukket',
    '/i/pause',
    '/i/vist/historik',
    '/kommune/ukendt',
    '/kommune/aarhus/ukendt',
    '/kommune/aarhus/mad/mere',
    '/kategori/ukendt',
    '/kategori/mad/mere',
    '/da/',
    '/om',
    '/api/collections',
    '/embed',
    '/%E0%A4%A',
    '/?omraade=municipality:9999',
    '/?omraade=region:1082',
    '/?pris=free',
    '/?naar=today',
  ])('%s is none of its lists and initiatives', async (page) => {
    await aarhus({ slug: 'vist' }, { slug: 'kladde', status: 'draft' }, { slug: 'lukket', status: 'closed' });
    await given({ slug: 'pause', status: 'paused' });
    expect((await oembed(AT + page)).status).toBe(404);
  });

  it.each(['/mine', '/en/mine/abc', '/konto', '/moderering/log'])('%s is private', async (page) => {
    const { status, body, response } = await oembed(AT + page);
    expect(status).toBe(401);
    expect(body.type).toBe('/problems/sign-in-needed');
    expect(cost(response)).toBe('0 calls, 0 rows');
    const asked = { headers: { Accept: 'text/html' } };
    expect((await ask(`/oembed?url=${encodeURIComponent(AT + page)}`, asked)).status).toBe(401);
  });

  it.each([
    ['&format=yaml', 501, 'format'],
    ['&format=', 501, 'format'],
    ['&maxwidth=0', 400, 'maxwidth'],
    ['&maxwidth=1e3', 400, 'maxwidth'],
    ['&maxheight=-1', 400, 'maxheight'],
    ['&maxheight=12.5', 400, 'maxheight'],
  ])('%s is answered with %d', async (rest, status, field) => {
    const { body, status: answered } = await oembed(`${AT}/`, rest);
    expect(answered).toBe(status);
    expect(body.field).toBe(field);
  });

  it('no address at all, or one without end, is a bad request', async () => {
    for (const path of ['/oembed', '/oembed?url=', `/oembed?url=${AT}/?q=${'a'.repeat(2000)}`]) {
      const { status, body } = await ask(path);
      expect(status, path).toBe(400);
      expect(body.field, path).toBe('url');
    }
  });

  it('is read only', async () => {
    const { status, response } = await ask('/oembed', { method: 'POST' });
    expect(status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('a directory that says who may show its widgets', () => {
  freshDatabase();

  it.each([
    ['/kommune/aarhus', '/embed?kommune=aarhus'],
    ['/i/strik', '/embed/i/strik?kommune=0751'],
    ['/kommune/odder', undefined],
    ['/i/andet', undefined],
    ['/kategori/mad', undefined],
    ['/', undefined],
  ])('offers no frame that nobody may show: %s', async (page, widget) => {
    await aarhus({ slug: 'strik' }, { slug: 'andet', municipality: '0727' });
    const asked = new Request(`${AT}/oembed?url=${encodeURIComponent(AT + page)}`);
    const settings = { ...env, EMBED_ALLOWED: '0751=https://www.aarhus.dk' };
    const answer = await worker.fetch(asked, settings as never, createExecutionContext());
    expect(answer.status).toBe(widget ? 200 : 404);
    expect(frameOf(await answer.json())).toBe(widget);
  });
});

describe('an editor that looks for the way to embed a page', () => {
  freshDatabase();

  const named = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="(\w+\/\w+\+oembed)" href="([^"]*)"/g)].map(
      ([, type, href = '']) => [type, href.replaceAll('&amp;', '&').replace(AT, '')],
    );
  const inHeader = (response: Response) =>
    [...(response.headers.get('Link') ?? '').matchAll(/<([^>]*)>; rel="alternate"; type="([^"]*)"/g)].map(
      ([, href = '', type]) => [type, href.replace(AT, '')],
    );

  it.each(['/kommune/aarhus', '/en/kommune/aarhus/mad', '/kategori/mad', '/ar/i/strik'])(
    'finds it in the head of %s, and an answer there',
    async (page) => {
      await aarhus({ slug: 'strik', category: 'mad' });
      const found = named((await ask(page)).text);
      expect(found.map(([type]) => type)).toEqual(['application/json+oembed', 'text/xml+oembed']);
      for (const [, href = ''] of found) {
        expect(href).toContain(encodeURIComponent(AT + page));
        expect((await ask(href)).status, href).toBe(200);
      }
    },
  );

  it('finds it in a header of the front page, with the search that is asked', async () => {
    const found = inHeader((await ask('/en/?kategori=mad&q=suppe')).response);
    expect(found.map(([type]) => type)).toEqual(['application/json+oembed', 'text/xml+oembed']);
    const { body } = await ask(found[0]?.[1] ?? '');
    expect(frameOf(body)).toBe('/embed?kategori=mad&q=suppe&sprog=en');
    expect(body.title).toBe('suppe – Food and shared meals in all of Denmark');
  });

  it('finds none where a widget would show more than the page', async () => {
    await given({ slug: 'pause', status: 'paused' });
    for (const page of ['/?pris=free', '/?omraade=region:1082', '/om', '/i/pause', '/kommuner']) {
      const { text, response } = await ask(page);
      expect(text, page).not.toContain('oembed');
      expect(response.headers.get('Link') ?? '', page).not.toContain('oembed');
    }
  });
});
