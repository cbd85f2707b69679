/** `/moderering/import`: a moderator's list comes in by a file; what each page shows is what the import's state says. */
import { type Context, Hono } from 'hono';
import { IMPORT_MAX_BYTES } from '../../../schema/import.ts';
import { Fault } from '../../../schema/problem.ts';
import {
  ImportsPage,
  type ImportsPageProps,
  isStep,
  type StewardLang,
  stewardAddress,
} from '../../../web/pages/index.ts';
import { advance } from '../../actions/import/advance.ts';
import { tellColumns } from '../../actions/import/columns.ts';
import { backToColumns, forgetImport, go, ownImports, startUndoing } from '../../actions/import/decide.ts';
import { type Importing, importToSee } from '../../actions/import/importing.ts';
import { receiveFile } from '../../actions/import/receive.ts';
import { mustModerateSome } from '../../actions/moderating.ts';
import type { Env } from '../../context.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { Unusable } from '../../import/unusable.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { listAreas } from '../../store/areas.ts';
import type { Import } from '../../store/imports.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';
import { pointsOf, rejectedCsv } from './import-files.ts';
import { showColumns, showImport, toldIn, totalOf } from './import-pages.tsx';

/** The file with what a form puts around it. */
const FORM_BYTES = IMPORT_MAX_BYTES + 64 * 1024;

export const imports = new Hono<Env>();

inBothLanguages('/moderering/import', (path, lang) => {
  imports.get(path, async (c) => showAll(c, lang, await importing(c)));

  imports.post(path, async (c) => {
    const acting = await importing(c);
    try {
      const file = (await readForm(c, { maxBytes: FORM_BYTES })).file('fil');
      if (!file) return await showAll(c, lang, acting, 'none');
      return c.redirect(addressOf(lang, await receiveFile(acting, file)), 303);
    } catch (error) {
      if (error instanceof Unusable) return showAll(c, lang, acting, error.kind);
      if (error instanceof Fault && error.kind === 'too-large') return showAll(c, lang, acting, 'too-much');
      throw error;
    }
  });

  imports.get(`${path}/:id`, async (c) => {
    const acting = await importing(c);
    return showImport(c, lang, acting, await importToSee(acting, c.req.param('id') ?? ''));
  });

  imports.post(`${path}/:id`, async (c) => {
    const acting = await importing(c);
    const it = await importToSee(acting, c.req.param('id') ?? '');
    const form = await readForm(c);
    const handling = form.one('handling');
    if (handling === 'proev' && it.state === 'columns') {
      const told = toldIn(form);
      const flaws = await tellColumns(acting, it, told);
      if (flaws.length > 0) return showColumns(c, lang, acting, it, { told, flaws });
    } else await handle(acting, it, handling, form);
    if (c.req.header('Accept') === 'application/json') return progressOf(c, acting, it);
    return c.redirect(
      handling === 'glem' ? stewardAddress(lang, '/moderering/import') : addressOf(lang, it.id),
      303,
    );
  });

  imports.get(`${path}/:id/afviste.csv`, async (c) => {
    const acting = await importing(c);
    return rejectedCsv(c, lang, acting, await importToSee(acting, c.req.param('id') ?? ''));
  });

  imports.get(`${path}/:id/punkter.json`, async (c) => {
    const acting = await importing(c);
    return c.json(await pointsOf(acting, await importToSee(acting, c.req.param('id') ?? '')));
  });
});

/** Pressed twice is pressed once: what is of a state that has gone by changes nothing. */
async function handle(acting: Importing, it: Import, handling: string, form: Form): Promise<void> {
  try {
    if (handling === 'fortsaet') await advance(acting, it, Number(form.one('ved')));
    else if (handling === 'importer') await go(acting, it, (line) => form.one(`valg.${line}`));
    else if (handling === 'fortryd') await startUndoing(acting, it);
    else if (handling === 'tilbage') await backToColumns(acting, it);
    else if (handling === 'glem') await forgetImport(acting, it);
    else if (handling !== 'proev') throw new Fault('not-allowed', { field: 'handling' });
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'conflict') throw error;
  }
}

/** For the script that presses on. */
async function progressOf(c: Context<Env>, acting: Importing, { id }: Import): Promise<Response> {
  const it = await importToSee(acting, id);
  return c.json({ goesOn: isStep(it.state), at: it.at, of: totalOf(it) });
}

async function importing(c: Context<Env>): Promise<Importing> {
  const acting = await actingAs(c);
  await mustModerateSome(acting);
  const bucket = c.env.PICTURES;
  if (!bucket) throw new Fault('not-set-up', { detail: 'This site keeps no files.' });
  return { ...acting, bucket };
}

function addressOf(lang: StewardLang, id: string): string {
  return stewardAddress(lang, `/moderering/import/${id}`);
}

async function showAll(
  c: Context<Env>,
  lang: StewardLang,
  acting: Importing,
  flaw?: ImportsPageProps['flaw'],
): Promise<Response> {
  const moderated = await mustModerateSome(acting);
  const [all, municipalities] = await Promise.all([ownImports(acting), listAreas(acting.db, 'municipality')]);
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  return page(
    c,
    <ImportsPage
      {...(await frameOf(c, lang))}
      administers={isAdministrator(acting.by)}
      imports={all}
      {...(moderated.includes('*') ? {} : { areas: moderated.map((area) => names.get(area) ?? area) })}
      {...(flaw ? { flaw } : {})}
    />,
    flaw ? 422 : 200,
  );
}
