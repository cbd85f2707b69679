/** The page of one import, as its state says. */
import type { Context } from 'hono';
import {
  ImportCheckedPage,
  ImportColumnsPage,
  type ImportColumnsProps,
  ImportEndedPage,
  ImportProgressPage,
  isStep,
  type RowShown,
  type StewardLang,
} from '../../../web/pages/index.ts';
import { columnsOf, sourcesToChoose, type ToldOptions } from '../../actions/import/columns.ts';
import { type Importing, tableOf } from '../../actions/import/importing.ts';
import { readRows } from '../../actions/import/rows.ts';
import type { Env } from '../../context.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { FIELD_NAMES } from '../../import/columns.ts';
import { type Draft, isRejection } from '../../import/listing.ts';
import type { Form } from '../../middleware/form.ts';
import { broughtBy } from '../../store/import-rows.ts';
import { type Import, problemsOf, twinsOf } from '../../store/imports.ts';
import { basemapAddresses, page } from '../render.tsx';
import { frameOf } from './frame.ts';

const PROBLEMS_A_PAGE = 100;
const ROWS_SHOWN = 20;

type Shown = Context<Env>;

export function showImport(c: Shown, lang: StewardLang, acting: Importing, it: Import): Promise<Response> {
  if (it.state === 'columns') return showColumns(c, lang, acting, it);
  if (isStep(it.state)) return showProgress(c, lang, acting, it, it.state);
  return it.state === 'checked' ? showChecked(c, lang, acting, it) : showEnded(c, lang, acting, it);
}

export async function showColumns(
  c: Shown,
  lang: StewardLang,
  acting: Importing,
  it: Import,
  { told, flaws = [] }: { told?: ToldOptions; flaws?: ImportColumnsProps['flaws'] } = {},
): Promise<Response> {
  const { id, name, format, rows } = it;
  const [columns, sources] = await Promise.all([columnsOf(acting, it), sourcesToChoose(acting)]);
  const map = told
    ? Object.fromEntries(columns.map((column, i) => [column.name, told.fields[i] ?? '-']))
    : it.options.map;
  return page(
    c,
    <ImportColumnsPage
      {...(await common(c, lang, acting))}
      {...{ id, name, format, rows, columns, sources, flaws }}
      fields={FIELD_NAMES}
      options={{ ...it.options, ...told, map }}
    />,
    flaws.length ? 422 : 200,
  );
}

/** What the form of the columns says. */
export function toldIn(form: Form): ToldOptions {
  const fields: string[] = [];
  for (let i = 0; form.has(`felt.${i}`); i++) fields.push(form.one(`felt.${i}`));
  return {
    fields,
    source: form.one('kilde'),
    title: form.one('titel'),
    url: form.one('adresse'),
    licence: form.one('licens'),
    credit: form.one('kreditering'),
    category: form.one('kategori'),
    precision: form.one('praecision'),
  };
}

/** What is undone are the rows that were made and changed. */
export function totalOf({ state, rows, counts }: Import): number {
  return state === 'undoing' ? counts.created + counts.updated : rows;
}

async function showProgress(
  c: Shown,
  lang: StewardLang,
  acting: Importing,
  it: Import,
  state: Parameters<typeof ImportProgressPage>[0]['state'],
): Promise<Response> {
  const { id, name, at, counts, written } = it;
  const props = { ...(await common(c, lang, acting)), id, name, state, at, counts, written };
  return page(c, <ImportProgressPage {...props} of={totalOf(it)} />);
}

async function showChecked(c: Shown, lang: StewardLang, acting: Importing, it: Import): Promise<Response> {
  const { id, name, counts } = it;
  const [problems, twins, rows] = await Promise.all([
    somesProblems(c, acting, it),
    twinsOf(acting.db, it),
    firstRows(acting, it),
  ]);
  const props = { ...(await common(c, lang, acting)), ...problems, id, name, counts, twins, rows };
  return page(c, <ImportCheckedPage {...props} basemap={basemapAddresses(c)} />);
}

async function showEnded(c: Shown, lang: StewardLang, acting: Importing, it: Import): Promise<Response> {
  const { id, name, counts, written, updatedAt: at } = it;
  const isUndone = it.state === 'undone';
  const [problems, listings] = await Promise.all([
    somesProblems(c, acting, it),
    broughtBy(acting.db, it, { stayed: isUndone }),
  ]);
  const shown = { brought: isUndone ? [] : listings, stayed: isUndone ? listings : [] };
  const props = { ...(await common(c, lang, acting)), ...problems, ...shown, id, name, counts, written };
  return page(c, <ImportEndedPage {...props} {...{ at, isUndone }} />);
}

async function somesProblems(c: Shown, { db }: Importing, it: Import) {
  const after = Number(/^\d{1,7}$/.exec(c.req.query('efter') ?? '')?.[0] ?? 0);
  const found = await problemsOf(db, it, { after, most: PROBLEMS_A_PAGE + 1 });
  const problems = found.slice(0, PROBLEMS_A_PAGE);
  const last = problems.at(-1);
  const isMore = found.length > PROBLEMS_A_PAGE && last;
  const isFeature = it.format === 'GeoJSON';
  return { problems, isFeature, isFirst: after === 0, ...(isMore ? { nextProblems: last.line } : {}) };
}

async function firstRows(acting: Importing, it: Import): Promise<RowShown[]> {
  const shown: RowShown[] = [];
  for await (const read of readRows(acting, it, await tableOf(acting, it))) {
    if (!isRejection(read)) shown.push(rowShown(read));
    if (shown.length === ROWS_SHOWN) break;
  }
  return shown;
}

function rowShown({ line, listing, municipality }: Draft): RowShown {
  const { name, summary, category, place, contact } = listing;
  const town = [place?.postcode, place?.town].filter(Boolean).join(' ');
  return {
    line,
    name,
    summary,
    category,
    place: [place?.venue, place?.address, town || municipality?.said].filter(Boolean).join(', '),
    contact: [contact.website, contact.phone, contact.email, contact.form].filter(Boolean).join(' · '),
  };
}

async function common(c: Shown, lang: StewardLang, acting: Importing) {
  return { ...(await frameOf(c, lang)), administers: isAdministrator(acting.by) };
}
