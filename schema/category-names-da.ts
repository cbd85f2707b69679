/** In Danish. A file a language, so that a browser gets the names of its page alone. */
import type { Category } from './category.ts';

export const categoriesDa: Record<Category, string> = {
  naboskab: 'Naboskab og lokalsamfund',
  mad: 'Mad og fællesspisning',
  'have-natur': 'Haver, natur og biodiversitet',
  'klima-energi': 'Klima og energi',
  'genbrug-reparation': 'Genbrug, reparation og deling',
  'kultur-kunst': 'Kunst, musik og kultur',
  'idraet-bevaegelse': 'Idræt og bevægelse',
  'boern-unge': 'Børn, unge og familie',
  seniorer: 'Seniorliv',
  'social-omsorg': 'Social støtte og omsorg',
  integration: 'Nye i Danmark og mangfoldighed',
  'laering-vaerksted': 'Læring, værksted og digitalt',
  sundhed: 'Sundhed og trivsel',
  transport: 'Transport og mobilitet',
};
