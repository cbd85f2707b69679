/** Says when the network is not there, and of what time the things on the page are. */
import type { DeviceText } from '../text/device-da.ts';
import type { Lang } from '../text/lang.ts';
import { formatMoment } from '../text/moment.ts';
import { onMessage } from './service-worker.ts';
import { canReload, type Situation, sentenceFor } from './situation.ts';

type Words = DeviceText['offline'];

export function showOfflineNote(words: Words, lang: Lang): void {
  const note = document.createElement('p');
  note.className = 'offline-note';
  note.setAttribute('role', 'status');
  document.querySelector('.head')?.after(note);

  const pageFrom = document.querySelector<HTMLMetaElement>('meta[name="rodskud-kept"]')?.content;
  let situation: Situation = { online: navigator.onLine, pageFrom, listFrom: undefined, wasOffline: false };
  const now = (change: Partial<Situation>) => {
    situation = { ...situation, ...change };
    if (!situation.online) situation.wasOffline = true;
    const said = sentenceFor(situation, words, (iso) =>
      formatMoment(new Date(iso), new Date(), lang, words.at),
    );
    note.replaceChildren(...(said ? [said, ...(canReload(situation) ? [' ', reloadLink(words)] : [])] : []));
  };
  addEventListener('online', () => now({ online: true }));
  addEventListener('offline', () => now({ online: false }));
  onMessage(({ listFrom }) => now({ listFrom: listFrom ?? undefined }));
  // A live region says what comes into it, not what it was born with.
  setTimeout(() => now({}));
}

function reloadLink(words: Words): HTMLElement {
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = words.reload;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  return link;
}
