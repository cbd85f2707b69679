/** `/konto/data` and `/konto/slet`: what somebody may ask of us about themselves. */
import { type Context, Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import {
  AccountErasedPage,
  EraseAccountPage,
  type StewardLang,
  stewardTexts,
} from '../../../web/pages/index.ts';
import { eraseAccount, exportOwnData } from '../../actions/own-data.ts';
import { assets } from '../../assets.ts';
import type { Env } from '../../context.ts';
import { readForm } from '../../middleware/form.ts';
import { SESSION_COOKIE } from '../../middleware/session.ts';
import { soleListings } from '../../store/own-data.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages } from './frame.ts';

export const ownDataPages = new Hono<Env>();

inBothLanguages('/konto/data', (path) => {
  ownDataPages.get(path, async (c) => {
    const data = await exportOwnData(await actingAs(c));
    c.header('Content-Disposition', 'attachment; filename="rodskud.json"');
    return c.body(JSON.stringify(data, undefined, 2), 200, { 'Content-Type': 'application/json' });
  });
});

inBothLanguages('/konto/slet', (path, lang) => {
  ownDataPages.get(path, (c) => ask(c, lang));

  ownDataPages.post(path, async (c) => {
    const form = await readForm(c);
    const acting = await actingAs(c);
    const listings = form.one('listings');
    if (form.one('confirm') !== 'yes') return ask(c, lang, listings);
    await eraseAccount(acting, { withListings: listings === 'erase', bucket: c.env.PICTURES });
    deleteCookie(c, SESSION_COOKIE, { path: '/', secure: true });
    return page(c, <AccountErasedPage lang={lang} origin={c.var.origin} assets={assets} />);
  });
});

/** Again, where `listings` says what was chosen before. */
async function ask(c: Context<Env>, lang: StewardLang, listings?: string): Promise<Response> {
  const { by, db } = await actingAs(c);
  const alone = (await soleListings(db, by.number)).map(({ name }) => name);
  const errors = { confirm: stewardTexts[lang].ownData.mustConfirm };
  const again = listings === undefined ? {} : { errors, listings: listings === 'erase' ? 'erase' : 'keep' };
  return page(
    c,
    <EraseAccountPage {...(await frameOf(c, lang))} alone={alone} {...again} />,
    again.errors ? 422 : 200,
  );
}
