/** `npm run deploy`: builds, brings the tables of the database in production up to date, and deploys. */
import { binOf, buildIfStale, main, step } from './run.ts';

await main(async () => {
  await buildIfStale();
  const wrangler = binOf('wrangler');
  await step({
    title: 'Migrating the database in production',
    script: wrangler,
    args: ['d1', 'migrations', 'apply', 'DB', '--remote'],
    loud: true,
  });
  await step({ title: 'Deploying', script: wrangler, args: ['deploy'], loud: true });
});
