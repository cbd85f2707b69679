/** In English. A file a language, so that a browser gets the names of its page alone. */
import type { Category } from './category.ts';

export const categoriesEn: Record<Category, string> = {
  naboskab: 'Neighbourhood and village life',
  mad: 'Food and shared meals',
  'have-natur': 'Gardens, nature and biodiversity',
  'klima-energi': 'Climate and energy',
  'genbrug-reparation': 'Re-use, repair and sharing',
  'kultur-kunst': 'Arts, music and culture',
  'idraet-bevaegelse': 'Sport and movement',
  'boern-unge': 'Children, young people and families',
  seniorer: 'Later life',
  'social-omsorg': 'Social support and care',
  integration: 'New in Denmark and diversity',
  'laering-vaerksted': 'Learning, workshops and digital',
  sundhed: 'Health and wellbeing',
  transport: 'Transport and mobility',
};
