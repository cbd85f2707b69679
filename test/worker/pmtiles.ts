import { Compression, TileType, zxyToTileId } from 'pmtiles';

interface Archive {
  tiles: { at: [z: number, x: number, y: number]; bytes: Uint8Array<ArrayBuffer> }[];
  metadata: object;
}

/** A PMTiles archive of version 3 with its directory in the root, everything in it gzipped. */
export async function aPmtilesArchive({ tiles, metadata }: Archive): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = [...tiles].sort((a, b) => zxyToTileId(...a.at) - zxyToTileId(...b.at));
  const packed = await Promise.all(sorted.map(({ bytes }) => gzip(bytes)));
  const directory = await gzip(
    directoryOf(
      sorted.map(({ at }) => zxyToTileId(...at)),
      packed,
    ),
  );
  const about = await gzip(new TextEncoder().encode(JSON.stringify(metadata)));
  const data = joined(packed);
  const header = headerFor({ directory, about, data, zooms: sorted.map(({ at }) => at[0]) });
  // R2 is asked for the first 16 KB at once; a real archive has them.
  return joined([header, directory, about, data, new Uint8Array(16_384)]);
}

const headerLength = 127;

function headerFor(parts: {
  directory: Uint8Array<ArrayBuffer>;
  about: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
  zooms: number[];
}): Uint8Array<ArrayBuffer> {
  const { directory, about, data, zooms } = parts;
  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = 3;
  const aboutAt = headerLength + directory.length;
  const dataAt = aboutAt + about.length;
  const offsets = [headerLength, directory.length, aboutAt, about.length, dataAt, 0, dataAt, data.length];
  for (const [index, value] of offsets.entries()) view.setBigUint64(8 + index * 8, BigInt(value), true);
  header.set(
    [1, Compression.Gzip, Compression.Gzip, TileType.Mvt, Math.min(...zooms), Math.max(...zooms)],
    96,
  );
  // west, south, east, north in ten-millionths of a degree
  for (const [index, degrees] of [7.4, 54.3, 15.8, 58.2].entries()) {
    view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  }
  return header;
}

/** Count, then the ids as differences, run lengths, lengths, and offsets: 0 is "right after the one before". */
function directoryOf(ids: number[], packed: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    [
      ids.length,
      ...ids.map((id, index) => id - (ids[index - 1] ?? 0)),
      ...ids.map(() => 1),
      ...packed.map(({ length }) => length),
      ...ids.map((_, index) => (index === 0 ? 1 : 0)),
    ].flatMap(varint),
  );
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
