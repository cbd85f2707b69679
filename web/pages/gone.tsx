/** An initiative that is paused or closed: without its name, and with a way on. */
import type { Category } from '../../schema/category.ts';
import { homeAddress } from '../state/address.ts';
import type { Text } from '../text/da.ts';
import { formatDate } from '../text/dates.ts';
import type { Lang } from '../text/lang.ts';
import { Icon } from '../ui/icon.tsx';
import type { Assets } from './layout/assets.ts';
import { Document } from './layout/document.tsx';

interface GoneProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  category: Category;
  /** The municipality that it was in. */
  area?: { code: string; name: string };
  /** The day on which its pause ends, where that is known and still to come. */
  pausedUntil?: string;
}

export function GonePage({ lang, text, origin, assets, category, area, pausedUntil }: GoneProps) {
  const [title, lead] = pausedUntil
    ? [text.gone.pausedUntil(formatDate(pausedUntil, lang)), text.gone.meanwhile]
    : [text.gone.title, text.gone.text];
  const kind = text.categories[category];
  const here = area && `municipality:${area.code}`;
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      title={`${title} – ${text.site.name}`}
      description={lead}
      indexed={false}
      assets={assets}
      credits={[]}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet" id="indhold" tabIndex={-1}>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <ul class="ways-on">
          {area && here && (
            <>
              <li>
                <a href={homeAddress(lang, { category: [category], area: here })}>
                  {text.gone.sameKindIn(kind, area.name)}
                </a>
              </li>
              <li>
                <a href={homeAddress(lang, { area: here })}>{text.gone.sameArea(area.name)}</a>
              </li>
            </>
          )}
          {!area && (
            <li>
              <a href={homeAddress(lang, { category: [category] })}>{text.gone.sameKind(kind)}</a>
            </li>
          )}
        </ul>
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
