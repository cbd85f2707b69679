import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createApi } from '../../web/api/client.ts';

const page = { limit: 20 };
const box = (west: number) => ({ bbox: { west, south: 55, east: west + 1, north: 56 } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(status = 200) {
  const fetched: string[] = [];
  const api = createApi(async (address) => {
    fetched.push(address);
    return new Response(JSON.stringify({ features: [], links: [] }), { status });
  });
  return { api, fetched };
}

it('asks nothing where the map has just been', async () => {
  const { api, fetched } = open();
  await api.items(box(9), page);
  await api.items(box(10), page);
  const again = await api.items(box(9), page);
  expect(again.ok).toBe(true);
  expect(fetched).toHaveLength(2);
});

it('asks again after five minutes, and after a failure', async () => {
  const { api, fetched } = open();
  await api.items(box(9), page);
  vi.advanceTimersByTime(5 * 60_000);
  await api.items(box(9), page);
  expect(fetched).toHaveLength(2);

  const broken = open(500);
  await broken.api.items(box(9), page);
  await broken.api.items(box(9), page);
  expect(broken.fetched).toHaveLength(2);
});

it('keeps only the latest answers', async () => {
  const { api, fetched } = open();
  for (let west = 0; west < 61; west++) await api.items(box(west), page);
  await api.items(box(60), page);
  expect(fetched).toHaveLength(61);
  await api.items(box(0), page);
  expect(fetched).toHaveLength(62);
});

it('asks for the best first where there are words, and keeps the order of nearness elsewhere', async () => {
  const { api, fetched } = open();
  await api.items({ q: 'strik' }, page);
  await api.items({ near: { lng: 10, lat: 56 } }, page);
  expect(fetched[0]).toContain('sortby=relevance');
  expect(fetched[1]).not.toContain('sortby');
});
