/** What all pages of a widget share: what their address says, whose frame they may stand in, and where their links lead. */
import type { Context, MiddlewareHandler } from 'hono';
import {
  type EmbedPageProps,
  type Narrowing,
  readNarrowing,
  readWidget,
  type Widget,
} from '../../../web/pages/index.ts';
import { embedAssets } from '../../assets.ts';
import type { Env } from '../../context.ts';
import { ancestorsFor } from '../../domain/embedding.ts';
import { type Chosen, correctionsOf, schemeShown } from '../../domain/widget-style.ts';
import { contentSecurityPolicy } from '../../middleware/security.ts';
import { municipalitySaid } from '../../store/widget.ts';

/** Names in the address that are for these pages, and not for the widget. */
const OURS = new Set(['soeg', 'kun', 'side', 'vis-fejl', 'tak']);

interface Asked {
  widget: Widget;
  narrowing: Narrowing;
  props: EmbedPageProps;
}

export function widgetOf(c: Context<Env>): Asked {
  const params = new URL(c.req.url).searchParams;
  const { widget, flaws } = readWidget([...params].filter(([name]) => !OURS.has(name)));
  const narrowing = readNarrowing(params);
  const chosen = chosenOf(widget);
  const scheme = schemeShown(chosen);
  const corrections = params.has('vis-fejl') ? correctionsOf(chosen) : [];
  const { embedding } = c.var.settings;
  const props = {
    lang: widget.lang ?? 'da',
    assets: embedAssets,
    isUnreadable: embedding.kind === 'unreadable',
    ...{ widget, narrowing, flaws, corrections, scheme },
  };
  return { widget, narrowing, props };
}

export function chosenOf({ theme, look }: Widget): Chosen {
  return { theme, ...look };
}

const CSP = 'Content-Security-Policy';

/** Whose widget it is, once that is known. */
export function frameBy(c: Context<Env>, municipality: string | undefined): void {
  c.header(CSP, contentSecurityPolicy(ancestorsFor(c.var.settings.embedding, municipality)));
}

/** One call, and only where it matters whose widget it is. */
export async function frameBySaid(c: Context<Env>, said: string | undefined): Promise<void> {
  if (c.var.settings.embedding.kind !== 'listed' || said === undefined) return;
  frameBy(c, (await municipalitySaid(c.var.db, said))?.code);
}

/** So that whatever goes wrong is said inside the frame too; and links out of it open a page of their own. */
export const framed: MiddlewareHandler<Env> = async function framed(c, next) {
  const { embedding } = c.var.settings;
  if (embedding.kind === 'unreadable')
    console.error(`EMBED_ALLOWED cannot be read, so no page may show a widget: “${embedding.part}”`);
  await next();
  if (!c.res.headers.has(CSP)) frameBy(c, undefined);
  if (c.res.headers.get('Content-Type')?.startsWith('text/html')) c.res = outward(c.res);
};

const INSIDE = /^(#|mailto:|tel:|geo:|\/embed(?:[/?#]|$))/;

/** A frame that was left for another page would be a page without its address bar; many refuse to be shown there. */
function outward(response: Response): Response {
  return new HTMLRewriter()
    .on('a[href]', {
      element(link) {
        if (INSIDE.test(link.getAttribute('href') ?? '')) return;
        const rel = link.getAttribute('rel')?.split(' ') ?? [];
        link.setAttribute('target', '_blank');
        link.setAttribute('rel', [...new Set([...rel, 'noopener'])].join(' '));
      },
    })
    .transform(response);
}
