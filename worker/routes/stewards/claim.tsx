/** `/i/{slug}/overtag`: somebody says that a listing is theirs. */
import { type Context, Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import { ClaimPage, type ClaimWay, type StewardLang } from '../../../web/pages/index.ts';
import { claimByLink, claimByModerator } from '../../actions/claim.ts';
import type { Env } from '../../context.ts';
import { mustBeAllowed } from '../../middleware/allowance.ts';
import { readForm } from '../../middleware/form.ts';
import { claimable } from '../../store/claims.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages, sendSoon } from './frame.ts';

export const claims = new Hono<Env>();

inBothLanguages('/i/:slug/overtag', (path, lang) => {
  claims.get(path, async (c) => page(c, await claimPage(c, lang)));

  claims.post(path, async (c) => {
    const acting = await actingAs(c);
    const form = await readForm(c);
    const slug = slugOf(c);
    const way: ClaimWay = form.one('way') === 'link' ? 'link' : 'moderator';
    await mustBeAllowed(c, { of: 'claim', perAddress: 5, perNetwork: 30 });
    // Whoever reads that inbox has not asked for it: three an hour, whoever asks.
    if (way === 'link') await mustBeAllowed(c, { of: 'claim link', about: { subject: slug, perHour: 3 } });
    try {
      await (way === 'link'
        ? claimByLink(acting, slug, lang)
        : claimByModerator(acting, slug, form.one('words')));
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.field !== 'words') throw fault;
      return page(c, await claimPage(c, lang, { words: form.one('words'), wrong: fault.message }), 422);
    }
    sendSoon(c);
    return c.redirect(`${c.req.path}?sendt=${way}`, 303);
  });
});

async function claimPage(c: Context<Env>, lang: StewardLang, typed?: { words: string; wrong: string }) {
  const by = await c.var.signedIn();
  const found = await claimable(c.var.db, slugOf(c), by?.number);
  if (!found) throw new Fault('not-found', { field: 'slug', detail: slugOf(c) });
  const { initiative, owners, isWaiting } = found;
  const isOwner = by !== undefined && owners.includes(by.number);
  const said = c.req.query('sendt');
  const sent = said === 'link' || said === 'moderator' ? said : undefined;
  const frame = await frameOf(c, lang);
  return <ClaimPage {...frame} {...{ initiative, isOwner, isWaiting, sent }} {...typed} />;
}

function slugOf(c: Context<Env>): string {
  return c.req.param('slug') ?? '';
}
