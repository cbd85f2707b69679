/** `/indlejr`, its poster and the code as a file: every choice is in the address. */
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { AT, ask, freshDatabase, open } from './support.ts';

describe('the configurator', () => {
  freshDatabase();
  beforeEach(() =>
    saveAreas(open(), [
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' },
      { kind: 'municipality', code: '0492', name: 'Ærø', slug: 'aeroe' },
      { kind: 'municipality', code: '0101', name: 'København', slug: 'koebenhavn' },
    ]),
  );

  it('offers the municipalities in the order of the Danish alphabet, in one call and two rows each', async () => {
    const { text, status, response } = await ask('/indlejr');
    expect(status).toBe(200);
    expect(optionsOf(text, 'kommune')).toEqual([
      'Hele Danmark',
      'Københavns Kommune',
      'Ærø Kommune',
      'Aarhus Kommune',
    ]);
    expect(response.headers.get('Server-Timing')).toContain('desc="1 call, 6 rows"');
    expect(copied(text, 'kode-link')).toBe(`${AT}/`);
  });

  it.each(['aarhus', '0751', 'Aarhus', 'Århus'])('takes a municipality as %s', async (said) => {
    const { text } = await ask(`/indlejr?kommune=${encodeURIComponent(said)}`);
    expect(chosen(text, 'kommune')).toEqual(['aarhus']);
    expect(copied(text, 'kode-element')).toBe(
      `<script type="module" src="${AT}/embed/1.js"></script>\n<rodskud-kort kommune="aarhus" titel="Lokale initiativer i Aarhus Kommune">` +
        `<a href="${AT}/kommune/aarhus">Lokale initiativer i Aarhus Kommune</a></rodskud-kort>`,
    );
    expect(copied(text, 'kode-link')).toBe(`${AT}/kommune/aarhus`);
    expect(copied(text, 'kode-oembed')).toBe(
      `${AT}/oembed?url=${encodeURIComponent(`${AT}/kommune/aarhus`)}&format=json`,
    );
    expect(text).toContain('src="/embed?kommune=aarhus"');
  });

  it('says which municipality it does not know, and keeps what was typed in the address of the preview', async () => {
    const { text, status } = await ask('/indlejr?kommune=Nuuk%3Cb%3E');
    expect(status).toBe(200);
    expect(words(text)).toContain('Vi kender ingen kommune, der hedder »Nuuk<b>«.');
    expect(text).toContain('src="/embed?kommune=Nuuk%3Cb%3E"');
  });

  it('reads a form: lists as several values, our colours as none, a font of their own', async () => {
    const { text } = await ask(
      '/indlejr?kommune=&kategori=mad&kategori=sundhed&maalgruppe=seniorer&visning=liste&sprog=en&hoejde=600&tema=auto' +
        '&baggrund=%23faf7f1&tekst=%2323291f&accent=%23004b87&paa-accent=%23ffffff&runding=4&skrift=serif&egen-skrift=Fira+Sans&husk=1&q=',
    );
    expect(chosen(text, 'kategori')).toEqual(['mad', 'sundhed']);
    expect(chosen(text, 'maalgruppe')).toEqual(['seniorer']);
    expect(chosen(text, 'visning')).toEqual(['liste']);
    expect(text).toContain('<details class="configurator-more" open');
    expect(copied(text, 'kode-element')).toContain(
      '<rodskud-kort kategori="mad,sundhed" maalgruppe="seniorer" sprog="en" visning="liste" hoejde="600" accent="004b87" runding="4" skrift="Fira Sans"',
    );
    expect(copied(text, 'kode-element')).toContain(' husk>');
    expect(copied(text, 'kode-iframe')).toContain(
      `src="${AT}/embed?kategori=mad,sundhed&amp;maalgruppe=seniorer&amp;sprog=en&amp;visning=liste&amp;hoejde=600&amp;accent=004b87&amp;runding=4&amp;skrift=Fira+Sans"`,
    );
    expect(copied(text, 'kode-iframe')).toContain(' height="600"');
    expect(copied(text, 'kode-link')).toBe(`${AT}/en/?kategori=mad,sundhed&maalgruppe=seniorer`);
  });

  it('says what it could not use, and goes on without', async () => {
    const { text, status } = await ask('/indlejr?accent=r%C3%B8d&hoejde=9000&komune=aarhus&kategori=mad');
    expect(status).toBe(200);
    for (const wrong of [
      '»rød« kan ikke bruges som accent. Skriv en farve som seks tegn',
      '»9000« kan ikke bruges som hoejde. Skriv et helt tal fra 200 til 2.000.',
      'Indstillingen »komune« findes ikke.',
    ])
      expect(words(text)).toContain(wrong);
    expect(copied(text, 'kode-element')).toContain('<rodskud-kort kategori="mad" titel=');
  });

  it('says which colour is shown otherwise than it was chosen, and why', async () => {
    const { text } = await ask('/indlejr?accent=ffe600');
    expect(words(text)).toMatch(
      /I lyse farver: Links og knapper er for svær at læse på baggrund: kontrasten er 1,\d, og der skal være 4,5\. Den vises som #[\da-f]{6}\./,
    );
    expect(words(text)).not.toContain('I mørke farver');
    expect(words((await ask('/indlejr?accent=004b87')).text)).toContain(
      'I mørke farver: Links og knapper er',
    );
    const light = words((await ask('/indlejr?accent=004b87&tema=lys')).text);
    expect(light).not.toContain('for svær at læse på');
  });

  it('escapes what is pasted', async () => {
    const { text } = await ask(`/indlejr?q=${encodeURIComponent('"><script>x</script>')}`);
    expect(copied(text, 'kode-element')).toContain('q="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    expect(text).not.toContain('<script>x');
  });

  it('stands in English, and the words for two pages name this site', async () => {
    const { text } = await ask('/en/indlejr?kommune=aeroe&sprog=en');
    expect(text).toContain('<html lang="en"');
    expect(copied(text, 'til-privatliv')).toContain(`Rodskud (${AT})`);
    expect(copied(text, 'til-tilgaengelighed')).toContain(`${AT}/en/tilgaengelighed`);
    expect(copied(text, 'kode-link')).toBe(`${AT}/en/kommune/aeroe`);
  });

  it('may frame what is ours, and nobody may frame it', async () => {
    const policy = (await ask('/indlejr')).response.headers.get('Content-Security-Policy');
    expect(policy).toContain("frame-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('has a poster of the place, and its code as a file', async () => {
    const poster = await ask('/indlejr/plakat?kommune=aeroe&kategori=mad');
    expect(poster.text).toContain('<h1>Find det, der gror på Ærø</h1>');
    expect(words(poster.text)).toContain('rodskud.test/kommune/aeroe/mad');
    expect(poster.text).toContain('<meta name="robots" content="noindex"');
    const code = await ask('/indlejr/qr.svg?kommune=aeroe&kategori=mad');
    expect(code.type).toBe('image/svg+xml; charset=utf-8');
    const drawn = /<path[^>]* d="([^"]{200,})"/;
    expect(drawn.exec(code.text)?.[1]).toBe(drawn.exec(poster.text)?.[1]);
    expect((await ask('/en/indlejr/plakat')).text).toContain('<h1>Find what grows in Denmark</h1>');
  });

  it('takes words before an operator has loaded municipalities', async () => {
    await env.DB.prepare('delete from area').run();
    const { text } = await ask('/indlejr?kommune=Aarhus');
    expect(text).toMatch(/<input id="kommune" name="kommune" value="Aarhus"/);
    expect(copied(text, 'kode-link')).toBe(`${AT}/kommune/Aarhus`);
  });

  it('answers nothing but reads', async () => {
    const { status, body } = await ask('/indlejr', { method: 'POST', headers: { Origin: AT } });
    expect([status, body.type]).toEqual([405, expect.stringContaining('method-not-allowed')]);
  });
});

function words(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

function copied(html: string, id: string): string | undefined {
  const [, text] = new RegExp(`<textarea id="${id}"[^>]*>([^<]*)`).exec(html) ?? [];
  return text && unescaped(text);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function optionsOf(html: string, name: string): string[] {
  const [, list = ''] = new RegExp(`<select id="${name}"[^>]*>(.*?)</select>`).exec(html) ?? [];
  return [...list.matchAll(/<option[^>]*>([^<]*)/g)].map(([, label = '']) => label);
}

function chosen(html: string, name: string): string[] {
  const [, list = ''] = new RegExp(`<select id="${name}"[^>]*>(.*?)</select>`).exec(html) ?? [];
  const options = [...list.matchAll(/<option (?:value="([^"]*)" selected|selected value="([^"]*)")/g)];
  const boxes = [...html.matchAll(new RegExp(`<input [^>]*name="${name}"[^>]*>`, 'g'))].filter(([tag]) =>
    / checked/.test(tag),
  );
  return [
    ...options.map(([, a, b]) => a ?? b ?? ''),
    ...boxes.map(([tag]) => /value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ];
}
