/**
 * What the search box offers while somebody types: places and initiatives. One D1 call of at most 64 + 24 rows; a
 * second one of at most 24 where neither was found, for the same words one letter off.
 */

import { sql } from 'drizzle-orm';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import { termsOf } from '../domain/question.ts';
import { distanceScore, fitOf, freshnessScore } from '../domain/rank.ts';
import { correctionOf } from '../domain/spelling.ts';
import { anywhere, type CandidateRow, type Found, inRings, nearly, toFound } from './candidates.ts';
import { type Database, query, run } from './database.ts';
import { type FoundPlace, type PlaceRow, placesOf, placesQuery } from './places.ts';

export interface Suggestions {
  places: FoundPlace[];
  initiatives: (Found & { meters?: number })[];
  /** The same question, spelled as it was probably meant. */
  spelling?: string;
}

export const PLACES = 5;
const INITIATIVES = 5;
/** Rows of each of at most three statements. */
const TAKE = 8;
const NEARBY = [15_000];
const NOTHING = query<PlaceRow>(sql`select null where false`);

export async function suggest(
  db: Database,
  text: string,
  at: { near?: LngLat; now: Date },
): Promise<Suggestions> {
  const terms = termsOf(text);
  if (terms.length === 0) return { places: [], initiatives: [] };
  const rings = at.near ? inRings(terms, {}, { from: at.near, radii: NEARBY, take: TAKE }) : [];
  const strict = [...rings, ...anywhere(terms, {}, TAKE)];
  const [placeRows, ...rows] = await run(db, placesQuery(text) ?? NOTHING, ...strict);
  const places = placesOf(placeRows, text, PLACES);
  const found = best(rows as CandidateRow[][]);
  if (found.length || places.length) return { places, initiatives: found };
  const guesses = best((await run(db, ...nearly(terms, {}, { radii: [], take: TAKE }))) as CandidateRow[][]);
  const spelling = correctionOf(terms, guesses);
  return { places, initiatives: guesses, ...(spelling ? { spelling } : {}) };

  function best(lists: CandidateRow[][]): Suggestions['initiatives'] {
    const unique = new Map(lists.flat().map((row) => [row.number, row]));
    return [...unique.values()]
      .map(toFound)
      .map((it) => ({ it, value: worth(it) }))
      .sort((a, b) => b.value - a.value || b.it.number - a.it.number)
      .slice(0, INITIATIVES)
      .map(({ it }) =>
        at.near && it.lngLat ? { ...it, meters: Math.round(distanceMeters(at.near, it.lngLat)) } : it,
      );
  }

  function worth(it: Found): number {
    return fitOf(terms, it).match * distanceScore(it.lngLat, at.near) * freshnessScore(it, at.now);
  }
}
