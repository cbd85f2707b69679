/**
 * `npm run role -- give EMAIL administrator`: who may do what, and how the first administrator comes about.
 */
import { parseArgs } from 'node:util';
import { Fault } from '../schema/problem.ts';
import { ROLE_KINDS } from '../schema/stewardship.ts';
import { type Appointed, giveRole, takeRole } from '../worker/actions/roles.ts';
import { Unusable } from '../worker/import/unusable.ts';
import { type Database, openDatabase } from '../worker/store/database.ts';
import { members } from '../worker/store/roles.ts';
import { isBehind, localSecret, migrateLocal, openLocal, type Where } from './local.ts';
import { main } from './run.ts';

const HELP = `npm run role -- list
npm run role -- give EMAIL administrator     may give and take roles, and moderates everywhere
npm run role -- give EMAIL moderator AREA    code or name of a municipality, or “*” for all of them
npm run role -- take EMAIL administrator
npm run role -- take EMAIL moderator AREA

Whoever has a role signs in with that e-mail address; the account is made where there is none.

  --remote            the database in production, as wrangler.toml names it (log in with wrangler first)
  --persist-to DIR    another folder of local data, as with wrangler
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    remote: { type: 'boolean', default: false },
    'persist-to': { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

await main(async () => {
  if (values.help || positionals.length === 0) return console.log(HELP);
  const { remote, 'persist-to': persistTo } = values;
  const where: Where = { remote, ...(persistTo ? { persistTo } : {}) };
  try {
    await withDatabase(where, async (db) => {
      const secret = remote ? undefined : await localSecret();
      console.log(await carryOut(db, secret, positionals));
    });
  } catch (error) {
    // What was typed is wrong: no trace.
    if (!(error instanceof Fault || error instanceof Unusable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
});

async function withDatabase(where: Where, act: (db: Database) => Promise<void>): Promise<void> {
  const local = await openMigrated(where);
  try {
    await act(openDatabase(local.d1, 'first-primary'));
  } finally {
    await local.close();
  }
}

async function openMigrated(where: Where) {
  const local = await openLocal(where);
  if (!(await isBehind(local.d1))) return local;
  await local.close();
  if (where.remote) {
    throw new Unusable(
      'The database in production needs its migrations first: npx wrangler d1 migrations apply DB --remote',
    );
  }
  await migrateLocal(where);
  return openLocal(where);
}

async function carryOut(db: Database, secret: string | undefined, words: string[]): Promise<string> {
  const [verb, email = '', kindName, area = '*', tooMuch] = words;
  if (verb === 'list' && words.length === 1) return list(db);
  const kind = ROLE_KINDS.find((one) => one === kindName);
  const isWhole = kind === 'administrator' ? words.length === 3 : words.length === 4;
  if ((verb !== 'give' && verb !== 'take') || !kind || !isWhole || tooMuch) throw new Unusable(HELP);
  const change = verb === 'give' ? giveRole : takeRole;
  const appointing = { db, now: new Date(), settings: secret ? { secret } : {} };
  return said(verb, await change(appointing, { email, kind, area }));
}

function said(verb: 'give' | 'take', { email, kind, area, outcome }: Appointed): string {
  const role = kind === 'administrator' ? 'administrator' : `moderator of ${area}`;
  if (outcome === 'was-so')
    return `${email} ${verb === 'give' ? 'is' : 'is not'} ${role}: nothing has changed.`;
  return `${email} is ${verb === 'give' ? 'now' : 'no longer'} ${role}.`;
}

async function list(db: Database): Promise<string> {
  const lines = (await members(db)).map(({ email, kind, area, areaName }) =>
    [email, kind, ...(kind === 'moderator' ? [areaName ? `${area} ${areaName}` : area] : [])].join('  '),
  );
  return lines.join('\n') || 'Nobody yet: npm run role -- give EMAIL administrator';
}
