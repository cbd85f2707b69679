/** `npm run rebuild`: makes everything that is derived from the rows anew, after a restore. `-- --remote` in production. */
import { parseArgs } from 'node:util';
import { rebuild } from '../worker/store/bulk.ts';
import { openDatabase } from '../worker/store/database.ts';
import { openLocal } from './local.ts';
import { main } from './run.ts';

const { values } = parseArgs({ options: { remote: { type: 'boolean', default: false } } });

await main(async () => {
  const local = await openLocal({ remote: values.remote });
  try {
    const db = openDatabase(local.d1, 'first-primary');
    await rebuild(db);
    console.log(`Rebuilt: ${db.meter.rowsRead} rows read, ${db.meter.rowsWritten} written.`);
  } finally {
    await local.close();
  }
});
