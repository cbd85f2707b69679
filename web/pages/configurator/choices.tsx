/** The choices, as a form that asks for the same page again. */
import { AUDIENCE_KEYS } from '../../../schema/audience.ts';
import { CATEGORY_KEYS } from '../../../schema/category.ts';
import { municipalityTitle } from '../../../schema/municipality.ts';
import { COLOURS, HEIGHT, RADIUS, THEMES, VIEWS, type Widget, ZOOM } from '../../state/widget.ts';
import type { ConfiguratorText } from '../../text/configurator.ts';
import { LANGS } from '../../text/lang.ts';
import { LANGUAGE_NAMES } from '../../text/lang-names.ts';
import { texts } from '../../text/whole.ts';
import type { ConfiguratorProps } from '../configurator.tsx';
import { sayFlaw } from '../embed/flaws.tsx';
import { ChoiceField, type Option, SelectField, TextField } from '../stewards/fields.tsx';
import { sayContrast } from '../style-guide/contrast.ts';
import { configuratorAddress, REMEMBERS } from './address.ts';

/** Pixels. */
const HEIGHTS = [400, 500, 600, 700, 800, 1000];
const RADII = [0, 4, 6, 8, 12, 16, 24];
const FONTS = ['rodskud', 'system', 'serif'] as const;

type Props = ConfiguratorProps & { words: ConfiguratorText };

export function Choices({ words, ...props }: Props) {
  const { lang, widget } = props;
  const names = texts[lang];
  return (
    <form class="form configurator-choices" method="get" action={configuratorAddress(lang)}>
      <h2>{words.choices}</h2>
      <Wrong {...props} words={words} />
      <MunicipalityField {...props} words={words} />
      <ChoiceField
        kind="checkbox"
        name="kategori"
        label={words.category}
        hint={words.categoryHint}
        chosen={widget.category ?? []}
        options={CATEGORY_KEYS.map((value) => ({ value, label: names.categories[value] }))}
      />
      <ChoiceField
        kind="radio"
        name="visning"
        label={words.view}
        chosen={[keyOf(VIEWS, widget.view)]}
        options={options(VIEWS, words.views)}
      />
      <SelectField
        name="sprog"
        label={words.language}
        value={widget.lang ?? 'da'}
        options={LANGS.map((value) => ({ value, label: LANGUAGE_NAMES[value].name }))}
      />
      <SelectField
        name="hoejde"
        label={words.height}
        hint={words.heightHint}
        value={`${widget.height ?? 'auto'}`}
        options={[
          { value: 'auto', label: words.heightAuto },
          ...numbersWith(widget.height, HEIGHTS, HEIGHT).map((n) => ({
            value: `${n}`,
            label: words.pixels(n),
          })),
        ]}
      />
      <Looks {...props} words={words} />
      <More {...props} words={words} />
      <p class="actions">
        <button class="button button-main" type="submit">
          {words.show}
        </button>
      </p>
    </form>
  );
}

