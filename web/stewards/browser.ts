/** What makes the pages of owners and moderators easier with JavaScript; each works without. */

interface Behaviour {
  start(element: HTMLElement): void;
}

/** By the words of `data-behaviour`. A behaviour is a file of its own and is fetched where it is asked for. */
const behaviours: Record<string, () => Promise<Behaviour>> = {
  configurator: () => import('./configurator.ts'),
  count: () => import('./count.ts'),
  draft: () => import('./draft.ts'),
  drop: () => import('./drop.ts'),
  focus: () => import('./focus.ts'),
  shortcuts: () => import('./shortcuts.ts'),
  forget: () => import('./forget.ts'),
  place: () => import('./place.ts'),
  points: () => import('./points.ts'),
  print: () => import('./print.ts'),
  steps: () => import('./steps.ts'),
  twins: () => import('./twins.ts'),
};

for (const element of document.querySelectorAll<HTMLElement>('[data-behaviour]')) {
  for (const name of element.dataset.behaviour?.split(' ') ?? []) {
    void behaviours[name]?.().then(({ start }) => start(element));
  }
}
