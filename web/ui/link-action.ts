import type { TargetedMouseEvent } from 'preact';

/** A link that, where JavaScript runs, acts in the page instead; with Ctrl and the like it stays a link. */
export function acting(run: (link: HTMLAnchorElement) => void) {
  return (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    run(event.currentTarget);
  };
}

export const SEARCH_ID = 'q';
/** Where the focus goes when the thing that had it disappears. */
export const RESULTS_ID = 'resultater';
export const ROWS_ID = 'liste';

export function focusResults(from: Element): void {
  from.ownerDocument.getElementById(RESULTS_ID)?.focus();
}
