/** What was done, by whom: /moderering/log. What the actions are called is in matter.ts. */
const da = {
  title: 'Loggen',
  lead: 'Hvad der er gjort i dine områder, det nyeste først. Ingen kan rette eller slette en linje, heller ikke vi.',
  columns: { at: 'Hvornår', action: 'Hvad', listing: 'Om', who: 'Hvem' },
  matter: 'sagen',
  merger: 'sammenlægningen',
  gone: 'noget, der er slettet',
  account: 'en konto',
  source: 'en kilde',
  imported: 'en liste',
  counts: (created: number, updated: number) => `${created} nye, ${updated} opdateret`,
  theImport: 'importen',
  role: (kind: string, area: string) => `${kind === 'administrator' ? 'administrator' : 'moderator'} ${area}`,
  outcomes: {
    changed: 'rettet',
    closed: 'lukket',
    nothing: 'intet gjort',
    accepted: 'ja',
    refused: 'nej',
  } as Record<string, string>,
  older: 'Ældre',
  newest: 'Til det nyeste',
  none: 'Der står ikke noget endnu.',
};

const en: typeof da = {
  title: 'The log',
  lead: 'What was done in your areas, the newest first. Nobody can correct or delete a line, and neither can we.',
  columns: { at: 'When', action: 'What', listing: 'About', who: 'Who' },
  matter: 'the matter',
  merger: 'the merger',
  gone: 'something that was erased',
  account: 'an account',
  source: 'a source',
  imported: 'a list',
  counts: (created, updated) => `${created} new, ${updated} updated`,
  theImport: 'the import',
  role: (kind, area) => `${kind === 'administrator' ? 'administrator' : 'moderator'} ${area}`,
  outcomes: {
    changed: 'corrected',
    closed: 'closed',
    nothing: 'nothing done',
    accepted: 'yes',
    refused: 'no',
  },
  older: 'Older',
  newest: 'To the newest',
  none: 'There is nothing in it yet.',
};

export const log = { da, en };
