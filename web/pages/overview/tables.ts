/** Every table of an overview, for the page and for its files. */
import type { Area } from '../../../schema/area.ts';
import type { Counted, OftenMissed } from '../../../schema/figure.ts';
import { municipalityTitle } from '../../../schema/municipality.ts';
import { formatMonth } from '../../text/format.ts';
import { overviewTexts } from '../../text/overview.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';
import { texts } from '../../text/whole.ts';
import type { FigureTable, TableKey } from './table.tsx';

export interface Overview {
  area: Area;
  around: Area[];
  counted?: Counted;
  missed: { here: OftenMissed[]; everywhere: OftenMissed[] };
}

/** Undefined before anything was counted. */
export function tablesOf(it: Overview, lang: StewardLang): Record<TableKey, FigureTable> | undefined {
  const { counted } = it;
  if (!counted) return undefined;
  return {
    kommuner: places(it, counted, lang),
    kategorier: categories(counted, lang),
    vaekst: growth(counted, lang),
    friskhed: attention(counted, lang),
    soegninger: missed(it, lang),
    byer: towns(counted, lang),
  };
}

/** Two decimals are more than enough for a spreadsheet. */
const rounded = (rate: number | undefined) => rate && Math.round(rate * 100) / 100;

function places({ area, around }: Overview, { comparison }: Counted, lang: StewardLang): FigureTable {
  const { places: words, country } = overviewTexts[lang];
  const named = new Map(around.map((one) => [one.code, municipalityTitle(one)]));
  const all = [
    { name: municipalityTitle(area), ...comparison.own },
    ...comparison.around.map(({ code, ...share }) => ({ name: named.get(code) ?? code, ...share })),
    { name: country, ...comparison.country },
  ];
  const isRated = comparison.year !== undefined;
  return {
    caption: isRated ? words.rate : words.count,
    header: [words.place, words.number, ...(isRated ? [words.perTenThousand] : [])],
    rows: all.map(({ name, count, rate }) => [name, count, ...(isRated ? [rounded(rate)] : [])]),
  };
}

function categories({ comparison }: Counted, lang: StewardLang): FigureTable {
  const { categories: words, places: of } = overviewTexts[lang];
  const isRated = comparison.year !== undefined;
  const value = (share: { count: number; rate?: number }) => (isRated ? rounded(share.rate) : share.count);
  return {
    caption: isRated ? of.rate : of.count,
    header: [words.category, words.here, words.around, words.country],
    rows: comparison.categories.map((it) => [
      texts[lang].categories[it.category],
      value(it.own),
      value(it.around),
      value(it.country),
    ]),
  };
}

function growth({ months }: Counted, lang: StewardLang): FigureTable {
  const { growth: words } = overviewTexts[lang];
  return {
    caption: words.caption,
    header: [words.month, words.number],
    rows: months.map(({ month, total }) => [formatMonth(new Date(`${month}-15`), lang), total]),
  };
}

function attention({ attention: { own, country } }: Counted, lang: StewardLang): FigureTable {
  const { attention: words, country: countryName } = overviewTexts[lang];
  return {
    caption: words.title,
    header: [words.state, words.here, countryName],
    rows: (['confirmed', 'older', 'never'] as const).map((key) => [words[key], own[key], country[key]]),
  };
}

function missed({ area, missed: { here, everywhere } }: Overview, lang: StewardLang): FigureTable {
  const { missed: words, country } = overviewTexts[lang];
  const rowsOf = (all: OftenMissed[], where: string) => all.map((it) => [it.words, it.times, where]);
  return {
    caption: words.title,
    header: [words.words, words.times, words.where],
    rows: [...rowsOf(here, municipalityTitle(area)), ...rowsOf(everywhere, country)],
  };
}

function towns({ towns: { named } }: Counted, lang: StewardLang): FigureTable {
  const { bare: words } = overviewTexts[lang];
  return {
    caption: words.title,
    header: [words.town, words.inhabitants],
    rows: named.map(({ name, population }) => [name, population || undefined]),
  };
}
