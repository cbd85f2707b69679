/**
 * The fields of a listing, for whoever adds, changes or approves one: the five that it needs, then what can wait. The form
 * around them, with its buttons, is the page's.
 */
import type { ComponentChildren } from 'preact';
import { CATEGORY_KEYS } from '../../../schema/category.ts';
import { SUMMARY_MAX } from '../../../schema/initiative.ts';
import { LongTextField, SelectField, TextField } from './fields.tsx';
import { More } from './listing-form/more.tsx';
import { type FormParts, type FormSpeech, optionsOf, speechOf } from './listing-form/speech.ts';
import { Where } from './listing-form/where.tsx';

export interface ListingFormProps extends FormParts {
  /** Addresses of the base map, for the map that the point is moved on. */
  basemap: string[];
  /** Whether a picture may be sent with it; the form is then one of `multipart/form-data`. */
  canUpload?: boolean;
  /** After where it is: what is there already. */
  children?: ComponentChildren;
  /** After the five that it needs, before what can wait. */
  beforeMore?: ComponentChildren;
}

export function ListingForm({
  basemap,
  canUpload = false,
  children,
  beforeMore,
  ...parts
}: ListingFormProps) {
  const speech = speechOf(parts);
  const { words, text, field } = speech;
  return (
    <>
      <p class="hint">{words.starred}</p>
      <TextField {...field('name')} label={words.name} required autoComplete="off" />
      <div data-behaviour="count" data-most={SUMMARY_MAX} data-words={words.left}>
        <LongTextField
          {...field('summary')}
          label={words.summary}
          hint={words.summaryHint}
          rows={3}
          required
        />
      </div>
      <SelectField
        {...field('category')}
        label={words.category}
        required
        empty={words.choose}
        options={optionsOf(CATEGORY_KEYS, text.categories)}
      />
      <Where speech={speech} basemap={basemap} />
      {children}
      <Contact speech={speech} />
      {beforeMore}
      <More speech={speech} canUpload={canUpload} />
    </>
  );
}

function Contact({ speech: { words, field } }: { speech: FormSpeech }) {
  return (
    <fieldset class="field contact-fields" aria-describedby="contact-hint">
      <legend>
        {words.contact}
        <span class="mark" aria-hidden="true">
          {' *'}
        </span>
      </legend>
      <p class="hint" id="contact-hint">
        {words.contactHint}
      </p>
      <TextField {...field('website')} label={words.website} inputMode="url" autoComplete="off" />
      <div class="pair">
        <TextField {...field('phone')} label={words.phone} type="tel" autoComplete="off" />
        <TextField {...field('contactEmail')} label={words.contactEmail} type="email" autoComplete="off" />
      </div>
    </fieldset>
  );
}
