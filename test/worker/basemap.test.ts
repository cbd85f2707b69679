import { env, exports } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { aPmtilesArchive } from './pmtiles.ts';

const files = (env as { BASEMAP_FILES: R2Bucket }).BASEMAP_FILES;
const fyn: [number, number, number] = [6, 33, 20];

function ask(path: string, init?: RequestInit) {
  return exports.default.fetch(new Request(`https://rodskud.test/basemap/${path}`, init));
}

async function store(name: string, tileText: string) {
  const bytes = new TextEncoder().encode(tileText);
  const metadata = {
    name: 'Danmark',
    attribution: '© Someone',
    vector_layers: [{ id: 'earth', fields: {} }],
  };
  await files.put(`${name}.pmtiles`, await aPmtilesArchive({ tiles: [{ at: fyn, bytes }], metadata }));
}

describe('an own base map', () => {
  beforeEach(() => store('danmark', 'a tile'));

  it('describes itself as TileJSON with its version in the address of the tiles', async () => {
    const response = await ask('danmark.json');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      tilejson: '3.0.0',
      name: 'Danmark',
      tiles: [expect.stringMatching(/^\/basemap\/danmark\/\{z\}\/\{x\}\/\{y\}\.mvt\?v=[0-9a-f]{12}$/)],
      minzoom: 6,
      maxzoom: 6,
      bounds: [7.4, 54.3, 15.8, 58.2],
      attribution: '© Someone',
      vector_layers: [{ id: 'earth', fields: {} }],
    });
  });

  it('sends a tile as it lies in the file', async () => {
    const response = await ask('danmark/6/33/20.mvt?v=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile');
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(await unpacked(response)).toBe('a tile');
  });

  it('does not send again what the browser has', async () => {
    const etag = (await ask('danmark/6/33/20.mvt')).headers.get('ETag') ?? '';
    expect((await ask('danmark/6/33/20.mvt', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('answers a tile that is not there with nothing', async () => {
    expect((await ask('danmark/6/33/21.mvt')).status).toBe(204);
  });

  it('notices that the file was replaced', async () => {
    await ask('danmark/6/33/20.mvt');
    await store('danmark', 'a newer tile');
    expect(await unpacked(await ask('danmark/6/33/20.mvt'))).toBe('a newer tile');
  });

  it.each(['nowhere.json', 'nowhere/6/33/20.mvt'])(
    'answers %s, of no archive, with a problem',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    },
  );

  it.each(['6/64/20', '6/33/-1', '6/33/1e1', '99/0/0', 'a/b/c'])(
    'cannot read the tile address %s',
    async (address) => {
      expect((await ask(`danmark/${address}.mvt`)).status).toBe(400);
    },
  );
});

/** A browser does this by itself; a request inside the runtime gets the bytes as they were sent. */
async function unpacked(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  const isZipped = new Uint8Array(bytes)[0] === 0x1f;
  if (!isZipped) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
