/** The whole site with the example data, as `npm start` serves it, on a port and in a folder of its own. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unstable_startWorker } from 'wrangler';
import { migrateLocal, openLocal } from '../../tools/local.ts';
import { fillWithExamples } from '../../tools/seed/fill.ts';
import { type Database, openDatabase } from '../../worker/store/database.ts';

export interface Site {
  url: string;
  stop(): Promise<void>;
}

const SECRET = 'a secret of the tests, and of nobody else';

/** What the story looks for beside the examples, as an operator's file has it. */
const LIST = `id;navn;resumé;kategori;breddegrad;længdegrad;by;hjemmeside
1;Århus Nørklecafé;Vi nørkler hver tirsdag.;mad;56,1551;10,2109;Aarhus C;https://noerkle.example/
2;Uden sted;Vi kommer til dig.;naboskab;;;;https://sted.example/
3;Kor i Ny Hal;Vi synger.;kultur-kunst;57,7209;10,5839;Skagen;https://kor.example/
4;Skak i Ny Hal;Vi spiller.;naboskab;57,7209;10,5839;Skagen;https://skak.example/
`;
/** More on one point than a tile shows one by one. */
const CROWD = Array.from(
  { length: 301 },
  (_, i) =>
    `c${i};Hold ${i} i Hallen;Vi træner.;idraet-bevaegelse;55,1352;15,1442;Svaneke;https://hal.example/`,
).join('\n');
export const IMPORTED = 305;

async function importList(persistTo: string): Promise<void> {
  const file = join(persistTo, 'liste.csv');
  await writeFile(file, `\ufeff${LIST}${CROWD}\n`);
  const command = join(import.meta.dirname, '../../tools/import/run.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    command,
    file,
    '--keep-example',
    '--persist-to',
    persistTo,
  ]);
  if (!new RegExp(`created\\s+${IMPORTED}\\b`).test(stdout)) throw new Error(`the import said:\n${stdout}`);
}

/** The address has to be known before the worker is: it is told it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** `prepare` adds what a test looks for beside that; `settings` are those of wrangler.toml. */
export async function startSite(
  prepare?: (db: Database) => Promise<void>,
  settings: Record<string, string> = {},
): Promise<Site> {
  const persistTo = await mkdtemp(join(tmpdir(), 'rodskud-site-'));
  await migrateLocal({ persistTo });
  const local = await openLocal({ persistTo });
  try {
    const db = openDatabase(local.d1, 'first-primary');
    await fillWithExamples(db);
    await prepare?.(db);
  } finally {
    await local.close();
  }
  await importList(persistTo);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const worker = await unstable_startWorker({
    config: join(import.meta.dirname, '../../wrangler.toml'),
    bindings: {
      // Links in mails are made from it.
      PUBLIC_URL: { type: 'plain_text', value: url },
      SECRET: { type: 'plain_text', value: SECRET },
      ...Object.fromEntries(
        Object.entries(settings).map(([name, value]) => [name, { type: 'plain_text' as const, value }]),
      ),
    },
    dev: {
      persist: persistTo,
      server: { hostname: '127.0.0.1', port },
      inspector: false,
      watch: false,
      liveReload: false,
      logLevel: 'error',
    },
  });
  await worker.ready;
  return {
    url,
    stop: async () => {
      await worker.dispose();
      await rm(persistTo, { recursive: true, force: true });
    },
  };
}
