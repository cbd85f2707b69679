import { effect } from '@preact/signals';
import type { Home } from '../state/home.ts';

/** The row of the pin that was opened comes into view beside the map; where the list lies over the map, it stays. */
export function showChosen(root: HTMLElement, home: Home): void {
  effect(() => {
    const { value } = home.chosen;
    if (value === undefined || home.covered.peek() > 0) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    root
      .querySelector(`#nr-${value}`)
      ?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
  });
}
