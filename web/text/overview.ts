/** The figures of a municipality, for those who work in it and those who decide: in Danish and in English. */
import { OFTEN } from '../../schema/figure.ts';
import { pluralsOf } from './plural.ts';
import type { InBoth } from './stewards/lang.ts';

const plural = pluralsOf('da');

const da = {
  step: 'Overblik',
  title: (there: string) => `Overblik over initiativer ${there}`,
  lead: (n: number, there: string) =>
    plural(n, { one: `Der er # initiativ ${there}.`, other: `Der er # initiativer ${there}.` }),
  counted: (date: string) => `Talt op ${date}; det sker hver uge.`,
  scope: 'Her tælles det, der ligger i kommunen. Det, der dækker kommunen udefra, tælles, hvor det ligger.',
  notCounted: 'Tallene er ikke talt op endnu. Det sker natten til mandag.',
  toPage: (there: string) => `Se initiativerne ${there}`,
  noPopulation:
    'Folketallet er ikke indlæst, så her står antal. Den, der driver webstedet, kan indlæse det med',
  populationOf: (year: number) => `Folketallet er fra ${year}.`,
  country: 'Hele landet',
  around: 'Kommunerne omkring',
  csv: 'CSV',
  excel: 'Excel',
  take: 'Tag tallene med:',
  places: {
    title: 'Sammenlignet med kommunerne omkring',
    rate: 'Initiativer pr. 10.000 indbyggere',
    count: 'Initiativer i alt',
    sentence: (own: string, name: string, country: string) =>
      `${name} har ${own} initiativer pr. 10.000 indbyggere. Hele landet har ${country}.`,
    plain: (own: string, name: string, country: string) =>
      `${name} har ${own} initiativer. Hele landet har ${country}.`,
    place: 'Sted',
    number: 'Antal',
    perTenThousand: 'Pr. 10.000',
  },
  categories: {
    title: 'Kategorier',
    sentence: (most: string, n: number) =>
      n === 0
        ? `Der er flest i ${most}, og hver kategori har noget.`
        : plural(n, {
            one: `Der er flest i ${most}. # kategori har ingenting.`,
            other: `Der er flest i ${most}. # kategorier har ingenting.`,
          }),
    none: 'Der er ingen initiativer endnu.',
    category: 'Kategori',
    here: 'Her',
    around: 'Omkring',
    country: 'Landet',
  },
  growth: {
    title: 'Vækst',
    caption: 'Initiativer på listen ved månedens udgang',
    sentence: (from: string, first: string, to: string, last: string) =>
      `Fra ${first} i ${from} til ${last} i ${to}.`,
    month: 'Måned',
    number: 'Antal',
    note: 'Måneder fra før den første optælling er regnet ud af, hvornår de initiativer, der findes nu, kom til.',
  },
  attention: {
    title: 'Hvor friske oplysningerne er',
    sentence: (percent: string, name: string, country: string) =>
      `${name}: ${percent} er bekræftet inden for et år. Hele landet: ${country}.`,
    none: 'Der er ingen initiativer endnu.',
    state: 'Senest bekræftet',
    confirmed: 'Inden for et år',
    older: 'For mere end et år siden',
    never: 'Aldrig',
    number: 'Antal',
    here: 'Her',
  },
  missed: {
    title: 'Det, folk savner',
    lead: `Søgninger, der ikke fandt noget, de seneste tolv måneder. Ingen ved, hvem der søgte, og kun det, der er søgt mindst ${OFTEN} gange på en måned, vises.`,
    here: (name: string) => `Søgt i ${name}`,
    everywhere: 'Søgt i hele landet',
    none: `Intet er søgt forgæves ${OFTEN} gange på en måned.`,
    words: 'Ord',
    times: 'Gange',
    where: 'Hvor',
  },
  bare: {
    title: 'Hvor intet gror endnu',
    sentence: (n: number, all: string) =>
      plural(n, {
        one: `# af ${all} byer og landsbyer har intet inden for omkring tre kilometer.`,
        other: `# af ${all} byer og landsbyer har intet inden for omkring tre kilometer.`,
      }),
    none: 'Alle byer og landsbyer har noget inden for omkring tre kilometer.',
    noTowns: 'Ingen byer i kommunen er kendt her.',
    largest: (n: string) => `De ${n} største af dem:`,
    town: 'By',
    inhabitants: 'Indbyggere',
    bare: 'Intet i nærheden',
    rest: 'Noget i nærheden',
  },
};

