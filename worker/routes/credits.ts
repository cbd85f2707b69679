/** Whom the data is from, as one line each: every answer that carries data carries its credit. */
import type { Link } from '../../schema/geojson.ts';
import type { InitiativeCard } from '../../schema/initiative.ts';
import type { Source } from '../store/sources.ts';

/** The sources of these initiatives. */
export function sourcesOf(cards: Pick<InitiativeCard, 'source'>[], sources: Source[]): Source[] {
  const used = new Set(cards.map(({ source }) => source));
  return sources.filter(({ key }) => used.has(key));
}

/** Whose words these are, for those who take a single row along. */
export function creditOf(source: Source | undefined): { licence?: string; credit?: string } {
  if (!source) return {};
  return {
    ...(source.licence ? { licence: source.licence } : {}),
    credit: source.credit ?? source.title,
  };
}

/** `© OpenStreetMap-bidragydere, ODbL 1.0` */
export function attribution(sources: Source[]): string[] {
  const lines = sources.map(({ title, credit, licence }) =>
    [credit ?? title, licence].filter(Boolean).join(', '),
  );
  return [...new Set(lines)];
}

/** Borders, postcodes, names of towns and inhabitants: what pages say, not what the map draws. */
const GROUND = ['areas', 'postcodes', 'places', 'population'];

/** For the corner of the map, which is small: names alone. Licences and links stand at the foot of the page. */
export function namesOnMap(sources: Source[]): string[] {
  const shown = sources.filter(({ key }) => !GROUND.includes(key));
  return [...new Set(shown.map(({ title, credit }) => credit ?? title))];
}

export function licenceLinks(sources: Source[]): Link[] {
  return sources.flatMap(({ url, licence }) =>
    url && licence ? [{ href: url, rel: 'license', title: licence }] : [],
  );
}
