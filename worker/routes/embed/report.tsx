/**
 * `/embed/i/{slug}/fejl`: the report of a reader, from inside a widget. A frame on another site gets no cookie, and this
 * form needs none: it is held by its stamp, its trap, its count an address, and by being sent from a page of ours.
 */
import { type Context, Hono } from 'hono';
import { EmbedReportedPage, EmbedReportPage, insideAddress, stewardLang } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';
import { receiveReports } from '../stewards/report.tsx';
import { frameBySaid, widgetOf } from './asked.ts';

export const embedReports = new Hono<Env>();

receiveReports(embedReports, '/i/:slug/fejl', {
  lang: (c) => stewardLang(widgetOf(c).props.lang),
  form: async (c, props) => <EmbedReportPage {...(await frameOf(c))} {...props} />,
  thanks: async (c, listing) => <EmbedReportedPage {...(await frameOf(c))} {...listing} />,
  thanksAddress: (c) => {
    const { widget, narrowing } = widgetOf(c);
    const here = insideAddress(widget, narrowing, `i/${encodeURIComponent(c.req.param('slug') ?? '')}/fejl`);
    return `${here}${here.includes('?') ? '&' : '?'}tak`;
  },
});

async function frameOf(c: Context<Env>) {
  const { props, widget } = widgetOf(c);
  await frameBySaid(c, widget.municipality);
  return { ...props, lang: stewardLang(props.lang) };
}
