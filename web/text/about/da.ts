/** About Rodskud, privacy and accessibility, in Danish. What stands here must be true of the code. */
import type { AboutText } from './prose.ts';

export const about: AboutText = {
  contact: 'Skriv til',
  om: {
    title: 'Om Rodskud',
    lead: 'Rodskud er et kort og en liste over det, folk sætter i gang sammen, der hvor de bor: fællesspisninger, repaircaféer, forsamlingshuse, haver, kor og meget andet.',
    sections: [
      {
        id: 'hvad',
        title: 'Hvad det er',
        blocks: [
          'Et rodskud er det, der skyder op, hvor rødderne allerede er. Sådan er det også med lokale initiativer: De fleste findes, længe før nogen uden for gaden har hørt om dem. Her kan de findes af naboen, af den nytilflyttede og af kommunen.',
          'Søg på et ord, en by eller et postnummer på [forsiden](/), eller gå ind gennem [din kommune](/kommuner). Alt på kortet står også på listen.',
        ],
      },
      {
        id: 'hvem',
        title: 'Hvem der står bag',
        blocks: [
          'Rodskud er et åbent program: Koden er fri under MIT-licensen, og enhver kan drive sit eget. De enkelte initiativer drives af foreninger, borgere, kommuner og andre; de står selv for det, de laver.',
          'Hvordan siderne ser ud, og hvordan de taler, kan ses på [siden om stilen](/stil).',
        ],
        withoutContact:
          'Den, der driver netop dette websted, har ikke oplyst en adresse at skrive til. Spørgsmål om et initiativ stilles bedst til initiativet selv; kontakten står på dets side.',
      },
      {
        id: 'data',
        title: 'Hvor oplysningerne kommer fra',
        blocks: [
          'Oplysningerne hentes fra kilder, der må bruges af alle. Hver side siger nederst, hvem data er fra, og på hvilken licens. På et initiativs side står kilden ved navn, og hvornår oplysningerne sidst blev bekræftet, når det vides.',
          'Kortet er tegnet af åbne data om kyster, søer og byer.',
        ],
      },
      {
        id: 'tilfoej',
        title: 'Sådan kommer et initiativ med',
        blocks: [
          'Den, der står for et initiativ, kan selv [tilføje det](/tilfoej), uden konto og uden adgangskode: Du bekræfter din mailadresse, og en moderator for området ser på det. Bagefter kan det rettes under [dine initiativer](/mine).',
          'Resten er indlæst af den, der driver webstedet: fra en kommune, en forening eller en anden åben kilde. Er det dit, kan du overtage det fra dets side. Ser du en fejl, kan du melde den samme sted.',
        ],
      },
      {
        id: 'kommuner',
        title: 'Til kommuner, biblioteker og foreninger',
        blocks: [
          'Kortet kan [sættes på jeres egen side](/indlejr): i jeres farver, uden cookies og uden samtykkeboks. Hver [kommune](/kommuner) har også en side her, og den kan have sine egne moderatorer.',
        ],
      },
      {
        id: 'aabne-data',
        title: 'Åbne data',
        blocks: [
          'Hver liste kan tages med: som regneark, som kort, som nyhedsstrøm og som kalender. Linkene står under listen, og de følger det, du har søgt på.',
          'Der er også et API, der følger standarden OGC API Features. Det beskriver sig selv på [/api](/api), og QGIS læser det, som det er. For eksempel:',
          { code: '/api/collections/initiatives/items?q=strik&area=municipality:0751' },
          { code: '/initiativer.csv?omraade=municipality:0751' },
          { code: '/initiativer.atom?kategori=mad' },
          'Husk at nævne kilden, når du bruger data; hvert svar har den med.',
        ],
      },
    ],
  },
  privatliv: {
    title: 'Privatliv',
    lead: 'Du kan læse alt her uden at fortælle, hvem du er: uden cookies, uden konto og uden nogen, der følger med. En konto er for dem, der passer et initiativ.',
    sections: [
      {
        id: 'kort-sagt',
        title: 'Kort sagt',
        blocks: [
          [
            'Der sættes ingen cookies, når du læser, søger eller ser på kortet.',
            'Intet hentes fra andre end os: ingen skrifttyper, kort, reklamer eller målinger fra tredjepart.',
            'Vi tæller ikke besøgende og laver ingen profiler.',
          ],
        ],
      },
      {
        id: 'placering',
        title: 'Din placering',
        blocks: [
          'Trykker du på »Nær mig«, spørger din browser, om den må oplyse, hvor du er. Siger du ja, rundes stedet af til cirka hundrede meter, før det forlader din enhed, og sættes i sidens adresse som `naer=`, så listen kan vise det nærmeste. Den præcise placering sendes aldrig.',
          'Deler du den adresse, deler du også det afrundede sted.',
        ],
      },
      {
        id: 'adresser',
        title: 'Når du skriver en adresse',
        onlyWithGeocoder: true,
        blocks: [
          'For at kunne foreslå adresser sender vores server de ord, du skriver i søgefeltet, videre til Klimadatastyrelsen. Den får kun ordene: ikke din IP-adresse og intet andet om dig.',
        ],
      },
      {
        id: 'soegninger',
        title: 'Når en søgning ikke finder noget',
        blocks: [
          'Så tæller vi ordene, så kommuner kan se, hvad folk savner: hvilken måned, hvilken kommune der blev søgt i, hvilke ord, og hvor mange gange. Intet om, hvem der søgte, og intet, der kan føres tilbage til en person eller en enhed.',
          [
            'Ord, der kunne fortælle om nogen, gemmes slet ikke: mailadresser, fire cifre eller flere, mere end fire ord eller fyrre tegn.',
            'Kun det, der er søgt mindst fem gange på en måned, vises på kommunens overblik. Resten slettes, når måneden er gået.',
            'Efter to år slettes alt.',
          ],
        ],
      },
      {
        id: 'paa-enheden',
        title: 'Det, der bliver på din enhed',
        blocks: [
          'Gemmer du et initiativ, gemmes det kun i din egen browser. Vi kan ikke se det, og det forsvinder, når du rydder browserens data.',
          'Siden kan bruge en lille hjælper i browseren (en service worker), som gemmer sider, du har set, så de kan læses uden net. Også den kopi ligger kun hos dig.',
        ],
      },
      {
        id: 'driften',
        title: 'Det, driften ser',
        blocks: [
          'Webstedet kører hos Cloudflare. For at kunne svare får de din IP-adresse, og de kan i en kort periode gemme tekniske oplysninger om et besøg: tidspunkt, sidens adresse (også det, du har søgt på), browser og IP-adresse. Oplysningerne bruges til at holde siden kørende og til at afvise misbrug.',
        ],
      },
      {
        id: 'konto',
        title: 'Når du logger ind',
        blocks: [
          'Den, der passer et initiativ eller modererer, har en konto. Den oprettes, første gang du [logger ind](/log-ind), og der er ingen adgangskode: Du får et link på mail.',
          [
            'Vi gemmer din mailadresse, sproget i dine mails, om du bruger genvejstaster, og hvad du må. Adressen vises ikke for andre og står ikke i åbne data.',
            'Når du beder om et link, sættes en cookie, `__Host-sign-in`, i ti minutter. Den siger kun, at det var denne browser, der spurgte, så ingen kan bruge en mail, de har opsnappet.',
            'Når du er logget ind, husker cookien `__Host-session` det. Den forsvinder, når du logger ud, eller når du ikke har været her i tredive dage. Der er ingen andre cookies.',
            'Links og koder gemmes kun som et aftryk, de ikke kan læses ud af, og slettes inden for et døgn efter at de er løbet ud.',
            'En mail, vi sender, gemmes kun, til den er sendt. At den er sendt, og til hvem, står i tredive dage mere.',
            'For at holde misbrug ude tæller vi, hvor tit der bedes om noget fra samme internetadresse. Adressen gemmes kun som et aftryk, i højst tre døgn.',
            'En log over, hvem der har ændret hvad, nævner dig ved et aftryk og ikke ved navn.',
            'Indlæser en moderator en liste fra en fil, gemmes filen i en uge, og det, listen rettede, i tredive dage, så det kan fortrydes.',
          ],
          'På [din konto](/konto) kan du hente alt, hvad der gemmes om dig, og slette det.',
        ],
      },
      {
        id: 'initiativerne',
        title: 'Oplysninger om initiativerne',
        blocks: [
          'Kontaktoplysninger på et initiativs side er offentlige hos den kilde, der nævnes på siden. Et privat hjem vises som et omtrentligt område eller slet ikke på kortet.',
        ],
      },
      {
        id: 'spoergsmaal',
        title: 'Spørgsmål og klager',
        blocks: [
          'Er du utilfreds med, hvordan oplysninger om dig behandles, kan du klage til [Datatilsynet](https://www.datatilsynet.dk/).',
        ],
        withoutContact:
          'Den, der driver dette websted, har ikke oplyst en adresse at skrive til. Skal oplysninger om dig væk, så henvend dig til den kilde, der er nævnt på initiativets side.',
      },
    ],
  },
  tilgaengelighed: {
    title: 'Erklæring om tilgængelighed',
    lead: 'Rodskud skal kunne bruges af alle. Denne tilgængelighedserklæring siger, hvor langt vi er, hvad der endnu ikke er godt nok, og hvad du kan gøre, hvis noget står i vejen.',
    sections: [
      {
        id: 'status',
        title: 'Status',
        blocks: [
          'Webstedet er delvist i overensstemmelse med webtilgængelighedslovens krav (EN 301 549) og med WCAG 2.2 på niveau AA. Det, der mangler, står herunder.',
          'Alle sider er hele uden JavaScript, kan bruges med tastatur alene, følger dine indstillinger for mørke farver, høj kontrast og mindre bevægelse, og kan læses på en skærm, der er 320 pixel bred.',
        ],
      },
      {
        id: 'mangler',
        title: 'Det, der ikke er tilgængeligt',
        blocks: [
          [
            'Kortet er et billede, som en skærmlæser ikke kan læse, og de enkelte nåle kan ikke nås med tastatur. Kortet kan flyttes med piletasterne og zoomes med plus og minus. Listen ved siden af viser de samme initiativer og har alt, hvad kortet har.',
            'Initiativernes egne tekster er skrevet af mange forskellige. Sprog kan være forkert angivet, og tekster kan være svære at læse.',
            'Links til initiativernes egne hjemmesider fører til websteder, som vi ikke har indflydelse på.',
            'Filer til regneark og kalender er rå data uden opsætning.',
          ],
        ],
      },
      {
        id: 'test',
        title: 'Sådan er det testet',
        blocks: [
          'Siderne prøves af automatisk ved hver ændring: med axe i en rigtig browser på smal og bred skærm, i lyse og mørke farver; med en kontrol af, at HTML er gyldig; og med forløb, der gennemføres med tastatur, uden JavaScript og uden kort.',
          'Siderne er endnu ikke prøvet af mennesker, der bruger skærmlæser eller andre hjælpemidler til daglig. Vurderingen er vores egen.',
        ],
      },
      {
        id: 'henvendelse',
        title: 'Er der noget, du ikke kan bruge?',
        blocks: [
          'Fortæl, hvilken side det er, og hvad du prøvede. Alle oplysninger kan også hentes uden kort som [liste](/), [CSV](/initiativer.csv) eller gennem [API](/api).',
        ],
        withoutContact:
          'Den, der driver dette websted, har ikke oplyst en adresse at skrive til. Drives det af en kommune eller en anden myndighed, så henvend dig til den.',
      },
      {
        id: 'haandhaevelse',
        title: 'Klage og tilsyn',
        blocks: [
          'Digitaliseringsstyrelsen fører tilsyn med, at offentlige websteder er tilgængelige. Drives dette websted af en offentlig myndighed, og får du ikke svar inden for ti arbejdsdage, eller er svaret ikke godt nok, kan du [henvende dig til Digitaliseringsstyrelsen](https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/).',
          'En myndighed, der driver webstedet, skal desuden have sin egen erklæring i Digitaliseringsstyrelsens WAS-Tool.',
        ],
      },
      {
        id: 'dato',
        title: 'Dato',
        blocks: ['Erklæringen er udarbejdet den 23. november 2026 og gennemgås mindst én gang om året.'],
      },
    ],
  },
};
