/** `/moderering/kilder`: moderators keep the lists of others that are fetched for their municipality. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import {
  type Errors,
  SOURCE_DONE,
  SOURCES_PATH,
  SourceFormPage,
  SourcePage,
  type SourcePageProps,
  SourcesPage,
  type StewardLang,
  stewardAddress,
  stewardTexts,
} from '../../../web/pages/index.ts';
import type { ActingAs } from '../../actions/acting.ts';
import {
  addHarvest,
  changeHarvest,
  harvestToSee,
  pauseHarvest,
  removeHarvest,
  resumeHarvest,
  takeFew,
} from '../../actions/harvests.ts';
import { mustModerateSome } from '../../actions/moderating.ts';
import type { Env } from '../../context.ts';
import {
  HARVEST_FIELDS,
  type HarvestFlaws,
  type HarvestValues,
  readHarvestForm,
} from '../../domain/harvest-form.ts';
import { isAdministrator, moderates } from '../../domain/permissions.ts';
import { harvesting, outsideOf } from '../../harvest/harvesting.ts';
import { harvestStep } from '../../harvest/run.ts';
import { toldColumns } from '../../harvest/told-columns.ts';
import { trySource } from '../../harvest/try-source.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { newId } from '../../secrets.ts';
import { listAreas } from '../../store/areas.ts';
import { latestRuns, runsOf } from '../../store/harvest-runs.ts';
import { type Harvest, harvestById, harvestsIn } from '../../store/harvests.ts';
import { countVanished, vanishedOf } from '../../store/vanished.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages, sendSoon } from './frame.ts';

export const sources = new Hono<Env>();

type Done = (typeof SOURCE_DONE)[number];

inBothLanguages(SOURCES_PATH, (path, lang) => {
  sources.get(path, async (c) => {
    const acting = await actingAs(c);
    const moderated = await mustModerateSome(acting);
    const all = await harvestsIn(c.var.db, moderated.includes('*') ? undefined : moderated);
    const numbers = all.map(({ number }) => number);
    const [runs, vanished] = await Promise.all([
      latestRuns(c.var.db, numbers),
      countVanished(c.var.db, numbers),
    ]);
    const shown = all.map((one) => {
      const last = runs.get(one.number);
      return {
        ...one,
        vanished: vanished.get(one.number) ?? 0,
        ...(last ? { last: { ...last, at: last.startedAt } } : {}),
      };
    });
    return page(
      c,
      <SourcesPage
        {...(await frameOf(c, lang))}
        sources={shown}
        administers={isAdministrator(acting.by)}
        {...(c.req.query('gjort') === 'removed' ? { done: 'removed' as const } : {})}
      />,
    );
  });

  sources.get(`${path}/ny`, async (c) => {
    const acting = await actingAs(c);
    await mustModerateSome(acting);
    return formPage(c, lang, { acting, values: { hours: '24' }, flaws: {}, id: newId() });
  });

  sources.post(`${path}/ny`, async (c) => {
    const acting = await actingAs(c);
    await mustModerateSome(acting);
    const form = await readForm(c);
    const id = /^[\w-]{1,64}$/.exec(form.one('id'))?.[0] ?? newId();
    const values = valuesOf(form);
    const read = readHarvestForm(values, await groundOf(c, acting));
    if ('flaws' in read) return formPage(c, lang, { acting, values, flaws: read.flaws, id });
    await addHarvest(acting, id, read.read);
    return c.redirect(at(lang, id, 'added'), 303);
  });

  sources.get(`${path}/:id`, async (c) => {
    const acting = await actingAs(c);
    const harvest = await harvestToSee(acting, c.req.param('id'));
    const done = SOURCE_DONE.find((one) => one === c.req.query('gjort'));
    return show(c, lang, { acting, harvest, ...(done ? { done } : {}) });
  });

  sources.post(`${path}/:id`, async (c) => {
    const acting = await actingAs(c);
    const harvest = await harvestToSee(acting, c.req.param('id'));
    const form = await readForm(c);
    const handling = form.one('handling');
    if (handling === 'try') {
      const { db, settings, now } = c.var;
      const trial = await trySource(harvest, { db, outside: outsideOf(settings), now });
      return show(c, lang, { acting, harvest, trial });
    }
    const done = await handle(c, acting, { harvest, form, handling });
    if (done === 'removed') return c.redirect(`${stewardAddress(lang, SOURCES_PATH)}?gjort=removed`, 303);
    return c.redirect(at(lang, harvest.id, done), 303);
  });

  sources.get(`${path}/:id/ret`, async (c) => {
    const acting = await actingAs(c);
    const harvest = await harvestToSee(acting, c.req.param('id'));
    return formPage(c, lang, {
      acting,
      harvest,
      values: valuesOfHarvest(harvest),
      flaws: {},
      id: harvest.id,
    });
  });

  sources.post(`${path}/:id/ret`, async (c) => {
    const acting = await actingAs(c);
    const harvest = await harvestToSee(acting, c.req.param('id'));
    const { id, municipality, options } = harvest;
    // Its listings lie in its municipality: that stays.
    const values = { ...valuesOf(await readForm(c)), municipality };
    const ground = { ...(await groundOf(c, acting)), ...(options.map ? { map: options.map } : {}) };
    const read = readHarvestForm(values, ground);
    if ('flaws' in read) return formPage(c, lang, { acting, harvest, values, flaws: read.flaws, id });
    await changeHarvest(acting, harvest, read.read);
    return c.redirect(at(lang, id, 'saved'), 303);
  });
});

async function handle(
  c: Context<Env>,
  acting: ActingAs,
  { harvest, form, handling }: { harvest: Harvest; form: Form; handling: string },
): Promise<Done | 'removed'> {
  switch (handling) {
    case 'now':
      return fetchNow(c, harvest);
    case 'few': {
      await takeFew(acting, harvest);
      const fresh = await harvestById(c.var.db, harvest.id);
      return fetchNow(c, fresh ?? harvest);
    }
    case 'pause':
      await pauseHarvest(acting, harvest);
      return 'paused';
    case 'resume':
      await resumeHarvest(acting, harvest);
      return 'resumed';
    case 'map': {
      const fields = form.all('field');
      const said = form.all('column').map((column, i) => ({ column, field: fields[i] ?? '' }));
      await changeHarvest(acting, harvest, {
        ...harvest,
        options: { ...harvest.options, map: toldColumns(said) },
      });
      return 'mapped';
    }
    case 'remove':
      await removeHarvest(acting, harvest);
      return 'removed';
    default:
      throw new Fault('bad-parameter', { field: 'handling' });
  }
}

/** The first rows at once; the rest by the clock. */
async function fetchNow(c: Context<Env>, harvest: Harvest): Promise<Done> {
  const { db, settings, now } = c.var;
  const done = await harvestStep(harvest, harvesting({ db, env: c.env, settings }, now));
  sendSoon(c);
  return done ? 'fetched' : 'busy';
}

