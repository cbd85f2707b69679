/** Brings a widget to life that is whole already: its height, its place in the host's address bar, more of the list, the map. */
import { keepFocus } from './focus.ts';
import { tellHeight } from './height.ts';
import { answerHost } from './host.ts';
import { leaveMapOut, startMap } from './map.ts';
import { appendMore } from './more.ts';
import type { EmbedPage } from './page.ts';

tellHeight();
keepFocus();

const block = document.getElementById('page-data');
if (block?.textContent) {
  const page = JSON.parse(block.textContent) as EmbedPage;
  answerHost(page);
  // In a sandbox without an origin it may fetch nothing of its own site, and a map needs a worker: its links do it all.
  if (origin === 'null') leaveMapOut();
  else {
    appendMore();
    startMap(page);
  }
}
