import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rodskud-role-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const command = join(import.meta.dirname, '../../tools/role.ts');
const role = (...words: string[]) =>
  promisify(execFile)(process.execPath, [command, ...words, '--persist-to', folder]);

it('makes the first administrator of an empty directory, who is not taken away', {
  timeout: 240_000,
}, async () => {
  const given = await role('give', 'Chef@Test.example', 'administrator');
  expect(given.stdout).toBe('chef@test.example is now administrator.\n');
  await expect(role('take', 'chef@test.example', 'administrator')).rejects.toMatchObject({
    code: 1,
    stderr: 'the last administrator stays\n',
  });
});
