/** In Danish. A file a language, so that a browser gets the names of its page alone. */
import type { Audience } from './audience.ts';

export const audiencesDa: Record<Audience, string> = {
  alle: 'Alle',
  boern: 'Børn',
  unge: 'Unge',
  familier: 'Familier',
  voksne: 'Voksne',
  seniorer: 'Seniorer',
  kvinder: 'Kvinder',
  maend: 'Mænd',
  'nye-i-danmark': 'Nye i Danmark',
  handicap: 'Mennesker med handicap',
  paaroerende: 'Pårørende',
};
