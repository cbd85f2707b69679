/** `/offline`: what the service worker shows in place of a page that it neither gets nor keeps. */
import { homeAddress, offlineAddress, savedAddress } from '../state/address.ts';
import { inEveryLanguage } from '../state/page-address.ts';
import type { Text } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import type { Assets } from './layout/assets.ts';
import { Document } from './layout/document.tsx';

export interface OfflinePageProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
}

/** web/device/start.tsx asks once more for the address that stands in the bar. */
const RETRY_ID = 'proev-igen';

export function OfflinePage({ lang, text, origin, assets }: OfflinePageProps) {
  const words = text.device.offlinePage;
  return (
    <Document
      styled
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage(offlineAddress)}
      title={`${words.title} – ${text.site.name}`}
      description={words.lead}
      indexed={false}
      assets={assets}
      credits={[]}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet" id="indhold" tabIndex={-1}>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="needs-script">
          <button type="button" class="button button-main" id={RETRY_ID}>
            {words.retry}
          </button>
        </p>
        <section class="offline-ways" aria-labelledby="ses-offline">
          <h2 id="ses-offline">{words.seen}</h2>
          <ul>
            <li>
              <a href={savedAddress(lang)}>{words.saved}</a>
            </li>
            <li>
              <a href={homeAddress(lang)}>{words.home}</a>
            </li>
          </ul>
        </section>
      </main>
    </Document>
  );
}
