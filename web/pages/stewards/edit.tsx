/** `/mine/{id}/ret`: owners and moderators change a listing; and the page for when somebody else was first. */
import type { Difference } from '../../../schema/difference.ts';
import type { Initiative } from '../../../schema/initiative.ts';
import type { ListingValues } from '../../../schema/listing-form.ts';
import type { MergePart } from '../../../schema/merger.ts';
import { initiativeAddress } from '../../state/address.ts';
import { formatDate } from '../../text/format.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { ErrorSummary, type Errors, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { DraftNote, ThrowDraft } from './listing-form/draft-note.tsx';
import { type Offer, Questions } from './listing-form/questions.tsx';
import { ListingForm } from './listing-form.tsx';
import { partName, saidOf } from './merge/said-of.ts';

export const EDIT_PATH = '/mine/:id/ret';
export const SAVED_PATH = '/mine/:id/gemt';

const pathOf = (pattern: string, id: string) => pattern.replace(':id', id);

interface Changing {
  /** The listing as it is now. */
  of: Pick<Initiative, 'id' | 'slug' | 'name'>;
  /** The version that is changed, and the id of the change: sent twice it is one. */
  version: number;
  changeId: string;
  values: ListingValues;
  note: string;
}

export interface EditPageProps extends StewardPageProps, Changing {
  errors: Errors;
  offers?: Offer[];
  /** What is said above: a change waits for a moderator, or one of before is waiting. */
  notice?: 'waits' | 'waiting';
  /** The source that it was fetched from and that no longer has it. */
  vanished?: { from: string; since: Date };
  isFresh?: boolean;
  basemap: string[];
  canUpload: boolean;
}

export function EditPage(props: EditPageProps) {
  const {
    of,
    version,
    changeId,
    values,
    note,
    errors,
    offers = [],
    notice,
    vanished,
    isFresh,
    basemap,
    canUpload,
    ...frame
  } = props;
  const { lang } = frame;
  const { add: words, listingForm, common } = stewardTexts[lang];
  const path = pathOf(EDIT_PATH, of.id);
  const title = words.editTitle(of.name);
  const save = (
    <button class="button button-main" type="submit">
      {words.save}
    </button>
  );
  return (
    <StewardFrame {...frame} path={path} title={title}>
      <h1>{title}</h1>
      {notice && <p class="notice">{words[notice]}</p>}
      {vanished && (
        <p class="notice">
          {words.vanished(vanished.from, formatDate(vanished.since, lang))}{' '}
          <a href={stewardAddress(lang, `/mine/${of.id}`)}>{words.close}</a>
        </p>
      )}
      <form
        class="form"
        method="post"
        action={stewardAddress(lang, path)}
        encType={canUpload ? 'multipart/form-data' : undefined}
        noValidate
        data-behaviour="draft"
        data-draft={of.id}
        data-fresh={isFresh ? '' : undefined}
      >
        <ErrorSummary errors={errors} words={stewardTexts[lang]} />
        <DraftNote words={listingForm} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="change" value={changeId} />
        {/* Enter presses the first button that sends. */}
        <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
          {words.save}
        </button>
        <Questions lang={lang} offers={offers} twins={[]}>
          {save}
        </Questions>
        <ListingForm lang={lang} values={values} errors={errors} basemap={basemap} canUpload={canUpload} />
        <TextField name="note" value={note} label={words.note} hint={words.noteHint} maxLength={300} />
        <div class="actions">
          {save}
          <a class="button" href={stewardAddress(lang, `/mine/${of.id}`)}>
            {common.cancel}
          </a>
          <ThrowDraft words={listingForm} />
        </div>
      </form>
    </StewardFrame>
  );
}

export interface ConflictPageProps extends StewardPageProps, Changing {
  /** All that each version says. */
  said: Record<'theirs' | 'mine', Difference[]>;
  /** The parts in which they differ. */
  differing: { part: MergePart; likely: 'mine' | 'theirs' }[];
  municipalities: Record<string, string>;
}

/** Nothing is lost: what was typed comes along, and each part is chosen. */
export function ConflictPage(props: ConflictPageProps) {
  const { of, version, changeId, values, note, said, differing, municipalities, ...frame } = props;
  const { lang } = frame;
  const { notFirst: words } = stewardTexts[lang].add;
  const path = pathOf(EDIT_PATH, of.id);
  return (
    <StewardFrame {...frame} path={path} title={words.title} wide>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form class="form" method="post" action={stewardAddress(lang, path)}>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="change" value={changeId} />
        <input type="hidden" name="note" value={note} />
        {Object.entries(values).map(([name, all]) =>
          all.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        {differing.map(({ part, likely }) => (
          <fieldset key={part} class="field merge-part">
            <legend>{partName(lang, part)}</legend>
            <div class="merge-sides">
              {(['theirs', 'mine'] as const).map((whose) => (
                <label key={whose} class="choice">
                  <input type="radio" name={`choice-${part}`} value={whose} checked={likely === whose} />
                  <span class="merge-said">
                    <span class="hint">{words[whose]}</span>
                    {linesOf(saidOf(said[whose], part, { lang, municipalities }), words.nothing)}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <div class="actions">
          <button class="button button-main" type="submit">
            {words.chosen}
          </button>
          <button class="button" type="submit" name="whole" value="mine">
            {words.mineAll}
          </button>
          <a class="button button-quiet" href={stewardAddress(lang, `/mine/${of.id}`)}>
            {words.theirsAll}
          </a>
        </div>
      </form>
    </StewardFrame>
  );
}

function linesOf(lines: string[], nothing: string) {
  if (lines.length === 0) return <em>{nothing}</em>;
  return lines.map((line, i) => <bdi key={`${i} ${line}`}>{line}</bdi>);
}

/** Where a change ends; what was typed is needed no more. */
export function SavedChangePage({ id, slug, waits, ...frame }: StewardPageProps & SavedChange) {
  const { add: words, common } = stewardTexts[frame.lang];
  return (
    <StewardFrame {...frame} path={pathOf(SAVED_PATH, id)} title={words.savedTitle}>
      <h1>{words.savedTitle}</h1>
      <p class="lead" data-behaviour="forget" data-draft={id}>
        {waits ? words.savedWaits : words.saved}
      </p>
      <p class="actions">
        {slug && !waits && (
          <a class="button" href={initiativeAddress(frame.lang, slug)}>
            {words.toListing}
          </a>
        )}
        <a class="button" href={stewardAddress(frame.lang, '/mine')}>
          {common.mine}
        </a>
      </p>
    </StewardFrame>
  );
}

interface SavedChange {
  id: string;
  slug?: string;
  waits: boolean;
}
