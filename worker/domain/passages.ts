/** What was changed in a text: the passages that stayed, went and came, in the order one reads them. */
import type { Passage } from '../../schema/difference.ts';

/** Words of one times words of the other; beyond that it is another text, and both are read whole. */
const MOST_PAIRS = 1_000_000;
/** How many letters are shown of what stayed, before and after a change. */
const AROUND = 80;

export function passagesOf(before: string, after: string): Passage[] {
  return withGaps(joined(wordByWord(tokens(before), tokens(after))));
}

/** Words and signs, each with the space behind it. */
function tokens(text: string): string[] {
  return text.match(/^\s+|[\p{L}\p{M}\p{N}]+\s*|[^\s\p{L}\p{M}\p{N}]\s*/gu) ?? [];
}

function wordByWord(before: string[], after: string[]): Passage[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, now] = [before, after].map((all) => all.slice(start, all.length - end)) as [string[], string[]];
  return [
    ...as('same', before.slice(0, start)),
    ...(old.length * now.length > MOST_PAIRS
      ? [...as('removed', old), ...as('added', now)]
      : fewestChanges(old, now)),
    ...as('same', before.slice(before.length - end)),
  ];
}

/** By the longest sequence of words that both have. */
function fewestChanges(before: string[], after: string[]): Passage[] {
  const width = after.length + 1;
  const common = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: Passage[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      found.push(...as('same', [before[i++] ?? '']));
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) found.push(...as('removed', [before[i++] ?? '']));
    else found.push(...as('added', [after[j++] ?? '']));
  }
  return [...found, ...as('removed', before.slice(i)), ...as('added', after.slice(j))];
}

function as(kind: Passage['kind'], words: string[]): Passage[] {
  return words.length ? [{ kind, text: words.join('') }] : [];
}

/** A word of more than three letters, two words, or a new line: enough to find one's place again. */
const HOLDS = /\n|[\p{L}\p{M}\p{N}]{4}|[\p{L}\p{N}]\s.*[\p{L}\p{N}]/su;

/** Neighbours of a kind as one; what hardly stays between two changes goes with both, so that phrases read whole. */
function joined(all: Passage[]): Passage[] {
  const out: Passage[] = [];
  let change = { removed: '', added: '' };
  let between = '';
  const close = () => {
    out.push(
      ...as('removed', [change.removed].filter(Boolean)),
      ...as('added', [change.added].filter(Boolean)),
    );
    change = { removed: '', added: '' };
    const last = out.at(-1);
    if (last?.kind === 'same') last.text += between;
    else out.push(...as('same', [between].filter(Boolean)));
    between = '';
  };
  for (const { kind, text } of all) {
    if (kind === 'removed' || kind === 'added') {
      const isFirst = !change.removed && !change.added;
      if (isFirst) close();
      else change = { removed: change.removed + between, added: change.added + between };
      between = '';
      change[kind] += text;
    } else {
      between += text;
      if (HOLDS.test(between)) close();
    }
  }
  close();
  return out;
}

/** What stayed is shown as far as it places what changed. */
function withGaps(all: Passage[]): Passage[] {
  return all.flatMap((passage, i): Passage[] => {
    const { kind, text } = passage;
    if (kind !== 'same' || text.length < AROUND * 3) return [passage];
    const head = i === 0 ? '' : text.slice(0, AROUND).replace(/\S+$/, '');
    const tail = i === all.length - 1 ? '' : text.slice(-AROUND).replace(/^\S+/, '');
    return [
      ...as('same', [head].filter(Boolean)),
      { kind: 'gap', text: '' },
      ...as('same', [tail].filter(Boolean)),
    ];
  });
}
