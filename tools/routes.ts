/** `npm run routes`: every address that the worker answers, read from the worker itself. */
import { readFile } from 'node:fs/promises';
import { type Plugin, runnerImport } from 'vite';
import { buildIfStale, main } from './run.ts';

interface Route {
  method: string;
  path: string;
}

await main(async () => {
  await buildIfStale();
  const { module } = await runnerImport<{ app: { routes: Route[] } }>('./worker/index.ts', {
    configFile: false,
    logLevel: 'error',
    plugins: [binaryModules()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const methods = new Map<string, Set<string>>();
  for (const { method, path } of module.app.routes) {
    if (method === 'ALL') continue;
    const known = methods.get(path) ?? new Set();
    methods.set(path, known.add(method));
  }
  for (const [path, known] of [...methods].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`${[...known].join(' ').padEnd(9)}${path}`);
  }
});

/** The runtime gives the worker fonts as bytes, and WebAssembly as modules; no address depends on the latter. */
function binaryModules(): Plugin {
  return {
    name: 'binary-modules',
    enforce: 'pre',
    async load(id) {
      if (id.endsWith('.wasm')) return 'export default undefined;';
      if (!id.endsWith('.ttf')) return null;
      const bytes = await readFile(id, 'base64');
      return `export default Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0)).buffer;`;
    },
  };
}
