/** `embed-da.ts` in German. */
import type { EmbedText } from './embed-da.ts';

export const embed: EmbedText = {
  search: 'In der Liste suchen',
  words: 'Suchwort',
  category: 'Bereich',
  numbered: (name, n) => `${name}: ${n}`,
  all: 'Wieder die ganze Liste zeigen',
  asList: 'Als Liste zeigen',
  back: 'Zurück zur Liste',
  whole: 'Die ganze Seite auf Rodskud ansehen',
  report: 'Einen Fehler melden',
  by: 'Gezeigt von',
  bigMap: 'Die große Karte öffnen',
  outside: 'Links nach außen öffnen sich in einem neuen Tab.',
  flaws: {
    title: 'Etwas in den Einstellungen ist nicht brauchbar',
    unknown: (name) => `Die Einstellung „${name}“ gibt es nicht.`,
    value: (name, value) => `„${value}“ ist nicht brauchbar als ${name}.`,
    keys: (keys) => `Zur Wahl stehen: ${keys}.`,
    range: (min, max) => `Schreiben Sie eine ganze Zahl von ${min} bis ${max}.`,
    colour: 'Schreiben Sie eine Farbe mit sechs Zeichen, zum Beispiel 2d6a3e.',
    coordinates: 'Schreiben Sie Breite und Länge, zum Beispiel 56.15,10.2.',
    font: 'Schreiben Sie rodskud, system, serif oder Namen von Schriften, durch Kommas getrennt.',
    text: 'Das ist zu lang.',
    corrected: (colour, from, to) =>
      `${colour} wurde von ${from} in ${to} geändert, damit der Text lesbar ist.`,
    colours: {
      paper: 'baggrund (Grund)',
      ink: 'tekst (Schrift)',
      accent: 'accent (Akzent)',
      onAccent: 'paa-accent (auf Akzent)',
    },
    unreadable:
      'Keine Seite kann die Karte zeigen: die Einstellung EMBED_ALLOWED des Servers ist nicht lesbar.',
  },
  noMunicipality: {
    title: (value) => `Wir kennen keine Kommune namens „${value}“`,
    perhaps: 'Vielleicht ist es eine von diesen:',
    country: 'Ganz Dänemark zeigen',
  },
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Zum Zoomen beim Scrollen Strg halten',
    'CooperativeGesturesHandler.MacHelpText': 'Zum Zoomen beim Scrollen ⌘ halten',
    'CooperativeGesturesHandler.MobileHelpText': 'Die Karte mit zwei Fingern bewegen',
  },
};
