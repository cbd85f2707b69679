/** The configurator while one chooses: preview, code and address follow each choice, and buttons copy. */
import { whenIdle } from './form-fields.ts';

export function start(element: HTMLElement): void {
  const form = element.querySelector('form');
  const status = element.querySelector('[role="status"]');
  if (!form || !status) return;
  const { updated = '', failed = '', copied = '', copyFailed = '' } = element.dataset;
  let asked = 0;

  const follow = async () => {
    asked += 1;
    const mine = asked;
    const address = addressOf(form);
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status}`);
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // Somebody who goes on choosing is only shown the last choice.
      if (mine !== asked) return;
      takeOver(element, next);
      history.replaceState(null, '', address);
      say(updated);
    } catch (reason) {
      console.info('The preview was not updated:', reason);
      if (mine === asked) say(failed);
    }
  };
  const soon = whenIdle(() => void follow(), 400);
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void follow();
  });
  element.addEventListener('click', async ({ target }) => {
    const id = target instanceof HTMLElement && target.dataset.copies;
    const text = id && document.getElementById(id)?.textContent;
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      say(copied);
    } catch {
      say(copyFailed);
    }
  });

  function say(words: string): void {
    if (!status) return;
    // The same words once more are only read aloud when they come anew.
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  }
}

/** What was not chosen is not in the address. */
function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim()) params.append(name, value);
  }
  return `${form.action}?${params}`;
}

/** What differs is exchanged, so that a preview that stays the same is not loaded again. */
function takeOver(element: HTMLElement, next: Document): void {
  for (const live of element.querySelectorAll('[data-live]')) {
    const now = next.getElementById(live.id);
    if (now && now.outerHTML !== live.outerHTML) live.replaceWith(document.adoptNode(now));
  }
}
