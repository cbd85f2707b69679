import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../schema/difference.ts';
import { STUB } from '../../schema/redaction.ts';
import { Differences } from '../../web/pages/index.ts';
import { differencesOf } from '../../worker/domain/differences.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { anInitiative, type Given } from './support.ts';

const listing = (given: Given = {}) => listingOf(anInitiative(given));
const html = (of: Difference[], lang: 'da' | 'en' = 'da') => renderToString(Differences({ of, lang }));
const between = (before: Given, after: Given) => differencesOf(listing(before), listing(after));
const passages = (before: string, after: string) => {
  const [found] = between({ description: before }, { description: after });
  if (found?.kind !== 'prose') return [];
  return found.passages.map(({ kind, text }) => [kind, text]);
};

describe('the difference of two listings', () => {
  it('is nothing where they say the same, in whatever order their keys and choices came', () => {
    const one = { organiser: { name: 'Os', kind: 'citizens' }, needs: ['money', 'room'] } as const;
    const other = { needs: ['room', 'money'], organiser: { kind: 'citizens', name: 'Os' } } as const;
    expect(between(one as never, other as never)).toEqual([]);
  });

  it('tells each part by what it was and what it is, in the order of the page', () => {
    const changed = between(
      { name: 'Strik', price: 'paid', contact: { phone: '12 34 56 78' } },
      { name: 'Strik og hækl', contact: { phone: '12 34 56 78', website: 'https://strik.example' } },
    );
    expect(changed).toEqual([
      { kind: 'value', part: 'name', before: 'Strik', after: 'Strik og hækl' },
      { kind: 'value', part: 'price', before: 'paid' },
      { kind: 'value', part: 'contact.website', after: 'https://strik.example' },
    ]);
  });

  it('tells what came to a list and what went from it, and when only its order changed', () => {
    expect(between({ tags: ['strik', 'garn'] }, { tags: ['garn', 'uld'] })).toEqual([
      { kind: 'list', part: 'tags', added: ['uld'], removed: ['strik'] },
    ]);
    expect(between({ tags: ['strik', 'garn'] }, { tags: ['garn', 'strik'] })).toEqual([
      { kind: 'list', part: 'tags', added: [], removed: [] },
    ]);
  });

  it('shows the passages of a text that changed, whole phrases at a time', () => {
    expect(
      passages('Vi mødes hver torsdag kl. 19 i huset.', 'Vi mødes hver tirsdag kl. 19 i haven.'),
    ).toEqual([
      ['same', 'Vi mødes hver '],
      ['removed', 'torsdag '],
      ['added', 'tirsdag '],
      ['same', 'kl. 19 i '],
      ['removed', 'huset'],
      ['added', 'haven'],
      ['same', '.'],
    ]);
    expect(passages('Vi bager brød i ovnen.', 'Vi bager kager i huset.')).toEqual([
      ['same', 'Vi bager '],
      ['removed', 'brød i ovnen'],
      ['added', 'kager i huset'],
      ['same', '.'],
    ]);
    expect(passages('Kaffe, te, saft', 'Vand, mælk, saft')).toEqual([
      ['removed', 'Kaffe, te'],
      ['added', 'Vand, mælk'],
      ['same', ', saft'],
    ]);
  });

  it('leaves out what stayed far from a change', () => {
    const long = 'Det er en lang historie om garn. '.repeat(30);
    const found = passages(`${long}Ring til Ida. ${long}`, `${long}Skriv til Ida. ${long}`);
    expect(found.map(([kind]) => kind)).toEqual(['gap', 'same', 'removed', 'added', 'same', 'gap']);
    expect(found.filter(([kind]) => kind === 'same').every(([, text = '']) => text.length <= 80)).toBe(true);
    expect(found.slice(2, 4)).toEqual([
      ['removed', 'Ring '],
      ['added', 'Skriv '],
    ]);
  });

  it('gives both texts whole where they have too little in common to compare', () => {
    const [one, other] = ['a', 'b'].map((letter) =>
      Array.from({ length: 1500 }, (_, n) => `${letter}${n}`).join(' '),
    ) as [string, string];
    expect(passages(one, other)).toEqual([
      ['removed', one],
      ['added', other],
    ]);
  });

  it('gives back both texts whole, whatever they are', () => {
    const words = ['og ', 'vi ', 'mødes, ', '— ', '\n\n', 'her', '. ', '🧶 ', 'é', ' '];
    let seed = 7;
    const next = () => (seed = (seed * 16807) % 2147483647);
    for (let round = 0; round < 200; round++) {
      const text = () =>
        Array.from({ length: next() % 12 }, () => words[next() % words.length])
          .join('')
          .trim();
      const [before, after] = [text(), text()];
      const found = passages(before, after);
      const side = (gone: string) => found.flatMap(([kind, said]) => (kind === gone ? [] : [said])).join('');
      expect([side('added'), side('removed')]).toEqual(found.length ? [before, after] : ['', '']);
    }
  });
});

describe('a difference on a page', () => {
  it('says in words what its colours say, with the names that the page has for things', () => {
    const page = html(
      between({ price: 'paid', needs: ['room'] }, { price: 'free', needs: ['room', 'money'], summary: 'Ny' }),
    );
    expect(page).toContain('<dt>Pris</dt>');
    expect(page).toMatch(/<del><span class="visually-hidden">Før: <\/span><bdi>Koster noget<\/bdi><\/del>/);
    expect(page).toMatch(/<ins><span class="visually-hidden">Nu: <\/span><bdi>Gratis<\/bdi><\/ins>/);
    expect(page).toMatch(/Tilføjet: <\/span><bdi>Penge/);
    expect(page).toMatch(/<dt>Resumé<\/dt>.*<del>.*Fjernet: .*<ins>.*Tilføjet: /);
  });

  it('tells how far a point moved, and names the municipalities that are served', () => {
    const of = between(
      { at: { lng: 10.2039, lat: 56.1572 } },
      { at: { lng: 10.2039, lat: 56.1672 }, serviceArea: ['municipality:0751'] },
    );
    const page = renderToString(Differences({ of, lang: 'en', municipalities: { '0751': 'Aarhus' } }));
    expect(page).toContain('Moved 1.1 km');
    expect(page).toContain('<bdi>Aarhus</bdi>');
  });

  it('shows markup as text, and says aloud that something was taken out', () => {
    const page = html(between({ name: '<b onclick=x>Hej</b>' }, { name: `Ring ${STUB} nu` }));
    expect(page).toContain('&lt;b onclick=x>Hej&lt;/b>');
    expect(page).toContain(
      `Ring <span class="redacted"><span aria-hidden="true">${STUB}</span><span class="visually-hidden">[fjernet oplysning]</span></span> nu`,
    );
  });
});
