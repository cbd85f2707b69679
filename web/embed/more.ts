/** “Show more” adds to the list: the next page of it is fetched, and its rows and its own link are taken over. */
export function appendMore(): void {
  const list = document.querySelector<HTMLElement>('.embed-list');
  list?.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[rel~="next"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void append(list, link);
  });
}

async function append(list: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  if (link.ariaBusy === 'true') return;
  link.ariaBusy = 'true';
  try {
    const answer = await fetch(link.href);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const rows = [...next.querySelectorAll('.embed-list .row')];
    if (!answer.ok || rows.length === 0) throw new Error('no rows');
    list.querySelector('.rows')?.append(...rows);
    const more = next.querySelector('.list-foot a[rel~="next"]');
    if (more) link.replaceWith(more);
    else link.parentElement?.remove();
    // On with the first of the new ones, as if the page had turned.
    rows[0]?.querySelector('a')?.focus();
  } catch {
    // As without a script.
    location.assign(link.href);
  }
}
