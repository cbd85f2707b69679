/** The forms that decide. Each says what was seen, so that it decides nothing else. */
import type { ComponentChildren } from 'preact';
import { REPORT_OUTCOMES } from '../../../../schema/stewardship.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { ChoiceField, LongTextField } from '../fields.tsx';
import type { MatterPageProps } from '../matter.tsx';

const WORDS_MAX = 2000;

export function Decide(props: MatterPageProps) {
  const { lang, matter } = props;
  const { matter: text } = stewardTexts[lang];
  return (
    <section class="decide" aria-labelledby="afgoer">
      <h2 id="afgoer">{text.decide}</h2>
      {matter.kind === 'report' ? (
        <Settle {...props} />
      ) : (
        <>
          <Approve {...props} kind={matter.kind} />
          <Refuse {...props} kind={matter.kind} />
          <Ask {...props} />
        </>
      )}
    </section>
  );
}

type Judged = MatterPageProps & { kind: 'new' | 'change' | 'claim' };

function Approve(props: Judged) {
  const { lang, kind, matter } = props;
  const { matter: text } = stewardTexts[lang];
  return (
    <DecisionForm {...props} handling="approve">
      <p class="hint">{text.approveHint[kind]}</p>
      {kind === 'new' && props.owners.length > 0 && (
        <p class="field">
          <label class="choice">
            <input type="checkbox" name="isKnown" value="ja" />
            <span>{text.isKnown}</span>
          </label>
        </p>
      )}
      <p class="actions">
        <button class="button button-main" type="submit" data-key="a">
          {text.approve[kind]}
        </button>
        {kind !== 'claim' && (
          <a class="button" href={stewardAddress(lang, `/moderering/sag/${matter.id}/ret`)}>
            {text.edit}
          </a>
        )}
      </p>
    </DecisionForm>
  );
}

function Refuse(props: Judged) {
  const { lang, kind, errors = {}, values = {} } = props;
  const { matter: text } = stewardTexts[lang];
  return (
    <details class="decide-more" open={errors.reason !== undefined}>
      <summary>{text.reject[kind]}</summary>
      <DecisionForm {...props} handling="reject">
        <LongTextField
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={values.reason}
          error={errors.reason}
          maxLength={WORDS_MAX}
          data={{ 'data-key': 'r' }}
          required
        />
        <button class="button button-warn" type="submit">
          {text.reject[kind]}
        </button>
      </DecisionForm>
    </details>
  );
}

function Ask(props: MatterPageProps) {
  const { lang, errors = {}, values = {} } = props;
  const { matter: text } = stewardTexts[lang];
  return (
    <details class="decide-more" open={errors.question !== undefined}>
      <summary>{text.ask}</summary>
      <DecisionForm {...props} handling="ask">
        <LongTextField
          name="question"
          label={text.question}
          hint={text.questionHint}
          value={values.question}
          error={errors.question}
          maxLength={WORDS_MAX}
          data={{ 'data-key': 'f' }}
          required
        />
        <button class="button" type="submit">
          {text.ask}
        </button>
      </DecisionForm>
    </details>
  );
}

function Settle(props: MatterPageProps) {
  const { lang, report, initiative, errors = {}, values = {} } = props;
  const { matter: text } = stewardTexts[lang];
  const outcomes = REPORT_OUTCOMES.map((value) => ({ value, ...text.outcomes[value] }));
  return (
    <>
      <p>
        <a class="button" href={stewardAddress(lang, `/mine/${initiative.id}/ret`)}>
          {stewardTexts[lang].moderation.editPage}
        </a>
      </p>
      <DecisionForm {...props} handling="done">
        <ChoiceField
          kind="radio"
          name="outcome"
          label={text.outcome}
          options={outcomes}
          chosen={values.outcome ? [values.outcome] : []}
          error={errors.outcome}
          required
        />
        <LongTextField
          name="words"
          label={text.words}
          value={values.words}
          error={errors.words}
          maxLength={WORDS_MAX}
        />
        {report?.email && (
          <p class="field">
            <label class="choice">
              <input type="checkbox" name="answers" value="ja" checked={values.answers !== ''} />
              <span>{text.answers}</span>
            </label>
          </p>
        )}
        <p class="actions">
          <button class="button button-main" type="submit" data-key="a">
            {text.done}
          </button>
        </p>
      </DecisionForm>
    </>
  );
}

function DecisionForm({
  lang,
  matter,
  initiative,
  handling,
  children,
}: MatterPageProps & { handling: string; children: ComponentChildren }) {
  return (
    <form class="form" method="post" action={stewardAddress(lang, `/moderering/sag/${matter.id}`)}>
      <input type="hidden" name="handling" value={handling} />
      <input type="hidden" name="subject" value={matter.subject} />
      <input type="hidden" name="state" value={matter.state} />
      <input type="hidden" name="version" value={String(initiative.version)} />
      {children}
    </form>
  );
}
