/**
 * Everything a visitor reads, in Danish. The keys of this file are what every other language must have:
 * `live` is what the browser keeps at hand, so it stays small; `pages` only the server says.
 */

import { about as aboutDa } from './about/da.ts';
import type { DeviceText } from './device-da.ts';
import { pluralsOf } from './plural.ts';
import type { ToolText } from './tools-da.ts';

const plural = pluralsOf('da-DK');

export const live = {
  search: {
    title: 'Find fællesskaber, der hvor du bor',
    label: 'Søg efter initiativ, by eller postnummer',
    placeholder: 'Strik, Aarhus, 8000 …',
    submit: 'Søg',
    clear: 'Ryd søgefeltet',
  },
  list: {
    heading: 'Initiativer',
    everywhere: (n: number) => plural(n, { one: '# initiativ i Danmark', other: '# initiativer i Danmark' }),
    inView: (n: number) =>
      plural(n, { one: '# initiativ i kortudsnittet', other: '# initiativer i kortudsnittet' }),
    matching: (n: number) => plural(n, { one: '# initiativ passer', other: '# initiativer passer' }),
    inPlace: (n: number, place: string) =>
      plural(n, { one: `# initiativ omkring ${place}`, other: `# initiativer omkring ${place}` }),
    inArea: (n: number, area: string) =>
      plural(n, { one: `# initiativ i ${area}`, other: `# initiativer i ${area}` }),
    nearest: 'De nærmeste initiativer',
    straight: 'Afstande er målt i lige linje, og tiden er et skøn.',
    best: 'De bedste forslag først',
    many: 'Flere end 2.000 initiativer',
    loading: 'Henter …',
    failed: 'Listen kunne ikke hentes lige nu. Du ser det, der var her før.',
    offline: 'Der er ingen forbindelse lige nu. Du ser det, der var her før.',
    retry: 'Prøv igen',
    more: 'Vis flere',
    first: 'Til begyndelsen af listen',
    none: 'Her er ikke noget, der passer',
    free: 'Gratis',
    nationwide: 'Uden fast sted',
    away: (distance: string) => `${distance} herfra`,
    files: 'Hent listen:',
    excel: 'Excel',
    next: { today: 'i dag', tonight: 'i aften', tomorrow: 'i morgen', at: (clock: string) => `kl. ${clock}` },
    seen: (month: string) => `Ikke opdateret siden ${month}`,
    bigger: 'Vis mere af listen',
    whole: 'Vis hele listen',
    showMap: 'Vis kortet',
  },
  travel: {
    here: 'på samme sted',
    onFoot: (distance: string, minutes: number) => `${distance}, ca. ${minutes} min til fods`,
    byBicycle: (distance: string, minutes: number) => `${distance}, ca. ${minutes} min på cykel`,
    close: 'under 1 km',
    roughly: (distance: string) => `omkring ${distance}`,
  },
  favourite: {
    label: 'Gem',
    /** Begins with the label, so that what is seen can be said aloud. */
    save: (name: string) => `Gem ${name}`,
    saved: 'Gemt på denne enhed.',
    removed: 'Ikke gemt længere.',
    full: (most: number) => `Du har gemt ${most}. Fjern en, før du gemmer flere.`,
    refused: 'Din browser tillader ikke, at noget gemmes her. Et bogmærke virker stadig.',
    all: 'Se dine gemte',
  },
  map: {
    label: 'Kort over initiativer',
    loading: 'Kortet hentes …',
    unavailable: 'Kortet kan ikke vises i denne browser. Listen har det hele.',
    cluster: (n: number) => plural(n, { one: '# initiativ her', other: '# initiativer her' }),
    loadingHere: 'Henter …',
    failedHere: 'Kunne ikke hentes.',
    showInList: 'Vis dem alle i listen',
    keys: 'Piletaster flytter kortet, plus og minus zoomer, Enter åbner det, der er i midten.',
    tilesFailed: 'En del af kortet kunne ikke hentes. Listen har det hele.',
    locale: {
      'AttributionControl.ToggleAttribution': 'Vis eller skjul kilder til kortet',
      'Map.Title': 'Kort',
      'NavigationControl.ZoomIn': 'Zoom ind',
      'NavigationControl.ZoomOut': 'Zoom ud',
      'Popup.Close': 'Luk',
    },
  },
};

