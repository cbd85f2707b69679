/** `/mine`: the listings that somebody keeps, each with its state and what waits. */
import type { Initiative } from '../../../schema/initiative.ts';
import type { MatterKind, MatterState } from '../../../schema/stewardship.ts';
import { initiativeAddress } from '../../state/address.ts';
import { formatDate } from '../../text/dates.ts';
import { sayFreshness } from '../../text/freshness.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../text/stewards/lang.ts';
import { texts } from '../../text/whole.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

/** What a moderator has to decide, or has asked. */
export interface Waiting {
  kind: MatterKind;
  state: MatterState;
  reason: string;
}

export type Done = keyof (typeof stewardTexts)['da']['mine']['done'];

export function isDone(text: string): text is Done {
  return Object.hasOwn(stewardTexts.da.mine.done, text);
}

interface Props extends StewardPageProps {
  listings: { initiative: Initiative; waiting: Waiting[] }[];
  claims: { name: string; slug: string }[];
  done?: Done | undefined;
  now: Date;
}

export function MinePage({ listings, claims, done, now, ...props }: Props) {
  const { lang } = props;
  const { mine: words } = stewardTexts[lang];
  return (
    <StewardFrame {...props} path="/mine" title={words.title}>
      <h1>{words.title}</h1>
      <DoneNote done={done} lang={lang} />
      {listings.length > 0 ? (
        <>
          <p class="lead">{words.lead}</p>
          <ul class="my-listings">
            {listings.map((one) => (
              <li key={one.initiative.id} class="card">
                <h2>
                  <a href={stewardAddress(lang, `/mine/${one.initiative.id}`)}>
                    <bdi>{one.initiative.name}</bdi>
                  </a>
                </h2>
                <State {...one} lang={lang} now={now} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p class="lead">{words.none}</p>
          <p>{words.noneHelp}</p>
        </>
      )}
      <p>
        <a class="button button-main" href={stewardAddress(lang, '/tilfoej')}>
          {words.add}
        </a>
      </p>
      {claims.length > 0 && (
        <section aria-labelledby="venter">
          <h2 id="venter">{words.claims}</h2>
          <ul>
            {claims.map(({ name, slug }) => (
              <li key={slug}>
                <a href={initiativeAddress(lang, slug)}>{words.claimWaits(name)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </StewardFrame>
  );
}

/** What the last press has done; the press itself is an address that is left behind. */
export function DoneNote({ done, lang }: { done: Done | undefined; lang: StewardLang }) {
  if (!done) return null;
  return (
    <p class="notice notice-done" role="status">
      {stewardTexts[lang].mine.done[done]}
    </p>
  );
}

interface StateProps {
  initiative: Initiative;
  waiting: Waiting[];
  lang: StewardLang;
  now: Date;
}

/** In words: whether it is shown, what waits, and how fresh it is. */
export function State({ initiative: it, waiting, lang, now }: StateProps) {
  const { mine: words } = stewardTexts[lang];
  const { confirmedAt, confirmedBy, updatedAt, origin } = it;
  const attested = { confirmedAt, confirmedBy, updatedAt, source: origin?.name };
  const { said } = sayFreshness(attested, { now, lang, text: texts[lang] });
  return (
    <>
      <p>
        <strong class="state" data-state={it.status}>
          {it.status === 'paused' && it.pausedUntil
            ? words.pausedUntil(formatDate(it.pausedUntil, lang))
            : words.states[it.status]}
        </strong>{' '}
        <span class="hint">
          {words.version(it.version)}. {said}.
        </span>
      </p>
      {waiting.map(({ kind, state, reason }) =>
        (kind === 'new' || kind === 'change') && (state === 'open' || state === 'asked') ? (
          <p key={kind} class="waits">
            {words.waits[kind][state]} {reason && <q>{reason}</q>}
          </p>
        ) : null,
      )}
    </>
  );
}
