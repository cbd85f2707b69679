/** `/om`, `/privatliv` and `/tilgaengelighed`: pages of plain text. */
import { type AboutPageKey, aboutAddress, inEveryLanguage } from '../state/page-address.ts';
import type { ProseSection } from '../text/about/prose.ts';
import type { Text } from '../text/da.ts';
import { type Lang, spoken } from '../text/lang.ts';
import { ContactLine, type SiteContact } from './about/contact-line.tsx';
import { Words } from './about/words.tsx';
import type { Assets } from './layout/assets.ts';
import { Document } from './layout/document.tsx';

export interface AboutPageProps {
  page: AboutPageKey;
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  contact?: SiteContact;
  /** Whether another service is asked for addresses: readers are told. */
  asksGeocoder: boolean;
}

export function AboutPage({ page, lang, text, origin, assets, contact, asksGeocoder }: AboutPageProps) {
  const { title, lead, sections } = text.about[page];
  const { elsewhere } = text.about;
  const own = {
    om: text.foot.about,
    privatliv: text.foot.privacyPage,
    tilgaengelighed: text.foot.accessibility,
  };
  const heading = elsewhere ? own[page] : title;
  const told = sections.filter(({ onlyWithGeocoder }) => asksGeocoder || !onlyWithGeocoder);
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage((one) => aboutAddress(one, page))}
      title={heading.includes(text.site.name) ? heading : `${heading} – ${text.site.name}`}
      description={lead}
      assets={assets}
      styled
      credits={[]}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet about" id="indhold" tabIndex={-1}>
        <h1>{heading}</h1>
        {elsewhere && <p class="notice">{elsewhere.note}</p>}
        <div class="about-text" {...spoken(elsewhere?.lang, lang)}>
          <p class="lead">{lead}</p>
          {told.map((section) => (
            <Section key={section.id} of={section} {...(contact ? { contact } : {})} />
          ))}
        </div>
      </main>
    </Document>
  );
}

function Section({ of: it, contact }: { of: ProseSection; contact?: SiteContact }) {
  return (
    <section class="about-section" aria-labelledby={it.id}>
      <h2 id={it.id}>{it.title}</h2>
      {it.blocks.map((block) => {
        if (typeof block === 'string')
          return (
            <p key={block}>
              <Words text={block} />
            </p>
          );
        if (Array.isArray(block)) return <List key={block[0]} items={block} />;
        return <Example key={block.code} address={block.code} />;
      })}
      {it.withoutContact && <ContactLine without={it.withoutContact} {...(contact ? { contact } : {})} />}
    </section>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>
          <Words text={item} />
        </li>
      ))}
    </ul>
  );
}

/** An address to try, and to copy. */
function Example({ address }: { address: string }) {
  return (
    <p class="about-example">
      <a href={address}>
        <code>{address}</code>
      </a>
    </p>
  );
}
