import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLocal } from '../../tools/local.ts';
import { aFolder } from './import-world.ts';

interface Ended {
  code: number;
  output: string;
}

function run(folder: string, ...args: string[]): Promise<Ended> {
  const command = [
    join(import.meta.dirname, '../../tools/import/run.ts'),
    ...args,
    '--persist-to',
    join(folder, 'state'),
  ];
  return new Promise((done) => {
    const { INIT_CWD: _, ...env } = process.env;
    execFile(process.execPath, command, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}` });
    });
  });
}

describe('the command', { timeout: 60_000 }, () => {
  it('makes the tables, imports the file and ends well although rows were rejected', async () => {
    const folder = await aFolder();
    await writeFile(
      join(folder, 'liste.csv'),
      'id,titel,lat,lon,note\n1,Haven,56,10,x\n2,,56,10,y\n3,Skoven,91,10,z\n',
    );
    const { code, output } = await run(folder, 'liste.csv', '--category', 'haver', '--map', 'note=tags');
    expect(output).toContain('--category: is not one of naboskab');
    expect(code).toBe(1);

    const imported = await run(
      folder,
      'liste.csv',
      '--category',
      'have-natur',
      '--map',
      'note=tags',
      '--source',
      'haver',
    );
    expect(imported.output).toContain('Making the tables of the database.');
    expect(imported.output).toMatch(
      /created {11}1\n {2}updated {11}0\n {2}unchanged {9}0\n {2}rejected {10}2, in liste.rejected.csv with line/,
    );
    expect(imported.code).toBe(0);
    expect(await readFile(join(folder, 'liste.rejected.csv'), 'utf8')).toBe(
      '\uFEFFrejected_line,rejected_column,rejected_reason,id,titel,lat,lon,note\r\n' +
        '3,titel,titel: is missing,2,,56,10,y\r\n' +
        '4,lat,"lat: 91 is not a latitude, which is from -90 to 90",3,Skoven,91,10,z\r\n',
    );
    const { d1, close } = await openLocal({ persistTo: join(folder, 'state') });
    const { results } = await d1.prepare('select name, category, tags, source from initiative').all();
    await close();
    expect(results).toEqual([{ name: 'Haven', category: 'have-natur', tags: '["x"]', source: 'haver' }]);
  });

  it('in a dry run leaves even an empty database as it is', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'liste.csv'), 'navn,kategori\nHaven,mad\n');
    const { code, output } = await run(folder, 'liste.csv', '--dry-run');
    expect(output).toContain('This would be done: 1 rows');
    expect(output).toContain('Nothing was written (--dry-run).');
    expect(code).toBe(0);
    const { d1, close } = await openLocal({ persistTo: join(folder, 'state') });
    const { results } = await d1
      .prepare("select name from sqlite_master where type = 'table' and name = 'initiative'")
      .all();
    await close();
    expect(results).toEqual([]);
  });

  it('says what is wrong with what it was told', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'liste.csv'), 'navn,kategori\nHaven,mad\n');
    const told = (...args: string[]) =>
      run(folder, ...args).then(({ code, output }) => [code, output.split('\n')[0]]);
    expect(await told('nowhere.csv')).toEqual([
      1,
      'nowhere.csv: there is no such file, or it may not be read.',
    ]);
    expect(await told('liste.csv', '--kategori', 'mad')).toEqual([
      1,
      expect.stringContaining("Unknown option '--kategori'"),
    ]);
    expect(await told('liste.csv', '--map', 'navn')).toEqual([
      1,
      '--map navn: write it as --map COLUMN=FIELD.',
    ]);
    expect(await told('liste.csv', 'to.csv')).toEqual([1, 'Name one file, not 2: liste.csv, to.csv']);
    expect(await told('--help')).toEqual([
      0,
      'Loads initiatives, events, areas and places into the database.',
    ]);
  });
});
