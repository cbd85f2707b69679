/** `/embed`: the list of a widget, and where its map comes. */
import type { Area } from '../../../schema/area.ts';
import { CATEGORY_KEYS, type Category } from '../../../schema/category.ts';
import type { Bbox, LngLat } from '../../../schema/place.ts';
import type { Search } from '../../../schema/search.ts';
import { boundsOf } from '../../state/bounds.ts';
import { insideAddress, narrowingParams } from '../../state/narrowing.ts';
import type { Row } from '../../state/row.ts';
import type { Text } from '../../text/da.ts';
import { texts } from '../../text/whole.ts';
import { PlainRow } from '../area/plain-row.tsx';
import type { Credit } from '../layout/credit.ts';
import { type EmbedData, EmbedFrame, type EmbedPageProps } from './frame.tsx';
import { Narrow } from './narrow.tsx';

export interface EmbedListProps extends EmbedPageProps {
  area?: Area;
  search: Search;
  rows: Row[];
  next?: string;
  /** All that match, where that is known. */
  matched?: number;
  counts: Record<Category, number>;
  credits: Credit[];
  map: Pick<EmbedMap, 'version' | 'basemap' | 'attribution' | 'bounds' | 'border'>;
}

/** What web/map/embed-map.ts draws, as JSON. */
export interface EmbedMap {
  search: Search;
  version: number;
  basemap: string[];
  attribution: string[];
  bounds: Bbox;
  /** Where the border of the municipality is asked for; absent where none is known. */
  border?: string;
  centre?: LngLat;
  zoom?: number;
  /** What MapLibre says of scrolling. */
  gestures: Record<string, string>;
}

export function EmbedListPage(props: EmbedListProps) {
  const { lang, widget, narrowing, area, search, rows } = props;
  const text = texts[lang];
  const there = area ? text.listPage.there(area) : text.listPage.everywhere;
  const [only, ...more] = widget.category ?? [];
  const heading =
    only && more.length === 0
      ? text.listPage.headingOf(text.categories[only], there)
      : text.listPage.heading(there);
  const query = insideAddress(widget, narrowing).slice('/embed'.length);
  const data: EmbedData & { map?: EmbedMap } = {
    lang,
    state: `${narrowingParams(narrowing)}`,
    query,
    ...(widget.view === 'list' ? {} : { map: mapOf(props, text) }),
  };
  return (
    <EmbedFrame {...props} title={heading} data={data}>
      <h1>{heading}</h1>
      <Count {...props} there={there} />
      <Narrow {...props} categories={offered(props)} />
      <div class="embed-body" data-view={widget.view}>
        {widget.view === 'map' && <MapPlace text={text} />}
        {widget.view === 'map' ? (
          <details class="embed-aslist">
            <summary>{text.embed.asList}</summary>
            <List {...props} text={text} />
          </details>
        ) : (
          <List {...props} text={text} />
        )}
        {widget.view === 'both' && <MapPlace text={text} />}
      </div>
      {rows.length === 0 && !narrowing.cursor && search.q === undefined && (
        <p>{text.listPage.emptyNowhere}</p>
      )}
    </EmbedFrame>
  );
}

function Count({ lang, matched, search, there }: EmbedListProps & { there: string }) {
  const text = texts[lang];
  const { q, audience, category = [] } = search;
  const [only, ...more] = category;
  const said =
    matched === undefined
      ? undefined
      : matched === 0 && (q || audience)
        ? text.list.none
        : q || audience || more.length > 0
          ? text.list.matching(matched)
          : only
            ? text.listPage.countOf(matched, text.categories[only], there)
            : text.listPage.count(matched, there);
  return said ? <p class="embed-count">{said}</p> : null;
}

function List(props: EmbedListProps & { text: Text }) {
  const { text, widget, narrowing, rows, next } = props;
  const { cursor, ...first } = narrowing;
  return (
    <section class="embed-list" aria-labelledby="liste">
      <h2 id="liste" class="visually-hidden" tabIndex={-1}>
        {text.list.heading}
      </h2>
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map((row) => (
            <PlainRow
              key={row.number}
              row={row}
              id={`nr-${row.number}`}
              href={insideAddress(widget, narrowing, `i/${encodeURIComponent(row.slug)}`)}
            />
          ))}
        </ul>
      )}
      {cursor && rows.length === 0 && <p>{text.listPage.atEnd}</p>}
      {(next || cursor) && (
        <p class="list-foot">
          {next && (
            <a class="button" rel="next" href={insideAddress(widget, { ...narrowing, cursor: next })}>
              {text.list.more}
            </a>
          )}
          {cursor && (
            <a class="button" href={insideAddress(widget, first)}>
              {text.list.first}
            </a>
          )}
        </p>
      )}
    </section>
  );
}

function MapPlace({ text }: { text: Text }) {
  return (
    <section class="embed-map needs-script" aria-label={text.map.label}>
      <p class="map-note">{text.map.loading}</p>
      <div class="map-canvas" dir="ltr" />
    </section>
  );
}

/** What there is none of is not offered, and what the page rules out is not either. */
function offered({ widget, counts, narrowing }: EmbedListProps): Category[] {
  const among = widget.category ?? CATEGORY_KEYS;
  return among.filter((key) => counts[key] > 0 || key === narrowing.category);
}

function mapOf({ widget, search, area, rows, map }: EmbedListProps, text: Text): EmbedMap {
  return {
    search,
    ...map,
    bounds: area?.bbox ?? (area && boundsOf(rows)) ?? map.bounds,
    ...(widget.centre ? { centre: widget.centre } : {}),
    ...(widget.zoom === undefined ? {} : { zoom: widget.zoom }),
    gestures: text.embed.gestures,
  };
}
