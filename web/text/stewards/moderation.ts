/** What the pages of moderators have in common, and their queue. */
import { VANISHED_COUNTED } from '../../../schema/harvest.ts';
import type { MatterKind, MatterState } from '../../../schema/stewardship.ts';

const da = {
  navigation: 'Moderering',
  queue: 'Køen',
  merge: 'Slå sammen',
  sources: 'Kilder',
  import: 'Importér',
  log: 'Loggen',
  roles: 'Roller',
  kinds: {
    new: 'Nyt initiativ',
    change: 'Ændring',
    claim: 'Nogen siger, det er deres',
    report: 'Besked fra en læser',
  } as Record<MatterKind, string>,
  states: {
    open: 'Venter',
    asked: 'Afventer svar',
    approved: 'Godkendt',
    rejected: 'Afvist',
  } as Record<MatterState, string>,
  views: { open: 'Venter på jer', asked: 'Afventer svar', decided: 'Afgjort' },
  view: 'Vis',
  waiting: (n: number, isMore: boolean) =>
    isMore
      ? `Mere end ${n} sager venter`
      : n === 0
        ? 'Ingen sager venter'
        : n === 1
          ? 'Én sag venter'
          : `${n} sager venter`,
  vanished: (n: number) =>
    n === 1
      ? 'Ét initiativ er forsvundet ved sin kilde'
      : `${n < VANISHED_COUNTED ? n : `Mindst ${n}`} initiativer er forsvundet ved deres kilde`,
  nothing: {
    open: 'Her er ingen sager, der venter.',
    asked: 'Ingen er blevet spurgt om noget.',
    decided: 'Intet er afgjort endnu.',
  },
  kind: 'Slags',
  anyKind: 'Alle slags',
  area: 'Område',
  anyArea: 'Alle områder',
  noArea: 'Uden kommune',
  narrow: 'Vis',
  editPage: 'Ret siden',
  onlyThis: (area: string) => `Kun ${area}`,
  next: 'Næste side',
  first: 'Til begyndelsen',
  since: (when: string) => `siden ${when}`,
  decidedOn: (when: string) => `afgjort ${when}`,
  done: {
    open: 'Sagen er lagt tilbage i køen.',
    asked: 'Spørgsmålet er sendt.',
    approved: 'Sagen er afgjort: godkendt.',
    rejected: 'Sagen er afgjort: afvist.',
  } as Record<MatterState, string>,
  noMatterLeft: 'Der er ikke flere sager i den retning.',
  shortcuts: {
    title: 'Genveje på tastaturet',
    list: [
      ['j', 'næste'],
      ['k', 'forrige'],
      ['o', 'åbn'],
      ['a', 'til Godkend'],
      ['r', 'til Afvis'],
      ['f', 'til Spørg tilbage'],
      ['?', 'vis genvejene'],
    ] as [string, string][],
    off: 'Slå genvejene fra på Min konto',
  },
};

const en: typeof da = {
  navigation: 'Moderation',
  queue: 'The queue',
  merge: 'Merge',
  sources: 'Sources',
  import: 'Import',
  log: 'The log',
  roles: 'Roles',
  kinds: {
    new: 'New listing',
    change: 'Change',
    claim: 'Somebody says it is theirs',
    report: 'Word from a reader',
  },
  states: { open: 'Waiting', asked: 'Waiting for an answer', approved: 'Approved', rejected: 'Rejected' },
  views: { open: 'Waiting for you', asked: 'Waiting for an answer', decided: 'Decided' },
  view: 'Show',
  waiting: (n, isMore) =>
    isMore
      ? `More than ${n} matters wait`
      : n === 0
        ? 'No matter waits'
        : n === 1
          ? 'One matter waits'
          : `${n} matters wait`,
  vanished: (n) =>
    n === 1
      ? 'One initiative has vanished at its source'
      : `${n < VANISHED_COUNTED ? n : `At least ${n}`} initiatives have vanished at their source`,
  nothing: {
    open: 'No matter waits here.',
    asked: 'Nobody has been asked anything.',
    decided: 'Nothing is decided yet.',
  },
  kind: 'Kind',
  anyKind: 'All kinds',
  area: 'Area',
  anyArea: 'All areas',
  noArea: 'Of no municipality',
  narrow: 'Show',
  editPage: 'Correct the page',
  onlyThis: (area) => `Only ${area}`,
  next: 'Next page',
  first: 'To the beginning',
  since: (when) => `since ${when}`,
  decidedOn: (when) => `decided ${when}`,
  done: {
    open: 'The matter is back in the queue.',
    asked: 'The question is sent.',
    approved: 'The matter is decided: approved.',
    rejected: 'The matter is decided: rejected.',
  },
  noMatterLeft: 'There are no more matters that way.',
  shortcuts: {
    title: 'Keyboard shortcuts',
    list: [
      ['j', 'next'],
      ['k', 'previous'],
      ['o', 'open'],
      ['a', 'to Approve'],
      ['r', 'to Reject'],
      ['f', 'to Ask back'],
      ['?', 'show the shortcuts'],
    ],
    off: 'Turn the shortcuts off in My account',
  },
};

export const moderation = { da, en };
