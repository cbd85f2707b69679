/** Where it is: a fixed place, or the areas it serves. The style hides what was not chosen, and no script is needed for that. */
import { PRECISIONS } from '../../../../schema/place.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ChoiceField, SelectField, TextField } from '../fields.tsx';
import { type FormSpeech, optionsOf } from './speech.ts';

export function Where({ speech, basemap }: { speech: FormSpeech; basemap: string[] }) {
  const { words, one, field } = speech;
  const isAreas = one('where') === 'areas';
  return (
    <div class="where">
      <ChoiceField
        kind="radio"
        name="where"
        label={words.where}
        required
        chosen={[isAreas ? 'areas' : 'place']}
        options={[
          { value: 'place', label: words.wherePlace },
          { value: 'areas', label: words.whereAreas },
        ]}
      />
      <PlaceFields speech={speech} basemap={basemap} />
      <div class="where-areas">
        <TextField {...field('areas')} label={words.areas} hint={words.areasHint} autoComplete="off" />
        <p class="choices">
          <Tick speech={speech} name="online" label={words.online} />
          <Tick speech={speech} name="nationwide" label={words.nationwide} />
        </p>
      </div>
    </div>
  );
}

function PlaceFields({ speech, basemap }: { speech: FormSpeech; basemap: string[] }) {
  const { words, field, one } = speech;
  return (
    <div
      class="where-place"
      data-behaviour="place"
      data-words={JSON.stringify(placeWords(speech))}
      data-basemap={basemap.join(' ')}
    >
      {['lng', 'lat', 'pointFor'].map((name) => (
        <input key={name} type="hidden" name={name} value={one(name)} />
      ))}
      <TextField {...field('address')} label={words.address} hint={words.addressHint} autoComplete="off" />
      <div class="pair">
        <TextField
          {...field('postcode')}
          label={words.postcode}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
        />
        <TextField {...field('town')} label={words.town} autoComplete="off" />
      </div>
      <p class="actions needs-script">
        <button class="button" type="button" data-do="position">
          <Icon name="locate" />
          {words.position}
        </button>
        <button class="button" type="button" data-do="map" aria-expanded="false" aria-controls="kort">
          <Icon name="pin" />
          {words.openMap}
        </button>
      </p>
      <p class="point-said hint" role="status" />
      <Picker speech={speech} />
      <SelectField
        {...field('precision')}
        label={words.precision}
        options={optionsOf(PRECISIONS, words.precisions)}
      />
      <details class="folded" open={speech.holds((name) => name === 'venue' || name === 'wider')}>
        <summary>{words.morePlace}</summary>
        <div class="folded-fields">
          <TextField {...field('venue')} label={words.venue} hint={words.venueHint} autoComplete="off" />
          <Tick speech={speech} name="wider" label={words.wider} />
        </div>
      </details>
    </div>
  );
}

/** Shown when it is asked for: the map comes then, and moves the point by keys, buttons and dragging. */
function Picker({ speech: { words } }: { speech: FormSpeech }) {
  const moves = ['north', 'west', 'east', 'south'] as const;
  return (
    <section class="picker" id="kort" aria-label={words.map} hidden>
      <p class="hint">{words.moveHelp}</p>
      <div class="picker-map" />
      <div class="picker-moves">
        {moves.map((move) => (
          <button
            key={move}
            class="button"
            type="button"
            data-move={move}
            aria-label={words.move(words[move])}
          >
            {words[move]}
          </button>
        ))}
      </div>
      <p class="picker-said" role="status" />
    </section>
  );
}

function Tick({ speech: { one }, name, label }: { speech: FormSpeech; name: string; label: string }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value="on" checked={one(name) !== ''} />
      <span>{label}</span>
    </label>
  );
}

/** What the script says. */
function placeWords({ lang, words, text }: FormSpeech) {
  const { located, locating, refused, notLocated, suggestions, found, pointAtPlace } = words;
  const { mapLoading, mapFailed, pointLabel, at, metersOf, winds, position } = words;
  return {
    ...{ lang, located, locating, refused, notLocated, suggestions, found, pointAtPlace, position },
    ...{ mapLoading, mapFailed, pointLabel, at },
    /** `m mod nord fra`: a number of metres comes before it, and a name after. */
    winds: winds.map(metersOf),
    kinds: text.find.kinds,
    locale: text.map.locale,
  };
}
