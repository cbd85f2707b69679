/** What moves on the front page besides the map: a chunk of its own, fetched after the page. */
export { startSheet } from './sheet.ts';
export { showChosen } from './show-chosen.ts';
