import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSuggestions } from '../../web/state/suggestions.ts';
import { aarhus, fakeApi } from './fake-world.ts';

const places = [aarhus, { ...aarhus, id: 'postcode:8000', kind: 'postcode' as const }];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('suggests places once the typing pauses', async () => {
  const suggestions = createSuggestions(fakeApi(places).api);
  suggestions.type('a');
  suggestions.type('aa');
  expect(suggestions.open.value).toBe(false);
  await vi.runAllTimersAsync();
  expect(suggestions.open.value).toBe(true);
  expect(suggestions.places.value).toEqual(places);
  expect(suggestions.active.value).toBe(-1);
});

it('moves through the places and the text itself, round and round', async () => {
  const suggestions = createSuggestions(fakeApi(places).api);
  suggestions.type('aarhus');
  await vi.runAllTimersAsync();
  const stops = Array.from({ length: 4 }, () => {
    suggestions.move(1);
    return suggestions.active.value;
  });
  expect(stops).toEqual([0, 1, -1, 0]);
  suggestions.move(-1);
  suggestions.move(-1);
  expect(suggestions.active.value).toBe(1);
});

it('shows nothing that arrives after it was closed', async () => {
  const suggestions = createSuggestions(fakeApi(places).api);
  suggestions.type('aarhus');
  suggestions.close();
  await vi.runAllTimersAsync();
  expect(suggestions.open.value).toBe(false);
});
