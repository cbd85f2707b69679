/** `device-da.ts` in English. */
import type { DeviceText } from './device-da.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

export const device: DeviceText = {
  offline: {
    at: (clock) => `at\u00a0${clock}`,
    offline: (when) => `You are offline. This is what you saw last (${when}).`,
    offlineNow: 'You are offline. What you have seen before still opens.',
    slow: (when) => `The connection is failing. This is what you saw last (${when}).`,
    slowList: (when) => `The connection is failing. The list is the one you saw last (${when}).`,
    back: 'You are online again.',
    reload: 'Load the page anew',
  },
  saved: {
    title: 'Your saved ones',
    lead: 'These are the initiatives you have saved. They stay on this device only, and the page opens without a network.',
    noScript:
      'What you save stays in your browser and can only be shown with JavaScript. Without it, you can bookmark a page.',
    none: 'You have not saved anything yet.',
    noneHelp: 'Press the heart beside an initiative, and you will find it here again.',
    find: 'Find initiatives',
    heading: 'Saved initiatives',
    count: (n) => plural(n, { one: '# saved initiative', other: '# saved initiatives' }),
    remove: (name) => `Remove ${name}`,
    removeShort: 'Remove',
    removed: (name) => `${name} is removed.`,
    undo: 'Undo',
    restored: (name) => `${name} is saved again.`,
    refused: 'Your browser does not let anything be saved here. A bookmark still works.',
    take: 'Take the list with you',
    share: 'Share as a link',
    shareNote: (most) => `The link holds the latest ${most}.`,
    copied: 'The link is copied.',
    copyByHand: 'Copy the link here:',
    export: 'Download as a file',
    fileName: 'saved-initiatives.json',
    print: 'Print',
    sharedTitle: 'A list for you',
    sharedLead: (n) =>
      plural(n, {
        one: 'Somebody has shared # initiative with you. Save it if you want to find it again.',
        other: 'Somebody has shared # initiatives with you. Save those you want to find again.',
      }),
    sharedNone: 'None of those in the link are here any more.',
    gone: (n) =>
      plural(n, { one: '# of them is not here any more.', other: '# of them are not here any more.' }),
    own: 'See your own saved ones',
  },
  offlinePage: {
    title: 'No connection',
    lead: 'You have not seen this page before, so it has to be loaded once you are online again.',
    retry: 'Try again',
    seen: 'What you have seen or saved opens now:',
    saved: 'Your saved ones',
    home: 'The front page as you saw it last',
  },
  area: {
    go: 'To my area',
    keep: 'Save as my area',
    change: 'Change or forget',
    instead: 'Save what the map shows now',
    forget: 'Forget my area',
    kept: 'Saved on this device. Next time you are here with one press.',
    forgotten: 'Your area is forgotten.',
    chooseFirst: 'Zoom in on the map or choose a place first.',
    refused: 'Your browser does not let anything be saved here. A bookmark still works.',
  },
};
