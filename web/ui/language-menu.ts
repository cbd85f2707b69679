/** The language switch of the head, once there is JavaScript: it goes away again, and takes the search along. */
export function startLanguageMenu(page: Document): void {
  const menu = page.querySelector<HTMLDetailsElement>('.languages details');
  if (!menu) return;
  menu.addEventListener('toggle', () => {
    if (menu.open) takeSearchAlong(menu, location);
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  const closeFromOutside = ({ target }: Event) => {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  page.addEventListener('pointerdown', closeFromOutside);
  page.addEventListener('focusin', closeFromOutside);
}

/** What was searched for since the page came is in its address; a page that is not there (404) has no other language. */
function takeSearchAlong(menu: HTMLElement, { pathname, search }: Location): void {
  const links = [...menu.querySelectorAll('a')];
  const own = links.find((link) => link.hasAttribute('aria-current'));
  if (own?.pathname !== pathname) return;
  for (const link of links) link.search = search;
}
