/**
 * The bundle on bare workerd with a local D1 and nothing else in the path: the dev proxy costs many times a route.
 * Assets and R2 are not there.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../run.ts';

export interface Server {
  address: string;
  pid: number;
  stop(): Promise<void>;
}

const WORKERS = join(ROOT, 'node_modules', 'miniflare', 'dist', 'src', 'workers');
const MODULES = {
  'database.worker.js': join('d1', 'database.worker.js'),
  'entry.worker.js': join('d1', 'entry.worker.js'),
  'shared.worker.js': join('shared', 'index.worker.js'),
  'zod.worker.js': join('shared', 'zod.worker.js'),
};

export interface Setting {
  /** Where the configuration goes. */
  folder: string;
  /** The folder that `wrangler --persist-to` was given. */
  state: string;
  databaseId: string;
  compatibilityDate: string;
}

export async function serveBare({ folder, state, databaseId, compatibilityDate }: Setting): Promise<Server> {
  await mkdir(folder, { recursive: true });
  for (const [name, path] of Object.entries(MODULES)) await cp(join(WORKERS, path), join(folder, name));
  await cp(join(ROOT, 'dist', 'worker', 'index.js'), join(folder, 'worker.js'));
  const port = await freePort();
  const config = join(folder, 'bench.capnp');
  await writeFile(config, configuration({ state, databaseId, compatibilityDate, port }));
  const workerd = process.platform === 'win32' ? 'workerd.exe' : 'workerd';
  const child = spawn(
    join(ROOT, 'node_modules', 'workerd', 'bin', workerd),
    ['serve', '--experimental', config],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/api/conformance`, child);
  return { address, pid: child.pid as number, stop: () => stopped(child) };
}

function configuration(at: {
  state: string;
  databaseId: string;
  compatibilityDate: string;
  port: number;
}): string {
  const d1 = JSON.stringify(join(at.state, 'v3', 'd1'));
  const props = JSON.stringify(JSON.stringify({ MINIFLARE_NAMESPACE: at.databaseId }));
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .main), (name = "d1:entry", worker = .entry), (name = "d1:db", worker = .db),
    (name = "d1:storage", disk = (path = ${d1}, writable = true)) ],
  extensions = [ (modules = [ (name = "miniflare:shared", esModule = embed "shared.worker.js"),
    (name = "miniflare:zod", esModule = embed "zod.worker.js") ]) ],
  sockets = [ ( name = "http", address = "127.0.0.1:${at.port}", http = (), service = "main" ) ] );
const main :Workerd.Worker = ( modules = [ (name = "worker.js", esModule = embed "worker.js") ],
  compatibilityDate = "${at.compatibilityDate}",
  bindings = [ (name = "DB", wrapped = (moduleName = "cloudflare-internal:d1-api",
    innerBindings = [ (name = "fetcher", service = (name = "d1:entry", props = (json = ${props}))) ])) ] );
const entry :Workerd.Worker = ( modules = [ (name = "entry.worker.js", esModule = embed "entry.worker.js") ],
  compatibilityDate = "2023-07-24", compatibilityFlags = ["enhanced_error_serialization"],
  bindings = [ (name = "MINIFLARE_OBJECT",
    durableObjectNamespace = (className = "D1DatabaseObject", serviceName = "d1:db")) ] );
const db :Workerd.Worker = ( modules = [ (name = "database.worker.js", esModule = embed "database.worker.js") ],
  compatibilityDate = "2023-07-24", compatibilityFlags = ["nodejs_compat", "experimental"],
  durableObjectNamespaces = [ (className = "D1DatabaseObject", uniqueKey = "miniflare-D1DatabaseObject", enableSql = true) ],
  durableObjectStorage = (localDisk = "d1:storage"),
  bindings = [ (name = "MINIFLARE_BLOBS", service = "d1:storage") ] );
`;
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error('workerd stopped at once');
    if ((await fetch(address).catch(() => undefined))?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${address} does not answer`);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on('exit', () => done());
    child.kill();
  });
}
