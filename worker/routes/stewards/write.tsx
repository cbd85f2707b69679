/** `/i/{slug}/skriv`: a form that passes a message on to the owners of a listing. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { Message } from '../../../schema/message.ts';
import { Fault } from '../../../schema/problem.ts';
import { type StewardLang, stewardTexts, WritePage, WrittenPage } from '../../../web/pages/index.ts';
import { secretOf } from '../../actions/acting.ts';
import { passOn } from '../../actions/pass-on.ts';
import type { Env } from '../../context.ts';
import { mustBeAllowed } from '../../middleware/allowance.ts';
import { type Form, readForm } from '../../middleware/form.ts';
import { formStamp, howFilled } from '../../middleware/human.ts';
import { newId } from '../../secrets.ts';
import { contactsOf } from '../../store/stewards.ts';
import { page } from '../render.tsx';
import { frameOf, inBothLanguages, sendSoon } from './frame.ts';

export const writePages = new Hono<Env>();

const FORM = 'message';
const LIMIT = { of: FORM, perAddress: 5, perNetwork: 30 };

inBothLanguages('/i/:slug/skriv', (path, lang) => {
  writePages.get(path, (c) => show(c, lang));

  writePages.post(path, async (c) => {
    const form = await readForm(c);
    const { errors, message } = read(form, lang);
    const filled = await howFilled(secretOf(c.var), FORM, form, c.var.now);
    if (message && filled === 'by somebody') {
      const id = /^[\w-]{22}$/.test(form.one('id')) ? form.one('id') : newId();
      const slug = c.req.param('slug') ?? '';
      await mustBeAllowed(c, LIMIT);
      const { name } = await passOn(c.var, slug, { id, message });
      sendSoon(c);
      return page(c, <WrittenPage {...(await frameOf(c, lang))} {...{ slug, name }} />);
    }
    const doubt = filled === 'by somebody' ? {} : { words: stewardTexts[lang].write.errors.again };
    return show(c, lang, form, { ...doubt, ...errors });
  });
});

async function show(c: Context<Env>, lang: StewardLang, form?: Form, errors = {}): Promise<Response> {
  const slug = c.req.param('slug') ?? '';
  const { name, owners } = await contactsOf(c.var.db, slug);
  if (name === undefined) throw new Fault('not-found');
  const stamp = await formStamp(secretOf(c.var), FORM, c.var.now, form);
  const values = form ? { values: { from: form.one('from'), words: form.one('words') } } : {};
  return page(
    c,
    <WritePage
      {...(await frameOf(c, lang))}
      {...{ slug, name, stamp, errors, ...values }}
      id={form?.one('id') || newId()}
      reachable={owners.length > 0}
    />,
    form ? 422 : 200,
  );
}

function read(form: Form, lang: StewardLang): { message?: Message; errors: Record<string, string> } {
  const { errors: said } = stewardTexts[lang].write;
  const values = { from: form.one('from'), words: form.one('words') };
  const { success, output, issues } = v.safeParse(Message, values);
  if (success) return { message: output, errors: {} };
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const field = v.getDotPath(issue);
    if (field === 'from') errors.from = said.from;
    else
      errors.words ??=
        values.words === '' ? said.words : issue.type === 'max_length' ? said.tooLong : said.hidden;
  }
  return { errors };
}
