/** Whoever writes something down is told of what is there already, and of nothing that is not public. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../worker/domain/duplicates.ts';
import { query, run } from '../../worker/store/database.ts';
import { findDuplicates } from '../../worker/store/duplicates.ts';
import { reindex } from '../../worker/store/reindex.ts';
import { AT, ask, freshDatabase, type Given, given, NOW, open } from './support.ts';

const PERRONEN = { lng: 10.2039, lat: 56.1572 };
const FAR = { lng: 12.5683, lat: 55.6761 };

const house: Given = {
  id: 'perronen',
  slug: 'vaerestedet-perronen',
  name: 'Værestedet Perronen',
  summary: 'Kom som du er.',
  category: 'social-omsorg',
  at: PERRONEN,
  contact: {
    website: 'https://www.perronen.example/',
    phone: '86 12 34 56',
    email: 'post@perronen.example',
  },
};

interface Met {
  id: string;
  name: string;
  reasons: string[];
  score: number;
  distanceMeters?: number;
  claimable: boolean;
}

async function met(query: string): Promise<Met[]> {
  const { status, body } = await ask(`/api/duplicates?${query}`);
  expect(status).toBe(200);
  return body.duplicates as Met[];
}

const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);

describe('GET /api/duplicates', () => {
  freshDatabase();

  it('meets a name like it near the point, and says why', async () => {
    await given(house, { name: 'Kunsthallen' });
    const { response, body } = await ask('/api/duplicates?name=Perronen&lng=10.2045&lat=56.1574');
    expect(body).toEqual({
      duplicates: [
        {
          id: 'perronen',
          slug: 'vaerestedet-perronen',
          name: 'Værestedet Perronen',
          summary: 'Kom som du er.',
          category: 'social-omsorg',
          town: 'Aarhus',
          distanceMeters: 43,
          score: expect.closeTo(0.89, 1),
          reasons: ['name', 'near'],
          url: `${AT}/i/vaerestedet-perronen`,
          claimable: true,
        },
      ],
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('forgives a slip, another spelling and another tongue', async () => {
    await given(house, { id: 'hall', name: 'Ulbølle Forsamlingshus', at: PERRONEN });
    const near = `lng=${PERRONEN.lng}&lat=${PERRONEN.lat}`;
    expect(idsOf(await met(`name=Vaerestedet+Peronnen&${near}`))).toEqual(['perronen']);
    expect(idsOf(await met(`name=Ulboelle+Village+Hall&${near}`))).toEqual(['hall']);
    expect(idsOf(await met('name=Forsamlingshuset+i+Ulbølle&municipality=0751'))).toEqual(['hall']);
  });

  it('meets the same website, phone or e-mail under another name, however it is written', async () => {
    await given(house);
    const reasonsOf = async (query: string) => (await met(query)).map(({ reasons }) => reasons);
    expect(await reasonsOf('name=Kaffestuen&website=perronen.example')).toEqual([['website']]);
    expect(await reasonsOf('website=http://perronen.example/index.html%3Futm_source=x')).toEqual([
      ['website'],
    ]);
    expect(await reasonsOf('name=Kaffestuen&phone=%2B45+86123456')).toEqual([['phone']]);
    expect(await reasonsOf('name=Kaffestuen&email=POST@perronen.example')).toEqual([['email']]);
    expect(await reasonsOf('name=Kaffestuen&email=andre@gmail.com')).toEqual([]);
  });

  it('does not take neighbours, branches of a chain or the rooms of a house for one', async () => {
    const website = 'https://www.repair.example/';
    await given(
      { name: 'Hatting Forsamlingshus' },
      ...['Odense', 'Vejle', 'Kolding', 'Ribe', 'Horsens'].map((town, i) => ({
        name: `Repair Café ${town}`,
        at: { lng: 9 + i / 4, lat: 55.5 },
        contact: { website },
      })),
      { name: 'Lokalcenter Skåde, Hus 4A' },
    );
    const near = `lng=${PERRONEN.lng}&lat=${PERRONEN.lat}`;
    expect(await met(`name=Hatting+Kirke&${near}`)).toEqual([]);
    expect(await met(`name=Repair+Café+Aarhus&website=${website}&${near}`)).toEqual([]);
    expect(await met(`name=Lokalcenter+Skåde+Hus+4B&${near}`)).toEqual([]);
  });

  it('never tells where a hidden place is, nor finds one by its position', async () => {
    await given({
      ...house,
      contact: {},
      place: { lngLat: PERRONEN, precision: 'hidden', town: 'Aarhus', address: 'Hemmelig Vej 1' },
    });
    const near = `lng=${PERRONEN.lng}&lat=${PERRONEN.lat}`;
    const far = `lng=${FAR.lng}&lat=${FAR.lat}`;
    expect(await met(`name=Perronen&${near}`)).toEqual([]);
    const [here] = await met(`name=Perronen&municipality=0751&${near}`);
    const [there] = await met(`name=Perronen&municipality=0751&${far}`);
    expect(here).toMatchObject({ id: 'perronen', reasons: ['name'] });
    expect(here).not.toHaveProperty('distanceMeters');
    expect(there).toEqual(here);
  });

  it('leaves out what is being edited, and says who may claim it', async () => {
    await given(house);
    await run(open(), query(sql`update initiative set owner_state = 'verified'`));
    expect(await met('name=Perronen&municipality=0751')).toMatchObject([{ claimable: false }]);
    expect(await met('name=Peronen&municipality=0751')).toMatchObject([{ claimable: false }]);
    expect(await met('name=Perronen&municipality=0751&id=perronen')).toEqual([]);
  });

  it('gives five at most, and nothing for nothing', async () => {
    await given(...Array.from({ length: 8 }, (_, i) => ({ ...house, id: `p${i}`, slug: `p-${i}` })));
    expect(await met(`name=Perronen&lng=${PERRONEN.lng}&lat=${PERRONEN.lat}`)).toHaveLength(5);
    expect(await met('name=&website=&phone=')).toEqual([]);
    expect(await met('')).toEqual([]);
    expect(await met(`name=%22%29+OR+NOT&website=%25E0%25A4&phone=1`)).toEqual([]);
  });

  it.each([
    ['lng=10', 'bad-parameter', 'lat'],
    ['lng=10&lat=91', 'bad-parameter', 'lat'],
    ['category=alt', 'bad-parameter', 'category'],
    ['municipality=Aarhus', 'bad-parameter', 'municipality'],
    ['nam=x', 'unknown-parameter', 'nam'],
  ])('answers %s with a problem', async (query, kind, field) => {
    const { status, body } = await ask(`/api/duplicates?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: expect.stringContaining(kind), field });
  });

  it('is read only, and described', async () => {
    expect((await ask('/api/duplicates', { method: 'PUT' })).status).toBe(405);
    const { body } = await ask('/api/openapi.json');
    expect(body.paths).toHaveProperty('/duplicates');
  });
});

describe('findDuplicates', () => {
  freshDatabase();

  const draft: Draft = { name: 'Perronen', municipality: '0751', contact: {} };

  it('tells of what waits for a moderator only when asked to', async () => {
    await given({ ...house, status: 'pending' }, { name: 'Perronen', id: 'paused', status: 'paused' });
    await run(
      open(),
      query(sql`insert into matter (id, kind, initiative, area, subject, state, created_at)
        select 'm1', 'new', number, '0751', 'r1', 'open', 0 from initiative where id = 'perronen'`),
    );
    expect(await met('name=Perronen&municipality=0751')).toEqual([]);
    expect(await findDuplicates(open(), draft)).toEqual([]);
    expect(await findDuplicates(open(), draft, { includePending: true })).toMatchObject([
      { id: 'perronen', status: 'pending', claimable: false },
    ]);
  });

  it('keeps contacts in the index so that nobody can read them, and a rebuild brings them back', async () => {
    await given(house);
    const db = open();
    const [before] = await run(db, query<{ facets: string }>(sql`select facets from initiative`));
    expect(before[0]?.facets).not.toMatch(/86123456|perronen|example|post/);
    await run(db, query(sql`update initiative set facets = 'ksocialomsorg'`));
    const byPhone: Draft = { name: '', contact: { phone: '86123456' } };
    expect(await findDuplicates(db, byPhone)).toEqual([]);
    expect(await reindex(db, NOW)).toBe(1);
    expect(idsOf(await findDuplicates(db, byPhone))).toEqual(['perronen']);
  });
});
