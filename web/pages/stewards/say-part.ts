/** What a part of a listing says, in a line of words. */
import type { ListParts, ValueParts } from '../../../schema/difference.ts';
import { capital, languageName } from '../../text/format.ts';
import { rhythmOf } from '../../text/rhythm.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { texts } from '../../text/whole.ts';
import { areaName } from '../initiative/areas.ts';

interface Context {
  lang: StewardLang;
  municipalities?: Record<string, string>;
}

export function sayValue<P extends keyof ValueParts>(
  part: P,
  value: ValueParts[P],
  context: Context,
): string {
  return VALUES[part](value, context);
}

export function sayItem<P extends keyof ListParts>(part: P, item: ListParts[P], context: Context): string {
  return ITEMS[part](item, context) ?? String(item);
}

const itself = (value: string) => value;

const VALUES: { [P in keyof ValueParts]: (value: ValueParts[P], context: Context) => string } = {
  name: itself,
  'name.en': itself,
  category: (key, { lang }) => texts[lang].categories[key],
  organiser: ({ name, kind }, { lang }) =>
    kind ? `${name} (${texts[lang].initiative.organisers[kind]})` : name,
  price: (key, { lang }) => texts[lang].terms.price[key],
  joining: (key, { lang }) => texts[lang].terms.joining[key],
  municipalityPart: (key, { lang }) => texts[lang].initiative.parts[key],
  'place.point': ({ lng, lat }) => `${lat.toFixed(5)}, ${lng.toFixed(5)}`,
  'place.precision': (key, { lang }) => stewardTexts[lang].differences.precisions[key],
  'place.address': itself,
  'place.postcode': itself,
  'place.town': itself,
  'place.venue': itself,
  openingHours: itself,
  'contact.website': itself,
  'contact.phone': itself,
  'contact.email': itself,
  'contact.form': itself,
};

const ITEMS: { [P in keyof ListParts]: (item: ListParts[P], context: Context) => string | undefined } = {
  tags: itself,
  audience: (key, { lang }) => texts[lang].audiences[key],
  languages: (code, { lang }) => capital(languageName(code, lang)),
  access: (key, { lang }) => texts[lang].terms.access[key],
  needs: (key, { lang }) => texts[lang].terms.needs[key],
  serviceArea: (area, { lang, municipalities = {} }) => capital(areaName(area, municipalities, texts[lang])),
  activities: (activity, { lang }) => {
    const rhythm = rhythmOf(activity, lang, texts[lang]) ?? [activity.start, activity.rrule].join(', ');
    return `${activity.name}: ${rhythm}`;
  },
  links: ({ title, url }) => `${title}: ${url}`,
  pictures: ({ url, alt, credit = '' }, { lang }) =>
    `${stewardTexts[lang].differences.withAlt(alt, credit)}: ${url}`,
};
