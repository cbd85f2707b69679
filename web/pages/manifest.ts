/** The web app manifest (W3C): what an installed Rodskud is called, and what it shows while it starts. */
import { homeAddress, savedAddress } from '../state/address.ts';
import type { Text } from '../text/da.ts';
import { LANGUAGES, type Lang } from '../text/lang.ts';
import { SEARCH_ID } from '../ui/link-action.ts';

export function appManifest(lang: Lang, text: Text): object {
  const home = homeAddress(lang);
  return {
    name: text.app.name,
    short_name: text.site.name,
    description: text.site.description,
    lang,
    dir: LANGUAGES[lang].dir,
    // Each language is an app of its own; all of them may show every page.
    id: home,
    start_url: home,
    scope: '/',
    display: 'standalone',
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    categories: ['social', 'lifestyle'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: text.app.search, url: `${home}#${SEARCH_ID}` },
      { name: text.app.saved, url: savedAddress(lang) },
    ].map((shortcut) => ({
      ...shortcut,
      icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
    })),
  };
}
