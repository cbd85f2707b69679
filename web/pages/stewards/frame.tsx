/** The frame of every page for those who keep something: a menu for who is signed in, and no search engine unless it is told. */
import type { ComponentChildren } from 'preact';
import { inEveryLanguage } from '../../state/page-address.ts';
import { type StewardText, stewardTexts } from '../../text/stewards/index.ts';
import { STEWARD_LANGS, type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { texts } from '../../text/whole.ts';
import type { Assets } from '../layout/assets.ts';
import { Document } from '../layout/document.tsx';

/** Who is signed in, as far as the menu is concerned. */
export interface Visitor {
  email: string;
  moderates: boolean;
}

/** What every page of stewards is given. */
export interface StewardPageProps {
  lang: StewardLang;
  origin: string;
  assets: Assets;
  visitor?: Visitor;
}

interface FrameProps extends StewardPageProps {
  /** From the root, without the prefix of the language: `/mine`. */
  path: string;
  title: string;
  /** Wider than prose: queues and comparisons. */
  wide?: boolean;
  /** What it has of its own beside that, by its class. */
  kind?: string;
  /** For search engines, of a page that is for everybody; others keep them out. */
  description?: string;
  /** Beside the one to the content. */
  skipLinks?: { href: string; label: string }[];
  /** What web/browser.tsx needs to bring it to life. */
  data?: object;
  children: ComponentChildren;
}

export function StewardFrame({
  lang,
  origin,
  assets,
  visitor,
  path,
  title,
  wide,
  kind,
  description,
  skipLinks = [],
  data,
  children,
}: FrameProps) {
  const text = texts[lang];
  const words = stewardTexts[lang];
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage((one) => stewardAddress(one, path))}
      languages={STEWARD_LANGS}
      indexed={description !== undefined}
      title={`${title} – ${text.site.name}`}
      description={description ?? text.site.description}
      assets={{
        ...assets,
        pageStyles: [...assets.pageStyles, ...assets.stewards.styles],
        scripts: [assets.stewards.script],
      }}
      styled
      credits={[]}
      {...(data ? { data } : {})}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }, ...skipLinks]}
    >
      {visitor && <Menu lang={lang} words={words} visitor={visitor} path={path} />}
      <main
        class={['sheet steward', wide && 'steward-wide', kind].filter(Boolean).join(' ')}
        id="indhold"
        tabIndex={-1}
      >
        {children}
      </main>
    </Document>
  );
}

interface MenuProps {
  lang: StewardLang;
  words: StewardText;
  visitor: Visitor;
  path: string;
}

function Menu({ lang, words: { common }, visitor, path }: MenuProps) {
  const entries = [
    { to: '/mine', label: common.mine },
    ...(visitor.moderates ? [{ to: '/moderering', label: common.moderation }] : []),
    { to: '/konto', label: common.account },
  ];
  return (
    <nav class="steward-menu" aria-label={common.menu}>
      <ul>
        {entries.map(({ to, label }) => (
          <li key={to}>
            <a href={stewardAddress(lang, to)} aria-current={path === to ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <form method="post" action={stewardAddress(lang, '/log-ud')}>
        <span class="visually-hidden">{common.signedInAs(visitor.email)}</span>
        <button class="button button-quiet" type="submit">
          {common.signOut}
        </button>
      </form>
    </nav>
  );
}
