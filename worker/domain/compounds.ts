/** Danish writes compounds as one word. Here they are cut where a word of the lexicon begins. */
import { isInflection } from './danish.ts';
import { LEXICON, LONGEST } from './lexicon.ts';

const SHORTEST = 3;
/** *ungdom-s-klub*, *hund-e-skov* */
const JOINTS = ['', 's', 'e'];

/**
 * What stands at the end of a compound, from each place where it can be cut: *klubben* of *strikkeklubben*;
 * *skoleklub* and *klub* of *ungdomsskoleklub*.
 */
export function tailsOf(word: string): string[] {
  const tails: string[] = [];
  // *Roklub* begins with two letters only; then the rest has to be a word as it stands.
  if (LEXICON.has(word.slice(2)) && word.length > SHORTEST + 2) tails.push(word.slice(2));
  for (let i = SHORTEST; i <= word.length - SHORTEST; i++) {
    const tail = word.slice(i);
    if (isMadeOfWords(tail)) tails.push(tail);
  }
  return tails;
}

/**
 * A compound as its two parts, the first one without its joint: *repaircafe* is *repair* and *cafe*. Where no cut has
 * two known words, the one with the longest known end: *kombi-bibliotek*.
 */
export function halvesOf(word: string): [string, string] | undefined {
  let longest: [string, string] | undefined;
  for (let i = word.length - SHORTEST; i >= SHORTEST; i--) {
    const [head, tail] = [word.slice(0, i), word.slice(i)];
    if (!isMadeOfWords(tail)) continue;
    const bare = JOINTS.map((joint) =>
      head.endsWith(joint) ? head.slice(0, head.length - joint.length) : '',
    );
    const known = bare.find((part) => LEXICON.has(part));
    if (known) return [known, tail];
    longest = [head, tail];
  }
  return longest;
}

/** Whether it is a word of the lexicon, or several of them in one. */
export function isMadeOfWords(text: string): boolean {
  for (let length = Math.min(LONGEST, text.length); length >= SHORTEST; length--) {
    const first = text.slice(0, length);
    if (!LEXICON.has(first)) continue;
    const rest = text.slice(length);
    if (isInflection(rest, first.at(-1) ?? '')) return true;
    if (JOINTS.some((joint) => rest.startsWith(joint) && isRest(rest.slice(joint.length)))) return true;
  }
  return false;
}

function isRest(rest: string): boolean {
  return rest.length >= SHORTEST && isMadeOfWords(rest);
}
