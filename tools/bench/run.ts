/**
 * `npm run bench`: rows read and written, bytes and processor time at 10 k, 100 k and 1 M initiatives, side by side.
 *   npm run bench -- [--sizes 10000,100000]
 *   npm run bench -- --questions FOLDER     how often the labelled questions find what was meant, over that open data
 *   npm run bench -- --duplicates FOLDER    how often labelled drafts meet what they are, and nothing else, over that data
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unstable_readConfig } from 'wrangler';
import { formatBbox, type LngLat } from '../../schema/place.ts';
import { labelledSet } from '../../test/duplicates/cases.ts';
import { QUESTIONS } from '../../test/search/questions.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { importAll } from '../import/all.ts';
import { migrateLocal, openLocal } from '../local.ts';
import { binOf, buildIfStale, main, ROOT, step } from '../run.ts';
import { costOf, type RequestCost } from './cpu.ts';
import { formatDuplicates, formatTally, scoreDuplicates } from './duplicates.ts';
import { searchOf } from './finding.ts';
import { finderOf, listingsWithContacts } from './finding-duplicates.ts';
import { loadPoints } from './load.ts';
import { formatReport, score } from './questions.ts';
import { type Figure, readFigures, writeFigures } from './scenarios.ts';
import { serveBare } from './server.ts';
import { tileAround, viewAround } from './views.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    questions: { type: 'string' },
    duplicates: { type: 'string' },
  },
});
const SEED = 1;
const REQUESTS = 300;

interface Run {
  size: number;
  load: { seconds: number; rowsWritten: number };
  figures: Figure[];
  requests: Map<string, RequestCost>;
}

async function measure(size: number): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'rodskud-bench-'));
  try {
    await migrateLocal({ persistTo: folder });
    const local = await openLocal({ persistTo: folder });
    const onProgress = (done: number) => {
      if (done % 10_000 === 0)
        process.stderr.write(`\rLoading ${size}: ${Math.round((100 * done) / size)} % `);
    };
    const { centers, ...load } = await loadPoints(local.d1, size, { seed: SEED, onProgress });
    process.stderr.write('\rMeasuring …               \n');
    const world = { d1: local.d1, centers };
    const figures = [...(await readFigures(world)), ...(await writeFigures(world))];
    await local.close();
    return { size, load, figures, requests: await requestCosts(folder, centers) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function requestCosts(folder: string, centers: LngLat[]): Promise<Map<string, RequestCost>> {
  const config = unstable_readConfig({ config: join(ROOT, 'wrangler.toml') }, { hideWarnings: true });
  const server = await serveBare({
    folder: join(folder, 'bench'),
    state: folder,
    databaseId: config.d1_databases[0]?.database_id ?? '',
    compatibilityDate: config.compatibility_date ?? '',
  });
  try {
    const some = centers.filter((_, i) => i % Math.ceil(centers.length / 20) === 0);
    const costs = new Map<string, RequestCost>();
    for (const [name, addressOf] of Object.entries(REQUESTED)) {
      const addresses = some.map((at) => `${server.address}${addressOf(at)}`);
      costs.set(name, await costOf(addresses, server.pid, REQUESTS));
    }
    return costs;
  } finally {
    await server.stop();
  }
}

const items = '/api/collections/initiatives/items';
const tileAddress = (at: LngLat, zoom: number) => {
  const { z, x, y } = tileAround(at, zoom);
  return `/api/collections/initiatives/tiles/WebMercatorQuad/${z}/${y}/${x}`;
};

const REQUESTED: Record<string, (at: LngLat) => string> = {
  'no-op (no D1)': () => '/api/conformance',
  'one row (D1)': () => `${items}/none`,
  'tile z6': (at) => tileAddress(at, 6),
  'tile z10': (at) => tileAddress(at, 10),
  'tile z14': (at) => tileAddress(at, 14),
  'items in view z14, 100': (at) => `${items}?limit=100&bbox=${formatBbox(viewAround(at, 14))}`,
  '“strik” in view z11, 30': (at) => `${items}?limit=30&q=strik&bbox=${formatBbox(viewAround(at, 11))}`,
  'front page': () => '/',
  'front page, view z11': (at) => `/?bbox=${formatBbox(viewAround(at, 11))}`,
};

function print(runs: Run[]): void {
  const sizes = runs.map(({ size }) => size.toLocaleString('en-GB'));
  table(
    ['load', ...sizes],
    [
      [
        'rows a second',
        ...runs.map(({ size, load }) => Math.round(size / load.seconds).toLocaleString('en-GB')),
      ],
      ['rows written each', ...runs.map(({ size, load }) => (load.rowsWritten / size).toFixed(1))],
    ],
  );
  const names = [...new Set(runs.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  table(
    ['D1 rows, mean (max) · calls', ...sizes],
    names.map((name) => [
      name,
      ...runs.map((run) => shown(run.figures.find((figure) => figure.name === name))),
    ]),
  );
  const asked = Object.keys(REQUESTED);
  table(
    ['request: CPU ms (× no-op) · bytes, gzip', ...sizes],
    asked.map((name) => [name, ...runs.map((run) => cost(run.requests, name))]),
  );
}

function shown(figure: Figure | undefined): string {
  if (!figure) return '–';
  const { mean, max, calls, meanResults } = figure;
  const each = meanResults ? ` · ${(mean / meanResults).toFixed(2)} a result` : '';
  return `${mean.toFixed(1)} (${max}) · ${calls}${each}`;
}

function cost(requests: Map<string, RequestCost>, name: string): string {
  const it = requests.get(name);
  const noop = requests.get('no-op (no D1)')?.cpuMs;
  if (!it) return '–';
  const cpu =
    it.cpuMs === undefined || !noop ? '?' : `${it.cpuMs.toFixed(2)} (${(it.cpuMs / noop).toFixed(1)})`;
  return `${cpu} · ${it.bytes}, ${it.gzipBytes}`;
}

function table(header: string[], rows: string[][]): void {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  console.log(['', line(header), rule, ...rows.map(line)].join('\n'));
}

async function scoreQuestions(data: string): Promise<void> {
  await withData(data, async (d1) => {
    const search = await searchOf(d1);
    console.log(formatReport(await score(search.ask, QUESTIONS)));
    printCost(search.cost());
  });
}

async function scoreLabelledDrafts(data: string): Promise<void> {
  await withData(data, async (d1) => {
    const { find, cost } = finderOf(d1);
    const { tuned, held } = labelledSet(await listingsWithContacts(d1, new Date()));
    console.log(
      `The half that the rules were made with\n${formatDuplicates(await scoreDuplicates(find, tuned))}`,
    );
    console.log(`\nThe half that was held back\n${formatTally(await scoreDuplicates(find, held))}`);
    printCost(cost());
  });
}

function printCost({ calls, meanRows, maxRows }: { calls: number; meanRows: number; maxRows: number }): void {
  console.log(`\nRows read: ${meanRows.toFixed(1)} (${maxRows}) · ${calls} calls at most`);
}

/** A database of its own with the open data of a folder in it. */
async function withData(data: string, use: (d1: D1Database) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rodskud-labelled-'));
  try {
    await migrateLocal({ persistTo: folder });
    const local = await openLocal({ persistTo: folder });
    const say = (line: string) => process.stderr.write(`${line}\n`);
    const db = openDatabase(local.d1, 'first-primary');
    await importAll(
      data,
      {},
      { db, now: new Date(), dryRun: false, keepExample: false, say, progress: process.stderr },
    );
    await use(local.d1);
    await local.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Last, so that everything above is there.
await main(async () => {
  if (values.questions) return scoreQuestions(values.questions);
  if (values.duplicates) return scoreLabelledDrafts(values.duplicates);
  await buildIfStale();
  await step({
    title: 'Bundling',
    script: binOf('wrangler'),
    args: ['deploy', '--dry-run', '--outdir', 'dist/worker'],
  });
  const runs: Run[] = [];
  for (const size of values.sizes.split(',').map(Number)) runs.push(await measure(size));
  print(runs);
});
