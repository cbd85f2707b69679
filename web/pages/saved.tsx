/** `/gemte`: the frame of what a device keeps, which no server knows; with `?vis=` a list that somebody has shared. */
import { savedAddress } from '../state/address.ts';
import { favouriteOf } from '../state/favourites.ts';
import { inEveryLanguage } from '../state/page-address.ts';
import type { Row } from '../state/row.ts';
import type { Text } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { SavedRow } from '../ui/saved-row.tsx';
import type { Assets } from './layout/assets.ts';
import type { Credit } from './layout/credit.ts';
import { Document } from './layout/document.tsx';
import { Keepable } from './layout/keepable.tsx';
import { usePageSpeech } from './layout/speech.ts';

export interface SavedPageProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  credits: Credit[];
  /** What the address names, in its order. */
  shared?: SharedList;
}

export interface SharedList {
  slugs: string[];
  /** Those of them that are here. */
  rows: Row[];
}

export function SavedPage({ lang, text, origin, assets, credits, shared }: SavedPageProps) {
  const words = text.device.saved;
  const title = shared ? words.sharedTitle : words.title;
  return (
    <Document
      styled
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage((one) => savedAddress(one, shared?.slugs))}
      title={`${title} – ${text.site.name}`}
      description={shared ? words.sharedLead(shared.rows.length) : words.lead}
      indexed={false}
      assets={assets}
      credits={credits}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet saved" id="indhold" tabIndex={-1}>
        <h1>{title}</h1>
        {shared ? <Shared {...shared} origin={origin} /> : <OwnFrame />}
      </main>
    </Document>
  );
}

function OwnFrame() {
  const { text } = usePageSpeech();
  const words = text.device.saved;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p class="notice needs-no-script">{words.noScript}</p>
      <div id="gemte" class="needs-script">
        <p>{text.list.loading}</p>
      </div>
    </>
  );
}

function Shared({ slugs, rows, origin }: SharedList & { origin: string }) {
  const { lang, text } = usePageSpeech();
  const words = text.device.saved;
  const gone = slugs.length - rows.length;
  return (
    <>
      <p class="lead">{rows.length ? words.sharedLead(rows.length) : words.sharedNone}</p>
      {rows.length > 0 && (
        <section aria-labelledby="delte">
          <h2 id="delte" class="visually-hidden">
            {text.list.heading}
          </h2>
          <ul class="rows">
            {rows.map((row) => (
              <SavedRow key={row.number} it={row} origin={origin}>
                <Keepable it={favouriteOf(row)} compact />
              </SavedRow>
            ))}
          </ul>
        </section>
      )}
      {gone > 0 && rows.length > 0 && <p>{words.gone(gone)}</p>}
      <p class="saved-own">
        <a class="button" href={savedAddress(lang)}>
          {words.own}
        </a>
      </p>
    </>
  );
}
