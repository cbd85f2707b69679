/** `npm test`: everything that must hold, in the order of what fails fastest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, buildIfStale, main, ROOT, step } from './run.ts';

const RUNTIMES = ['schema', 'worker', 'web', 'web/offline', 'tools', 'test'];

await main(async () => {
  const named = process.argv.slice(2);
  await buildIfStale();
  if (named.length === 0) {
    await step({
      title: 'Format, lint and import directions',
      script: binOf('@biomejs/biome', 'biome'),
      args: ['ci', '.'],
    });
    for (const runtime of RUNTIMES) {
      await step({
        title: `Types of ${runtime}`,
        script: binOf('typescript', 'tsc'),
        args: ['-p', runtime, '--noEmit'],
      });
    }
    await step({
      title: 'Bundle for Cloudflare',
      script: binOf('wrangler'),
      args: ['deploy', '--dry-run', '--outdir', 'dist/worker'],
    });
  }
  if (!existsSync(join(ROOT, '..', 'shared', 'data'))) {
    console.log('There is no folder ../shared/data, so the tests on real open data are skipped.');
  }
  await step({ title: 'Tests', script: binOf('vitest'), args: ['run', ...named], loud: true });
});
