/** The words of files for what is a closed list with us. */
import type { Audience } from '../../schema/audience.ts';
import type { Category } from '../../schema/category.ts';
import { AUDIENCES, CATEGORIES } from '../../schema/names.ts';
import type { PRECISIONS, Precision } from '../../schema/place.ts';
import type {
  ACCESS,
  JOINING,
  MUNICIPALITY_PARTS,
  NEEDS,
  ORGANISER_KINDS,
  PRICES,
} from '../../schema/terms.ts';
import { comparable } from './columns.ts';

/** Each key is found by itself and by its other words, however they are spelled. */
function vocabulary<K extends string>(words: Record<K, readonly string[]>): (text: string) => K | undefined {
  const keys = new Map<string, K>();
  for (const key of Object.keys(words) as K[]) {
    for (const word of [key, ...words[key]]) keys.set(comparable(word), key);
  }
  return (text) => keys.get(comparable(text));
}

function vocabularyOf<K extends string>(
  list: readonly { key: K; da: string; en: string }[],
): (text: string) => K | undefined {
  const keys = new Map(
    list.flatMap(({ key, da, en }) => [key, da, en].map((word) => [comparable(word), key] as const)),
  );
  return (text) => keys.get(comparable(text));
}

export const categoryOf: (text: string) => Category | undefined = vocabularyOf<Category>(CATEGORIES);
export const audienceOf: (text: string) => Audience | undefined = vocabularyOf<Audience>(AUDIENCES);

export const precisionOf: (text: string) => Precision | undefined = vocabulary<(typeof PRECISIONS)[number]>({
  exact: ['præcis', 'nøjagtig'],
  approximate: ['omtrentlig', 'cirka', 'ca.'],
  hidden: ['skjult'],
});

export const organiserKindOf = vocabulary<(typeof ORGANISER_KINDS)[number]>({
  citizens: ['borgere', 'frivillige', 'borgergruppe'],
  association: ['forening', 'frivillig forening', 'ngo'],
  business: ['virksomhed', 'firma'],
  municipality: ['kommune', 'kommunen'],
  partnership: ['partnerskab', 'samarbejde'],
});

export const priceOf = vocabulary<(typeof PRICES)[number]>({
  free: ['gratis', '0', '0 kr', '0 kr.', 'nej', 'no'],
  paid: ['betaling', 'mod betaling', 'ja', 'yes'],
  membership: ['medlemskab', 'kontingent', 'medlem'],
  'by-agreement': ['efter aftale', 'aftale'],
});

export const joiningOf = vocabulary<(typeof JOINING)[number]>({
  'drop-in': ['åben', 'kom forbi', 'uden tilmelding'],
  'sign-up': ['tilmelding', 'kræver tilmelding', 'registration'],
  'waiting-list': ['venteliste'],
});

export const accessOf = vocabulary<(typeof ACCESS)[number]>({
  'step-free': ['niveaufri', 'kørestol', 'wheelchair', 'trinfri'],
  toilet: ['handicaptoilet', 'accessible toilet'],
  'hearing-loop': ['teleslynge', 'loop'],
  parking: ['handicapparkering', 'parkering'],
  companion: ['ledsager'],
  quiet: ['stilletid', 'roligt'],
});

export const needOf = vocabulary<(typeof NEEDS)[number]>({
  volunteers: ['frivillige'],
  room: ['lokale', 'lokaler'],
  money: ['penge', 'økonomi', 'støtte'],
  skills: ['kompetencer', 'viden'],
  members: ['medlemmer'],
});

export const municipalityPartOf = vocabulary<(typeof MUNICIPALITY_PARTS)[number]>({
  supports: ['støtter'],
  initiated: ['tog initiativ', 'startede', 'igangsatte'],
  'steps-back': ['trækker sig'],
  none: ['ingen'],
});

const languages = vocabulary({
  da: ['dansk', 'danish'],
  en: ['engelsk', 'english'],
  de: ['tysk', 'german'],
  ar: ['arabisk', 'arabic'],
  uk: ['ukrainsk', 'ukrainian'],
  tr: ['tyrkisk', 'turkish'],
  pl: ['polsk', 'polish'],
  so: ['somali', 'somalisk'],
  fa: ['persisk', 'farsi', 'persian'],
  ur: ['urdu'],
  kl: ['grønlandsk', 'greenlandic'],
  fo: ['færøsk', 'faroese'],
  sv: ['svensk', 'swedish'],
  no: ['norsk', 'norwegian'],
  fr: ['fransk', 'french'],
  es: ['spansk', 'spanish'],
});

/** A language by its name or its code; any code of two or three letters is taken. */
export function languageOf(text: string): string | undefined {
  const code = text.toLowerCase();
  return languages(text) ?? (/^[a-z]{2,3}$/.test(code) ? code : undefined);
}
