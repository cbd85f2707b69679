/**
 * `npm start`: builds, migrates, fills an empty directory with the example data and serves it.
 *   npm start -- [--port 8787] [--basemap FILE.pmtiles …]
 */
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { countFigures } from '../worker/jobs/count-figures.ts';
import { openDatabase } from '../worker/store/database.ts';
import { hasInitiatives } from '../worker/store/sources.ts';
import { isBehind, localSecret, migrateLocal, openLocal } from './local.ts';
import { tellOfMails } from './mails.ts';
import { binOf, buildIfStale, main, ROOT, step } from './run.ts';
import { fillWithExamples } from './seed/fill.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    basemap: { type: 'string', multiple: true, default: [] },
    dev: { type: 'boolean', default: false },
  },
});

await main(async () => {
  await buildIfStale();
  await prepareDatabase();
  const archives = await offerBasemaps(values.basemap);
  await serve(values.port, archives);
});

async function prepareDatabase(): Promise<void> {
  let local = await openLocal();
  try {
    if (await isBehind(local.d1)) {
      await local.close();
      process.stdout.write('Migrating the local database …\n');
      await migrateLocal();
      local = await openLocal();
    }
    const db = openDatabase(local.d1, 'first-primary');
    if (!(await hasInitiatives(db))) await fillWithExamples(db);
    // No clock runs here that would count them by the week.
    await countFigures(db, new Date());
  } finally {
    await local.close();
  }
}

/** Puts an operator's own map files where R2 would have them; gives their names. */
async function offerBasemaps(files: string[]): Promise<string[]> {
  const names: string[] = [];
  for (const file of files) {
    const name = basename(file).toLowerCase();
    await step({
      title: `Reading the base map ${name}`,
      script: binOf('wrangler'),
      args: ['r2', 'object', 'put', `rodskud-basemap/${name}`, '--file', file, '--local'],
    });
    names.push(name.replace(/\.pmtiles$/, ''));
  }
  return names;
}

async function serve(port: string, archives: string[]): Promise<void> {
  const address = `http://localhost:${port}`;
  const basemap = archives.length ? ['--var', `BASEMAP:${archives.join(',')}`] : [];
  const watch = values.dev
    ? spawn(process.execPath, [binOf('vite'), 'build', '--watch', '--logLevel', 'warn'], {
        cwd: ROOT,
        stdio: 'inherit',
      })
    : undefined;
  const worker = spawn(
    process.execPath,
    [
      binOf('wrangler'),
      'dev',
      '--port',
      port,
      '--show-interactive-dev-session=false',
      '--log-level',
      values.dev ? 'log' : 'error',
      ...basemap,
      // Links in mails are made from it.
      '--var',
      `PUBLIC_URL:${address}`,
      '--var',
      `SECRET:${await localSecret()}`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const stop = () => {
    worker.kill();
    watch?.kill();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const ended = new Promise<void>((done) => {
    worker.on('exit', (code) => {
      process.exitCode = code ?? 0;
      watch?.kill();
      done();
    });
  });
  if (await isAnswering(address, worker)) {
    console.log(`\nRodskud is at ${address}   (API: ${address}/api · stop with Ctrl+C)`);
    console.log(`Sign in at ${address}/log-ind with any address: what would be mailed is told here.`);
  }
  const stopTelling = tellOfMails(address);
  await ended;
  stopTelling();
}

async function isAnswering(address: string, worker: { exitCode: number | null }): Promise<boolean> {
  for (let tries = 0; tries < 300 && worker.exitCode === null; tries++) {
    const answer = await fetch(`${address}/api`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}