function at(lang: StewardLang, id: string, done: Done): string {
  return `${stewardAddress(lang, `${SOURCES_PATH}/${id}`)}?gjort=${done}`;
}

async function show(
  c: Context<Env>,
  lang: StewardLang,
  {
    acting,
    harvest,
    ...shown
  }: { acting: ActingAs; harvest: Harvest } & Pick<SourcePageProps, 'done' | 'trial'>,
): Promise<Response> {
  const [runs, vanished] = await Promise.all([
    runsOf(c.var.db, harvest.number),
    vanishedOf(c.var.db, harvest.number),
  ]);
  const props = { ...(await frameOf(c, lang)), source: harvest, runs, vanished, ...shown };
  return page(c, <SourcePage {...props} administers={isAdministrator(acting.by)} />);
}

async function groundOf(c: Context<Env>, { by }: ActingAs) {
  const all = await listAreas(c.var.db, 'municipality');
  const own = all.filter(({ code }) => moderates(by, code));
  return { municipalities: own.map(({ code }) => code), trusted: c.var.settings.harvest.trusted, own };
}

function valuesOf(form: Form): HarvestValues {
  return Object.fromEntries(HARVEST_FIELDS.map((field) => [field, form.one(field)])) as HarvestValues;
}

function valuesOfHarvest({ options, ...it }: Harvest): Record<string, string> {
  const { title, municipality, format, address, licence = '', credit = '', url = '' } = it;
  const { category = '', initiative = '' } = options;
  const hours = String(it.hours);
  return { title, municipality, format, address, category, initiative, hours, licence, credit, url };
}

interface Filled {
  acting: ActingAs;
  harvest?: Harvest;
  values: Record<string, string>;
  flaws: HarvestFlaws;
  id: string;
}

async function formPage(
  c: Context<Env>,
  lang: StewardLang,
  { acting, harvest, values, flaws, id }: Filled,
): Promise<Response> {
  const { own } = await groundOf(c, acting);
  const { fields, flaws: words } = stewardTexts[lang].sources;
  const errors: Errors = Object.fromEntries(
    Object.entries(flaws).map(([field, key]) => [
      field,
      `${fields[field as keyof typeof fields]}: ${words[key] ?? key}`,
    ]),
  );
  const shown = harvest ? own.filter(({ code }) => code === harvest.municipality) : own;
  return page(
    c,
    <SourceFormPage
      {...(await frameOf(c, lang))}
      {...{ id, values, errors, municipalities: shown }}
      {...(harvest ? { present: harvest } : {})}
      administers={isAdministrator(acting.by)}
    />,
    Object.keys(errors).length ? 422 : 200,
  );
}
