/** What stands in a revision, and in a note, where words were taken out of it for good. */
export const STUB = '▮▮▮';
