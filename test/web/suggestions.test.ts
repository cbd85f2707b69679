import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSuggestions } from '../../web/state/suggestions.ts';
import { aarhus, fakeApi } from './fake-world.ts';

const suggested = {
  places: [aarhus],
  initiatives: [{ number: 4, slug: 'aarhuskoret', name: 'Aarhuskoret', category: 'kultur-kunst' as const }],
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (known = {}) => createSuggestions(fakeApi({ suggested, ...known }).api, () => undefined);

it('suggests places, initiatives and the words themselves once the typing pauses', async () => {
  const suggestions = open();
  suggestions.type('a');
  suggestions.type('aa');
  expect(suggestions.open.value).toBe(false);
  await vi.runAllTimersAsync();
  expect(suggestions.open.value).toBe(true);
  expect(suggestions.options.value).toEqual([
    { kind: 'place', place: aarhus },
    { kind: 'initiative', initiative: suggested.initiatives[0] },
    { kind: 'words', text: 'aa' },
  ]);
  expect(suggestions.active.value).toBe(-1);
});

it('offers the spelling that was probably meant, before all else', async () => {
  const suggestions = open({ suggested: { spelling: 'strik' } });
  suggestions.type('strk');
  await vi.runAllTimersAsync();
  expect(suggestions.options.value.map(({ kind }) => kind)).toEqual(['spelling', 'words']);
});

it('shows nothing where there is nothing to choose between', async () => {
  const suggestions = open({ suggested: {} });
  suggestions.type('qqqq');
  await vi.runAllTimersAsync();
  expect(suggestions.open.value).toBe(false);
});

it('moves through the options and the text itself, round and round', async () => {
  const suggestions = open();
  suggestions.type('aarhus');
  await vi.runAllTimersAsync();
  const stops = Array.from({ length: 5 }, () => {
    suggestions.move(1);
    return suggestions.active.value;
  });
  expect(stops).toEqual([0, 1, 2, -1, 0]);
  suggestions.move(-1);
  suggestions.move(-1);
  expect(suggestions.active.value).toBe(2);
});

it('shows nothing that arrives after it was closed', async () => {
  const suggestions = open();
  suggestions.type('aarhus');
  suggestions.close();
  await vi.runAllTimersAsync();
  expect(suggestions.open.value).toBe(false);
});

it('says where the visitor looks, as it is when the question leaves', async () => {
  const { api } = fakeApi();
  const suggest = vi.spyOn(api, 'suggest');
  let at = { lng: 10, lat: 56 };
  const suggestions = createSuggestions(api, () => at);
  suggestions.type('strik');
  at = { lng: 12, lat: 55 };
  await vi.runAllTimersAsync();
  expect(suggest).toHaveBeenCalledExactlyOnceWith('strik', at, expect.any(AbortSignal));
});
