/** Pages of plain text. No call of the database. */
import { Hono } from 'hono';
import {
  ABOUT_PAGES,
  AboutPage,
  aboutAddress,
  LANGS,
  StyleGuidePage,
  styleAddress,
  texts,
} from '../../web/pages/index.ts';
import { assets, guideAssets, styleFacts } from '../assets.ts';
import type { Env } from '../context.ts';
import { page } from './render.tsx';

export const about = new Hono<Env>();

for (const lang of LANGS) {
  for (const key of ABOUT_PAGES) {
    about.get(aboutAddress(lang, key), (c) => {
      const { contact, geocoder } = c.var.settings;
      return page(
        c,
        <AboutPage
          page={key}
          lang={lang}
          text={texts[lang]}
          origin={c.var.origin}
          assets={assets}
          asksGeocoder={geocoder.name !== 'local'}
          {...(contact ? { contact } : {})}
        />,
      );
    });
  }
  about.get(styleAddress(lang), (c) =>
    page(
      c,
      <StyleGuidePage
        lang={lang}
        text={texts[lang]}
        origin={c.var.origin}
        assets={guideAssets}
        facts={styleFacts}
        now={new Date()}
      />,
    ),
  );
}
