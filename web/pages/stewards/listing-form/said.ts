/** A part of a listing as text, a line for each thing in it: for two versions side by side. */
import type { Listing } from '../../../../schema/initiative.ts';
import type { ListingField } from '../../../../schema/stewardship.ts';
import { languageName } from '../../../text/format.ts';
import { rhythmOf } from '../../../text/rhythm.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import { texts } from '../../../text/whole.ts';

export function saidOf(field: ListingField, listing: Listing, lang: StewardLang): string {
  return lines[field](listing, lang)
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}

type Lines = (listing: Listing, lang: StewardLang) => (string | undefined)[];

const form = (lang: StewardLang) => stewardTexts[lang].listingForm;

const lines: Record<ListingField, Lines> = {
  name: ({ name }) => [name],
  summary: ({ summary }) => [summary],
  description: ({ description }) => [description],
  translations: ({ translations: { en } }) => [en?.name, en?.summary, en?.description],
  category: ({ category }, lang) => [texts[lang].categories[category]],
  tags: ({ tags }) => [tags.join(', ')],
  organiser: ({ organiser: it }, lang) => [it?.name, it?.kind && form(lang).organisers[it.kind]],
  audience: ({ audience }, lang) => audience.map((key) => texts[lang].audiences[key]),
  price: ({ price }, lang) => [price && texts[lang].terms.price[price]],
  joining: ({ joining }, lang) => [joining && texts[lang].terms.joining[joining]],
  languages: ({ languages }, lang) => languages.map((code) => languageName(code, lang)),
  access: ({ access }, lang) => access.map((key) => texts[lang].terms.access[key]),
  needs: ({ needs }, lang) => needs.map((key) => texts[lang].terms.needs[key]),
  municipalityPart: ({ municipalityPart: it }, lang) => [it && form(lang).municipalityParts[it]],
  place: ({ place: it }, lang) => [
    it?.venue,
    it?.address,
    it && [it.postcode, it.town].filter(Boolean).join(' '),
    it?.lngLat && `${it.lngLat.lat}, ${it.lngLat.lng}`,
    it && form(lang).precisions[it.precision],
  ],
  serviceArea: ({ serviceArea }) => serviceArea,
  openingHours: ({ openingHours }) => [openingHours],
  activities: ({ activities }, lang) =>
    activities.map((it) => `${it.name}: ${rhythmOf(it, lang, texts[lang]) ?? `${it.start} ${it.rrule}`}`),
  contact: ({ contact: it }) => [it.website, it.phone, it.email, it.form],
  links: ({ links }) => links.map(({ title, url }) => `${title}: ${url}`),
  pictures: ({ pictures }) => pictures.map(({ alt, credit }) => [alt, credit].filter(Boolean).join(', ')),
};