const pluralEn = pluralsOf('en');

const en: typeof da = {
  step: 'Overview',
  title: (there) => `An overview of initiatives ${there}`,
  lead: (n, there) =>
    pluralEn(n, { one: `There is # initiative ${there}.`, other: `There are # initiatives ${there}.` }),
  counted: (date) => `Counted on ${date}; this is done every week.`,
  scope:
    'What lies in the municipality is counted here. What serves it from elsewhere is counted where it lies.',
  notCounted: 'The figures have not been counted yet. That is done in the night to Monday.',
  toPage: (there) => `See the initiatives ${there}`,
  noPopulation:
    'The number of inhabitants is not loaded, so these are plain numbers. Whoever runs the site can load it with',
  populationOf: (year) => `Inhabitants are those of ${year}.`,
  country: 'The whole country',
  around: 'Municipalities around',
  csv: 'CSV',
  excel: 'Excel (Danish)',
  take: 'Take the figures along:',
  places: {
    title: 'Compared with the municipalities around',
    rate: 'Initiatives for 10,000 inhabitants',
    count: 'Initiatives in all',
    sentence: (own, name, country) =>
      `${name} has ${own} initiatives for 10,000 inhabitants. The whole country has ${country}.`,
    plain: (own, name, country) => `${name} has ${own} initiatives. The whole country has ${country}.`,
    place: 'Place',
    number: 'Number',
    perTenThousand: 'For 10,000',
  },
  categories: {
    title: 'Categories',
    sentence: (most, n) =>
      n === 0
        ? `Most are in ${most}, and each category has something.`
        : pluralEn(n, {
            one: `Most are in ${most}. # category has nothing.`,
            other: `Most are in ${most}. # categories have nothing.`,
          }),
    none: 'There are no initiatives yet.',
    category: 'Category',
    here: 'Here',
    around: 'Around',
    country: 'Country',
  },
  growth: {
    title: 'Growth',
    caption: 'Initiatives on the list at the end of the month',
    sentence: (from, first, to, last) => `From ${first} in ${from} to ${last} in ${to}.`,
    month: 'Month',
    number: 'Number',
    note: 'Months before the first count are worked out from when the initiatives that exist now were added.',
  },
  attention: {
    title: 'How fresh the listings are',
    sentence: (percent, name, country) =>
      `${name}: ${percent} have been confirmed within a year. The whole country: ${country}.`,
    none: 'There are no initiatives yet.',
    state: 'Last confirmed',
    confirmed: 'Within a year',
    older: 'More than a year ago',
    never: 'Never',
    number: 'Number',
    here: 'Here',
  },
  missed: {
    title: 'What people miss',
    lead: `Searches that found nothing in the last twelve months. Nobody knows who searched, and only what was searched for at least ${OFTEN} times in a month is shown.`,
    here: (name) => `Searched for in ${name}`,
    everywhere: 'Searched for in the whole country',
    none: `Nothing was searched for in vain ${OFTEN} times in a month.`,
    words: 'Words',
    times: 'Times',
    where: 'Where',
  },
  bare: {
    title: 'Where nothing grows yet',
    sentence: (n, all) =>
      pluralEn(n, {
        one: `# of ${all} towns and villages has nothing within about three kilometres.`,
        other: `# of ${all} towns and villages have nothing within about three kilometres.`,
      }),
    none: 'All towns and villages have something within about three kilometres.',
    noTowns: 'No towns of the municipality are known here.',
    largest: (n) => `The ${n} largest of them:`,
    town: 'Town',
    inhabitants: 'Inhabitants',
    bare: 'Nothing near',
    rest: 'Something near',
  },
};

export const overviewTexts: InBoth<typeof da> = { da, en };
export type OverviewText = typeof da;
