import { describe, expect, it } from 'vitest';
import { nameWords, words } from '../../schema/fold.ts';
import { tailsOf } from '../../worker/domain/compounds.ts';
import { termsOf } from '../../worker/domain/question.ts';
import { type Candidate, distanceScore, fitOf, freshnessScore } from '../../worker/domain/rank.ts';
import { correctionOf } from '../../worker/domain/spelling.ts';

function called(name: string, more: { tags?: string[]; text?: string } = {}): Candidate {
  const said = nameWords(name).split(' ');
  return {
    name,
    tags: more.tags ?? [],
    searchName: [...said, ...said.flatMap(tailsOf)].join(' '),
    searchWords: words(more.text ?? '').join(' '),
  };
}

/** The names, best match first. */
function order(question: string, ...candidates: Candidate[]): string[] {
  const terms = termsOf(question);
  return candidates
    .map((it) => ({ it, ...fitOf(terms, it) }))
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match)
    .map(({ it }) => it.name);
}

describe('a match', () => {
  it('is best as the name, then in it, at the end of a compound, in a tag, as a synonym, in the text', () => {
    const candidates = [
      called('Fællesrummet', { text: 'Vi har også en klub' }),
      called('Pigernes klub i Vest'),
      called('Strikkeklub'),
      called('Klub'),
      called('Gården', { tags: ['klub'] }),
    ];
    expect(order('klub', ...candidates)).toEqual([
      'Klub',
      'Pigernes klub i Vest',
      'Strikkeklub',
      'Gården',
      'Fællesrummet',
    ]);
    expect(order('nørkle', called('Strikkecafé'), called('Nørkleriet'))).toEqual([
      'Nørkleriet',
      'Strikkecafé',
    ]);
  });

  it('forgives a letter, but prefers what is spelled so', () => {
    expect(order('bibiotek', called('Bibliotek'), called('Bibiotek'), called('Badeklub'))).toEqual([
      'Bibiotek',
      'Bibliotek',
    ]);
  });

  it('says how many words it has nothing of', () => {
    expect(fitOf(termsOf('klub for robotter'), called('Klub'))).toMatchObject({ missing: 1, isName: false });
    expect(fitOf(termsOf('klub'), called('Klub'))).toMatchObject({ missing: 0, isName: true });
    expect(fitOf([], called('Klub'))).toMatchObject({ match: 1, missing: 0 });
  });

  it('leaves out the words that say nothing', () => {
    const typed = (question: string) => termsOf(question).map((term) => term.typed);
    expect(typed('noget for børn i nærheden af mig')).toEqual(['boern']);
    expect(typed('i')).toEqual(['i']);
    expect(typed('second hand shop')).toEqual(['secondhand', 'shop']);
    expect(typed('!?')).toEqual([]);
  });
});

describe('distance and freshness', () => {
  const here = { lng: 10, lat: 56 };

  it('halve at nine kilometres, and never take everything', () => {
    expect(distanceScore(here, here)).toBe(1);
    expect(distanceScore({ lng: 10, lat: 56.081 }, here)).toBeCloseTo(0.5, 1);
    expect(distanceScore({ lng: 12, lat: 55 }, here)).toBeGreaterThan(0.05);
    expect(distanceScore({ lng: 12, lat: 55 }, undefined)).toBe(1);
    expect(distanceScore(undefined, here)).toBeLessThan(0.5);
  });

  it('let the fresher of two alike come first', () => {
    const now = new Date('2026-11-24');
    const value = (confirmed?: string) =>
      freshnessScore(
        { ...(confirmed ? { confirmedAt: new Date(confirmed) } : {}), source: 'osm', updatedAt: now },
        now,
      );
    expect(value('2026-10-01')).toBe(1);
    expect(value('2025-10-01')).toBeLessThan(value('2026-10-01'));
    expect(value('2020-10-01')).toBeLessThan(value('2025-10-01'));
    expect(value()).toBeLessThan(value('2020-10-01'));
    expect(value()).toBeGreaterThan(0.8);
  });
});

describe('the spelling that was meant', () => {
  it('is taken from what was found, with its own letters', () => {
    expect(correctionOf(termsOf('bibiotek'), [called('Åby Bibliotek')])).toBe('bibliotek');
    expect(correctionOf(termsOf('Købehavn'), [called('København Kor')])).toBe('københavn');
    expect(correctionOf(termsOf('bibliotek'), [called('Åby Bibliotek')])).toBeUndefined();
    expect(correctionOf(termsOf('bibiotek'), [])).toBeUndefined();
  });
});
