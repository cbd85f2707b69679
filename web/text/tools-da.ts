/** Words of the parts of the front page whose code comes after the page (web/ui/parts.tsx), in Danish. */
import { audiencesDa } from '../../schema/audience-names-da.ts';
import { MANY, pluralsOf } from './plural.ts';

const plural = pluralsOf('da');

export const tools = {
  find: {
    suggestions: 'Forslag',
    places: 'Steder',
    initiatives: 'Initiativer',
    found: (n: number) => plural(n, { one: '# forslag', other: '# forslag' }),
    searchFor: (words: string) => `Søg efter “${words}”`,
    meant: (words: string) => `Mente du “${words}”?`,
    nearMe: 'Nær mig',
    locating: 'Finder dig …',
    refused: 'Vi fik ikke lov at se, hvor du er. Det er helt i orden.',
    notLocated: 'Din placering kunne ikke findes.',
    typePlace: 'Skriv en by',
    kinds: { town: 'By', postcode: 'Postnummer', municipality: 'Kommune', address: 'Adresse' },
  },
  filter: {
    title: 'Filtre',
    show: (n: number) => plural(n, { one: 'Vis # initiativ', other: 'Vis # initiativer' }),
    showList: 'Vis listen',
    atLeast: (n: string) => `mindst ${n}`,
    none: 'ingen',
    apply: 'Vis de valgte',
    active: 'Valgt',
    remove: (what: string) => `Fjern ${what}`,
    clear: 'Ryd alt',
    quick: 'Hurtige filtre',
    area: (name: string) => `Kun ${name}`,
    view: 'Kun kortudsnittet',
    nearYou: 'Tæt på dig',
    groups: {
      when: 'Hvornår',
      category: 'Kategori',
      audience: 'For hvem',
      price: 'Pris',
      joining: 'Deltagelse',
      access: 'Tilgængelighed',
      languages: 'Sprog',
      needs: 'Har brug for hjælp',
    },
    when: { today: 'I dag', 'this-week': 'Denne uge' },
    needsHelp: 'Har brug for hjælp',
    needs: (what: string) => `Har brug for: ${what.toLowerCase()}`,
  },
  /** Never a dead end. */
  ways: {
    help: 'Prøv et andet ord, færre filtre eller et større område.',
    wholeCountry: 'Søg i hele Danmark',
    withoutFilters: 'Uden filtre',
    widen: 'Vis et større område',
    elsewhere: 'Det nærmeste andre steder',
    from: (distance: string, wind: string, origin: 'map' | 'you') =>
      `${distance} ${wind} for ${origin === 'map' ? 'kortet' : 'dig'}`,
    winds: ['nord', 'nordøst', 'øst', 'sydøst', 'syd', 'sydvest', 'vest', 'nordvest'],
    without: (what: string, n: number) =>
      n < MANY
        ? plural(n, { one: `Uden ${what}: # initiativ`, other: `Uden ${what}: # initiativer` })
        : `Uden ${what}: mindst ${MANY} initiativer`,
    parts: {
      q: 'søgeordet',
      bbox: 'kortudsnittet',
      area: 'området',
      near: 'afstand',
      when: 'tidspunkt',
      category: 'kategori',
      audience: 'målgruppe',
      price: 'pris',
      joining: 'deltagelse',
      access: 'tilgængelighed',
      languages: 'sprog',
      needs: 'hjælp',
    },
    missing: 'Fortæl os, at det mangler',
  },
  /** Below the list. */
  end: { missing: 'Mangler der noget?', add: 'Tilføj et initiativ', files: 'Hent listen:', excel: 'Excel' },
  audiences: audiencesDa,
  /** The words of the closed lists of schema/terms.ts. */
  terms: {
    price: {
      free: 'Gratis',
      paid: 'Koster noget',
      membership: 'Medlemskab',
      'by-agreement': 'Efter aftale',
    },
    joining: { 'drop-in': 'Mød bare op', 'sign-up': 'Tilmelding', 'waiting-list': 'Venteliste' },
    access: {
      'step-free': 'Uden trin',
      toilet: 'Handicaptoilet',
      'hearing-loop': 'Teleslynge',
      parking: 'Handicapparkering',
      companion: 'Plads til ledsager',
      quiet: 'Rolige omgivelser',
    },
    needs: {
      volunteers: 'Frivillige',
      room: 'Lokaler',
      money: 'Penge',
      skills: 'Særlige evner',
      members: 'Medlemmer',
    },
  },
};

export type ToolText = typeof tools;
