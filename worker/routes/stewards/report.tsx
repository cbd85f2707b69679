/** `/i/{slug}/meld`: anybody tells us that a listing is wrong, gone, there twice, or does not belong here. */
import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import * as v from 'valibot';
import { Fault } from '../../../schema/problem.ts';
import { Report } from '../../../schema/report.ts';
import {
  initiativeAddress,
  ReportedPage,
  type ReportFormProps,
  ReportPage,
  type StewardLang,
  stewardTexts,
} from '../../../web/pages/index.ts';
import { secretOf } from '../../actions/acting.ts';
import { mayBeReported, report } from '../../actions/report.ts';
import type { Env } from '../../context.ts';
import { mustBeAllowed } from '../../middleware/allowance.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { formStamp, howFilled } from '../../middleware/human.ts';
import { newId } from '../../secrets.ts';
import { page } from '../render.tsx';
import { frameOf, inBothLanguages } from './frame.ts';

export const reportPages = new Hono<Env>();

const FORM = 'report';
const LIMIT = { of: FORM, perAddress: 10, perNetwork: 60 };
const FIELDS = ['kind', 'words', 'other', 'email'] as const;

/** Where a report is made: on a page of its own, or inside a widget. */
interface Door {
  lang(c: Context<Env>): StewardLang;
  form(c: Context<Env>, props: ReportFormGiven): Promise<VNode>;
  thanks(c: Context<Env>, listing: Reportable): Promise<VNode>;
  /** Where one is thanked, with `tak` in its query. */
  thanksAddress(c: Context<Env>): string;
}

type Reportable = Pick<ReportFormProps, 'slug' | 'name'>;
type ReportFormGiven = Reportable & Pick<ReportFormProps, 'id' | 'stamp' | 'values' | 'errors'>;

inBothLanguages('/i/:slug/meld', (path, lang) => {
  receiveReports(reportPages, path, {
    lang: () => lang,
    form: async (c, props) => <ReportPage {...(await frameOf(c, lang))} {...props} />,
    thanks: async (c, listing) => <ReportedPage {...(await frameOf(c, lang))} {...listing} />,
    thanksAddress: (c) => `${initiativeAddress(lang, slugOf(c))}/meld?tak`,
  });
});

export function receiveReports(app: Hono<Env>, path: string, door: Door): void {
  app.get(path, async (c) => {
    if (c.req.query('tak') === undefined) return show(c, door);
    const { slug, name } = await mayBeReported(c.var, slugOf(c));
    return page(c, await door.thanks(c, { slug, name }));
  });

  app.post(path, async (c) => {
    const lang = door.lang(c);
    const form = await readForm(c);
    const { errors, told } = read(form, lang);
    const filled = await howFilled(secretOf(c.var), FORM, form, c.var.now);
    const { errors: said } = stewardTexts[lang].report;
    if (!told || filled !== 'by somebody') {
      return show(c, door, form, { ...(filled === 'by somebody' ? {} : { words: said.again }), ...errors });
    }
    await mustBeAllowed(c, LIMIT);
    const id = /^[\w-]{22}$/.test(form.one('id')) ? form.one('id') : newId();
    try {
      await report(c.var, slugOf(c), { id, told, language: lang });
    } catch (fault) {
      if (fault instanceof Fault && fault.field === 'other')
        return show(c, door, form, { other: said.other });
      throw fault;
    }
    return c.redirect(door.thanksAddress(c), 303);
  });
}

function slugOf(c: Context<Env>): string {
  return c.req.param('slug') ?? '';
}

async function show(c: Context<Env>, door: Door, form?: Form, errors = {}): Promise<Response> {
  const { slug, name } = await mayBeReported(c.var, slugOf(c));
  const stamp = await formStamp(secretOf(c.var), FORM, c.var.now, form);
  const values = form && Object.fromEntries(FIELDS.map((field) => [field, form.one(field)]));
  const props = { slug, name, stamp, errors, id: form?.one('id') || newId(), ...(values ? { values } : {}) };
  return page(c, await door.form(c, props), form ? 422 : 200);
}

function read(form: Form, lang: StewardLang): { told?: Report; errors: Record<string, string> } {
  const [other, email] = [form.one('other'), form.one('email')];
  const { success, output, issues } = v.safeParse(Report, {
    kind: form.one('kind'),
    words: form.one('words'),
    ...(other ? { other } : {}),
    ...(email ? { email } : {}),
  });
  if (success) return { told: output, errors: {} };
  const { errors: said } = stewardTexts[lang].report;
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const field = FIELDS.find((one) => one === v.getDotPath(issue)) ?? 'kind';
    errors[field] ??= field === 'words' && form.one('words') ? said.wordsUnreadable : said[field];
  }
  return { errors };
}
