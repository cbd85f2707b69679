import { rename } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** Builds the browser's part. The worker reads `dist/manifest.json` to know the names of the files. */
export default defineConfig({
  publicDir: 'web/static',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), manifestBesideAssets()],
  build: {
    outDir: 'dist/assets',
    emptyOutDir: true,
    assetsDir: 'build',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    // The front page does without the second style.
    rollupOptions: { input: ['web/browser.tsx', 'web/style/pages.css'] },
  },
  worker: { format: 'es' },
});

/** What lies in `dist/assets` is public; the manifest is the worker's alone. */
function manifestBesideAssets(): Plugin {
  return {
    name: 'manifest-beside-assets',
    apply: 'build',
    writeBundle: () => rename('dist/assets/manifest.json', 'dist/manifest.json'),
  };
}
