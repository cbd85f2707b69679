/** What somebody probably meant to type, told from what was found. */
import { fold } from '../../schema/fold.ts';
import { editDistance, forgiven } from './danish.ts';
import type { Term } from './question.ts';

interface Named {
  name: string;
  tags: string[];
  town?: string;
  searchName: string;
  searchWords: string;
}

/** The question with its misspelt words put right; undefined where none of them is. */
export function correctionOf(terms: Term[], found: Named[]): string | undefined {
  const [best] = found;
  if (!best) return undefined;
  const known = [best.name, ...best.tags, best.town ?? '']
    .flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean);
  const others = [...best.searchName.split(' '), ...best.searchWords.split(' ')];
  const corrected = terms.map(({ typed }) => nearestWord(typed, [...known, ...others]) ?? typed);
  return corrected.every((word, i) => word === terms[i]?.typed)
    ? undefined
    : corrected.join(' ').toLowerCase();
}

/** As it is written there, with its own letters. Undefined where the word itself, or its beginning, is there. */
function nearestWord(typed: string, among: string[]): string | undefined {
  let nearest: { word: string; distance: number } | undefined;
  for (const word of among) {
    const folded = fold(word);
    if (folded.startsWith(typed)) return undefined;
    const distance = editDistance(typed, folded, forgiven(typed.length));
    if (distance <= forgiven(typed.length) && (!nearest || distance < nearest.distance))
      nearest = { word, distance };
  }
  return nearest?.word;
}
