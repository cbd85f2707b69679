/** A file that somebody sends becomes a picture of this site: read, made smaller, turned upright and written anew. */
import { PICTURE_MAX_BYTES, pictureAddress } from '../../schema/picture.ts';
import { Fault } from '../../schema/problem.ts';
import { newToken } from '../secrets.ts';
import type { Bindings } from '../settings.ts';
import type { Database } from '../store/database.ts';
import { savePicture } from '../store/pictures.ts';
import { encoded } from './encode.ts';
import { openPicture } from './open.ts';
import { keptSize } from './picture.ts';
import { type Pixels, shrunk } from './shrink.ts';
import { upright } from './turn.ts';

export interface Received {
  /** Its path on this site, as a listing names it. */
  url: string;
  width: number;
  height: number;
}

interface Where {
  db: Database;
  /** Undefined: this site keeps no pictures, which is a fault too. */
  bucket: Bindings['PICTURES'];
  now: Date;
}

/** Whatever is wrong with the file is a {@link Fault} of the field `picture`: too-large, wrong-media-type or not-allowed. */
export async function receivePicture(
  { db, bucket, now }: Where,
  file: Blob,
  { initiative }: { initiative: number },
): Promise<Received> {
  if (!bucket) throw new Fault('not-set-up', { detail: 'This site keeps no pictures.' });
  if (file.size > PICTURE_MAX_BYTES) {
    throw new Fault('too-large', { field: 'picture', detail: 'It has more than 10 MB.' });
  }
  const pixels = readPixels(new Uint8Array(await file.arrayBuffer()));
  const webp = await encoded(pixels);
  const { width, height } = pixels;
  const key = newToken();
  await savePicture(db, bucket, { key, initiative, width, height, createdAt: now }, webp);
  return { url: pictureAddress(key), width, height };
}

/** In one go: no other request of this Worker has a picture in memory at the same time. */
export function readPixels(bytes: Uint8Array): Pixels {
  try {
    const picture = openPicture(bytes);
    const { decoded, orientation } = picture;
    return upright(shrunk(picture.rows(), decoded, keptSize(picture)), orientation);
  } catch (error) {
    if (error instanceof Fault) throw error;
    // Readers run off the end of what is cut short, and a decoder that is led astray stops in many ways: all one to us.
    const detail = `It cannot be read: ${error instanceof Error ? error.message : 'it is broken'}.`;
    throw new Fault('not-allowed', { field: 'picture', detail });
  }
}
