/** What the page around the widget may know and ask: which list or initiative is shown, for its address bar. */
import { readFromHost, written } from './messages.ts';
import type { EmbedPage } from './page.ts';

const OF_A_LIST = ['soeg', 'kun', 'side'];

export function answerHost(page: EmbedPage): void {
  addEventListener('message', ({ source, origin, data }) => {
    if (parent === window || source !== parent) return;
    const said = readFromHost(data);
    if (said?.type === 'hello' && said.remembers)
      parent.postMessage(written({ type: 'state', state: page.state }), origin);
    if (said?.type === 'state' && said.state !== page.state)
      location.replace(addressOf(said.state, page.query));
  });
}

/** Whatever somebody wrote into the host's address: a list or an initiative of this widget, and nothing else. */
export function addressOf(state: string, query: string): string {
  const params = new URLSearchParams(query);
  for (const name of OF_A_LIST) params.delete(name);
  const [, slug] = /^i\/([^/?#]+)$/.exec(state) ?? [];
  const asked = new URLSearchParams(slug ? '' : state);
  for (const name of OF_A_LIST) {
    const value = asked.get(name);
    if (value) params.set(name, value);
  }
  const path = slug ? `/embed/i/${encodeURIComponent(decoded(slug))}` : '/embed';
  return `${path}?${params}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
