import { homeAddress } from '../state/address.ts';
import type { Text } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { Icon } from '../ui/icon.tsx';
import type { Assets } from './layout/assets.ts';
import { Document } from './layout/document.tsx';

interface NotFoundProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
}

export function NotFoundPage({ lang, text, origin, assets }: NotFoundProps) {
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      title={`${text.notFound.title} – ${text.site.name}`}
      description={text.notFound.text}
      indexed={false}
      assets={assets}
      icons={['search', 'back']}
      credits={[]}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet" id="indhold" tabIndex={-1}>
        <h1>{text.notFound.title}</h1>
        <p class="lead">{text.notFound.text}</p>
        <search>
          <form class="search" action={homeAddress(lang)}>
            <div class="search-box">
              <label class="visually-hidden" for="q">
                {text.search.label}
              </label>
              <div class="search-field">
                <Icon name="search" />
                <input id="q" name="q" type="text" maxLength={200} placeholder={text.search.placeholder} />
              </div>
              <button type="submit" class="button button-main">
                {text.search.submit}
              </button>
            </div>
          </form>
        </search>
        <p>
          <a class="back" href={homeAddress(lang)}>
            <Icon name="back" />
            {text.notFound.home}
          </a>
        </p>
      </main>
    </Document>
  );
}
