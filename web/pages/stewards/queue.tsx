/** `/moderering`: what waits for the moderators of an area, oldest first. */
import type { Category } from '../../../schema/category.ts';
import { municipalityTitle } from '../../../schema/municipality.ts';
import { MATTER_KINDS, type MatterKind, type MatterState } from '../../../schema/stewardship.ts';
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { ModerationNav } from './moderation-nav.tsx';
import { Notice } from './notice.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { SOURCES_PATH } from './sources.tsx';

type View = 'open' | 'asked' | 'decided';

interface Row {
  id: string;
  kind: MatterKind;
  state: MatterState;
  area: string;
  areaName?: string;
  createdAt: Date;
  decidedAt?: Date;
  name: string;
  summary: string;
  category: Category;
}

/** What the queue is narrowed to. */
export interface Narrowed {
  view: View;
  kind?: MatterKind;
  /** Code of a municipality, or `*` for what lies in none. */
  area?: string;
}

export interface QueuePageProps extends StewardPageProps {
  asked: Narrowed;
  rows: Row[];
  /** Where the next page begins. */
  next?: string;
  isFirst: boolean;
  /** Initiatives that their source no longer has. */
  vanished: number;
  /** Areas to choose from, by their codes; empty where there is one, or all of them. */
  areas: { code: string; name?: string }[];
  administers: boolean;
  shortcuts: boolean;
  /** What was just done, in words. */
  done?: string;
}

export const QUEUE_PATH = '/moderering';

export function QueuePage(props: QueuePageProps) {
  const { lang, asked, rows, next, isFirst, vanished, done } = props;
  const { moderation: text } = stewardTexts[lang];
  return (
    <StewardFrame {...props} path={QUEUE_PATH} title={text.navigation} wide>
      <ModerationNav lang={lang} here={QUEUE_PATH} administers={props.administers} />
      <h1>{text.navigation}</h1>
      {done && <Notice>{done}</Notice>}
      <Views {...{ lang, asked }} />
      <NarrowForm {...props} />
      {asked.view === 'open' && isFirst && (
        <p class="queue-count" role={done ? undefined : 'status'}>
          {text.waiting(rows.length, next !== undefined)}
        </p>
      )}
      {asked.view === 'open' && isFirst && vanished > 0 && (
        <p>
          <a href={stewardAddress(lang, SOURCES_PATH)}>{text.vanished(vanished)}</a>
        </p>
      )}
      {rows.length === 0 && asked.view !== 'open' && <p>{text.nothing[asked.view]}</p>}
      {rows.length > 0 && (
        <ol class="queue" aria-label={text.views[asked.view]}>
          {rows.map((row) => (
            <QueueRow key={row.id} {...{ lang, row, asked }} />
          ))}
        </ol>
      )}
      <p class="actions">
        {!isFirst && <a href={queueAddress(lang, asked)}>{text.first}</a>}
        {next && (
          <a class="button" href={queueAddress(lang, asked, next)} rel="next">
            {text.next}
          </a>
        )}
      </p>
      <Shortcuts lang={lang} shown={props.shortcuts} />
    </StewardFrame>
  );
}

export function queueAddress(lang: StewardLang, { view, kind, area }: Narrowed, after?: string): string {
  const asked = new URLSearchParams();
  if (view !== 'open') asked.set('vis', view);
  if (kind) asked.set('slags', kind);
  if (area) asked.set('omraade', area);
  if (after) asked.set('efter', after);
  const query = asked.toString();
  return stewardAddress(lang, query ? `${QUEUE_PATH}?${query}` : QUEUE_PATH);
}

function Views({ lang, asked }: { lang: StewardLang; asked: Narrowed }) {
  const { moderation: text } = stewardTexts[lang];
  return (
    <nav aria-label={text.view}>
      <ul class="views">
        {(['open', 'asked', 'decided'] as const).map((view) => (
          <li key={view}>
            <a
              class={view === asked.view ? 'chip chip-on' : 'chip'}
              href={queueAddress(lang, { ...asked, view })}
              aria-current={view === asked.view ? 'page' : undefined}
            >
              {text.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NarrowForm({ lang, asked, areas }: QueuePageProps) {
  const { moderation: text } = stewardTexts[lang];
  // Whoever sees every area comes to one of them from a row.
  const known = asked.area && !areas.some(({ code }) => code === asked.area);
  const choices = known ? [{ code: asked.area ?? '' }, ...areas] : areas;
  return (
    <form class="narrow" method="get" action={stewardAddress(lang, QUEUE_PATH)}>
      {asked.view !== 'open' && <input type="hidden" name="vis" value={asked.view} />}
      <label>
        <span>{text.kind}</span>
        <select class="input" name="slags">
          <option value="">{text.anyKind}</option>
          {MATTER_KINDS.map((kind) => (
            <option key={kind} value={kind} selected={kind === asked.kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {choices.length > 0 && (
        <label>
          <span>{text.area}</span>
          <select class="input" name="omraade">
            <option value="">{text.anyArea}</option>
            {choices.map((one) => (
              <option key={one.code} value={one.code} selected={one.code === asked.area}>
                {areaTitle(lang, one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button class="button" type="submit">
        {text.narrow}
      </button>
    </form>
  );
}

export function areaTitle(
  lang: StewardLang,
  { code, name }: { code: string; name?: string | undefined },
): string {
  if (code === '*') return stewardTexts[lang].moderation.noArea;
  return name ? municipalityTitle({ code, name }) : code;
}

function QueueRow({ lang, row, asked }: { lang: StewardLang; row: Row; asked: Narrowed }) {
  const { moderation: text } = stewardTexts[lang];
  const area = areaTitle(lang, { code: row.area, name: row.areaName });
  const at = row.decidedAt ?? row.createdAt;
  const when = formatDate(at, lang);
  return (
    <li class="matter">
      <p class="matter-facts">
        <span class="matter-kind" data-kind={row.kind}>
          <Icon name={row.kind} />
          {text.kinds[row.kind]}
        </span>
        <a href={queueAddress(lang, { ...asked, area: row.area })} aria-label={text.onlyThis(area)}>
          {area}
        </a>
        <time dateTime={at.toISOString()}>{row.decidedAt ? text.decidedOn(when) : text.since(when)}</time>
        {asked.view === 'decided' && <strong>{text.states[row.state]}</strong>}
      </p>
      <h2>
        <CategoryMark category={row.category} />
        <a href={stewardAddress(lang, `${QUEUE_PATH}/sag/${row.id}`)} data-step>
          <bdi>{row.name}</bdi>
        </a>
      </h2>
      {row.summary && <p class="matter-summary">{row.summary}</p>}
    </li>
  );
}
