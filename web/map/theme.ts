/** Which colours the map is drawn in; it follows the system like the rest of the page. */
import type { Theme } from './basemap/palette.ts';
import type { Undo } from './create.ts';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(prefers-contrast: more), (forced-colors: active)';

export function currentTheme(): Theme {
  const isDark = matchMedia(dark).matches;
  if (matchMedia(contrast).matches) return isDark ? 'darkContrast' : 'contrast';
  // A widget may be told which one to be.
  const told = document.documentElement.dataset.theme;
  return told === 'light' || told === 'dark' ? told : isDark ? 'dark' : 'light';
}

export function onThemeChange(run: () => void): Undo {
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener('change', run);
  return () => {
    for (const query of queries) query.removeEventListener('change', run);
  };
}
