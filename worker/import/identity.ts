/** What makes a row the same row the next time. */
import { hash } from 'node:crypto';
import { fold, words } from '../../schema/fold.ts';
import type { LngLat } from '../../schema/place.ts';

/** Crockford's base32: no letter that is taken for another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LETTERS = 16;

/** 80 bits of a digest: opaque, and the same for the same source and id wherever it is imported. */
export function initiativeId(source: string, sourceId: string): string {
  const bytes = hash('sha256', `${source}\0${sourceId}`, 'buffer');
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < ID_LETTERS) {
      bits -= 5;
      id += LETTERS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
    if (id.length === ID_LETTERS) break;
  }
  return id;
}

/**
 * The id of a row whose file has none: its name with all that is said of its place, so that two branches of
 * one name stay two. A row that moves or is renamed is a new one.
 */
export function idFromWords(
  name: string,
  place: { postcode?: string; town?: string; lngLat?: LngLat },
): string {
  const { postcode, town, lngLat } = place;
  const where = [postcode, town && fold(town), lngLat && `${lngLat.lat.toFixed(4)},${lngLat.lng.toFixed(4)}`];
  const whole = [
    words(name).join('-') || name,
    ...where.filter((part) => part !== undefined && part !== ''),
  ].join('@');
  return whole.length <= 200 ? whole : `${whole.slice(0, 160)}#${hash('sha256', whole, 'hex').slice(0, 16)}`;
}

/** Of an event: opaque, and the same for the same event of the same initiative. */
export function eventId(initiative: string, uid: string): string {
  return initiativeId(`event of ${initiative}`, uid);
}

/** Digest of what a row says; keys are written in the order they are built in, which is always the same. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);
}
