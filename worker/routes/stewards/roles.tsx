/** `/moderering/roller`: administrators give and take roles. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import { ROLE_KINDS } from '../../../schema/stewardship.ts';
import { RolesPage, type StewardLang, stewardAddress, stewardTexts } from '../../../web/pages/index.ts';
import { mustAdminister } from '../../actions/moderating.ts';
import { giveRole, takeRole } from '../../actions/roles.ts';
import type { Env } from '../../context.ts';
import { readForm } from '../../middleware/form.ts';
import { listAreas } from '../../store/areas.ts';
import { members } from '../../store/roles.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';

export const roles = new Hono<Env>();

const DONE = ['given', 'taken', 'same'] as const;

inBothLanguages('/moderering/roller', (path, lang) => {
  roles.get(path, async (c) => {
    await mustAdminister(await actingAs(c));
    const done = DONE.find((one) => one === c.req.query('gjort'));
    return show(c, lang, done ? { done } : {});
  });

  roles.post(path, async (c) => {
    const acting = await actingAs(c);
    await mustAdminister(acting);
    const form = await readForm(c);
    const kind = ROLE_KINDS.find((one) => one === form.one('kind'));
    const isTaken = form.one('handling') === 'take';
    if (!kind) throw new Fault('not-allowed', { field: 'kind' });
    const wanted = { email: form.one('email'), kind, area: form.one('area') };
    try {
      const { outcome } = await (isTaken ? takeRole : giveRole)(acting, wanted);
      const done = outcome === 'was-so' ? 'same' : isTaken ? 'taken' : 'given';
      return c.redirect(`${stewardAddress(lang, '/moderering/roller')}?gjort=${done}`, 303);
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.kind !== 'not-allowed' || !fault.field) throw fault;
      const said = stewardTexts[lang].roles.errors[fault.field] ?? fault.message;
      return show(c, lang, { errors: { [fault.field]: said }, values: wanted });
    }
  });
});

type Shown = Partial<Pick<Parameters<typeof RolesPage>[0], 'done' | 'errors' | 'values'>>;

async function show(c: Context<Env>, lang: StewardLang, shown: Shown): Promise<Response> {
  const [all, municipalities] = await Promise.all([members(c.var.db), listAreas(c.var.db, 'municipality')]);
  const props = { ...(await frameOf(c, lang)), members: all, municipalities, ...shown };
  return page(c, <RolesPage {...props} />, shown.errors ? 422 : 200);
}
