/** First strong isolate, pop directional isolate (UAX #9). */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/** A name of any script within a sentence, where no element can stand: its order is its own, and so is the sentence's. */
export function apart(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}
