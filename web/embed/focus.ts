/**
 * Who comes back to the list is where they left it, who opens something sees its beginning, and who sent a form with something
 * wrong hears what.
 */
export function keepFocus(): void {
  const row = /^#nr-\d+$/.test(location.hash) && document.querySelector<HTMLElement>(location.hash);
  const wanted = row || document.querySelector<HTMLElement>('#fejl');
  if (wanted) wanted.focus();
  // The frame is as high as what was in it before, and the page around it is scrolled to where that was pressed.
  else if (isFromInside(document.referrer)) document.querySelector('main')?.scrollIntoView();
}

function isFromInside(from: string): boolean {
  if (!URL.canParse(from)) return false;
  const { origin, pathname } = new URL(from);
  return origin === location.origin && /^\/embed(\/|$)/.test(pathname);
}
