/** What is offered for pasting, and that no value gets out of its quotes. */
import { expect, test } from 'vitest';
import { elementSnippet, iframeSnippet, oembedAddress, pageOf } from '../../web/state/snippets.ts';
import { readWidget } from '../../web/state/widget.ts';

const AT = 'https://rodskud.test';
const widget = (query: string) => readWidget(new URLSearchParams(query)).widget;

test('the element comes with its script and with a link for where neither works', () => {
  const snippet = elementSnippet(AT, widget('kommune=aarhus&kategori=mad'), { link: 'Mad i Aarhus' });
  expect(snippet).toBe(
    '<script type="module" src="https://rodskud.test/embed/1.js"></script>\n' +
      '<rodskud-kort kommune="aarhus" kategori="mad">' +
      '<a href="https://rodskud.test/kommune/aarhus/mad">Mad i Aarhus</a></rodskud-kort>',
  );
});

test('the element carries a title and a place in the address bar where somebody wants them', () => {
  const words = { link: 'Kort', title: 'Vores kort' };
  expect(elementSnippet(AT, widget('sprog=en'), words, { remembers: true })).toContain(
    '<rodskud-kort sprog="en" titel="Vores kort" husk><a href="https://rodskud.test/en/">Kort</a>',
  );
});

test('the frame is as wide as its place, and loads when it comes near', () => {
  expect(iframeSnippet(AT, widget('kommune=0751&tema=moerk'), { title: 'Aarhus' })).toBe(
    '<iframe src="https://rodskud.test/embed?kommune=0751&amp;tema=moerk" title="Aarhus" width="100%" height="640"' +
      ' frameborder="0" loading="lazy" referrerpolicy="strict-origin"' +
      ' sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads">' +
      '</iframe>',
  );
});

test('the frame has the height that was chosen, a width of its own, and one initiative', () => {
  const frame = iframeSnippet(AT, widget('hoejde=500'), { title: 'x', width: 400, slug: 'æble' });
  expect(frame).toContain('src="https://rodskud.test/embed/i/%C3%A6ble?hoejde=500"');
  expect(frame).toContain('width="400" height="500"');
  expect(frame).toContain('style="max-width:100%"');
});

test('nothing that is typed ends its attribute or its element', () => {
  const nasty = `"><script>alert('1')</script>&amp;`;
  const escaped = `&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;`;
  const hostile = widget(new URLSearchParams({ q: nasty, kommune: nasty }).toString());
  const element = elementSnippet(AT, hostile, { link: nasty, title: nasty });
  expect(element).toContain(`kommune="${escaped}" q="${escaped}" titel="${escaped}"`);
  expect(element).toContain(`>${escaped}</a></rodskud-kort>`);
  expect(element.match(/</g)).toHaveLength(6);
  const frame = iframeSnippet(AT, hostile, { title: nasty });
  expect(frame).toContain(`title="${escaped}"`);
  expect(frame.match(/[<>]/g)).toHaveLength(4);
});

test.each([
  ['', '/'],
  ['sprog=de', '/de/'],
  ['kategori=mad', '/kategori/mad'],
  ['kategori=mad,seniorer', '/?kategori=mad,seniorer'],
  ['kommune=Århus', '/kommune/%C3%85rhus'],
  ['kommune=0751&kategori=mad', '/kommune/0751/mad'],
  ['kommune=0751&kategori=mad&q=suppe&sprog=en', '/en/?q=suppe&kategori=mad&omraade=municipality:0751'],
  ['kommune=aarhus&q=suppe', '/kommune/aarhus'],
  ['maalgruppe=unge', '/?maalgruppe=unge'],
])('a widget of %j leads to %s', (query, page) => {
  expect(pageOf(widget(query))).toBe(page);
});

test('a page says where it is described', () => {
  expect(oembedAddress(AT, `${AT}/?q=a&kategori=mad`, 'xml')).toBe(
    'https://rodskud.test/oembed?url=https%3A%2F%2Frodskud.test%2F%3Fq%3Da%26kategori%3Dmad&format=xml',
  );
});
