/** The code of a mail for signing in: typed by hand, from one screen to another. */

/** None that is taken for another: no 0 beside O, 1 beside I, 2 beside Z, 5 beside S, 8 beside B, U beside V. */
export const CODE_LETTERS = 'ACDEFHJKLMNPQRTVWXY34679';
export const CODE_LENGTH = 8;

/** In two groups, as it is easier to carry over. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As it was made, in whatever case and groups it is typed; undefined when it can be none. */
export function readCode(typed: string): string | undefined {
  const code = typed.replace(/[\s\p{P}]/gu, '').toUpperCase();
  const isOne = code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter));
  return isOne ? code : undefined;
}
