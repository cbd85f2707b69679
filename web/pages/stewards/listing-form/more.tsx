/** What can wait: folded away, and open where it holds something. */
import type { ComponentChildren } from 'preact';
import { AUDIENCE_KEYS } from '../../../../schema/audience.ts';
import { ROWS, rowField } from '../../../../schema/listing-form.ts';
import {
  ACCESS,
  JOINING,
  MUNICIPALITY_PARTS,
  NEEDS,
  ORGANISER_KINDS,
  PRICES,
} from '../../../../schema/terms.ts';
import { capital, languageName } from '../../../text/format.ts';
import { ChoiceField, LongTextField, SelectField, TextField } from '../fields.tsx';
import { Pictures } from './pictures.tsx';
import { AnotherRow, filledRows } from './rows.tsx';
import { type FormSpeech, optionsOf } from './speech.ts';
import { Times } from './times.tsx';

/** Most spoken here; others that a listing names are offered with them. */
const LANGUAGES = ['da', 'en', 'de', 'uk', 'ar', 'pl', 'tr', 'fa', 'so', 'ro', 'fo', 'kl'];

export function More({ speech, canUpload }: { speech: FormSpeech; canUpload: boolean }) {
  const { words } = speech;
  const { parts } = words;
  return (
    <section class="more-fields" aria-labelledby="mere">
      <h2 id="mere">{words.more}</h2>
      <p class="hint">{words.moreHint}</p>
      <Folded speech={speech} title={parts.words} of={/^(description|tags)$/}>
        <Words speech={speech} />
      </Folded>
      <Folded speech={speech} title={parts.times} of={/^(activities-\d+-(?!often)|hours|openingHours)/}>
        <Times speech={speech} />
      </Folded>
      <Folded
        speech={speech}
        title={parts.practical}
        of={/^(price|joining|audience|languages|access|needs)$/}
      >
        <Practical speech={speech} />
      </Folded>
      <Folded speech={speech} title={parts.behind} of={/^(organiser|municipalityPart)/}>
        <Behind speech={speech} />
      </Folded>
      <Folded speech={speech} title={parts.links} of={/^(links|contactForm)/}>
        <Links speech={speech} />
      </Folded>
      <Folded speech={speech} title={parts.english} of={/En$/}>
        <English speech={speech} />
      </Folded>
      {(canUpload || speech.holds((name) => name.startsWith('pictures'))) && (
        <Folded speech={speech} title={parts.pictures} of={/^picture/}>
          <Pictures speech={speech} canUpload={canUpload} />
        </Folded>
      )}
    </section>
  );
}

interface FoldedProps {
  speech: FormSpeech;
  title: string;
  /** Names of its fields. */
  of: RegExp;
  children: ComponentChildren;
}

function Folded({ speech, title, of, children }: FoldedProps) {
  return (
    <details class="folded" open={speech.holds((name) => of.test(name))}>
      <summary>{title}</summary>
      <div class="folded-fields">{children}</div>
    </details>
  );
}

function Words({ speech: { field, words } }: { speech: FormSpeech }) {
  return (
    <>
      <LongTextField
        {...field('description')}
        label={words.description}
        hint={words.descriptionHint}
        rows={6}
      />
      <TextField {...field('tags')} label={words.tags} hint={words.tagsHint} />
    </>
  );
}

function Practical({ speech }: { speech: FormSpeech }) {
  const { words, text, field, many, lang } = speech;
  const { terms } = text;
  const languages = [...new Set([...LANGUAGES, ...many('languages').chosen])];
  return (
    <>
      <div class="pair">
        <SelectField
          {...field('price')}
          label={words.price}
          empty={words.unsaid}
          options={optionsOf(PRICES, terms.price)}
        />
        <SelectField
          {...field('joining')}
          label={words.joining}
          empty={words.unsaid}
          options={optionsOf(JOINING, terms.joining)}
        />
      </div>
      <ChoiceField
        kind="checkbox"
        {...many('audience')}
        label={words.audience}
        options={optionsOf(AUDIENCE_KEYS, text.audiences)}
      />
      <ChoiceField
        kind="checkbox"
        {...many('languages')}
        label={words.languages}
        options={languages.map((code) => ({ value: code, label: capital(nameOf(code)) }))}
      />
      <ChoiceField
        kind="checkbox"
        {...many('access')}
        label={words.access}
        options={optionsOf(ACCESS, terms.access)}
      />
      <ChoiceField
        kind="checkbox"
        {...many('needs')}
        label={words.needs}
        options={optionsOf(NEEDS, terms.needs)}
      />
    </>
  );

  /** What was sent by hand may be no code at all. */
  function nameOf(code: string): string {
    return /^[a-z]{2,3}$/.test(code) ? languageName(code, lang) : code;
  }
}

function Behind({ speech: { field, words } }: { speech: FormSpeech }) {
  return (
    <>
      <TextField {...field('organiser')} label={words.organiser} autoComplete="off" />
      <SelectField
        {...field('organiserKind')}
        label={words.organiserKind}
        empty={words.unsaid}
        options={optionsOf(ORGANISER_KINDS, words.organisers)}
      />
      <SelectField
        {...field('municipalityPart')}
        label={words.municipalityPart}
        empty={words.unsaid}
        options={optionsOf(MUNICIPALITY_PARTS, words.municipalityParts)}
      />
    </>
  );
}

function English({ speech: { field, words } }: { speech: FormSpeech }) {
  return (
    <>
      <TextField {...field('nameEn')} label={words.nameEn} />
      <LongTextField {...field('summaryEn')} label={words.summaryEn} rows={2} />
      <LongTextField {...field('descriptionEn')} label={words.descriptionEn} rows={6} />
    </>
  );
}

function Links({ speech }: { speech: FormSpeech }) {
  const { field, words, values } = speech;
  const rows = filledRows(values, 'links');
  return (
    <>
      <TextField {...field('contactForm')} label={words.contactForm} inputMode="url" />
      {Array.from({ length: Math.min(rows + 1, ROWS.links) }, (_, i) => (
        <fieldset key={i} class="entry">
          <legend>{words.link(i + 1)}</legend>
          <TextField {...field(rowField('links', i, 'url'))} label={words.linkUrl} inputMode="url" />
          <TextField {...field(rowField('links', i, 'title'))} label={words.linkTitle} />
        </fieldset>
      ))}
      {rows > 0 && rows + 1 < ROWS.links && <AnotherRow kind="links" label={words.another.links} />}
    </>
  );
}
