/**
 * `npm run rebuild`: makes everything that is derived from the rows anew, after a restore, or when the rules of the search
 * have changed. `-- --remote` in production.
 */
import { parseArgs } from 'node:util';
import { countFigures } from '../worker/jobs/count-figures.ts';
import { saveAround } from '../worker/store/areas.ts';
import { rebuild } from '../worker/store/bulk.ts';
import { openDatabase } from '../worker/store/database.ts';
import { reindex } from '../worker/store/reindex.ts';
import { openLocal } from './local.ts';
import { main } from './run.ts';

const { values } = parseArgs({ options: { remote: { type: 'boolean', default: false } } });

await main(async () => {
  const local = await openLocal({ remote: values.remote });
  try {
    const db = openDatabase(local.d1, 'first-primary');
    await rebuild(db);
    const onProgress = (seen: number) => process.stderr.write(`\r${seen} initiatives `);
    const changed = await reindex(db, new Date(), onProgress);
    await saveAround(db);
    const now = new Date();
    await countFigures(db, now, { since: now });
    const { rowsRead, rowsWritten } = db.meter;
    console.log(
      `\nRebuilt; the words of ${changed} made anew: ${rowsRead} rows read, ${rowsWritten} written.`,
    );
  } finally {
    await local.close();
  }
});
