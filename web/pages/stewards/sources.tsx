/** `/moderering/kilder`: the lists of others that are fetched for the municipalities that somebody moderates. */
import type { HarvestFailureKey, HarvestFormat, HarvestResult } from '../../../schema/harvest.ts';
import { municipalityTitle } from '../../../schema/municipality.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { ModerationNav } from './moderation-nav.tsx';
import { Notice } from './notice.tsx';
import { whenOf } from './source/when.ts';

export const SOURCES_PATH = '/moderering/kilder';

/** A source, as far as pages tell of it. */
export interface ShownSource {
  id: string;
  title: string;
  municipality: string;
  municipalityName?: string;
  format: HarvestFormat;
  address: string;
  hours: number;
  paused: boolean;
  dueAt?: Date;
  failures: number;
}

export interface SourcesPageProps extends StewardPageProps {
  sources: (ShownSource & {
    last?: { at: Date; result: HarvestResult; failure?: HarvestFailureKey };
    vanished: number;
  })[];
  administers: boolean;
  /** What was just done. */
  done?: 'removed';
}

export function SourcesPage({ sources, administers, done, ...props }: SourcesPageProps) {
  const { lang } = props;
  const { sources: text } = stewardTexts[lang];
  return (
    <StewardFrame {...props} path={SOURCES_PATH} title={text.title} wide>
      <ModerationNav lang={lang} here={SOURCES_PATH} administers={administers} />
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {done && <Notice>{text.done[done]}</Notice>}
      {sources.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul class="queue">
          {sources.map((one) => (
            <SourceRow key={one.id} {...{ lang, one }} />
          ))}
        </ul>
      )}
      <p class="actions">
        <a class="button button-main" href={stewardAddress(lang, `${SOURCES_PATH}/ny`)}>
          {text.add}
        </a>
      </p>
    </StewardFrame>
  );
}

function SourceRow({ lang, one }: { lang: StewardLang; one: SourcesPageProps['sources'][number] }) {
  const { sources: text } = stewardTexts[lang];
  const { last, vanished } = one;
  return (
    <li class="matter">
      <p class="matter-facts">
        <strong>{stateOf(one, lang)}</strong>
        <span>{areaOf(one)}</span>
        <span>{text.formats[one.format]}</span>
        <span>{text.hours[one.hours]}</span>
      </p>
      <h2>
        <a href={stewardAddress(lang, `${SOURCES_PATH}/${one.id}`)}>
          <bdi>{one.title}</bdi>
        </a>
      </h2>
      <p class="matter-summary">
        {last ? `${whenOf(last.at, lang)}: ${text.results[last.result]}` : text.never}
        {last?.failure && `. ${text.failures[last.failure]}`}
      </p>
      {vanished > 0 && (
        <p>
          {vanished} {text.counts.vanished}
        </p>
      )}
    </li>
  );
}

export function stateOf({ paused, dueAt }: ShownSource, lang: StewardLang): string {
  const { sources: text } = stewardTexts[lang];
  if (paused || !dueAt) return text.states.paused;
  return text.states.waiting(whenOf(dueAt, lang));
}

export function areaOf({ municipality, municipalityName }: ShownSource): string {
  return municipalityName ? municipalityTitle({ code: municipality, name: municipalityName }) : municipality;
}
