/** What people call a municipality, and how a sentence says that something happens there. */
import type { Area } from './area.ts';

export type Municipality = Pick<Area, 'code' | 'name'>;

/** Where the full name is not simply the name and “Kommune”. */
const TITLES: Record<string, string> = {
  '0101': 'Københavns Kommune',
  '0400': 'Bornholms Regionskommune',
  '0411': 'Christiansø',
};

/** Municipalities that are an island, which one is on (på) rather than in, and the name it has in a sentence. */
const ISLANDS: Record<string, string> = {
  '0360': 'Lolland',
  '0400': 'Bornholm',
  '0411': 'Christiansø',
  '0482': 'Langeland',
  '0492': 'Ærø',
  '0563': 'Fanø',
  '0741': 'Samsø',
  '0773': 'Mors',
  '0825': 'Læsø',
};

/** Names that English has of its own, or writes without the Danish genitive. */
const ENGLISH: Record<string, string> = {
  '0101': 'Copenhagen',
  '0480': 'Nordfyn',
  '0820': 'Vesthimmerland',
};

/** `Aarhus Kommune`, `Københavns Kommune`, `Bornholms Regionskommune`. */
export function municipalityTitle({ code, name }: Municipality): string {
  return TITLES[code] ?? (/kommune$/i.test(name) ? name : `${name} Kommune`);
}

/** How a sentence says that something happens there: `i Vejle Kommune`, `på Bornholm`. */
export function inMunicipality(area: Municipality): { da: string; en: string } {
  const island = ISLANDS[area.code];
  if (island) return { da: `på ${island}`, en: `on ${island}` };
  const english = ENGLISH[area.code] ?? area.name;
  return { da: `i ${municipalityTitle(area)}`, en: `in the municipality of ${english}` };
}

/** `Copenhagen`, `Mors`, `Aarhus`: for who reads no Danish. */
export function municipalityEnglishName(area: Municipality): string {
  return ENGLISH[area.code] ?? municipalityShortName(area);
}

/** The name of the island that it is, undefined for one that is none: one is on it rather than in it. */
export function onIsland({ code }: Pick<Area, 'code'>): string | undefined {
  return ISLANDS[code];
}

/** The name for headings: `Mors`, `Vesthimmerland`, `Aarhus`. */
export function municipalityShortName({ code, name }: Municipality): string {
  return ISLANDS[code] ?? name.replace(/^(Nordfyn|Vesthimmerland)s$/, '$1');
}
