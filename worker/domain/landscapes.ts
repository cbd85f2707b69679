/**
 * Parts of the country that people name and no register of towns has: islands, landscapes, quarters of the largest
 * cities. A middle and how far it reaches; good enough to say what is near. Open to additions.
 */
import { words } from '../../schema/fold.ts';
import type { LngLat } from '../../schema/place.ts';

export interface Landscape {
  name: string;
  lngLat: LngLat;
  reachMeters: number;
}

/** name: lng, lat, kilometres */
const LANDSCAPES: [string, number, number, number][] = [
  ['Jylland', 9.3, 56.2, 140],
  ['Nordjylland', 9.9, 57.1, 60],
  ['Vestjylland', 8.5, 56.1, 60],
  ['Midtjylland', 9.5, 56.2, 60],
  ['Østjylland', 10.1, 56.2, 50],
  ['Sydjylland', 9.0, 55.55, 55],
  ['Sønderjylland', 9.3, 55.08, 50],
  ['Himmerland', 9.7, 56.85, 40],
  ['Djursland', 10.7, 56.4, 28],
  ['Thy', 8.5, 56.95, 30],
  ['Mors', 8.75, 56.8, 18],
  ['Als', 9.9, 54.98, 18],
  ['Fyn', 10.35, 55.3, 45],
  ['Sydfyn', 10.45, 55.1, 25],
  ['Sjælland', 11.95, 55.5, 75],
  ['Nordsjælland', 12.35, 55.95, 32],
  ['Sydsjælland', 11.85, 55.15, 32],
  ['Vestsjælland', 11.35, 55.5, 35],
  ['Møn', 12.3, 54.98, 16],
  ['Falster', 11.95, 54.8, 22],
  ['Lolland', 11.4, 54.77, 32],
  ['Amager', 12.6, 55.62, 8],
  ['Nørrebro', 12.55, 55.695, 2.2],
  ['Vesterbro', 12.545, 55.668, 2],
  ['Østerbro', 12.575, 55.705, 2.5],
  ['Nordvest', 12.535, 55.71, 2],
  ['Sydhavnen', 12.54, 55.65, 1.8],
  ['Christianshavn', 12.595, 55.673, 1.2],
  ['Vesterbro Aarhus', 10.195, 56.157, 1],
  ['Trøjborg', 10.212, 56.173, 1.2],
];

const byName = new Map(
  LANDSCAPES.map(([name, lng, lat, kilometres]) => [
    words(name).join(' '),
    { name, lngLat: { lng, lat }, reachMeters: kilometres * 1000 } satisfies Landscape,
  ]),
);

export function landscapeNamed(folded: string): Landscape | undefined {
  return byName.get(folded);
}

/** What visitors call them in other languages, folded. */
const EXONYMS: Record<string, string> = {
  copenhagen: 'koebenhavn',
  kopenhagen: 'koebenhavn',
  elsinore: 'helsingoer',
  funen: 'fyn',
  fuenen: 'fyn',
  zealand: 'sjaelland',
  seeland: 'sjaelland',
  jutland: 'jylland',
};

export function danishNameOf(folded: string): string {
  return EXONYMS[folded] ?? folded;
}
