/** `/mine/{id}`: all that its owners do with a listing. */
import type { ComponentChildren } from 'preact';
import type { Difference } from '../../../schema/difference.ts';
import type { Initiative } from '../../../schema/initiative.ts';
import { initiativeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { Differences } from './differences.tsx';
import { ErrorSummary, type Errors, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { type Done, DoneNote, State, type Waiting } from './mine.tsx';
import { Owners, type OwnersProps } from './owners.tsx';

export interface MyListingProps
  extends StewardPageProps,
    Pick<OwnersProps, 'owners' | 'invitations' | 'othersOwn'> {
  initiative: Initiative;
  waiting: Waiting[];
  /** What the change that waits is about. */
  proposed?: Difference[];
  municipalities: Record<string, string>;
  /** Of the next change: pressed twice, it is one. */
  changeId: string;
  done?: Done | undefined;
  /** What was typed, and what was wrong with it. */
  values?: Record<string, string>;
  wrong?: { field: 'until' | 'email' | 'status'; said: string };
  now: Date;
}

const SHOWN = ['published', 'paused', 'closed'];

export function MyListingPage(props: MyListingProps) {
  const { lang, initiative: it, waiting, proposed, municipalities, done, values = {}, wrong, now } = props;
  const words = stewardTexts[lang];
  const { mine } = words;
  const here = stewardAddress(lang, `/mine/${it.id}`);
  const wasShown = SHOWN.includes(it.status);
  const isAsked = waiting.some(({ state }) => state === 'asked');
  const errors = errorsOf(wrong, lang);
  const form = { here, version: it.version, changeId: props.changeId };
  return (
    <StewardFrame {...props} path={`/mine/${it.id}`} title={it.name}>
      <p>
        <a href={stewardAddress(lang, '/mine')}>{mine.title}</a>
      </p>
      <h1>
        <bdi>{it.name}</bdi>
      </h1>
      <DoneNote done={done} lang={lang} />
      <ErrorSummary errors={errors} words={words} />
      <State initiative={it} waiting={waiting} lang={lang} now={now} />
      <p class="actions">
        <a class="button button-main" href={`${here}/ret`}>
          {isAsked ? mine.answer : mine.edit}
        </a>
        {it.status === 'published' && (
          <a class="button" href={initiativeAddress(lang, it.slug)}>
            {mine.see}
          </a>
        )}
        {wasShown && <a href={`${initiativeAddress(lang, it.slug)}/historik`}>{mine.history}</a>}
      </p>
      {proposed && (
        <section aria-labelledby="venter">
          <h2 id="venter">{mine.proposed}</h2>
          <Differences of={proposed} lang={lang} municipalities={municipalities} />
        </section>
      )}
      {it.status === 'published' && (
        <Action {...form} id="her" to="bekraeft" title={mine.fresh.heading} text={mine.fresh.text}>
          <Press label={mine.fresh.button} />
        </Action>
      )}
      {wasShown && it.status !== 'published' && (
        <Action {...form} id="aabn" to="aabn" title={mine.reopen.heading} text={mine.reopen.text}>
          <Press label={mine.reopen.button} />
        </Action>
      )}
      {(it.status === 'published' || it.status === 'paused') && (
        <Action
          {...form}
          id="pause"
          to="pause"
          title={it.status === 'paused' ? mine.pause.change : mine.pause.heading}
          text={mine.pause.text}
        >
          <TextField
            name="until"
            type="date"
            label={mine.pause.until}
            hint={mine.pause.untilHint}
            value={values.until ?? it.pausedUntil}
            error={errors.until}
          />
          <Press label={mine.pause.button} />
        </Action>
      )}
      {wasShown && it.status !== 'closed' && (
        <Action {...form} id="luk" to="luk" title={mine.close.heading} text={mine.close.text}>
          <Press label={mine.close.button} />
        </Action>
      )}
      <Owners {...props} here={here} errors={errors} values={values} />
      <section aria-labelledby="slet">
        <h2 id="slet">{mine.erase.heading}</h2>
        <p>{mine.erase.text}</p>
        <p>
          <a class="button button-warn" href={`${here}/slet`}>
            {mine.erase.link}
          </a>
        </p>
      </section>
    </StewardFrame>
  );
}

function errorsOf(wrong: MyListingProps['wrong'], lang: StewardLang): Errors {
  if (!wrong) return {};
  const { mine } = stewardTexts[lang];
  // What refuses to be opened has no field: the summary leads to where one tried.
  if (wrong.field === 'status') return { aabn: mine.reopen.refused };
  const said = wrong.field === 'until' ? mine.pause.errors : mine.owners.errors;
  return { [wrong.field]: said[wrong.said] ?? wrong.said };
}

interface ActionProps {
  here: string;
  version: number;
  changeId: string;
  id: string;
  to: string;
  title: string;
  text: string;
  children: ComponentChildren;
}

function Action({ here, version, changeId, id, to, title, text, children }: ActionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <form method="post" action={`${here}/${to}`} class="form">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="change" value={changeId} />
        {children}
      </form>
    </section>
  );
}

function Press({ label }: { label: string }) {
  return (
    <p>
      <button class="button" type="submit">
        {label}
      </button>
    </p>
  );
}

interface EraseProps extends StewardPageProps {
  initiative: { id: string; name: string; version: number };
}

/** `/mine/{id}/slet`: what cannot be undone is asked about. */
export function EraseListingPage({ initiative: { id, name, version }, ...props }: EraseProps) {
  const { lang } = props;
  const words = stewardTexts[lang].mine.erase;
  const here = stewardAddress(lang, `/mine/${id}`);
  return (
    <StewardFrame {...props} path={`/mine/${id}/slet`} title={words.heading}>
      <h1>{words.title(name)}</h1>
      <p class="lead">{words.text}</p>
      <p>{words.instead}</p>
      <form method="post" action={`${here}/slet`} class="actions">
        <input type="hidden" name="version" value={version} />
        <button class="button button-warn" type="submit">
          {words.confirm}
        </button>
        <a class="button" href={here}>
          {words.keep}
        </a>
      </form>
    </StewardFrame>
  );
}
