/** The database of `npm start`, or the one in production, from a command: the same binding that the worker has. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { getPlatformProxy, unstable_readConfig } from 'wrangler';
import { BATCH_WORKER, d1OverHttp } from './d1-over-http.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BINDING = 'DB';

export interface Where {
  /** As `--persist-to` of wrangler; its `.wrangler/state` when left out. */
  persistTo?: string;
  /** The database in production instead of the local files. */
  remote?: boolean;
  /** Told once when another process, such as `npm start`, is at the same files. */
  onBusy?: () => void;
}

export interface LocalDatabase {
  d1: D1Database;
  close(): Promise<void>;
}

export async function openLocal({ persistTo, remote = false, onBusy }: Where = {}): Promise<LocalDatabase> {
  return remote
    ? openRemote()
    : openFiles(persistTo ? resolve(persistTo) : join(ROOT, '.wrangler', 'state'), onBusy);
}

/** The same files as `wrangler dev`, in a runtime of our own. */
async function openFiles(state: string, onBusy: () => void = () => {}): Promise<LocalDatabase> {
  const { compatibility_date, database } = readConfig();
  const runtime = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: true,
      script: BATCH_WORKER,
      compatibilityDate: compatibility_date,
      d1Databases: { [BINDING]: database.database_id ?? BINDING },
      host: '127.0.0.1',
      cf: false,
      logRequests: false,
      // It would print a trace each time that another process has the files; we ask again instead.
      handleStructuredLogs: () => {},
    }),
    // wrangler keeps its state in v3 of the folder that it is told.
    resourcePersistencePath: join(state, 'v3'),
  });
  await runtime.ready;
  const send = (body: string) => runtime.dispatchFetch('http://localhost/', { method: 'POST', body });
  return { d1: d1OverHttp(send, onBusy), close: () => runtime.dispose() };
}

/** Needs a login (`npx wrangler login`) or CLOUDFLARE_API_TOKEN, and the real database_id in wrangler.toml. */
async function openRemote(): Promise<LocalDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'rodskud-'));
  try {
    const { name, account_id, compatibility_date, database } = readConfig();
    const configPath = join(folder, 'wrangler.json');
    // `remote` must not stand in wrangler.toml, or `npm start` would write to production.
    const d1_databases = [{ ...database, remote: true }];
    await writeFile(configPath, JSON.stringify({ name, account_id, compatibility_date, d1_databases }));
    const proxy = await getPlatformProxy<{ [BINDING]: D1Database }>({ configPath, persist: false });
    return { d1: proxy.env[BINDING], close: () => proxy.dispose() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readConfig() {
  const config = unstable_readConfig({ config: join(ROOT, 'wrangler.toml') }, { hideWarnings: true });
  const { name, account_id, compatibility_date, d1_databases } = config;
  const database = d1_databases.find(({ binding }: { binding: string }) => binding === BINDING);
  if (!database) throw new Error(`wrangler.toml has no D1 database that is bound as ${BINDING}`);
  return { name, account_id, compatibility_date, database };
}

/** The SECRET of `npm start`: made once for each copy of the project, so that links of yesterday go on to work. */
export async function localSecret(): Promise<string> {
  const file = join(ROOT, '.wrangler', 'secret');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known.length >= 32) return known;
  const secret = randomBytes(32).toString('hex');
  await mkdir(join(ROOT, '.wrangler'), { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

/** Applies the migrations that are missing, the way `npm start` does. */
export async function migrateLocal({ persistTo, remote = false }: Where = {}): Promise<void> {
  const where = remote
    ? ['--remote']
    : ['--local', ...(persistTo ? ['--persist-to', resolve(persistTo)] : [])];
  const wrangler = join(ROOT, 'node_modules', 'wrangler', 'bin', 'wrangler.js');
  await promisify(execFile)(process.execPath, [wrangler, 'd1', 'migrations', 'apply', BINDING, ...where], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  });
}

export async function hasTables(d1: D1Database): Promise<boolean> {
  const found = await d1
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'initiative'")
    .first();
  return found !== null;
}

/** Whether a migration of the folder has not run yet. */
export async function isBehind(d1: D1Database): Promise<boolean> {
  const table = "select 1 from sqlite_master where type = 'table' and name = 'd1_migrations'";
  if (!(await hasTables(d1)) || (await d1.prepare(table).first()) === null) return true;
  const files = (await readdir(join(ROOT, 'schema/database/migrations'))).filter((name) =>
    name.endsWith('.sql'),
  );
  const { results } = await d1.prepare('select name from d1_migrations').all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  return files.some((name) => !applied.has(name));
}
