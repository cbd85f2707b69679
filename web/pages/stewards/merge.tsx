/** `/moderering/flet`: two listings side by side, a choice for each part in which they differ. */
import type { Difference } from '../../../schema/difference.ts';
import type { Initiative } from '../../../schema/initiative.ts';
import type { MergePart, Side } from '../../../schema/merger.ts';
import { initiativeAddress } from '../../state/address.ts';
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { ErrorSummary, type Errors, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { partName, saidOf } from './merge/said-of.ts';
import { ModerationNav } from './moderation-nav.tsx';
import { Notice } from './notice.tsx';

export const MERGE_PATH = '/moderering/flet';

export interface FindTwoProps extends StewardPageProps {
  administers: boolean;
  errors?: Errors;
  values?: { a: string; b: string };
}

/** Before it is known which two. */
export function FindTwoPage({ administers, errors = {}, values, ...props }: FindTwoProps) {
  const { lang } = props;
  const words = stewardTexts[lang];
  const { merge: text } = words;
  return (
    <StewardFrame {...props} path={MERGE_PATH} title={text.title}>
      <ModerationNav lang={lang} here={MERGE_PATH} administers={administers} />
      <h1>{text.title}</h1>
      <p class="lead">{text.findLead}</p>
      <ErrorSummary errors={errors} words={words} />
      <form class="form" method="get" action={stewardAddress(lang, MERGE_PATH)}>
        {(['a', 'b'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={text.find[name]}
            hint={text.findHint}
            value={values?.[name]}
            error={errors[name]}
            autoComplete="off"
            inputMode="url"
            required
          />
        ))}
        <p class="actions">
          <button class="button button-main" type="submit">
            {text.compare}
          </button>
        </p>
      </form>
    </StewardFrame>
  );
}

export interface MergePageProps extends StewardPageProps {
  administers: boolean;
  a: Initiative;
  b: Initiative;
  /** All that each of them says. */
  said: { a: Difference[]; b: Difference[] };
  /** Parts in which they differ, with what there is to choose, the first unless something else is better. */
  parts: { part: MergePart; sides: Side[]; likely: Side }[];
  likelyToStay: 'a' | 'b';
  municipalities: Record<string, string>;
  /** Of the merger: sent twice it is one. */
  id: string;
  late?: boolean;
}

export function MergePage(props: MergePageProps) {
  const { lang, a, b, parts, id, late = false } = props;
  const { merge: text } = stewardTexts[lang];
  return (
    <StewardFrame {...props} path={`${MERGE_PATH}?a=${a.id}&b=${b.id}`} title={text.title} wide>
      <ModerationNav lang={lang} here={MERGE_PATH} administers={props.administers} />
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {late && <Notice kind="late">{text.late}</Notice>}
      <form class="form" method="post" action={stewardAddress(lang, MERGE_PATH)}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="a" value={a.id} />
        <input type="hidden" name="b" value={b.id} />
        <input type="hidden" name="versionA" value={String(a.version)} />
        <input type="hidden" name="versionB" value={String(b.version)} />
        <Stays {...props} />
        {parts.map((one) => (
          <Choice key={one.part} {...props} {...one} />
        ))}
        <p class="hint">{parts.length ? text.elsewhereSame : text.alike}</p>
        <p class="actions">
          <button class="button button-main" type="submit">
            {text.merge}
          </button>
        </p>
      </form>
    </StewardFrame>
  );
}

function Stays({ lang, a, b, likelyToStay }: MergePageProps) {
  const { merge: text } = stewardTexts[lang];
  return (
    <fieldset class="field merge-part">
      <legend>{text.stays}</legend>
      <p class="hint">{text.staysHint}</p>
      <div class="merge-sides">
        {(
          [
            ['a', a],
            ['b', b],
          ] as const
        ).map(([side, it]) => (
          <label key={side} class="choice">
            <input type="radio" name="survivor" value={side} checked={side === likelyToStay} />
            <span>
              <bdi>{it.name}</bdi>
              <span class="hint">{initiativeAddress(lang, it.slug)}</span>
              <span class="hint">
                {[
                  text.statuses[it.status],
                  text.owners[it.ownerState],
                  text.since(formatDate(it.createdAt, lang)),
                ].join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type ChoiceProps = MergePageProps & MergePageProps['parts'][number];

function Choice({ lang, part, sides, likely, said, municipalities }: ChoiceProps) {
  const { merge: text } = stewardTexts[lang];
  return (
    <fieldset class="field merge-part">
      <legend>{partName(lang, part)}</legend>
      <div class="merge-sides">
        {sides.map((side) => (
          <label key={side} class="choice">
            <input type="radio" name={`valg.${part}`} value={side} checked={side === likely} />
            {side === 'both' ? (
              <span>{text.both}</span>
            ) : (
              <Lines lines={saidOf(said[side], part, { lang, municipalities })} none={text.nothing} />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Lines({ lines, none }: { lines: string[]; none: string }) {
  if (lines.length === 0) return <span class="hint">{none}</span>;
  return (
    <span class="merge-said">
      {lines.map((line, i) => (
        <bdi key={`${i} ${line}`}>{line}</bdi>
      ))}
    </span>
  );
}

export interface MergedPageProps extends StewardPageProps {
  administers: boolean;
  id: string;
  survivor: Initiative;
  other: Initiative;
  at: Date;
  isUndone: boolean;
  late?: boolean;
}

/** What was merged, and the way back. */
export function MergedPage({
  id,
  survivor,
  other,
  at,
  isUndone,
  late = false,
  administers,
  ...props
}: MergedPageProps) {
  const { lang } = props;
  const { merge: text } = stewardTexts[lang];
  const path = `${MERGE_PATH}/${id}`;
  return (
    <StewardFrame {...props} path={path} title={text.mergedTitle}>
      <ModerationNav lang={lang} here={MERGE_PATH} administers={administers} />
      <h1>{text.mergedTitle}</h1>
      {late && <Notice kind="late">{text.late}</Notice>}
      {isUndone && <Notice>{text.undone}</Notice>}
      <p class="lead">{text.merged(other.name, survivor.name, formatDate(at, lang))}</p>
      <p>
        <a href={initiativeAddress(lang, survivor.slug)}>
          {text.see}: {survivor.name}
        </a>
      </p>
      {!isUndone && (
        <form class="form" method="post" action={stewardAddress(lang, path)}>
          <p class="hint">{text.undoHint}</p>
          <button class="button button-warn" type="submit">
            {text.undo}
          </button>
        </form>
      )}
    </StewardFrame>
  );
}
