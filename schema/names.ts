/** The two languages that are searched in, and that the API and imports speak; the page's others are in web/text. */
import { AUDIENCE_KEYS } from './audience.ts';
import { audiencesDa } from './audience-names-da.ts';
import { audiencesEn } from './audience-names-en.ts';
import { CATEGORY_KEYS } from './category.ts';
import { categoriesDa } from './category-names-da.ts';
import { categoriesEn } from './category-names-en.ts';

export const CATEGORIES = CATEGORY_KEYS.map((key) => ({ key, da: categoriesDa[key], en: categoriesEn[key] }));

export const AUDIENCES = AUDIENCE_KEYS.map((key) => ({ key, da: audiencesDa[key], en: audiencesEn[key] }));
