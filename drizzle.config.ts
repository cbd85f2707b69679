import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './schema/database/*tables.ts',
  out: './schema/database/migrations',
});
