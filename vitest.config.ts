import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { startOutside } from './test/outside.ts';

export default defineConfig({
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/{schema,search,store,tools,web}/**/*.test.ts'],
          environment: 'node',
          // How fast it is, the bench says: a busy machine fails no test.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins: [
          cloudflareTest(async () => ({
            main: './worker/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                ...(await startOutside()),
                MIGRATIONS: await readD1Migrations('schema/database/migrations'),
                SECRET: 'a secret of the tests, and of nobody else',
                PUBLIC_URL: 'https://rodskud.test',
              },
              // What waits to be sent waits on, so that a test can read it.
              email: { send_email: [] },
            },
          })),
        ],
        test: {
          name: 'workerd',
          include: ['test/worker/**/*.test.ts'],
          // How fast it is, the bench says: a busy machine fails no test.
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // A browser needs the machine for itself.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
