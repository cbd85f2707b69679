/** What a search knows of Danish: words that say nothing, endings, and how near two spellings are. All of it folded. */
import { fold } from '../../schema/fold.ts';

const asSet = (text: string) => new Set(text.split(/\s+/).filter(Boolean).map(fold));

/** Said for the sentence's sake; left out where other words remain. The English ones are those of questions too. */
const STOP_WORDS = asSet(`
  og eller i på af til fra for med ved hos om der som den det de en et er har kan skal vil må jeg du man vi min mit mine
  mig dig os sig sin noget nogen nogle hvor hvad hvem hvornår lave få finde find søger søge leder efter gerne her nær
  nærmeste nærheden omegnen omkring tæt at være er været lidt god godt gode
  and or the a an in on at of to for with by near me my where what who is are can i want looking some any around close nearby public`);

/** Before the name of a place. */
export const PREPOSITIONS = asSet('i på ved nær omkring hos in near around at');

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Longest first: of nouns and verbs, and of what is done as a thing (*klatring*, *klatre*). */
const ENDINGS = 'ingerne ingen inger ernes erne enes ene ens ets ing en et er es e s r n'.split(' ');
/** A short stem is believed where a long ending says what it is: *hus-ene*, but not *hav-en*. */
const SHORTEST_STEM = 4;
const LONG_ENDING = 3;

/** Without its inflection: *biblioteket* and *biblioteker* are *bibliotek*, *klubben* is *klub*. */
export function stem(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const bare = undoubled(word.slice(0, -ending.length));
    const isUndoubled = bare.length < word.length - ending.length;
    if (bare.length >= SHORTEST_STEM - Number(isUndoubled || ending.length >= LONG_ENDING)) return bare;
  }
  return word;
}

/** Danish doubles a consonant before an ending: *klub*, *klubben*. */
function undoubled(word: string): string {
  return /([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether the rest of a word is nothing but inflection, as *ben* is in *klubben*. */
export function isInflection(rest: string, before: string): boolean {
  if (rest === '') return true;
  if (ENDINGS.includes(rest)) return true;
  return rest[0] === before && ENDINGS.includes(rest.slice(1));
}

/**
 * Letters to add, take away, change or swap with their neighbour to come from one word to the other (optimal string
 * alignment). Stops counting beyond `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row[j] = least;
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** How many letters may be wrong in a word of this length. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every spelling one letter away. About 55 for each letter of the word. */
export function spellingsNear(word: string): string[] {
  const found = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (tail) found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of LETTERS) {
      if (tail) found.add(head + letter + tail.slice(1));
      found.add(head + letter + tail);
    }
  }
  found.delete(word);
  return [...found];
}
