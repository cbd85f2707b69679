/** The whole site with the example data, as `npm start` serves it, on a port and in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unstable_startWorker } from 'wrangler';
import { migrateLocal, openLocal } from '../../tools/local.ts';
import { fillWithExamples } from '../../tools/seed/fill.ts';
import { openDatabase } from '../../worker/store/database.ts';

export interface Site {
  url: string;
  stop(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const persistTo = await mkdtemp(join(tmpdir(), 'rodskud-site-'));
  await migrateLocal({ persistTo });
  const local = await openLocal({ persistTo });
  try {
    await fillWithExamples(openDatabase(local.d1, 'first-primary'));
  } finally {
    await local.close();
  }
  const worker = await unstable_startWorker({
    config: join(import.meta.dirname, '../../wrangler.toml'),
    dev: {
      persist: persistTo,
      server: { hostname: '127.0.0.1', port: 0 },
      inspector: false,
      watch: false,
      liveReload: false,
      logLevel: 'error',
    },
  });
  await worker.ready;
  const { origin } = await worker.url;
  return {
    url: origin,
    stop: async () => {
      await worker.dispose();
      await rm(persistTo, { recursive: true, force: true });
    },
  };
}
