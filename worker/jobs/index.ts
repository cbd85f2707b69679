/** What the clock starts: the crons of wrangler.toml, each with its jobs in turn. */
import { Fault } from '../../schema/problem.ts';
import { postOf } from '../mail/post.ts';
import { type Bindings, settings } from '../settings.ts';
import { openDatabase } from '../store/database.ts';
import { askStillHere } from './ask-still-here.ts';
import { countFigures } from './count-figures.ts';
import { endPauses } from './end-pauses.ts';
import { forgetImports } from './forget-imports.ts';
import { forgetOld } from './forget-old.ts';
import { harvestSources } from './harvest.ts';
import { renewDayTokens } from './renew-day-tokens.ts';
import { sendDigests } from './send-digests.ts';
import { sendMails } from './send-mails.ts';
import { sweepPictures } from './sweep-pictures.ts';
import type { Working } from './working.ts';

type Job = (working: Working, now: Date) => Promise<unknown>;

export const JOBS: Record<string, Job[]> = {
  // Every five minutes
  '*/5 * * * *': [({ db }, now) => sendDigests(db, now), harvestSources, sendMails],
  // Every morning
  '23 7 * * *': [forgetOld, sweepPictures, forgetImports, askOwners],
  // Every night, when the day has begun in Denmark: 0:05, or 1:05 in summer
  '5 23 * * *': [({ db }, now) => endPauses(db, now)],
  // Every Monday night
  '17 2 * * 1': [({ db }, now) => renewDayTokens(db, now), ({ db }, now) => countFigures(db, now)],
};

/** Only where the letters can be sent: a round that is asked counts. */
async function askOwners({ db, env, settings }: Working, now: Date): Promise<void> {
  const { secret } = settings;
  if (secret && postOf(env, settings)) await askStillHere({ db, secret }, now);
}

/** One job that fails keeps no other from being done, and the run is known as failed. */
export async function work(
  { cron, scheduledTime }: Pick<ScheduledController, 'cron' | 'scheduledTime'>,
  env: Bindings,
): Promise<void> {
  const jobs = JOBS[cron];
  if (!jobs) throw new Fault('unexpected', { detail: `no job is done at ${cron}` });
  const working = { db: openDatabase(env.DB, 'first-primary'), env, settings: settings(env) };
  const failures: unknown[] = [];
  for (const job of jobs) {
    await job(working, new Date(scheduledTime)).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures);
}
