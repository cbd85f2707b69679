/** `/i/{slug}/historik`: what has changed, when, as what and why; never who. */
import type { Difference } from '../../../schema/difference.ts';
import type { RevisionActor } from '../../../schema/stewardship.ts';
import { initiativeAddress } from '../../state/address.ts';
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { Differences } from './differences.tsx';
import { ErrorSummary, type Errors, SelectField, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { Stubbed } from './stubbed.tsx';

export interface HistoryEntry {
  id: string;
  version: number;
  actor: RevisionActor;
  at: Date;
  note: string;
  /** What it became, where that is another than before. */
  status?: string;
  /** Undefined of the first. */
  differences?: Difference[];
  redacted: string[];
}

export type HistoryDone = keyof (typeof stewardTexts)['da']['history']['done'];

export interface HistoryPageProps extends StewardPageProps {
  initiative: { name: string; slug: string; version: number; status: string };
  /** Title of its source. */
  source?: string;
  entries: HistoryEntry[];
  /** Where the older ones begin. */
  earlierThan?: number;
  /** Whether this is the top. */
  isNewest: boolean;
  municipalities: Record<string, string>;
  /** Of whoever may change it: what the forms carry. */
  editing?: { changeId: string; fields: readonly string[] };
  done?: HistoryDone | undefined;
  values?: Record<string, string>;
  /** What was wrong with the words that were to go. */
  wrong?: string;
}

export function isHistoryDone(text: string): text is HistoryDone {
  return Object.hasOwn(stewardTexts.da.history.done, text);
}

export function HistoryPage(props: HistoryPageProps) {
  const { lang, initiative: it, entries, earlierThan, isNewest, editing, done, wrong } = props;
  const all = stewardTexts[lang];
  const words = all.history;
  const path = `${initiativeAddress('da', it.slug)}/historik`;
  const here = stewardAddress(lang, path);
  const errors: Errors = wrong ? { words: words.redact.errors[wrong] ?? wrong } : {};
  return (
    <StewardFrame {...props} path={path} title={words.title}>
      {it.status === 'published' && (
        <p>
          <a href={initiativeAddress(lang, it.slug)}>{words.back}</a>
        </p>
      )}
      <h1>{words.heading(it.name)}</h1>
      {done && (
        <p class="notice notice-done" role="status">
          {words.done[done]}
        </p>
      )}
      <ErrorSummary errors={errors} words={all} />
      <p class="lead">{entries.length > 0 ? words.lead : words.none}</p>
      <ol class="history" reversed>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry {...props} entry={entry} here={here} />
          </li>
        ))}
      </ol>
      {(earlierThan !== undefined || !isNewest) && (
        <p class="actions">
          {!isNewest && <a href={here}>{words.newest}</a>}
          {earlierThan !== undefined && <a href={`${here}?foer=${earlierThan}`}>{words.earlier}</a>}
        </p>
      )}
      {editing && <Redact {...props} editing={editing} here={here} errors={errors} />}
    </StewardFrame>
  );
}

function Entry({
  entry,
  here,
  lang,
  initiative,
  source,
  municipalities,
  editing,
}: HistoryPageProps & { entry: HistoryEntry; here: string }) {
  const words = stewardTexts[lang].history;
  const { id, version, actor, at, note, status, differences, redacted } = entry;
  const isPresent = version === initiative.version;
  return (
    <article>
      <h2>
        <time dateTime={at.toISOString()}>{formatDate(at, lang)}</time>{' '}
        <span class="hint">
          {actor === 'source' && source ? words.source(source) : words.actors[actor]}.{' '}
          {words.version(version)}.{isPresent && ` ${words.present}.`}
        </span>
      </h2>
      {note && (
        <p>
          <q>
            <Stubbed text={note} lang={lang} />
          </q>
        </p>
      )}
      {status && words.statuses[status] && <p>{words.statuses[status]}.</p>}
      {!differences && <p class="hint">{words.first}</p>}
      {differences && differences.length > 0 && (
        <Differences of={differences} lang={lang} municipalities={municipalities} />
      )}
      {redacted.length > 0 && (
        <p class="hint">{words.redacted(redacted.map((field) => words.redact.fields[field]).join(', '))}</p>
      )}
      {editing && !isPresent && (
        <form method="post" action={`${here}/tilbage`}>
          <input type="hidden" name="version" value={initiative.version} />
          <input type="hidden" name="change" value={editing.changeId} />
          <button class="button" type="submit" name="revision" value={id}>
            {words.undo.button}
            <span class="visually-hidden">: {words.version(version)}</span>
          </button>
        </form>
      )}
    </article>
  );
}

interface RedactProps {
  lang: StewardLang;
  initiative: { version: number };
  editing: { changeId: string; fields: readonly string[] };
  here: string;
  values?: Record<string, string>;
  errors: Errors;
}

function Redact({ lang, initiative, editing, here, values = {}, errors }: RedactProps) {
  const words = stewardTexts[lang].history.redact;
  return (
    <section aria-labelledby="fjern">
      <h2 id="fjern">{words.heading}</h2>
      <p>{words.text}</p>
      <form method="post" action={`${here}/fjern`} class="form">
        <input type="hidden" name="version" value={initiative.version} />
        <input type="hidden" name="change" value={editing.changeId} />
        <SelectField
          name="field"
          label={words.field}
          value={values.field}
          options={editing.fields.map((field) => ({ value: field, label: words.fields[field] }))}
        />
        <TextField
          name="words"
          label={words.words}
          hint={words.wordsHint}
          value={values.words}
          error={errors.words}
          required
        />
        <p>
          <button class="button button-warn" type="submit">
            {words.button}
          </button>
        </p>
      </form>
    </section>
  );
}
