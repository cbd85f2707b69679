/** `/i/{slug}`: all there is to know about one initiative. */
import type { Initiative } from '../../schema/initiative.ts';
import { boxAround } from '../../schema/place.ts';
import { homeAddress, initiativeAddress } from '../state/address.ts';
import { inEveryLanguage, listPageAddress } from '../state/page-address.ts';
import { wordsIn } from '../state/row.ts';
import type { Text } from '../text/da.ts';
import { type Lang, spoken } from '../text/lang.ts';
import { CategoryMark } from '../ui/category-mark.tsx';
import { Icon } from '../ui/icon.tsx';
import { Behind, Needs } from './initiative/behind.tsx';
import { Contact } from './initiative/contact.tsx';
import { Fresh } from './initiative/fresh.tsx';
import { Glance } from './initiative/glance.tsx';
import { initiativeJsonLd } from './initiative/json-ld.ts';
import { Keep } from './initiative/keep.tsx';
import { type NeighbourRow, Neighbours } from './initiative/neighbours.tsx';
import { LeadPicture, MorePictures } from './initiative/pictures.tsx';
import { Practical } from './initiative/practical.tsx';
import { Prose } from './initiative/prose.tsx';
import { Share } from './initiative/share.tsx';
import { shownPoint } from './initiative/shown-point.ts';
import { TakePart } from './initiative/take-part.tsx';
import type { Times } from './initiative/times.ts';
import { Trust } from './initiative/trust.tsx';
import { When } from './initiative/when.tsx';
import { Where } from './initiative/where.tsx';
import type { Assets } from './layout/assets.ts';
import type { Credit } from './layout/credit.ts';
import { Document } from './layout/document.tsx';

export interface InitiativePageProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  initiative: Initiative;
  /** Names of municipalities by their code. */
  municipalities: Record<string, string>;
  near: NeighbourRow[];
  similar: NeighbourRow[];
  credit?: Credit;
  /** Whom the names of its places are from. */
  ground: Credit[];
  basemap: string[];
  /** When things happen, as the worker has worked it out. */
  times?: Times;
  /** What “12 months ago” is counted from. */
  now: Date;
}

const NEIGHBOURHOOD_METERS = 3000;

export function InitiativePage(props: InitiativePageProps) {
  const { lang, text, origin, initiative: it, credit, municipalities, near, similar, now } = props;
  const english = it.translations.en;
  const name = wordsIn(lang, it.name, english?.name);
  const summary = wordsIn(lang, it.summary, english?.summary);
  const description = wordsIn(lang, it.description, english?.description);
  const point = shownPoint(it);
  const addresses = inEveryLanguage((one) => initiativeAddress(one, it.slug));
  const url = origin + addresses[lang];
  return (
    <Document
      styled
      lang={lang}
      text={text}
      origin={origin}
      addresses={addresses}
      title={`${name.text}${it.place?.town ? `, ${it.place.town}` : ''} – ${text.site.name}`}
      description={summary.text || description.text.slice(0, 160) || inShort(it, name.text, text)}
      kind="article"
      indexed={!credit?.example}
      assets={props.assets}
      credits={credit ? [credit, ...props.ground] : props.ground}
      data={{
        page: 'initiative',
        lang,
        ...(point ? { map: { category: it.category, ...point, basemap: props.basemap } } : {}),
      }}
      jsonLd={initiativeJsonLd(it, { lang, text, url, origin, municipalities })}
      embeddable
      picture={{
        address: `${addresses[lang]}/og.png?v=${it.version}`,
        alt: text.share.picture(name.text),
      }}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet" id="indhold" tabIndex={-1}>
        <p>
          <a
            class="back"
            href={homeAddress(lang, point ? { bbox: boxAround(point.lngLat, NEIGHBOURHOOD_METERS) } : {})}
          >
            <Icon name="back" />
            {text.initiative.back}
          </a>
        </p>
        <article class="initiative">
          <header class="initiative-head">
            <p class="initiative-category">
              <CategoryMark category={it.category} size="large" />
              <a class="alone" href={listPageAddress(lang, { category: it.category })}>
                {text.categories[it.category]}
              </a>
            </p>
            <h1 {...spoken(name.lang, lang)}>{name.text}</h1>
            {summary.text && (
              <p class="lead" {...spoken(summary.lang, lang)}>
                {summary.text}
              </p>
            )}
            <Glance of={it} municipalities={municipalities} />
            <Fresh of={it} credit={credit} now={now} />
            <Keep of={it} municipalities={municipalities} />
          </header>
          <div class="initiative-main">
            <LeadPicture of={it} />
            {description.text && <Prose text={description.text} lang={description.lang} />}
            <Practical of={it} />
            <Needs of={it} />
            <Behind of={it} />
            <MorePictures of={it} />
          </div>
          <div class="initiative-side">
            <When of={it} origin={origin} times={props.times} />
            <Where of={it} municipalities={municipalities} />
            <Contact of={it} />
            <Share name={name.text} address={url} codeAddress={`${addresses[lang]}/qr.svg`} />
          </div>
          <TakePart slug={it.slug} />
          <Trust of={it} credit={credit} />
        </article>
        <Neighbours near={near} similar={similar} fromRough={point?.precision === 'approximate'} />
      </main>
    </Document>
  );
}

/** What is said of one that says nothing of itself. */
function inShort({ category, place }: Initiative, name: string, text: Text): string {
  return [name, text.categories[category], place?.town].filter(Boolean).join(' · ');
}
