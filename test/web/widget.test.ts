/** What a widget may be told, and the messages between it and the page around it. */
import { expect, test } from 'vitest';
import { readFromHost, readFromWidget, written } from '../../web/embed/messages.ts';
import { embedAddress, readWidget, widgetParams } from '../../web/state/widget.ts';

const read = (query: string) => readWidget(new URLSearchParams(query));

test('every choice is read, and written back as it was', () => {
  const query =
    'kommune=aarhus&kategori=mad&maalgruppe=seniorer&q=strik&sprog=en&tema=moerk&visning=liste&hoejde=600' +
    '&centrum=56.15%2C10.2&zoom=11&baggrund=ffffff&tekst=112233&accent=004b87&paa-accent=fafafa&runding=0&skrift=Open+Sans%2C+Arial';
  const { widget, flaws } = read(query);
  expect(flaws).toEqual([]);
  expect(widget).toEqual({
    municipality: 'aarhus',
    category: ['mad'],
    audience: ['seniorer'],
    q: 'strik',
    lang: 'en',
    theme: 'dark',
    view: 'list',
    height: 600,
    centre: { lng: 10.2, lat: 56.15 },
    zoom: 11,
    look: {
      colours: { paper: '#ffffff', ink: '#112233', accent: '#004b87', onAccent: '#fafafa' },
      radius: 0,
      font: 'Open Sans, Arial',
    },
  });
  expect(widgetParams(widget).toString()).toBe(query);
});

test('what is meant anyway is not said', () => {
  const { widget, flaws } = read('kommune=0751&tema=auto&visning=begge&hoejde=auto&sprog=da&q=&kategori=');
  expect(flaws).toEqual([]);
  expect(embedAddress(widget)).toBe('/embed?kommune=0751');
  expect(embedAddress(widget, 'æblets-venner')).toBe('/embed/i/%C3%A6blets-venner?kommune=0751');
  expect(embedAddress(read('').widget)).toBe('/embed');
});

test('audience is read as maalgruppe, #ABCDEF as abcdef and 600px as 600', () => {
  const { widget, flaws } = read('audience=seniorer&accent=%23ABCDEF&hoejde=600px');
  expect(flaws).toEqual([]);
  expect(embedAddress(widget)).toBe('/embed?maalgruppe=seniorer&hoejde=600&accent=abcdef');
});

test.each([
  ['komune=aarhus', { name: 'komune', value: 'aarhus' }],
  ['__proto__=x', { name: '__proto__', value: 'x' }],
  ['sprog=klingon', { name: 'sprog', value: 'klingon', takes: ['da', 'en', 'de', 'uk', 'ar'] }],
  ['visning=constructor', { name: 'visning', value: 'constructor', takes: ['begge', 'kort', 'liste'] }],
  ['hoejde=199', { name: 'hoejde', value: '199', takes: { min: 200, max: 2000 } }],
  ['hoejde=1e3', { name: 'hoejde', value: '1e3', takes: { min: 200, max: 2000 } }],
  ['zoom=7.5', { name: 'zoom', value: '7.5', takes: { min: 5, max: 17 } }],
  ['accent=red', { name: 'accent', value: 'red', takes: 'colour' }],
  ['centrum=10.2', { name: 'centrum', value: '10.2', takes: 'coordinates' }],
  ['centrum=91,10', { name: 'centrum', value: '91,10', takes: 'coordinates' }],
  ['skrift=x;}', { name: 'skrift', value: 'x;}', takes: 'font' }],
])('%s is said to be wrong, and the rest holds', (query, flaw) => {
  const { widget, flaws } = read(`${query}&kommune=0751`);
  expect(flaws).toEqual(flaw ? [flaw] : []);
  expect(widget.municipality).toBe('0751');
});

test('of a list the keys that are known hold', () => {
  const { widget, flaws } = read('kategori=mad,kaniner');
  expect(widget.category).toEqual(['mad']);
  expect(flaws).toMatchObject([{ name: 'kategori', value: 'mad,kaniner' }]);
});

test('a message is read back as it was written', () => {
  expect(readFromWidget(written({ type: 'height', height: 812 }))).toEqual({ type: 'height', height: 812 });
  expect(readFromWidget(written({ type: 'state', state: 'i/kor' }))).toEqual({
    type: 'state',
    state: 'i/kor',
  });
  expect(readFromHost(written({ type: 'hello', remembers: true }))).toEqual({
    type: 'hello',
    remembers: true,
  });
});

test.each([
  null,
  'height',
  { type: 'height', height: 500 },
  { rodskud: 2, type: 'height', height: 500 },
  { rodskud: 1, type: 'height', height: '500' },
  { rodskud: 1, type: 'height', height: Number.NaN },
  { rodskud: 1, type: 'height', height: Number.POSITIVE_INFINITY },
  { rodskud: 1, type: 'height', height: -5 },
  { rodskud: 1, type: 'height', height: 20_001 },
  { rodskud: 1, type: 'state', state: 'x'.repeat(501) },
  { rodskud: 1, type: 'state', state: ['x'] },
  { rodskud: 1, type: 'hello' },
])('what else is posted on a page is no message of a widget: %j', (data) => {
  expect(readFromWidget(data)).toBeUndefined();
});
