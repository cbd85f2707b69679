/** The frame of every page. No inline script and no style attribute: the policy allows neither. */
import type { ComponentChildren } from 'preact';
import { manifestAddress } from '../../state/address.ts';
import { OEMBED_TYPES, oembedAddress } from '../../state/snippets.ts';
import type { Text } from '../../text/da.ts';
import { LANGS, LANGUAGES, type Lang } from '../../text/lang.ts';
import { LANGUAGE_NAMES } from '../../text/lang-names.ts';
import { SpeechContext } from '../../ui/context.ts';
import type { Assets } from './assets.ts';
import type { Credit } from './credit.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { jsonForHtml } from './json.ts';

export interface DocumentProps {
  lang: Lang;
  text: Text;
  origin: string;
  /** This page in each language, from the root. Undefined for a page that is none (404). */
  addresses?: Record<Lang, string>;
  /** The languages that it is written in; all of them unless told. */
  languages?: readonly Lang[];
  /** Where the same list has a page of its own: what search engines should keep instead. */
  canonical?: Record<Lang, string>;
  title: string;
  description: string;
  kind?: 'website' | 'article';
  /** False where search engines should keep out. */
  indexed?: boolean;
  assets: Assets;
  /** Whether it needs the styles of areas and of text. */
  styled?: boolean;
  /** The same list as a feed. */
  feed?: { href: string; title: string };
  /** Whether other sites can show it by its address alone (/oembed). */
  embeddable?: boolean;
  credits: Credit[];
  /** What web/browser.tsx needs to bring the page to life. */
  data?: object;
  jsonLd?: object;
  /** What a link to this page shows where it is shared, by its address from the root: 1200 × 630. */
  picture?: { address: string; alt: string };
  skipLinks: { href: string; label: string }[];
  children: ComponentChildren;
}

export function Document(props: DocumentProps) {
  const { lang, text, assets, addresses, data, jsonLd, origin, title, description } = props;
  return (
    <html lang={lang} dir={LANGUAGES[lang].dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {props.indexed === false && <meta name="robots" content="noindex" />}
        {addresses && (
          <Alternates
            lang={lang}
            origin={origin}
            addresses={props.canonical ?? addresses}
            languages={props.languages ?? LANGS}
          />
        )}
        {addresses && props.embeddable && <Embedding origin={origin} page={origin + addresses[lang]} />}
        {props.feed && <link rel="alternate" type="application/atom+xml" {...props.feed} />}
        <meta property="og:type" content={props.kind ?? 'website'} />
        <meta property="og:site_name" content={text.site.name} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:locale" content={LANGUAGE_NAMES[lang].openGraph} />
        <Picture origin={origin} {...(props.picture ?? { address: '/og.png', alt: text.site.tagline })} />
        <meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171b16" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={manifestAddress(lang)} />
        {[...assets.styles, ...(props.styled ? assets.pageStyles : [])].map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <Scripts assets={assets} lang={lang} />
      </head>
      <body>
        <SpeechContext.Provider value={{ lang, text }}>
          <p class="skip">
            {props.skipLinks.map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </p>
          <Header addresses={addresses} example={props.credits.some(({ example }) => example)} />
          {props.children}
          <Footer credits={props.credits} />
        </SpeechContext.Provider>
        {data && <DataBlock id="page-data" type="application/json" data={data} />}
        {jsonLd && <DataBlock type="application/ld+json" data={jsonLd} />}
      </body>
    </html>
  );
}

interface AlternatesProps {
  lang: Lang;
  origin: string;
  addresses: Record<Lang, string>;
  languages: readonly Lang[];
}

function Alternates({ lang, origin, addresses, languages }: AlternatesProps) {
  return (
    <>
      <link rel="canonical" href={origin + addresses[lang]} />
      <meta property="og:url" content={origin + addresses[lang]} />
      {languages.map((other) => (
        <link key={other} rel="alternate" hreflang={other} href={origin + addresses[other]} />
      ))}
      <link rel="alternate" hreflang="x-default" href={origin + addresses.da} />
    </>
  );
}

function Embedding({ origin, page }: { origin: string; page: string }) {
  return (
    <>
      {(['json', 'xml'] as const).map((format) => (
        <link
          key={format}
          rel="alternate"
          type={OEMBED_TYPES[format]}
          href={oembedAddress(origin, page, format)}
        />
      ))}
    </>
  );
}

function Picture({ origin, address, alt }: { origin: string; address: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={origin + address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Scripts({ assets, lang }: { assets: Assets; lang: Lang }) {
  const words = assets.texts[lang] ?? [];
  return (
    <>
      {[assets.script, ...(assets.scripts ?? [])].map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {[...assets.preload, ...words].map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
    </>
  );
}

function DataBlock({ data, ...attributes }: { data: object; id?: string; type: string }) {
  return <script {...attributes} dangerouslySetInnerHTML={{ __html: jsonForHtml(data) }} />;
}
