/** A file or an option that nothing can be done with. The command says why and ends with 1. */
export class Unusable extends Error {}
