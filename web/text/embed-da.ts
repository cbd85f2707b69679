/** Words of the widget on other people's pages, in Danish. */

export const embed = {
  search: 'Søg i listen',
  words: 'Søgeord',
  category: 'Kategori',
  numbered: (name: string, n: string) => `${name} (${n})`,
  all: 'Vis hele listen igen',
  asList: 'Vis som liste',
  back: 'Tilbage til listen',
  whole: 'Se hele siden på Rodskud',
  report: 'Meld en fejl',
  by: 'Vist af',
  bigMap: 'Åbn det store kort',
  outside: 'Links ud herfra åbner i en ny fane.',
  /** Where something that the page around it asked for cannot be had. */
  flaws: {
    title: 'Noget i opsætningen kan ikke bruges',
    unknown: (name: string) => `Indstillingen »${name}« findes ikke.`,
    value: (name: string, value: string) => `»${value}« kan ikke bruges som ${name}.`,
    keys: (keys: string) => `Vælg blandt: ${keys}.`,
    range: (min: string, max: string) => `Skriv et helt tal fra ${min} til ${max}.`,
    colour: 'Skriv en farve som seks tegn, for eksempel 2d6a3e.',
    coordinates: 'Skriv bredde og længde, for eksempel 56.15,10.2.',
    font: 'Skriv rodskud, system, serif eller navne på skrifttyper med komma imellem.',
    text: 'Det er for langt.',
    corrected: (colour: string, from: string, to: string) =>
      `${colour} er ændret fra ${from} til ${to}, så teksten kan læses.`,
    colours: { paper: 'baggrund', ink: 'tekst', accent: 'accent', onAccent: 'paa-accent' },
    unreadable: 'Ingen sider kan vise kortet: serverens indstilling EMBED_ALLOWED kan ikke læses.',
  },
  noMunicipality: {
    title: (value: string) => `Vi kender ingen kommune, der hedder »${value}«`,
    perhaps: 'Måske er det en af disse:',
    country: 'Vis hele Danmark',
  },
  /** What MapLibre says over a map that the page scrolls past. */
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl nede, mens du ruller, for at zoome',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ nede, mens du ruller, for at zoome',
    'CooperativeGesturesHandler.MobileHelpText': 'Flyt kortet med to fingre',
  },
};

export type EmbedText = typeof embed;
