/** The document inside the frame on somebody else's page: no header and no menu, but whose it is and whose data. */
import type { ComponentChildren } from 'preact';
import type { Correction, Scheme } from '../../../schema/look.ts';
import type { Search } from '../../../schema/search.ts';
import type { Narrowing } from '../../state/narrowing.ts';
import { type Flaw, type Widget, widgetParams } from '../../state/widget.ts';
import { LANGUAGES, type Lang } from '../../text/lang.ts';
import { texts } from '../../text/whole.ts';
import { SpeechContext } from '../../ui/context.ts';
import type { Credit } from '../layout/credit.ts';
import { jsonForHtml } from '../layout/json.ts';
import { Flaws } from './flaws.tsx';
import { EmbedFoot } from './foot.tsx';

/** Addresses of the built files of the widget, which has nothing of those of other pages. */
export interface EmbedAssets {
  script: string;
  styles: string[];
  /** Beside them, for one initiative. */
  pageStyles: string[];
  /** Beside them, for a form. */
  formStyles: string[];
}

/** What every page inside a widget is given. */
export interface EmbedPageProps {
  lang: Lang;
  assets: EmbedAssets;
  widget: Widget;
  narrowing: Narrowing;
  flaws: Flaw[];
  /** What was done to colours; said where the address asks for it. */
  corrections?: Correction[];
  /** No page may show it, by a setting of the server that cannot be read. */
  isUnreadable?: boolean;
  /** What is shown whatever the visitor's system says. */
  scheme?: Scheme | undefined;
}

/** What web/embed reads of a page, as JSON. */
export interface EmbedData {
  lang: Lang;
  /** For the address bar of the host: the query of the list, or `i/slug`. */
  state: string;
  /** What every address inside carries, with its question mark. */
  query: string;
}

interface FrameProps extends EmbedPageProps {
  title: string;
  credits: Credit[];
  /** What the big map should show. */
  search: Search;
  /** Style sheets beside those of the list. */
  styles?: string[];
  /** Nothing where the page does nothing that a host could know of. */
  data?: EmbedData;
  children: ComponentChildren;
}

export function EmbedFrame(props: FrameProps) {
  const { lang, assets, widget, scheme, data, title } = props;
  const text = texts[lang];
  const theme = themeAddress(widget);
  const styles = [...assets.styles, ...(props.styles ?? []), ...(theme ? [theme] : [])];
  return (
    <html lang={lang} dir={LANGUAGES[lang].dir} data-theme={scheme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${text.site.name}`}</title>
        <meta name="robots" content="noindex" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body class="embed">
        <SpeechContext.Provider value={{ lang, text }}>
          {/* Named, and with its foot inside: the page around it has a main part and a foot of its own. */}
          <main id="indhold" aria-label={title}>
            <Flaws {...props} />
            {props.children}
            <EmbedFoot credits={props.credits} search={props.search} />
          </main>
        </SpeechContext.Provider>
        {data && (
          <script
            id="page-data"
            type="application/json"
            dangerouslySetInnerHTML={{ __html: jsonForHtml(data) }}
          />
        )}
      </body>
    </html>
  );
}

/** The style sheet of what was chosen; undefined where nothing was. */
function themeAddress({ theme, look }: Widget): string | undefined {
  const query = widgetParams({ theme, look, view: 'both' }).toString();
  return query ? `/embed/tema.css?${query}` : undefined;
}
