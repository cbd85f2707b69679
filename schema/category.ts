/** The closed list of categories, in the order they are shown. A key is for ever. */
export const CATEGORIES = [
  { key: 'naboskab', da: 'Naboskab og lokalsamfund', en: 'Neighbourhood and village life' },
  { key: 'mad', da: 'Mad og fællesspisning', en: 'Food and shared meals' },
  { key: 'have-natur', da: 'Haver, natur og biodiversitet', en: 'Gardens, nature and biodiversity' },
  { key: 'klima-energi', da: 'Klima og energi', en: 'Climate and energy' },
  { key: 'genbrug-reparation', da: 'Genbrug, reparation og deling', en: 'Re-use, repair and sharing' },
  { key: 'kultur-kunst', da: 'Kunst, musik og kultur', en: 'Arts, music and culture' },
  { key: 'idraet-bevaegelse', da: 'Idræt og bevægelse', en: 'Sport and movement' },
  { key: 'boern-unge', da: 'Børn, unge og familie', en: 'Children, young people and families' },
  { key: 'seniorer', da: 'Seniorliv', en: 'Later life' },
  { key: 'social-omsorg', da: 'Social støtte og omsorg', en: 'Social support and care' },
  { key: 'integration', da: 'Nye i Danmark og mangfoldighed', en: 'New in Denmark and diversity' },
  { key: 'laering-vaerksted', da: 'Læring, værksted og digitalt', en: 'Learning, workshops and digital' },
  { key: 'sundhed', da: 'Sundhed og trivsel', en: 'Health and wellbeing' },
  { key: 'transport', da: 'Transport og mobilitet', en: 'Transport and mobility' },
] as const;

export type Category = (typeof CATEGORIES)[number]['key'];

export const CATEGORY_KEYS = CATEGORIES.map((category) => category.key);

export function isCategory(text: string): text is Category {
  return CATEGORY_KEYS.some((key) => key === text);
}

/** The two languages that are searched in, and that the API speaks; the page's others are in web/text. */
export function categoryNames(lang: 'da' | 'en'): Record<Category, string> {
  return Object.fromEntries(CATEGORIES.map((category) => [category.key, category[lang]])) as Record<
    Category,
    string
  >;
}
