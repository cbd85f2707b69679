// Runs a command of this project on a bare machine: installs what is missing, then hands over to the Node
// that the project brings along. Plain JavaScript, because the Node that starts it may be an old one.
//   node tools/setup.mjs tools/start.ts [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const bins = join(root, 'node_modules', '.bin');
const bundled = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.rodskud-installed');

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Rodskud needs Node 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the packages (once; about half a minute) …');
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...ci], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ci, { cwd: root, stdio: 'inherit', shell: windows });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
  writeFileSync(stamp, lock);
}

const separator = windows ? ';' : ':';
const run = spawnSync(existsSync(bundled) ? bundled : process.execPath, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  env: {
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
    ...process.env,
    PATH: [dirname(bundled), bins, process.env.PATH].join(separator),
  },
});
process.exit(run.status ?? 1);
