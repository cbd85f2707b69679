/** The point of the form: two hidden fields, with the address that they belong to. */
import { bearingDegrees, distanceMeters, type LngLat, roundDegrees } from '../../schema/place.ts';
import { textIn, write } from './form-fields.ts';

export interface Known {
  name: string;
  lngLat: LngLat;
}

export interface PointField {
  now(): LngLat | undefined;
  /** `from`: what was found, whose words it belongs to; without it somebody put it there by hand, whatever the words. */
  set(lngLat: LngLat, from?: Known): void;
}

const PARTS = ['address', 'postcode', 'town'];

export function pointField(form: HTMLElement): PointField {
  let isByHand = false;
  const follow = () => write(form, 'pointFor', PARTS.map((name) => textIn(form, name)).join('|'));
  for (const name of PARTS) {
    form.querySelector(`[name="${name}"]`)?.addEventListener('input', () => {
      if (isByHand) follow();
    });
  }
  return {
    now() {
      const [lng, lat] = [textIn(form, 'lng'), textIn(form, 'lat')];
      return lng && lat ? { lng: Number(lng), lat: Number(lat) } : undefined;
    },
    set({ lng, lat }, from) {
      isByHand = from === undefined;
      write(form, 'lng', String(roundDegrees(lng)));
      write(form, 'lat', String(roundDegrees(lat)));
      follow();
    },
  };
}

interface Words {
  at: string;
  /** `m mod nord fra`, by the eight winds. */
  winds: string[];
  lang: string;
}

const NEAR_METERS = 5000;

/** `Punktet er ved 140 m mod nord fra Vestergade 12`; its degrees where nothing near is known by name. */
export function sayPoint(point: LngLat, near: Known | undefined, words: Words): string {
  const meters = near && distanceMeters(near.lngLat, point);
  if (near && meters !== undefined && meters < 3) return `${words.at} ${near.name}.`;
  if (near && meters !== undefined && meters < NEAR_METERS) {
    const wind = Math.round(bearingDegrees(near.lngLat, point) / 45) % 8;
    return `${words.at} ${rounded(meters)} ${words.winds[wind]} ${near.name}.`;
  }
  const degrees = new Intl.NumberFormat(words.lang, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  return `${words.at} ${degrees.format(point.lat)}° N, ${degrees.format(point.lng)}° E.`;
}

/** To the metre near by, and not farther away. */
function rounded(meters: number): number {
  return meters < 100 ? Math.round(meters) : Math.round(meters / 10) * 10;
}
