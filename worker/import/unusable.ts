/** Why nothing can be done with a file, for who says it in other words than these. */
export type UnusableKind =
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'page'
  | 'calendar'
  | 'too-much'
  | 'too-many-rows'
  | 'too-many-columns';

/** A file or an option that nothing can be done with. The command says why and ends with 1. */
export class Unusable extends Error {
  readonly kind: UnusableKind;

  constructor(message: string, kind: UnusableKind = 'unreadable') {
    super(message);
    this.kind = kind;
  }
}
