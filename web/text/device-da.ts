/** What is said of things that stay on the device: a chunk of its own, fetched after the page. Danish decides the keys. */
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('da');

export const device = {
  /** `when`: `kl. 14.32`, or a day with it. */
  offline: {
    at: (clock: string) => `kl.\u00a0${clock}`,
    offline: (when: string) => `Du er offline. Her er det, du så sidst (${when}).`,
    offlineNow: 'Du er offline. Det, du har set før, kan du stadig åbne.',
    slow: (when: string) => `Forbindelsen svigter. Her er det, du så sidst (${when}).`,
    slowList: (when: string) => `Forbindelsen svigter. Listen er den, du så sidst (${when}).`,
    back: 'Du er online igen.',
    reload: 'Hent siden på ny',
  },
  saved: {
    title: 'Dine gemte',
    lead: 'Her er de initiativer, du har gemt. De ligger kun på denne enhed, og siden kan åbnes uden net.',
    noScript:
      'Det, du gemmer, ligger i din browser og kan kun vises med JavaScript. Uden det kan du gemme en side som bogmærke.',
    none: 'Du har ikke gemt noget endnu.',
    noneHelp: 'Tryk på hjertet ved et initiativ, så finder du det her igen.',
    find: 'Find initiativer',
    heading: 'Gemte initiativer',
    count: (n: number) => plural(n, { one: '# gemt initiativ', other: '# gemte initiativer' }),
    remove: (name: string) => `Fjern ${name}`,
    removeShort: 'Fjern',
    removed: (name: string) => `${name} er fjernet.`,
    undo: 'Fortryd',
    restored: (name: string) => `${name} er gemt igen.`,
    refused: 'Din browser tillader ikke, at noget gemmes her. Et bogmærke virker stadig.',
    take: 'Tag listen med',
    share: 'Del som link',
    shareNote: (most: number) => `Linket tager de ${most} nyeste med.`,
    copied: 'Linket er kopieret.',
    copyByHand: 'Kopiér linket her:',
    export: 'Hent som fil',
    fileName: 'gemte-initiativer.json',
    print: 'Udskriv',
    sharedTitle: 'En liste til dig',
    sharedLead: (n: number) =>
      plural(n, {
        one: 'Nogen har delt # initiativ med dig. Gem det, hvis du vil finde det igen.',
        other: 'Nogen har delt # initiativer med dig. Gem dem, du vil finde igen.',
      }),
    sharedNone: 'Ingen af dem, linket peger på, findes her mere.',
    gone: (n: number) =>
      plural(n, { one: '# af dem findes ikke mere.', other: '# af dem findes ikke mere.' }),
    own: 'Se dine egne gemte',
  },
  offlinePage: {
    title: 'Ingen forbindelse',
    lead: 'Denne side har du ikke set før, så den skal hentes, når du er på nettet igen.',
    retry: 'Prøv igen',
    seen: 'Det, du har set eller gemt, kan du åbne nu:',
    saved: 'Dine gemte',
    home: 'Forsiden, som du så den sidst',
  },
  area: {
    go: 'Til mit område',
    keep: 'Gem som mit område',
    change: 'Skift eller glem',
    instead: 'Gem det, kortet viser nu',
    forget: 'Glem mit område',
    kept: 'Gemt på denne enhed. Næste gang er du her med ét tryk.',
    forgotten: 'Dit område er glemt.',
    chooseFirst: 'Zoom ind på kortet, eller vælg et sted først.',
    refused: 'Din browser tillader ikke, at noget gemmes her. Et bogmærke virker stadig.',
  },
};

export type DeviceText = typeof device;
