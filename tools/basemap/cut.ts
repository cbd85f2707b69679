/**
 * `npm run basemap`: cuts the base map that comes with Rodskud out of packaged open data. See README.md beside this file.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countries } from './border.ts';
import type { Window } from './gmt.ts';
import { ground, sea } from './ground.ts';
import { labels } from './labels.ts';
import { type Pyramid, tileJson, writeTiles } from './pyramid.ts';

const denmark: Window = [7.4, 54.3, 15.8, 58.2];
const northernEurope: Window = [-15, 46, 36, 66];

const out = fileURLToPath(new URL('../../web/static/basemap/', import.meta.url).href);
const attribution =
  '<a href="https://www.soest.hawaii.edu/pwessel/gshhg/">GSHHG, Wessel &amp; Smith</a> · ' +
  '<a href="https://www.geonames.org/">GeoNames</a> · ' +
  '<a href="https://www.naturalearthdata.com/">Natural Earth</a>';

const whose = countries();

// Two pyramids share one folder, since their zooms differ: what lies around Denmark, and Denmark itself.
const around: Pyramid = {
  window: northernEurope,
  minZoom: 3,
  maxZoom: 5,
  layers: [...ground(northernEurope, 'high', whose), labels(northernEurope, { window: denmark, from: 6 })],
};
const home: Pyramid = {
  window: denmark,
  minZoom: 6,
  maxZoom: 9,
  layers: [sea(denmark), ...ground(denmark, 'full', whose), labels(denmark)],
};

rmSync(join(out, 'embedded'), { recursive: true, force: true });
for (const [file, name, pyramid] of [
  ['embedded-around.json', 'Around Denmark', around],
  ['embedded.json', 'Denmark', home],
] as const) {
  const { tiles, bytes, version } = writeTiles(pyramid, join(out, 'embedded'));
  const address = `/basemap/embedded/{z}/{x}/{y}.mvt?v=${version}`;
  writeFileSync(join(out, file), tileJson(pyramid, { name, attribution, tiles: address }));
  console.log(
    `${name}: zoom ${pyramid.minZoom} to ${pyramid.maxZoom}, ${tiles} tiles, ${Math.round(bytes / 1024)} KB`,
  );
}
