/** `/kommune/{slug}`, `/kategori/{key}` and `/kommune/{slug}/{key}`: a list that is worth linking to. */
import type { Category } from '../../schema/category.ts';
import { municipalityTitle } from '../../schema/municipality.ts';
import type { Bbox } from '../../schema/place.ts';
import { homeAddress, initiativeAddress, listFileAddress } from '../state/address.ts';
import { boundsOf } from '../state/bounds.ts';
import { inEveryLanguage, listPageAddress, municipalitiesAddress } from '../state/page-address.ts';
import type { Row } from '../state/row.ts';
import type { Text } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { Icon } from '../ui/icon.tsx';
import { AreaLinks, type CountedArea } from './area/area-links.tsx';
import { CategoryLinks } from './area/category-links.tsx';
import { Empty } from './area/empty.tsx';
import { listJsonLd } from './area/json-ld.ts';
import { ForMunicipality, type MunicipalityPartsProps, Towns, Waiting } from './area/municipality-parts.tsx';
import { PlainRow } from './area/plain-row.tsx';
import {
  addressOf,
  headingOf,
  type ListSubject,
  searchOf,
  sentenceOf,
  thereOf,
  titleOf,
} from './area/subject.ts';
import { TakeAlong } from './area/take-along.tsx';
import { type Step, Trail } from './area/trail.tsx';
import type { Assets } from './layout/assets.ts';
import type { Credit } from './layout/credit.ts';
import { Document } from './layout/document.tsx';

export interface ListPageProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  subject: ListSubject;
  rows: Row[];
  next?: string;
  /** The page of the list that the address asks for. */
  cursor?: string;
  /** Of the whole list, whatever the page shows of it. */
  total: number;
  /** Of the municipality, or of the whole country. */
  counts: Record<Category, number>;
  /** The municipalities around, or those that have most. */
  others: CountedArea[];
  /** On the first page of a whole municipality. */
  parts?: MunicipalityPartsProps;
  credits: Credit[];
  map: {
    version: number;
    basemap: string[];
    attribution: string[];
    /** The whole country. */
    bounds: Bbox;
    border?: string;
  };
}

export function ListPage(props: ListPageProps) {
  const { lang, text, origin, subject, rows, total, cursor, credits, parts } = props;
  const { municipality, category } = subject;
  const heading = headingOf(subject, text);
  const sentence = sentenceOf(subject, total, text);
  const addresses = inEveryLanguage((one) => addressOf(subject, one, cursor));
  const trail = trailOf(subject, lang, text);
  const search = searchOf(subject);
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={addresses}
      title={titleOf(subject, text)}
      description={sentence}
      // A later page begins where newer initiatives push it to; an empty one may fill.
      indexed={!cursor && total > 0 && !credits.some(({ example }) => example)}
      assets={props.assets}
      styled
      embeddable
      feed={{ href: listFileAddress(lang, search, 'atom'), title: heading }}
      credits={credits}
      data={{
        page: 'area',
        lang,
        search,
        ...props.map,
        bounds: municipality?.bbox ?? (municipality && boundsOf(rows)) ?? props.map.bounds,
      }}
      jsonLd={listJsonLd({
        origin,
        address: addresses[lang],
        name: heading,
        description: sentence,
        lang,
        trail,
        total,
        rows,
        addressOfRow: (i) => initiativeAddress(lang, rows[i]?.slug ?? ''),
        ...(municipality ? { place: municipalityTitle(municipality) } : {}),
      })}
      skipLinks={[
        { href: '#indhold', label: text.site.skipToContent },
        { href: '#liste', label: text.site.skipToList },
      ]}
    >
      <main class="sheet area" id="indhold" tabIndex={-1}>
        <Trail steps={trail} />
        <h1>{heading}</h1>
        <p class="lead">{sentence}</p>
        <p class="area-ways">
          <a class="button" href={homeAddress(lang, search)}>
            <Icon name="search" />
            {municipality ? text.listPage.searchHere(thereOf(subject, text)) : text.listPage.searchAll}
          </a>
          <a class="button area-to-map needs-script" href="#kort">
            <Icon name="pin" />
            {text.listPage.map}
          </a>
        </p>
        <CategoryLinks subject={subject} counts={props.counts} />
        <div class="area-body">
          <section class="area-list" aria-labelledby="liste">
            <h2 id="liste" tabIndex={-1}>
              {cursor ? text.listPage.later : text.listPage.list}
            </h2>
            {total === 0 && <Empty subject={subject} others={props.others} />}
            {total > 0 && rows.length === 0 && <p>{text.listPage.atEnd}</p>}
            {rows.length > 0 && (
              <ul class="rows">
                {rows.map((row) => (
                  <PlainRow key={row.number} row={row} />
                ))}
              </ul>
            )}
            <Turning {...props} />
          </section>
          <div class="area-side">
            <section class="area-map needs-script" id="kort" tabIndex={-1} aria-label={text.map.label}>
              <div class="map-canvas" dir="ltr" />
            </section>
            <Others {...props} />
            {total > 0 && <TakeAlong subject={subject} />}
            {parts && <ForMunicipality {...parts} />}
            {municipality && category && (
              <p>
                <a href={listPageAddress(lang, { category })}>
                  {text.listPage.wholeCountry(text.categories[category])}
                </a>
              </p>
            )}
          </div>
          {parts && (
            <div class="area-below">
              <Waiting {...parts} />
              <Towns {...parts} />
            </div>
          )}
        </div>
      </main>
    </Document>
  );
}

/** To the next page and back to the first; there is no way to a page in between, for none has a fixed place. */
function Turning({ lang, text, subject, next, cursor }: ListPageProps) {
  if (!next && !cursor) return null;
  return (
    <p class="list-foot">
      {cursor && (
        <a class="button" href={addressOf(subject, lang)}>
          {text.listPage.first}
        </a>
      )}
      {next && (
        <a class="button" rel="next" href={addressOf(subject, lang, next)}>
          {text.listPage.next}
        </a>
      )}
    </p>
  );
}

function Others({ lang, text, subject, others }: ListPageProps) {
  const { municipality, category } = subject;
  const shown = category ? others.filter(({ count }) => count > 0) : others;
  return (
    <section class="area-part" aria-labelledby="andre">
      <h2 id="andre">{municipality ? text.listPage.others : text.listPage.most}</h2>
      {shown.length > 0 && <AreaLinks areas={shown} {...(category ? { category } : {})} />}
      <p>
        <a href={municipalitiesAddress(lang)}>{text.listPage.allMunicipalities}</a>
      </p>
    </section>
  );
}

function trailOf(subject: ListSubject, lang: Lang, text: Text): Step[] {
  const { municipality, category } = subject;
  return [
    { name: text.listPage.home, href: homeAddress(lang) },
    ...(municipality
      ? [
          { name: text.foot.municipalities, href: municipalitiesAddress(lang) },
          { name: text.listPage.municipality(municipality), href: addressOf({ municipality }, lang) },
        ]
      : []),
    ...(category ? [{ name: text.categories[category], href: addressOf(subject, lang) }] : []),
  ];
}
