/** `/moderering/kilder/ny` and `…/{id}/ret`: what a source is. */
import { CATEGORY_KEYS } from '../../../schema/category.ts';
import { HARVEST_FORMATS, HARVEST_HOURS } from '../../../schema/harvest.ts';
import { municipalityTitle } from '../../../schema/municipality.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { texts } from '../../text/whole.ts';
import { ErrorSummary, type Errors, SelectField, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { ModerationNav } from './moderation-nav.tsx';
import { SOURCES_PATH } from './sources.tsx';

export interface SourceFormPageProps extends StewardPageProps {
  /** Of a source that is there already. */
  present?: { id: string; title: string };
  /** Of a new one: sent twice it is one. */
  id: string;
  municipalities: { code: string; name: string }[];
  values: Record<string, string>;
  errors: Errors;
  administers: boolean;
}

export function SourceFormPage(props: SourceFormPageProps) {
  const { lang, present, id, municipalities, values, errors, administers } = props;
  const words = stewardTexts[lang];
  const { sources: text } = words;
  const path = present ? `${SOURCES_PATH}/${present.id}/ret` : `${SOURCES_PATH}/ny`;
  const title = present ? `${text.edit}: ${present.title}` : text.add;
  const field = (name: string) => ({ name, value: values[name], error: errors[name] });
  return (
    <StewardFrame {...props} path={path} title={title}>
      <ModerationNav lang={lang} here={SOURCES_PATH} administers={administers} />
      <h1>{present ? text.edit : text.add}</h1>
      {!present && <p class="lead">{text.addLead}</p>}
      <ErrorSummary errors={errors} words={words} />
      <form class="form" method="post" action={stewardAddress(lang, path)}>
        <input type="hidden" name="id" value={id} />
        <TextField
          {...field('title')}
          label={text.fields.title}
          hint={text.fields.titleHint}
          maxLength={200}
          required
        />
        <SelectField
          {...field('municipality')}
          label={text.fields.municipality}
          hint={text.fields.municipalityHint}
          options={municipalities.map((one) => ({ value: one.code, label: municipalityTitle(one) }))}
          required
        />
        <SelectField
          {...field('format')}
          label={text.fields.format}
          options={HARVEST_FORMATS.map((value) => ({ value, label: text.formats[value] }))}
          required
        />
        <TextField
          {...field('address')}
          label={text.fields.address}
          hint={text.fields.addressHint}
          inputMode="url"
          autoComplete="off"
          required
        />
        <SelectField
          {...field('category')}
          label={text.fields.category}
          empty={text.fields.noCategory}
          options={CATEGORY_KEYS.map((value) => ({ value, label: texts[lang].categories[value] }))}
        />
        <TextField
          {...field('initiative')}
          label={text.fields.initiative}
          hint={text.fields.initiativeHint}
          autoComplete="off"
        />
        <SelectField
          {...field('hours')}
          label={text.fields.hours}
          options={HARVEST_HOURS.map((value) => ({ value: String(value), label: text.hours[value] }))}
          required
        />
        <TextField
          {...field('licence')}
          label={text.fields.licence}
          hint={text.fields.licenceHint}
          maxLength={200}
          required
        />
        <TextField
          {...field('credit')}
          label={text.fields.credit}
          hint={text.fields.creditHint}
          maxLength={200}
        />
        <TextField {...field('url')} label={text.fields.url} inputMode="url" autoComplete="off" />
        <p class="actions">
          <button class="button button-main" type="submit">
            {present ? text.save : text.add}
          </button>
          <a href={stewardAddress(lang, present ? `${SOURCES_PATH}/${present.id}` : SOURCES_PATH)}>
            {present ? present.title : text.back}
          </a>
        </p>
      </form>
    </StewardFrame>
  );
}
