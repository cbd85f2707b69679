/** Child processes of a command: said aloud, timed, and their output kept for when they fail. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The script behind a package's command, to be run by this very Node (no shell, the same on Windows). */
export function binOf(name: string, command = name): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  const { bin } = createRequire(import.meta.url)(file) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${name} has no command ${command}`);
  return join(dirname(file), script);
}

export interface Step {
  title: string;
  /** A package's command and its arguments, or a script. */
  script: string;
  args?: string[];
  /** Shows what it prints while it runs. */
  loud?: boolean;
}

/** Throws when it fails, with what it printed. */
export async function step({ title, script, args = [], loud = false }: Step): Promise<void> {
  const started = Date.now();
  process.stdout.write(`${title} …${loud ? '\n' : ' '}`);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('exit', done);
    child.on('error', fail);
  });
  if (code !== 0) {
    process.stdout.write(`failed\n${Buffer.concat(printed)}`);
    throw new StepFailed(title);
  }
  if (!loud) process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

export class StepFailed extends Error {}

/** Runs a command's main; a failed step has said why already. */
export async function main(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof StepFailed)) console.error(error);
    process.exitCode = 1;
  }
}

const MANIFEST = join(ROOT, 'dist', 'manifest.json');
const SOURCES = ['web', 'schema', 'vite.config.ts', 'package-lock.json'];

/** Builds what the browser gets, unless nothing of it has changed. */
export async function buildIfStale(): Promise<void> {
  if (existsSync(MANIFEST)) {
    const built = (await stat(MANIFEST)).mtimeMs;
    const newest = Math.max(...(await Promise.all(SOURCES.map((path) => newestIn(join(ROOT, path))))));
    if (newest < built) return;
  }
  await step({ title: 'Building the page', script: binOf('vite'), args: ['build', '--logLevel', 'warn'] });
}

async function newestIn(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  if (!(await stat(path)).isDirectory()) return mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(mtimeMs, ...times);
}
