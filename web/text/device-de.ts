/** `device-da.ts` in German. */
import type { DeviceText } from './device-da.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('de');

export const device: DeviceText = {
  offline: {
    at: (clock) => `um\u00a0${clock}\u00a0Uhr`,
    offline: (when) => `Du bist offline. Das hast du zuletzt gesehen (${when}).`,
    offlineNow: 'Du bist offline. Was du schon gesehen hast, lässt sich weiterhin öffnen.',
    slow: (when) => `Die Verbindung ist schlecht. Das hast du zuletzt gesehen (${when}).`,
    slowList: (when) =>
      `Die Verbindung ist schlecht. Die Liste ist die, die du zuletzt gesehen hast (${when}).`,
    back: 'Du bist wieder online.',
    reload: 'Seite neu laden',
  },
  saved: {
    title: 'Deine gemerkten Initiativen',
    lead: 'Das sind die Initiativen, die du dir gemerkt hast. Sie liegen nur auf diesem Gerät, und die Seite öffnet sich auch ohne Netz.',
    noScript:
      'Was du dir merkst, liegt in deinem Browser und kann nur mit JavaScript gezeigt werden. Ohne kannst du eine Seite als Lesezeichen speichern.',
    none: 'Du hast dir noch nichts gemerkt.',
    noneHelp: 'Drück auf das Herz neben einer Initiative, dann findest du sie hier wieder.',
    find: 'Initiativen finden',
    heading: 'Gemerkte Initiativen',
    count: (n) => plural(n, { one: '# gemerkte Initiative', other: '# gemerkte Initiativen' }),
    remove: (name) => `Entfernen: ${name}`,
    removeShort: 'Entfernen',
    removed: (name) => `${name} ist entfernt.`,
    undo: 'Rückgängig',
    restored: (name) => `${name} ist wieder gemerkt.`,
    refused: 'Dein Browser lässt hier nichts speichern. Ein Lesezeichen geht trotzdem.',
    take: 'Die Liste mitnehmen',
    share: 'Als Link teilen',
    shareNote: (most) => `Der Link enthält die ${most} neuesten.`,
    copied: 'Der Link ist kopiert.',
    copyByHand: 'Kopiere den Link hier:',
    export: 'Als Datei herunterladen',
    fileName: 'gemerkte-initiativen.json',
    print: 'Drucken',
    sharedTitle: 'Eine Liste für dich',
    sharedLead: (n) =>
      plural(n, {
        one: 'Jemand hat # Initiative mit dir geteilt. Merk sie dir, wenn du sie wiederfinden willst.',
        other: 'Jemand hat # Initiativen mit dir geteilt. Merk dir die, die du wiederfinden willst.',
      }),
    sharedNone: 'Keine der Initiativen im Link gibt es hier noch.',
    gone: (n) =>
      plural(n, { one: '# davon gibt es hier nicht mehr.', other: '# davon gibt es hier nicht mehr.' }),
    own: 'Deine eigenen ansehen',
  },
  offlinePage: {
    title: 'Keine Verbindung',
    lead: 'Diese Seite hast du noch nicht gesehen. Sie muss geladen werden, sobald du wieder online bist.',
    retry: 'Noch einmal versuchen',
    seen: 'Was du gesehen oder gemerkt hast, lässt sich jetzt öffnen:',
    saved: 'Deine gemerkten Initiativen',
    home: 'Die Startseite, wie du sie zuletzt gesehen hast',
  },
  area: {
    go: 'Zu meiner Gegend',
    keep: 'Als meine Gegend speichern',
    change: 'Ändern oder vergessen',
    instead: 'Speichern, was die Karte jetzt zeigt',
    forget: 'Meine Gegend vergessen',
    kept: 'Auf diesem Gerät gespeichert. Nächstes Mal bist du mit einem Druck hier.',
    forgotten: 'Deine Gegend ist vergessen.',
    chooseFirst: 'Zoome zuerst in die Karte oder wähle einen Ort.',
    refused: 'Dein Browser lässt hier nichts speichern. Ein Lesezeichen geht trotzdem.',
  },
};
