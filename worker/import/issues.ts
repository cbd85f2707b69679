/** Which field of a file a complaint of the schema is about. */
import * as v from 'valibot';
import type { Field } from './columns.ts';

const FIELD_AT: Record<string, Field> = {
  name: 'name',
  summary: 'summary',
  description: 'description',
  'translations.en.name': 'nameEn',
  'translations.en.summary': 'summaryEn',
  'translations.en.description': 'descriptionEn',
  category: 'category',
  tags: 'tags',
  'organiser.name': 'organiser',
  'organiser.kind': 'organiserKind',
  audience: 'audience',
  languages: 'languages',
  'place.lngLat.lng': 'lng',
  'place.lngLat.lat': 'lat',
  'place.precision': 'precision',
  'place.address': 'address',
  'place.postcode': 'postcode',
  'place.town': 'town',
  'place.venue': 'venue',
  openingHours: 'openingHours',
  'contact.website': 'website',
  'contact.phone': 'phone',
  'contact.email': 'email',
  'contact.form': 'form',
};

export function fieldOfIssue(issue: v.BaseIssue<unknown>): Field {
  // `tags.3` is about `tags`
  const path = (v.getDotPath(issue) ?? '').replace(/\.\d+$/, '');
  const field = FIELD_AT[path];
  if (!field) throw new Error(`No column stands for ${path}: ${issue.message}`);
  return field;
}
