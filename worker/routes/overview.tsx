/** `/kommune/{slug}/overblik`: the figures of a municipality, and each of its tables as a file. */
import { type Context, Hono } from 'hono';
import { slugify } from '../../schema/fold.ts';
import {
  isTable,
  LANGS,
  OverviewPage,
  overviewAddress,
  prefixOf,
  STEWARD_LANGS,
  type StewardLang,
  tablesOf,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { CSV, DANISH_EXCEL, toCsv } from '../domain/csv.ts';
import { type OverviewData, overviewData } from '../store/overview.ts';
import { creditOf, notFound, page } from './render.tsx';

export const overview = new Hono<Env>();

const PATH = '/kommune/:slug/overblik';

for (const lang of STEWARD_LANGS) {
  const path = `${prefixOf(lang)}${PATH}`;
  overview.get(path, (c) =>
    withOverview(c, lang, '', (data) =>
      page(
        c,
        <OverviewPage
          lang={lang}
          origin={c.var.origin}
          assets={assets}
          overview={data}
          credits={data.sources.map(creditOf)}
        />,
      ),
    ),
  );

  overview.get(`${path}/:file{[a-z]+\\.csv}`, (c) => {
    const key = c.req.param('file').replace(/\.csv$/, '');
    if (!isTable(key)) return notFound(c, lang);
    const { search, searchParams } = new URL(c.req.url);
    return withOverview(c, lang, `/${key}.csv${search}`, (data) => {
      const table = tablesOf(data, lang)?.[key];
      if (!table) return notFound(c, lang);
      const dialect = searchParams.has('excel') ? DANISH_EXCEL : CSV;
      return c.body(toCsv(table.header, table.rows, dialect), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${data.area.slug}-${key}.csv"`,
      });
    });
  });
}

for (const lang of LANGS.filter((one) => !STEWARD_LANGS.some((two) => two === one))) {
  overview.get(`${prefixOf(lang)}${PATH}`, (c) => c.redirect(overviewAddress(lang, c.req.param('slug'))));
}

/** Aarhus, århus and 0751 are one, at one address. */
async function withOverview(
  c: Context<Env>,
  lang: StewardLang,
  rest: string,
  answer: (data: OverviewData) => Response | Promise<Response>,
): Promise<Response> {
  const said = c.req.param('slug') ?? '';
  const data = await overviewData(c.var.db, slugify(said), c.var.now);
  if (!data) return notFound(c, lang);
  if (data.area.slug !== said) return c.redirect(overviewAddress(lang, data.area.slug) + rest, 301);
  return answer(data);
}
