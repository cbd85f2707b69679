/** The pictures of a listing, and one more where pictures are kept: what each shows is said in words. */

import { ROWS, rowField } from '../../../../schema/listing-form.ts';
import { PICTURE_TYPES, pictureKey } from '../../../../schema/picture.ts';
import { TextField } from '../fields.tsx';
import { filledRows, Kept, RemoveRow } from './rows.tsx';
import type { FormSpeech } from './speech.ts';

export function Pictures({ speech, canUpload }: { speech: FormSpeech; canUpload: boolean }) {
  const rows = filledRows(speech.values, 'pictures');
  return (
    <>
      {Array.from({ length: rows }, (_, i) => (
        <Picture key={i} speech={speech} index={i} />
      ))}
      {canUpload && rows < ROWS.pictures && <NewPicture speech={speech} />}
    </>
  );
}

function Picture({ speech, index }: { speech: FormSpeech; index: number }) {
  const { field, words, one, values } = speech;
  const name = (part: string) => rowField('pictures', index, part);
  const url = one(name('url'));
  return (
    <fieldset class="entry">
      <legend>{words.picture(index + 1)}</legend>
      <Kept values={values} names={[name('url'), name('width'), name('height')]} />
      {/* Those of other sites are not fetched: their owners would learn who reads. */}
      {pictureKey(url) && <img class="thumb" src={url} alt="" loading="lazy" />}
      <TextField {...field(name('alt'))} label={words.alt} hint={words.altHint} required />
      <TextField {...field(name('credit'))} label={words.credit} />
      <RemoveRow name={name('gone')} label={words.remove} />
    </fieldset>
  );
}

function NewPicture({ speech: { words, errors, one } }: { speech: FormSpeech }) {
  const error = errors.picture;
  return (
    <fieldset class="entry">
      <legend>{words.pictureNew}</legend>
      <div class="field" data-wrong={error ? '' : undefined}>
        <label for="picture">{words.pictureFile}</label>
        <p class="hint" id="picture-hint">
          {words.pictureHint}
        </p>
        {error && (
          <p class="field-error" id="picture-error">
            {error}
          </p>
        )}
        <input
          id="picture"
          name="picture"
          type="file"
          class="input"
          accept={PICTURE_TYPES.join(',')}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'picture-error picture-hint' : 'picture-hint'}
        />
      </div>
      <TextField name="pictureAlt" value={one('pictureAlt')} label={words.alt} hint={words.altHint} />
      <TextField name="pictureCredit" value={one('pictureCredit')} label={words.credit} />
    </fieldset>
  );
}