export const pages = {
  site: {
    name: 'Rodskud',
    tagline: 'Lokale initiativer, der hvor folk bor',
    description:
      'Find foreninger, fællesspisninger, haver, værksteder og andre lokale initiativer i hele Danmark.',
    skipToList: 'Spring til listen',
    skipToMap: 'Spring til kortet',
    skipToContent: 'Spring til indholdet',
    home: 'Rodskud, til forsiden',
    otherLanguage: 'English',
    example: 'Eksempeldata',
    exampleNote: 'Initiativerne her er opdigtede og viser, hvordan siden virker.',
  },
  rhythm: {
    weekly: (days: string) => `Hver ${days}`,
    daily: 'Hver dag',
    everyOther: (days: string) => `Hver anden ${days}`,
    everyNth: (n: string, days: string) => `Hver ${n}. uge: ${days}`,
    monthDay: (date: string) => `Den ${Number(date)}. i måneden`,
    monthly: (nth: string, day: string) => `${nth} ${day} i måneden`,
    nth: { '1': 'Første', '2': 'Anden', '3': 'Tredje', '4': 'Fjerde', '-1': 'Sidste' } as Record<
      string,
      string
    >,
    at: (clock: string) => `kl. ${clock}`,
  },
  times: {
    next: 'Næste gange',
    today: 'i dag',
    cancelled: 'Aflyst',
    nothingComing: 'Der er ikke meldt nye datoer ud.',
    last: 'Sidste gang:',
    addToCalendar: 'Føj til kalender',
    subscribe: 'Abonnér',
    subscribeNote: 'Abonnerer du, følger ændringer og nye datoer med i din kalender.',
    always: 'Hele døgnet, alle dage',
    allDay: 'hele døgnet',
    closed: 'lukket',
    from: (clock: string) => `fra kl. ${clock}`,
    holidays: 'Helligdage',
    besides: 'Desuden:',
  },
  initiative: {
    back: 'Til listen og kortet',
    about: 'Om initiativet',
    where: 'Hvor',
    when: 'Hvornår',
    contact: 'Kontakt',
    practical: 'Praktisk',
    who: 'Hvem',
    website: 'Hjemmeside',
    phone: 'Telefon',
    email: 'E-mail',
    form: 'Kontaktformular',
    links: 'Mere om det',
    openingHours: 'Åbningstider',
    approximate: 'Omtrentlig placering',
    approximateNote: 'Det præcise sted vises ikke. Spørg arrangøren.',
    nationwide: 'hele landet',
    online: 'på nettet',
    postcodeArea: (code: string) => `postnummer ${code}`,
    inMunicipality: (name: string) => `Kommune: ${name}`,
    serves: (areas: string) => `Område: ${areas}`,
    organiser: 'Arrangør',
    organiserKind: 'Drives af',
    audience: 'For',
    price: 'Pris',
    joining: 'Deltagelse',
    languages: 'Sprog',
    access: 'Tilgængelighed',
    needs: 'Har brug for',
    municipalityPart: 'Kommunens rolle',
    tags: 'Emner',
    updated: (date: string) => `Sidst opdateret ${date}`,
    confirmed: (month: string) => `Bekræftet i ${month}`,
    source: 'Kilde',
    licence: 'Licens',
    seeSource: 'Se hos kilden',
    picture: (credit: string) => `Foto: ${credit}`,
    organisers: {
      citizens: 'Borgere',
      association: 'Forening',
      business: 'Virksomhed',
      municipality: 'Kommune',
      partnership: 'Partnerskab',
    },
    parts: {
      supports: 'Kommunen støtter',
      initiated: 'Kommunen satte det i gang',
      'steps-back': 'Kommunen har overdraget det til borgerne',
      none: 'Ingen',
    },
  },
  /** Pages of a municipality, of a category, and of both. `there` is “i Vejle Kommune” or “på Bornholm”. */
  listPage: {
    home: 'Forside',
    trail: 'Hvor du er',
    everywhere: 'i hele Danmark',
    heading: (there: string) => `Initiativer ${there}`,
    headingOf: (category: string, there: string) => `${category} ${there}`,
    count: (n: number, there: string) =>
      plural(n, {
        zero: `Der er endnu ingen initiativer ${there}.`,
        one: `Der er # initiativ ${there}.`,
        other: `Der er # initiativer ${there}.`,
      }),
    countOf: (n: number, category: string, there: string) =>
      plural(n, {
        zero: `Der er endnu ingen initiativer inden for ${category} ${there}.`,
        one: `Der er # initiativ inden for ${category} ${there}.`,
        other: `Der er # initiativer inden for ${category} ${there}.`,
      }),
    emptyHelp: 'Det kan jo komme. Imens er her det, der sker i nærheden:',
    emptyNowhere: 'Det kan jo komme. Imens kan du se, hvad der sker i resten af landet.',
    emptyAdd: 'Sådan kommer et initiativ med',
    searchHere: (there: string) => `Søg ${there}`,
    searchAll: 'Søg i det hele',
    categories: 'Kategorier',
    allCategories: 'Alle kategorier',
    wholeCountry: (category: string) => `${category} i hele Danmark`,
    others: 'Andre kommuner i regionen',
    most: 'Her er der flest',
    allMunicipalities: 'Alle kommuner',
    list: 'Listen',
    later: 'Længere nede på listen',
    atEnd: 'Listen slutter her. Der er ikke flere.',
    next: 'Næste side',
    first: 'Til begyndelsen af listen',
    map: 'Kort',
    takeAlong: 'Tag listen med',
    feed: 'Nyt fra listen (Atom)',
    calendar: 'Kalender (ICS)',
  },
  municipalities: {
    title: 'Initiativer i hver kommune',
    lead: (n: number) =>
      plural(n, {
        one: 'Vælg en kommune. Tilsammen har de # initiativ.',
        other: 'Vælg en kommune. Tilsammen har de # initiativer.',
      }),
    withoutRegion: 'Andre områder',
  },
  notFound: {
    title: 'Her er ikke noget',
    text: 'Siden findes ikke, eller den er flyttet. Måske finder du det, du leder efter, ved at søge.',
    perhaps: 'Måske mente du',
    home: 'Til kortet og listen',
    municipalities: 'Alle kommuner',
  },
  about: aboutDa,
  foot: {
    sources: 'Data på denne side',
    openData: 'Alt her er åbne data. Brug dem gennem',
    api: 'vores API',
    privacy: 'Ingen cookies, ingen sporing.',
    saved: 'Dine gemte',
    pages: 'Om siden',
    municipalities: 'Kommuner',
    about: 'Om Rodskud',
    privacyPage: 'Privatliv',
    accessibility: 'Tilgængelighed',
  },
  app: {
    name: 'Rodskud – lokale initiativer, der hvor folk bor',
    search: 'Søg',
    saved: 'Gemte',
  },
};

export type LiveText = typeof live;
export type PageText = typeof pages;
export type Text = LiveText & PageText & ToolText & { device: DeviceText };
