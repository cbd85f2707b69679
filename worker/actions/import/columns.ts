/** What the columns of a file mean, and whose list it is: looked over by whoever imports it. */
import { CATEGORY_KEYS, type Category } from '../../../schema/category.ts';
import { slugify } from '../../../schema/fold.ts';
import type { ImportOptions } from '../../../schema/import.ts';
import { PRECISIONS } from '../../../schema/place.ts';
import { Fault } from '../../../schema/problem.ts';
import { FIELD_NAMES } from '../../import/columns.ts';
import type { Table } from '../../import/table.ts';
import { amendImport, type Import } from '../../store/imports.ts';
import { listSources, type Source } from '../../store/sources.ts';
import { type Importing, tableOf } from './importing.ts';
import { NO_COUNTS } from './receive.ts';

const EXAMPLES = 3;
const LOOKED_AT = 200;

export interface ColumnShown {
  name: string;
  examples: string[];
}

/** Each column with the first that stands in it. */
export async function columnsOf(acting: Importing, it: Import): Promise<ColumnShown[]> {
  const table = await tableOf(acting, it);
  const columns = table.columns.map((name): ColumnShown => ({ name, examples: [] }));
  let looked = 0;
  for await (const { cells } of table.rows()) {
    for (const [i, column] of columns.entries()) {
      const cell = cells[i]?.trim().replace(/\s+/g, ' ');
      if (cell && column.examples.length < EXAMPLES && !column.examples.includes(cell))
        column.examples.push(cell);
    }
    if (++looked === LOOKED_AT) break;
  }
  return columns;
}

/** Of others than the made-up one. */
export async function sourcesToChoose({ db }: Pick<Importing, 'db'>): Promise<Source[]> {
  return (await listSources(db)).filter(({ example }) => !example);
}

export interface ToldOptions extends Omit<ImportOptions, 'map' | 'category' | 'precision'> {
  category: string;
  precision: string;
  /** The field of each column, by its place. */
  fields: string[];
}

export type OptionFlaw = 'name' | 'category' | 'title' | 'taken' | 'url' | 'long';

export function optionsOf(told: ToldOptions, table: Pick<Table, 'columns'>, sources: Source[]) {
  const flaws: OptionFlaw[] = [];
  const isField = (field: string) => FIELD_NAMES.some((one) => one === field);
  const map = Object.fromEntries(
    table.columns.map((name, i) => [name, isField(told.fields[i] ?? '') ? (told.fields[i] ?? '-') : '-']),
  );
  const said = new Set(Object.values(map));
  const category = CATEGORY_KEYS.find((key): key is Category => key === told.category);
  const precision = PRECISIONS.find((one) => one === told.precision);
  if (!said.has('name')) flaws.push('name');
  if (!said.has('category') && !category) flaws.push('category');
  const chosen = sources.find(({ key }) => key === told.source);
  const { title, url, licence, credit } = chosen ? { title: '', url: '', licence: '', credit: '' } : told;
  const source = chosen?.key ?? slugify(title).slice(0, 60);
  if (!chosen && !title) flaws.push('title');
  // Its credit is another's to change.
  if (!chosen && sources.some(({ key }) => key === source)) flaws.push('taken');
  if (url && !/^https?:\/\/\S+$/.test(url)) flaws.push('url');
  if ([title, url, licence, credit].some((text) => text.length > 300)) flaws.push('long');
  const options: ImportOptions = {
    map,
    source,
    title,
    url,
    licence,
    credit,
    ...(category ? { category } : {}),
    ...(precision ? { precision } : {}),
  };
  return { options, flaws };
}

/** On to the dry run. Gives what is wrong with it; nothing, when nothing is. Faults: `conflict` when it has gone on already. */
export async function tellColumns(acting: Importing, it: Import, told: ToldOptions): Promise<OptionFlaw[]> {
  const table = await tableOf(acting, it);
  const { options, flaws } = optionsOf(told, table, await sourcesToChoose(acting));
  if (flaws.length > 0) return flaws;
  mustGoOn(
    await amendImport(acting.db, it, {
      state: 'checking',
      at: 0,
      counts: NO_COUNTS,
      choices: {},
      options,
      updatedAt: acting.now,
    }),
  );
  return [];
}

/** Faults: `conflict`. */
export function mustGoOn(amended: boolean): void {
  if (!amended) throw new Fault('conflict', { detail: 'this import has gone on since the page was made' });
}
