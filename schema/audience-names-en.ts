/** In English. A file a language, so that a browser gets the names of its page alone. */
import type { Audience } from './audience.ts';

export const audiencesEn: Record<Audience, string> = {
  alle: 'Everyone',
  boern: 'Children',
  unge: 'Young people',
  familier: 'Families',
  voksne: 'Adults',
  seniorer: 'Seniors',
  kvinder: 'Women',
  maend: 'Men',
  'nye-i-danmark': 'New in Denmark',
  handicap: 'People with disabilities',
  paaroerende: 'Relatives and carers',
};
