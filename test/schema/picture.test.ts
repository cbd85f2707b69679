import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Picture } from '../../schema/initiative.ts';
import { absolutePicture, pictureKey } from '../../schema/picture.ts';

const KEY = 'k'.repeat(43);

describe('a picture of a listing', () => {
  it.each([
    [`/billeder/${KEY}`, true],
    ['https://eksempel.example/a.jpg', true],
    [`/billeder/${'k'.repeat(42)}`, false],
    [`/billeder/${'k'.repeat(40)}/..`, false],
    [`/billeder/${KEY}?x`, false],
    [`/en/billeder/${KEY}`, false],
    [`//evil.example/billeder/${KEY}`, false],
    ['/og.png', false],
    ['javascript:alert(1)', false],
    ['data:image/png;base64,AAAA', false],
  ])('%s: %s', (url, isAllowed) => {
    expect(v.safeParse(Picture, { url, alt: 'Æbler' }).success).toBe(isAllowed);
  });

  it.each(['', '  ', undefined, 'x'.repeat(301)])('must say what it shows: “%s” does not', (alt) => {
    expect(v.safeParse(Picture, { url: `/billeder/${KEY}`, alt }).success).toBe(false);
  });

  it.each([0, -1, 1.5, '1600'])('has no size of %j', (width) => {
    expect(v.safeParse(Picture, { url: `/billeder/${KEY}`, alt: 'Æbler', width }).success).toBe(false);
  });

  it('has a key if it is ours, and then an address that holds anywhere', () => {
    const origin = 'https://rodskud.test';
    expect(pictureKey(`/billeder/${KEY}`)).toBe(KEY);
    expect(absolutePicture({ url: `/billeder/${KEY}`, alt: 'x' }, origin)).toEqual({
      url: `https://rodskud.test/billeder/${KEY}`,
      alt: 'x',
    });
    const foreign = { url: 'https://eksempel.example/billeder/a.jpg' };
    expect(pictureKey(foreign.url)).toBeUndefined();
    expect(absolutePicture(foreign, origin)).toEqual(foreign);
  });
});
