/** `/moderering/kilder/{id}`: a source, what came of it, and what can be done with it. */
import { initiativeAddress } from '../../state/address.ts';
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { ModerationNav } from './moderation-nav.tsx';
import { Notice } from './notice.tsx';
import { Runs, type ShownRun } from './source/runs.tsx';
import { type ShownTrial, TrialPart } from './source/trial.tsx';
import { areaOf, type ShownSource, SOURCES_PATH, stateOf } from './sources.tsx';

export const SOURCE_DONE = ['added', 'saved', 'mapped', 'paused', 'resumed', 'fetched', 'busy'] as const;

export interface SourcePageProps extends StewardPageProps {
  source: ShownSource & { licence?: string; credit?: string };
  runs: ShownRun[];
  vanished: { id: string; slug: string; name: string; at: Date }[];
  trial?: ShownTrial;
  done?: (typeof SOURCE_DONE)[number];
  administers: boolean;
}

export function SourcePage(props: SourcePageProps) {
  const { lang, source, runs, vanished, trial, done, administers } = props;
  const { sources: text } = stewardTexts[lang];
  const path = `${SOURCES_PATH}/${source.id}`;
  const here = stewardAddress(lang, path);
  return (
    <StewardFrame {...props} path={path} title={source.title} wide>
      <ModerationNav lang={lang} here={SOURCES_PATH} administers={administers} />
      <p>
        <a href={stewardAddress(lang, SOURCES_PATH)}>{text.back}</a>
      </p>
      <h1>
        <bdi>{source.title}</bdi>
      </h1>
      {done && <Notice kind={done === 'busy' ? 'late' : 'done'}>{text.done[done]}</Notice>}
      <Facts {...{ source, lang }} />
      <form class="actions" method="post" action={here}>
        <Press name="try" label={text.try} main={source.paused} />
        <Press name="now" label={text.now} />
        {source.paused ? (
          <Press name="resume" label={text.resume} />
        ) : (
          <Press name="pause" label={text.pause} />
        )}
        <a href={`${here}/ret`}>{text.edit}</a>
      </form>
      {trial && <TrialPart {...{ trial, lang, here }} />}
      {runs[0]?.result === 'few' && (
        <form class="notice" method="post" action={here}>
          <p>{text.few}</p>
          <p class="actions">
            <Press name="few" label={text.takeFew} />
          </p>
        </form>
      )}
      {vanished.length > 0 && <Vanished {...{ vanished, lang }} />}
      <section aria-labelledby="hentninger">
        <h2 id="hentninger">{text.runs}</h2>
        <Runs {...{ runs, lang }} />
      </section>
      <details class="decide-more">
        <summary>{text.remove}</summary>
        <form method="post" action={here}>
          <p>{text.removeText}</p>
          <p class="actions">
            <button class="button button-warn" type="submit" name="handling" value="remove">
              {text.removeSure}
            </button>
          </p>
        </form>
      </details>
    </StewardFrame>
  );
}

function Press({ name, label, main = false }: { name: string; label: string; main?: boolean }) {
  return (
    <button class={main ? 'button button-main' : 'button'} type="submit" name="handling" value={name}>
      {label}
    </button>
  );
}

function Facts({ source, lang }: Pick<SourcePageProps, 'source' | 'lang'>) {
  const { sources: text } = stewardTexts[lang];
  const facts: [string, string | undefined][] = [
    [text.fields.municipality, areaOf(source)],
    [text.fields.format, text.formats[source.format]],
    [text.fields.hours, text.hours[source.hours]],
    [text.fields.licence, source.licence],
    [text.fields.credit, source.credit],
    [text.fields.address, source.address],
  ];
  return (
    <>
      <p>
        <strong>{stateOf(source, lang)}</strong>
        {source.failures > 0 && `. ${text.failing(source.failures)}.`}
      </p>
      <dl class="source-facts">
        {facts.map(
          ([name, said]) =>
            said && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{said}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

function Vanished({ vanished, lang }: { lang: StewardLang } & Pick<SourcePageProps, 'vanished'>) {
  const { sources: text } = stewardTexts[lang];
  return (
    <section aria-labelledby="forsvundet">
      <h2 id="forsvundet">{text.vanished}</h2>
      <p>{text.vanishedText}</p>
      <ul class="source-problems">
        {vanished.map(({ id, slug, name, at }) => (
          <li key={id}>
            <a href={initiativeAddress(lang, slug)}>
              <bdi>{name}</bdi>
            </a>
            , {text.vanishedSince(formatDate(at, lang))} (
            <a href={stewardAddress(lang, `/mine/${id}`)} aria-label={`${text.close}: ${name}`}>
              {text.close}
            </a>
            )
          </li>
        ))}
      </ul>
    </section>
  );
}
