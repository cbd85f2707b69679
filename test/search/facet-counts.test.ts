import { describe, expect, it } from 'vitest';
import { type Combination, countFacets, countMatching } from '../../worker/domain/facet-counts.ts';
import { facetMask, keysIn } from '../../worker/domain/facet-mask.ts';

type Masked = Parameters<typeof facetMask>[0];

function combination(n: number, category: Combination['category'], has: Partial<Masked>): Combination {
  return { n, category, mask: facetMask({ audience: [], access: [], languages: [], needs: [], ...has }) };
}

const ALL = [
  combination(3, 'mad', { price: 'free', audience: ['boern', 'seniorer'] }),
  combination(2, 'mad', { price: 'paid', access: ['step-free'], languages: ['da', 'en'] }),
  combination(4, 'naboskab', { price: 'free', access: ['step-free', 'toilet'], needs: ['volunteers'] }),
];

describe('the bits of a listing', () => {
  it('come back as its keys, the last one too', () => {
    const mask = facetMask({
      audience: ['alle', 'paaroerende'],
      price: 'free',
      joining: 'waiting-list',
      access: [],
      needs: ['members'],
      languages: ['da', 'ti', 'xx'],
    });
    expect(Number.isSafeInteger(mask)).toBe(true);
    expect(keysIn(mask, 'audience')).toEqual(['alle', 'paaroerende']);
    expect(keysIn(mask, 'price')).toEqual(['free']);
    expect(keysIn(mask, 'joining')).toEqual(['waiting-list']);
    expect(keysIn(mask, 'access')).toEqual([]);
    expect(keysIn(mask, 'needs')).toEqual(['members']);
    expect(keysIn(mask, 'languages')).toEqual(['da', 'ti']);
  });
});

describe('counts beside the filters', () => {
  it('say none where there is none', () => {
    const { matched, facets } = countFacets({}, ALL);
    expect(matched).toBe(9);
    expect(facets.category).toMatchObject({ mad: 5, naboskab: 4, sundhed: 0 });
    expect(facets.price).toEqual({ free: 7, paid: 2, membership: 0, 'by-agreement': 0 });
    expect(facets.languages).toMatchObject({ da: 2, en: 2, ar: 0 });
  });

  it('of a filter take no notice of its own choice, and of all others', () => {
    const { matched, facets } = countFacets({ price: ['free'] }, ALL);
    expect(matched).toBe(7);
    expect(facets.price).toMatchObject({ free: 7, paid: 2 });
    expect(facets.category).toMatchObject({ mad: 3, naboskab: 4 });
    const both = countFacets({ price: ['free'], category: ['mad'] }, ALL);
    expect(both.matched).toBe(3);
    expect(both.facets.price).toMatchObject({ free: 3, paid: 2 });
    expect(both.facets.category).toMatchObject({ mad: 3, naboskab: 4 });
    expect(both.facets.needs).toMatchObject({ volunteers: 0 });
  });

  it('of access, which has to be all there, go down with each choice', () => {
    const { matched, facets } = countFacets({ access: ['toilet'] }, ALL);
    expect(matched).toBe(4);
    expect(facets.access).toMatchObject({ toilet: 4, 'step-free': 4 });
    expect(countMatching({ access: ['step-free'] }, ALL)).toBe(6);
    expect(countMatching({ access: ['step-free', 'toilet'] }, ALL)).toBe(4);
  });
});
