/** `npm run routes`: every address that the worker answers, read from the worker itself. */
import { runnerImport } from 'vite';
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
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const methods = new Map<string, Set<string>>();
  for (const { method, path } of module.app.routes) {
    if (method === 'ALL') continue;
    const known = methods.get(path) ?? new Set();
    methods.set(path, known.add(method));
  }
  for (const [path, known] of [...methods].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(`${[...known].join(' ').padEnd(8)}${path}`);
  }
});