/** What could not be used of the address, and what was changed so that it can be read. */
function Wrong({ lang, words, flaws, corrections }: Props) {
  return (
    <div id="configurator-wrong" data-live>
      {flaws.length > 0 && (
        <div class="notice">
          <p>{words.wrong}</p>
          <ul>
            {flaws.map((flaw) => (
              <li key={flaw.name}>{sayFlaw(flaw, lang, texts[lang])}</li>
            ))}
          </ul>
        </div>
      )}
      {corrections.length > 0 && (
        <ul class="notice">
          {corrections.map(({ colour, on, was, to, scheme }) => (
            <li key={colour + on + scheme}>
              {scheme && `${words.inScheme[scheme]}: `}
              {words.corrected(
                words.colours[colour],
                words.colours[on].toLocaleLowerCase(lang),
                sayContrast(was, lang),
                to,
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function MunicipalityField({ words, widget, municipalities, municipality }: Props) {
  const error =
    widget.municipality && !municipality && municipalities.length > 0
      ? { error: words.unknownMunicipality(widget.municipality) }
      : {};
  const field = {
    name: 'kommune',
    label: words.municipality,
    hint: words.municipalityHint,
    value: municipality?.slug ?? widget.municipality,
    ...error,
  };
  if (municipalities.length === 0) return <TextField {...field} />;
  return (
    <SelectField
      {...field}
      empty={words.whole}
      options={municipalities.map((area) => ({ value: area.slug, label: municipalityTitle(area) }))}
    />
  );
}

function Looks({ words, widget, colours }: Props) {
  const { look } = widget;
  const isOwn = look.font !== undefined && !FONTS.some((font) => font === look.font);
  return (
    <fieldset class="field configurator-group">
      <legend>{words.looks}</legend>
      <p class="hint">{words.looksHint}</p>
      <ChoiceField
        kind="radio"
        name="tema"
        label={words.theme}
        chosen={[keyOf(THEMES, widget.theme)]}
        options={options(THEMES, words.themes)}
      />
      <div class="configurator-colours">
        {Object.entries(COLOURS).map(([name, colour]) => (
          <label key={name} class="configurator-colour">
            <input type="color" id={name} name={name} value={look.colours[colour] ?? colours[colour]} />
            {words.colours[colour]}
          </label>
        ))}
      </div>
      <SelectField
        name="runding"
        label={words.radius}
        value={look.radius === undefined ? '' : `${look.radius}`}
        empty={words.radiusOurs}
        options={numbersWith(look.radius, RADII, RADIUS).map((n) => ({ value: `${n}`, label: `${n}` }))}
      />
      <SelectField
        name="skrift"
        label={words.font}
        value={isOwn ? '' : (look.font ?? 'rodskud')}
        options={FONTS.map((value) => ({ value, label: words.fonts[value] }))}
      />
      <TextField
        name="egen-skrift"
        label={words.fontOwn}
        hint={words.fontHint}
        value={isOwn ? look.font : ''}
        maxLength={80}
      />
    </fieldset>
  );
}

function More({ lang, words, widget, remembers }: Props) {
  const { centre, audience, q, zoom } = widget;
  const isUsed = Boolean(audience || q || centre || zoom || remembers);
  return (
    <details class="configurator-more" open={isUsed}>
      <summary>{words.more}</summary>
      <ChoiceField
        kind="checkbox"
        name="maalgruppe"
        label={words.audience}
        hint={words.audienceHint}
        chosen={widget.audience ?? []}
        options={AUDIENCE_KEYS.map((value) => ({ value, label: texts[lang].audiences[value] }))}
      />
      <TextField name="q" label={words.q} hint={words.qHint} value={widget.q} maxLength={200} />
      <fieldset class="field configurator-group">
        <legend>{words.cut}</legend>
        <TextField
          name="centrum"
          label={words.centre}
          hint={words.centreHint}
          value={centre && `${centre.lat},${centre.lng}`}
          inputMode="text"
        />
        <TextField
          name="zoom"
          label={words.zoom}
          value={widget.zoom === undefined ? '' : `${widget.zoom}`}
          inputMode="numeric"
          maxLength={`${ZOOM.max}`.length}
        />
      </fieldset>
      <label class="choice">
        <input type="checkbox" name={REMEMBERS} value="1" checked={remembers} />
        <span>{words.husk}</span>
      </label>
    </details>
  );
}

function options<K extends string, V extends string>(
  keys: Record<K, V>,
  labels: Record<V, string>,
): Option[] {
  return Object.entries<V>(keys).map(([value, meant]) => ({ value, label: labels[meant] }));
}

function keyOf(keys: Record<string, string>, meant: Widget['theme'] | Widget['view']): string {
  return Object.keys(keys).find((key) => keys[key] === meant) ?? '';
}

/** What can be chosen, with what an address told beside it. */
function numbersWith(
  told: number | undefined,
  offered: number[],
  { min, max }: { min: number; max: number },
) {
  const all = told === undefined ? offered : [...new Set([...offered, told])];
  return all.filter((n) => n >= min && n <= max).sort((a, b) => a - b);
}
