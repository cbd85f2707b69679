import { describe, expect, it } from 'vitest';
import { halvesOf, tailsOf } from '../../worker/domain/compounds.ts';
import { editDistance, forgiven, spellingsNear, stem } from '../../worker/domain/danish.ts';
import { LEXICON } from '../../worker/domain/lexicon.ts';
import { synonymsOf } from '../../worker/domain/synonyms.ts';

describe('a stem', () => {
  it.each([
    ['biblioteket', 'bibliotek'],
    ['biblioteker', 'bibliotek'],
    ['klubben', 'klub'],
    ['haller', 'hal'],
    ['husene', 'hus'],
    ['klatring', 'klatr'],
    // Too short to lose anything: “have” is a garden and “hav” the sea.
    ['have', 'have'],
    ['hus', 'hus'],
  ])('of %s is %s', (word, bare) => {
    expect(stem(word)).toBe(bare);
  });
});

describe('a compound', () => {
  it.each([
    ['strikkeklub', ['klub']],
    ['strikkeklubben', ['klubben']],
    ['ungdomsskoleklub', ['skoleklub', 'klub']],
    ['patientbibliotek', ['bibliotek']],
    ['roklub', ['klub']],
  ])('%s ends in %j', (word, tails) => {
    expect(tailsOf(word)).toEqual(tails);
  });

  it.each(['strand', 'restaurant', 'kontoret', 'hus', 'rekord', 'forening'])('is not seen in %s', (word) => {
    expect(tailsOf(word)).toEqual([]);
  });

  it('has two halves, the first without its joint', () => {
    expect(halvesOf('repaircafe')).toEqual(['repair', 'cafe']);
    expect(halvesOf('ungdomsklub')).toEqual(['ungdom', 'klub']);
    expect(halvesOf('kombibibliotek')).toEqual(['kombi', 'bibliotek']);
    expect(halvesOf('strand')).toBeUndefined();
  });

  it('is cut at words that are folded and long enough to be told from an ending', () => {
    expect([...LEXICON].filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([]);
  });
});

describe('spelling', () => {
  it('counts letters added, left out, changed and swapped', () => {
    expect(editDistance('bibiotek', 'bibliotek', 2)).toBe(1);
    expect(editDistance('genburg', 'genbrug', 2)).toBe(1);
    expect(editDistance('repairkafe', 'repaircafe', 2)).toBe(1);
    expect(editDistance('klub', 'klub', 2)).toBe(0);
    expect(editDistance('kor', 'skak', 1)).toBe(2);
    expect(editDistance('', 'ab', 5)).toBe(2);
  });

  it('forgives long words more than short ones', () => {
    expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]);
  });

  it('knows every word one letter away, and not the word itself', () => {
    const near = spellingsNear('kor');
    for (const word of ['or', 'okr', 'kr', 'ko', 'kur', 'koor', 'kors', 'skor'])
      expect(near, word).toContain(word);
    expect(near).not.toContain('kor');
    expect(new Set(near).size).toBe(near.length);
    expect(near.every((word) => editDistance(word, 'kor', 1) === 1)).toBe(true);
  });
});

describe('synonyms', () => {
  it('are found by any inflection, both ways, and leave out the word itself', () => {
    expect(synonymsOf('noerkle')).toContain('strikke');
    expect(synonymsOf('strikke')).toContain('noerkle');
    expect(synonymsOf('biblioteket')).toContain('library');
    expect(synonymsOf('bibliotek')).not.toContain('bibliotek');
    expect(synonymsOf('xyz')).toEqual([]);
  });
});
