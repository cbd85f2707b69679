/** The built files of web/browser.tsx and the other styles, by the names that the build gave them. */

import embedManifest from '../dist/embed.json';
import manifest from '../dist/manifest.json';
import style from '../dist/style.json';
import { type Assets, type EmbedAssets, LANGS, type StyleFacts } from '../web/pages/index.ts';

interface Built {
  file: string;
  css?: string[];
  imports?: string[];
}

export const assets = assetsFrom(manifest);

/** With the styles of the page that shows all styles. */
export const guideAssets: Assets = {
  ...assets,
  pageStyles: [...assets.pageStyles, `/${entryOf('web/style/style-guide.css', manifest).file}`],
};

/** Of the widget, from a build of its own. */
export const embedAssets: EmbedAssets = {
  script: `/${entryOf('web/embed/browser.ts', embedManifest).file}`,
  styles: [`/${entryOf('web/style/embed.css', embedManifest).file}`],
  pageStyles: assets.pageStyles,
  formStyles: assets.stewards.styles,
};

/** What the style sheets say, for that page and for widgets. */
export const styleFacts: StyleFacts = style;

export function assetsFrom(built: Record<string, Built>): Assets {
  const entry = entryOf('web/browser.tsx', built);
  const pageStyle = entryOf('web/style/pages.css', built);
  const imported = importsOf(entry, built);
  const words = (lang: string) => {
    const chunk = built[`web/text/${lang}.ts`];
    // The script and what it brings along are named already.
    const named = [entry, ...imported];
    const own = chunk ? [chunk, ...importsOf(chunk, built)].filter((one) => !named.includes(one)) : [];
    return { [lang]: [...new Set(own)].map(({ file }) => `/${file}`) };
  };
  return {
    script: `/${entry.file}`,
    styles: [entry, ...imported].flatMap(({ css = [] }) => css.map((file) => `/${file}`)),
    pageStyles: [`/${pageStyle.file}`],
    preload: imported.map(({ file }) => `/${file}`),
    texts: Object.assign({}, ...LANGS.map(words)),
    stewards: {
      script: `/${entryOf('web/stewards/browser.ts', built).file}`,
      styles: [`/${entryOf('web/style/stewards.css', built).file}`],
    },
  };
}

function entryOf(name: string, built: Record<string, Built>): Built {
  const entry = built[name];
  if (!entry) throw new Error(`dist/manifest.json has no ${name}: run the build`);
  return entry;
}

function importsOf({ imports = [] }: Built, built: Record<string, Built>): Built[] {
  return imports.flatMap((key) => {
    const chunk = built[key];
    return chunk ? [chunk, ...importsOf(chunk, built)] : [];
  });
}
