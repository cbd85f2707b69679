import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { picture, revision } from '../../schema/database/account-tables.ts';
import { Fault } from '../../schema/problem.ts';
import { orphanedPictures, picturesOf, removePictures } from '../../worker/store/pictures.ts';
import { readPixels, receivePicture } from '../../worker/upload/receive.ts';
import { joined, turnedJpeg } from './picture-files.ts';
import { quarters, sample } from './sample-pictures.ts';
import { AT, anInitiative, ask, freshDatabase, given, ITEMS, NOW, open } from './support.ts';

const aFile = (bytes: Uint8Array<ArrayBuffer>, name = 'billede.jpg', type = 'image/jpeg') =>
  new File([bytes], name, { type });

const receive = (file: File, initiative = 1) =>
  receivePicture({ db: open(), bucket: env.PICTURES, now: NOW }, file, { initiative });

async function refusal(file: File): Promise<Fault> {
  const fault = await receive(file).catch((error: unknown) => error);
  if (!(fault instanceof Fault)) throw fault;
  return fault;
}

const bytesAt = async (url: string) => new Uint8Array(await (await ask(url)).response.arrayBuffer());
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

describe('a picture that is received', () => {
  freshDatabase();

  it('is pixels and nothing else: no place, no camera, no program', async () => {
    const php = '<?php system($_GET["c"]); ?>';
    const file = joined(turnedJpeg(sample('jpeg'), 6), php);
    expect(latin(file)).toMatch(/Exif.*GPS.*<\?php/s);
    const { url, width, height } = await receive(aFile(file));
    expect([width, height]).toEqual([16, 32]);
    const kept = await bytesAt(url);
    expect(latin(kept)).toMatch(/^RIFF....WEBPVP8 /s);
    expect(latin(kept)).not.toMatch(/Exif|EXIF|GPS|php|ICCP|XMP/);
    expect(new DataView(kept.buffer).getUint32(4, true) + 8).toBe(kept.length);
    expect(quarters(readPixels(kept))).toEqual(['blue', 'red', 'white', 'green']);
  });

  it('has a name that nobody can guess, whatever its file is called', async () => {
    const addresses = new Set<string>();
    for (const name of ['../../x', 'æ ø.jpg', '', '<script>.png', 'a'.repeat(300), 'con', '\0.jpg', 'con']) {
      const { url } = await receive(aFile(sample('png'), name, 'text/html'));
      expect(url).toMatch(/^\/billeder\/[\w-]{43}$/);
      expect((await ask(url)).type).toBe('image/webp');
      addresses.add(url);
    }
    expect(addresses.size).toBe(8);
  });

  it('is known to its initiative, with its size', async () => {
    const { url } = await receive(aFile(sample('jpeg')), 7);
    const key = url.slice('/billeder/'.length);
    const [row] = await open().orm.select().from(picture);
    const object = await env.PICTURES.head(key);
    expect(row).toEqual({ key, initiative: 7, width: 32, height: 16, bytes: object?.size, createdAt: NOW });
    expect(await picturesOf(open(), 7)).toEqual([key]);
    expect(await picturesOf(open(), 8)).toEqual([]);
  });

  it.each<[string, number, File]>([
    ['wrong-media-type', 415, aFile(joined('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'foto.jpg')],
    ['not-allowed', 422, aFile(sample('jpeg').slice(0, 200))],
    ['not-allowed', 422, aFile(sample('movingWebp'))],
    ['too-large', 413, aFile(joined(sample('jpeg'), new Uint8Array(10_000_001 - sample('jpeg').length)))],
  ])('is refused as %s (%i) and leaves nothing behind', async (kind, _, file) => {
    const fault = await refusal(file);
    expect([fault.kind, fault.field]).toEqual([kind, 'picture']);
    expect((await env.PICTURES.list()).objects).toEqual([]);
    expect(await open().orm.select().from(picture)).toEqual([]);
  });

  it('may weigh ten megabytes', async () => {
    const heavy = joined(sample('jpeg'), new Uint8Array(10_000_000 - sample('jpeg').length));
    expect((await receive(aFile(heavy))).width).toBe(32);
  });

  it('is refused where the site keeps no pictures', async () => {
    const nowhere = { db: open(), bucket: undefined, now: NOW };
    await expect(receivePicture(nowhere, aFile(sample('jpeg')), { initiative: 1 })).rejects.toMatchObject({
      kind: 'not-set-up',
    });
  });

  it('can be sent again: what is kept is read like any other', async () => {
    for (const name of ['cmykJpeg', 'alphaWebp', 'interlacedPng'] as const) {
      const once = await bytesAt((await receive(aFile(sample(name)))).url);
      const { url, width, height } = await receive(aFile(once));
      expect([width, height]).toEqual([32, 16]);
      expect(quarters(readPixels(await bytesAt(url))), name).toEqual(quarters(readPixels(sample(name))));
    }
  });
});

describe('/billeder/{key}', () => {
  freshDatabase();

  it('answers with the picture, to keep for ever and to run nothing', async () => {
    const { url } = await receive(aFile(sample('jpeg')));
    const { response } = await ask(url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, s-maxage=86400, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'server-timing': 'd1;dur=0.0;desc="0 calls, 0 rows"',
    });
    const etag = response.headers.get('ETag') ?? '';
    const again = await ask(url, { headers: { 'If-None-Match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    // What was kept takes over the headers of this answer.
    expect(again.response.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
    const head = await ask(url, { method: 'HEAD' });
    expect([head.status, head.type, head.text]).toEqual([200, 'image/webp', '']);
  });

  it.each(['A'.repeat(43), 'A'.repeat(42), `${'A'.repeat(43)}.webp`, '..%2F..%2Fx', '%00', 'æ'])(
    'has nothing under %s',
    async (key) => {
      const { status, type, body } = await ask(`/billeder/${key}`);
      expect([status, type]).toEqual([404, 'application/problem+json']);
      expect(body).toMatchObject({ type: '/problems/not-found' });
    },
  );

  it('shows nothing of the bucket but what was received', async () => {
    await env.PICTURES.put('backup', 'secret');
    expect((await ask('/billeder/backup')).status).toBe(404);
  });

  it('is read only', async () => {
    const { url } = await receive(aFile(sample('jpeg')));
    expect((await ask(url, { method: 'DELETE' })).status).toBe(405);
    expect((await ask(url)).status).toBe(200);
  });
});

describe('what a listing names', () => {
  freshDatabase();
  const key = 'k'.repeat(43);
  const own = { url: `/billeder/${key}`, alt: 'Æbler i en kasse', credit: 'Nina', width: 1600, height: 1200 };

  it('has an address that holds anywhere in the API', async () => {
    await given({
      id: 'roden',
      slug: 'roden',
      pictures: [own, { url: 'https://eksempel.example/a.jpg', alt: 'Tag' }],
    });
    const { body } = await ask(`${ITEMS}/roden`);
    expect((body as { properties: { pictures: unknown } }).properties.pictures).toEqual([
      { ...own, url: `${AT}/billeder/${key}` },
      { url: 'https://eksempel.example/a.jpg', alt: 'Tag' },
    ]);
  });
});

describe('pictures that nothing names', () => {
  freshDatabase();
  const LATER = { before: new Date(NOW.getTime() + 1) };
  const keyOf = async (initiative: number) =>
    (await receive(aFile(sample('jpeg')), initiative)).url.slice('/billeder/'.length);
  const named = (key: string) => ({ pictures: [{ url: `/billeder/${key}`, alt: 'x' }] });
  let mine = '';

  beforeEach(async () => {
    mine = await keyOf(1);
  });

  it('are those of no initiative, and those of one that names others', async () => {
    const other = await keyOf(1);
    expect(await orphanedPictures(open(), LATER)).toEqual([mine, other].sort());
    await given(named(mine));
    expect(await orphanedPictures(open(), LATER)).toEqual([other]);
  });

  it('are not those that came just now', async () => {
    expect(await orphanedPictures(open(), { before: NOW })).toEqual([]);
  });

  it('are not those that another initiative has taken over', async () => {
    await given({}, named(mine));
    expect(await orphanedPictures(open(), LATER)).toEqual([]);
  });

  it('are not those of a proposal that waits, or of what may be restored', async () => {
    await given({});
    await open()
      .orm.insert(revision)
      .values({
        id: 'r1',
        initiative: 1,
        version: 1,
        state: 'proposed',
        actor: 'owner',
        status: 'published',
        listing: { ...anInitiative(), ...named(mine) },
        redacted: [],
        createdAt: NOW,
      });
    expect(await orphanedPictures(open(), LATER)).toEqual([]);
  });

  it('are found by reading as many rows as there are pictures, while all are named', async () => {
    await given(named(mine), ...Array.from({ length: 100 }, () => ({})));
    const db = open();
    expect(await orphanedPictures(db, LATER)).toEqual([]);
    expect(db.meter).toMatchObject({ calls: 1, rowsRead: 2 });
  });

  it('go from the table and from the bucket, and a second time too', async () => {
    const other = await keyOf(2);
    for (let times = 0; times < 2; times++) {
      await removePictures(open(), env.PICTURES, [mine]);
      expect(await picturesOf(open(), 1)).toEqual([]);
      expect((await ask(`/billeder/${mine}`)).status).toBe(404);
    }
    await removePictures(open(), env.PICTURES, []);
    expect((await ask(`/billeder/${other}`)).status).toBe(200);
  });
});
