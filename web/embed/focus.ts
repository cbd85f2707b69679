/** Who comes back to the list is where they left it, and who sent a form with something wrong hears what. */
export function keepFocus(): void {
  document.querySelector<HTMLElement>('#fejl')?.focus();
  const row = /^#nr-\d+$/.test(location.hash) && document.querySelector(location.hash);
  if (row) row.querySelector('a')?.focus();
}
