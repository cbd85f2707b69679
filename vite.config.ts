import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import { type BuiltFile, offlineFiles } from './tools/built-files.ts';
import { sprite } from './tools/sprite.ts';
import { styleFacts } from './tools/style-tokens.ts';

/** Builds the browser's part. The worker reads `dist/manifest.json` to know the names of the files. */
export default defineConfig({
  publicDir: 'web/static',
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    icons(),
    manifestBesideAssets(),
    styleFactsBesideAssets(),
    plainImports(),
    widget(),
    serviceWorker(),
    embedScript(),
  ],
  build: {
    outDir: 'dist/assets',
    emptyOutDir: true,
    assetsDir: 'build',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    // The server names what the page needs at once; a chunk is asked for when it is needed.
    modulePreload: false,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    // The front page does without the second style, and all but a few without the third and fourth.
    rollupOptions: {
      // It would count the builds that follow on this one.
      checks: { pluginTimings: false },
      input: [
        'web/browser.tsx',
        'web/stewards/browser.ts',
        'web/style/pages.css',
        'web/style/stewards.css',
        'web/style/style-guide.css',
      ],
      // What a page needs at once comes in one piece, with what its later parts share: small files compress badly.
      output: {
        codeSplitting: {
          groups: [{ name: 'browser', tags: ['$initial'], test: /^(?!.*\/web\/stewards\/).*(?<!\.css)$/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
});

/** One file for all icons, and its address where the worker and the browser read it (web/icons/address.ts). */
function icons(): Plugin {
  const { address, svg } = sprite();
  return {
    name: 'icons',
    apply: 'build',
    async buildStart() {
      await mkdir('dist', { recursive: true });
      await writeFile('dist/icons.json', JSON.stringify({ sprite: address }));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: address.slice(1), source: svg });
    },
  };
}

/** What lies in `dist/assets` is public; the manifest is the worker's alone. */
function manifestBesideAssets(): Plugin {
  return {
    name: 'manifest-beside-assets',
    apply: 'build',
    writeBundle: () => rename('dist/assets/manifest.json', 'dist/manifest.json'),
  };
}

/** A chunk is fetched by the browser's own import(): our chunks have no styles and few imports to fetch beside them. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    transform: (_, id) =>
      id.endsWith('vite/preload-helper.js')
        ? { code: 'export const __vitePreload = (load) => load();', map: null }
        : null,
  };
}

/** What /stil shows is what the style sheets say. */
function styleFactsBesideAssets(): Plugin {
  return {
    name: 'style-facts-beside-assets',
    apply: 'build',
    async writeBundle() {
      const sheets = ['web/style/tokens.css', 'web/style/categories.css'];
      const css = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
      await writeFile('dist/style.json', JSON.stringify(styleFacts(css.join('\n'))));
    },
  };
}

/**
 * A build of its own: chunks that the widget shared with the front page would bring the start of that page along, and what it
 * keeps on the device. `dist/embed.json` names its files.
 */
function widget(): Plugin {
  return {
    name: 'widget',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [plainImports()],
        worker: { format: 'es' },
        build: {
          outDir: 'dist/assets',
          emptyOutDir: false,
          assetsDir: 'build',
          assetsInlineLimit: 0,
          manifest: 'embed.json',
          modulePreload: false,
          target: 'es2022',
          reportCompressedSize: false,
          chunkSizeWarningLimit: 1200,
          rollupOptions: {
            input: ['web/embed/browser.ts', 'web/style/embed.css'],
            checks: { pluginTimings: false },
          },
        },
      });
      await rename('dist/assets/embed.json', 'dist/embed.json');
    },
  };
}

/** A script of its own at the root, in one piece: not every browser reads modules there. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async closeBundle() {
      const manifest: Record<string, BuiltFile> = JSON.parse(await readFile('dist/manifest.json', 'utf8'));
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { BUILD: JSON.stringify(offlineFiles(manifest, [sprite().address])) },
        build: {
          outDir: 'dist/assets',
          emptyOutDir: false,
          target: 'es2022',
          reportCompressedSize: false,
          rollupOptions: {
            input: 'web/offline/worker.ts',
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

/** What other sites load, at an address that never changes, and at one that keeps its meaning when a later version comes. */
function embedScript(): Plugin {
  return {
    name: 'embed-script',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          outDir: 'dist/assets',
          emptyOutDir: false,
          target: 'es2022',
          reportCompressedSize: false,
          rollupOptions: {
            input: 'web/embed/element.ts',
            output: { format: 'es', entryFileNames: 'embed.js' },
          },
        },
      });
      await mkdir('dist/assets/embed', { recursive: true });
      await copyFile('dist/assets/embed.js', 'dist/assets/embed/1.js');
    },
  };
}
