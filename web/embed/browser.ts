/** Brings a widget to life that is whole already: its height, its place in the host's address bar, more of the list, the map. */
import { keepFocus } from './focus.ts';
import { tellHeight } from './height.ts';
import { answerHost } from './host.ts';
import { startMap } from './map.ts';
import { appendMore } from './more.ts';
import type { EmbedPage } from './page.ts';

tellHeight();
keepFocus();

const block = document.getElementById('page-data');
if (block?.textContent) {
  const page = JSON.parse(block.textContent) as EmbedPage;
  answerHost(page);
  appendMore();
  startMap(page);
}
