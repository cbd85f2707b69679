/** `embed-da.ts` in English. */
import type { EmbedText } from './embed-da.ts';

export const embed: EmbedText = {
  search: 'Search the list',
  words: 'Words',
  category: 'Category',
  numbered: (name, n) => `${name} (${n})`,
  all: 'Show the whole list again',
  asList: 'Show as a list',
  back: 'Back to the list',
  whole: 'See the whole page on Rodskud',
  report: 'Report a mistake',
  by: 'Shown by',
  bigMap: 'Open the big map',
  outside: 'Links that lead away open in a new tab.',
  flaws: {
    title: 'Something in the settings cannot be used',
    unknown: (name) => `There is no setting “${name}”.`,
    value: (name, value) => `“${value}” cannot be used as ${name}.`,
    keys: (keys) => `Choose from: ${keys}.`,
    range: (min, max) => `Write a whole number from ${min} to ${max}.`,
    colour: 'Write a colour as six characters, such as 2d6a3e.',
    coordinates: 'Write latitude and longitude, such as 56.15,10.2.',
    font: 'Write rodskud, system, serif, or names of fonts with commas between them.',
    text: 'It is too long.',
    corrected: (colour, from, to) =>
      `${colour} was changed from ${from} to ${to}, so that the words can be read.`,
    colours: {
      paper: 'baggrund (ground)',
      ink: 'tekst (text)',
      accent: 'accent (accent)',
      onAccent: 'paa-accent (on accent)',
    },
    unreadable: 'No page can show the map: the setting EMBED_ALLOWED of the server cannot be read.',
  },
  noMunicipality: {
    title: (value) => `We know no municipality called “${value}”`,
    perhaps: 'Perhaps it is one of these:',
    country: 'Show all of Denmark',
  },
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl while you scroll to zoom',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ while you scroll to zoom',
    'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  },
};
