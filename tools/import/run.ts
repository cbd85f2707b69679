/** `npm run import -- …`: see help.ts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AREA_KINDS } from '../../schema/area.ts';
import { isEventTable } from '../../worker/import/event-columns.ts';
import { checkOptions, type FileOptions, mergeOptions } from '../../worker/import/options.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { countFigures } from '../../worker/jobs/count-figures.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { hasPlaces } from '../../worker/store/places.ts';
import { isBehind, migrateLocal, openLocal, type Where } from '../local.ts';
import { layGround } from '../seed/fill.ts';
import { importAddresses } from './addresses.ts';
import { importAll } from './all.ts';
import { importAreas } from './areas.ts';
import { importEvents } from './events.ts';
import { openTable } from './file.ts';
import { creditGround } from './ground-credit.ts';
import { HELP } from './help.ts';
import { importInitiatives } from './initiatives.ts';
import type { Job } from './job.ts';
import { readOptions } from './options-beside.ts';
import { importPlaces } from './places.ts';
import { importPopulation } from './population.ts';
import { isTransient, persistently } from './retry.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  source: text,
  title: text,
  url: text,
  licence: text,
  credit: text,
  category: text,
  precision: text,
  initiative: text,
  options: text,
  rejected: text,
  kind: text,
  'persist-to': text,
  map: { type: 'string', multiple: true },
  'dry-run': flag,
  'keep-example': flag,
  remote: flag,
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const BUSY =
  'Another process has this database open, npm start perhaps. Nothing gets lost, but its pages may fail until this is done.';

const TOO_BUSY =
  'The database had no time for this. Stop what else is using it (npm start, locally) and run the same command again: ' +
  'what has been saved is found again.';

const COMMANDS = ['areas', 'postcodes', 'places', 'addresses', 'population', 'events', 'all'] as const;
type Command = (typeof COMMANDS)[number];
type Values = ReturnType<typeof parse>['values'];

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help || positionals.length === 0) return console.log(HELP);
  const command = COMMANDS.find((name) => name === positionals[0] && positionals.length > 1);
  const paths = command ? positionals.slice(1) : positionals;
  const [path, tooMany] = paths;
  if (!path || tooMany) throw new Unusable(`Name one file, not ${paths.length}: ${paths.join(', ')}`);
  const options = await fileOptions(values);
  // A file that cannot be read is refused before a database is opened.
  const isTable = command === undefined || command === 'events';
  const table = isTable ? await openTable(path) : undefined;
  const areEvents = table && (command === 'events' || isEventTable(table.columns, options.map));
  await withDatabase(values, async (job) => {
    if (table && areEvents) await importEvents(table, options, job, values.rejected);
    else if (table) await importInitiatives(table, options, job, values.rejected);
    else await load(command, path, { options, kind: values.kind, job, rejectedTo: values.rejected });
    if (!job.dryRun && !LEAVE_FIGURES.has(command ?? '')) await countAgain(job);
  });
}

/** What no figure of a municipality is counted from. */
const LEAVE_FIGURES = new Set(['events', 'postcodes', 'addresses', 'population']);

/** The overviews would else wait for the weekly run. What is asked twice begins where it broke off. */
async function countAgain({ db, now }: Job): Promise<void> {
  await persistently(() => countFigures(db, now, { most: Number.POSITIVE_INFINITY, since: now }));
}

interface LoadOptions {
  options: FileOptions;
  kind: string | undefined;
  job: Job;
  rejectedTo: string | undefined;
}

async function load(
  command: Command | undefined,
  path: string,
  { options, kind, job, rejectedTo }: LoadOptions,
): Promise<void> {
  const areaKind = AREA_KINDS.find((each) => each === kind);
  if (kind && !areaKind) throw new Unusable(`--kind ${kind}: is not one of ${AREA_KINDS.join(', ')}`);
  if (command === 'areas') await importAreas(path, job, areaKind);
  else if (command === 'postcodes') await importPlaces(path, 'postcode', job);
  else if (command === 'places') await importPlaces(path, 'town', job);
  else if (command === 'addresses') await importAddresses(await openTable(path), options, job, rejectedTo);
  else if (command === 'population') await importPopulation(await openTable(path), options, job);
  else await importAll(path, options, job);
  if (command === 'areas' || command === 'postcodes' || command === 'places' || command === 'population')
    await creditGround(command, options, job);
}

async function withDatabase(values: Values, run: (job: Job) => Promise<void>): Promise<void> {
  const say = (line: string) => console.log(line);
  const where: Where = {
    remote: values.remote,
    onBusy: () => say(BUSY),
    ...(values['persist-to'] ? { persistTo: values['persist-to'] } : {}),
  };
  if (values.remote) say('Writing to the database in production.');
  let database = await openLocal(where);
  let scratch: string | undefined;
  try {
    if (await isBehind(database.d1)) {
      if (values.remote) {
        throw new Unusable(
          'The database in production needs its migrations first: npx wrangler d1 migrations apply DB --remote',
        );
      }
      await database.close();
      // A dry run leaves even an empty database as it is.
      if (values['dry-run']) scratch = await mkdtemp(join(tmpdir(), 'rodskud-dry-'));
      const there: Where = scratch ? { persistTo: scratch } : where;
      say(
        scratch
          ? 'The database has no tables yet; this is how it would be with them.'
          : 'Making the tables of the database.',
      );
      await migrateLocal(there);
      database = await openLocal(there);
    }
    const db = openDatabase(database.d1, 'first-primary');
    if (!(await hasPlaces(db)) && (scratch || !values['dry-run'])) {
      say('Laying the ground: towns of GeoNames, and the municipalities by name.');
      await layGround(db);
    }
    await run({
      db,
      now: new Date(),
      dryRun: values['dry-run'],
      keepExample: values['keep-example'],
      say,
      progress: process.stderr,
    });
  } finally {
    await database.close();
    if (scratch) await rm(scratch, { recursive: true, force: true });
  }
}

async function fileOptions(values: Values): Promise<FileOptions> {
  const { source, title, url, licence, credit, category, precision, initiative } = values;
  const given = Object.entries({ source, title, url, licence, credit, category, precision, initiative });
  const told = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  const map = Object.fromEntries((values.map ?? []).map(mapping));
  const fromFile = values.options ? await readOptions(values.options) : {};
  return mergeOptions(checkOptions({ ...told, ...(values.map ? { map } : {}) }, '--'), fromFile);
}

/** A column's own name may hold an equals sign. */
function mapping(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new Unusable(`--map ${text}: write it as --map COLUMN=FIELD.`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Unusable(
      `${error instanceof Error ? error.message : error}\nnpm run import -- --help lists what there is.`,
    );
  }
}

// npm runs a command in the project's folder; the file was named from where the command was given.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable) && !isTransient(error)) throw error;
  console.error(error instanceof Unusable ? error.message : TOO_BUSY);
  process.exitCode = 1;
}
