import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './schema/database/tables.ts',
    './schema/database/account-tables.ts',
    './schema/database/figure-tables.ts',
    './schema/database/import-tables.ts',
  ],
  out: './schema/database/migrations',
});
