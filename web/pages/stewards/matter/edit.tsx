/** `/moderering/sag/{id}/ret`: a moderator puts right what somebody wrote, and approves that. */
import type { ListingValues } from '../../../../schema/listing-form.ts';
import type { MatterState } from '../../../../schema/stewardship.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { ErrorSummary, type Errors } from '../fields.tsx';
import { StewardFrame, type StewardPageProps } from '../frame.tsx';
import { type Offer, Questions } from '../listing-form/questions.tsx';
import { ListingForm } from '../listing-form.tsx';
import { ModerationNav } from '../moderation-nav.tsx';
import { QUEUE_PATH } from '../queue.tsx';

export interface EditMatterProps extends StewardPageProps {
  /** Id of the matter. */
  id: string;
  name: string;
  /** What the moderator began from. */
  seen: { subject: string; state: MatterState; version: number };
  values: ListingValues;
  errors?: Errors;
  offers?: Offer[];
  basemap: string[];
  administers: boolean;
}

export function EditMatterPage(props: EditMatterProps) {
  const { id, name, seen, values, errors = {}, offers = [], basemap, administers, ...frame } = props;
  const { lang } = frame;
  const words = stewardTexts[lang];
  const { matter: text, common } = words;
  const matter = `${QUEUE_PATH}/sag/${id}`;
  const title = text.editTitle(name);
  const save = (
    <button class="button button-main" type="submit">
      {text.edit}
    </button>
  );
  return (
    <StewardFrame {...frame} path={`${matter}/ret`} title={title}>
      <ModerationNav lang={lang} here={QUEUE_PATH} administers={administers} />
      <h1>{title}</h1>
      <p class="lead">{text.editLead}</p>
      <form class="form" method="post" action={stewardAddress(lang, `${matter}/ret`)} noValidate>
        <ErrorSummary errors={errors} words={words} />
        <input type="hidden" name="subject" value={seen.subject} />
        <input type="hidden" name="state" value={seen.state} />
        <input type="hidden" name="version" value={String(seen.version)} />
        {/* Enter presses the first button that sends. */}
        <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
          {text.edit}
        </button>
        <Questions lang={lang} offers={offers} twins={[]}>
          {save}
        </Questions>
        <ListingForm lang={lang} values={values} errors={errors} basemap={basemap} />
        <div class="actions">
          {save}
          <a class="button" href={stewardAddress(lang, matter)}>
            {common.cancel}
          </a>
        </div>
      </form>
    </StewardFrame>
  );
}
