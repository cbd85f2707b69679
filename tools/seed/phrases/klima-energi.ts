import type { Kind } from './kind.ts';

export const klimaEnergi: Kind[] = [
  {
    key: 'energifaellesskab',
    names: [
      ['{by} Energifællesskab', '{by} Energy Community'],
      ['Fælles sol {i}', 'Shared sunshine {i}'],
      ['Vores egen strøm {i}', 'Our own power {i}'],
    ],
    summaries: [
      [
        'Vi ejer solceller sammen og deler strømmen. Også dig, der bor til leje, kan være med.',
        'We own solar panels together and share the power. Tenants can join too.',
      ],
      [
        'Borgere {i} går sammen om sol, varme og lagring. Ét andelsbevis, én stemme.',
        'People {i} join forces on solar, heat and storage. One share, one vote.',
      ],
      [
        'Taget på hallen laver strøm til 60 husstande. Nu leder vi efter det næste tag.',
        'The roof of the sports hall makes power for 60 households. Now we are looking for the next roof.',
      ],
    ],
    descriptions: [
      [
        'Vi er ikke ingeniører, men vi har et par stykker med. Sammen har vi regnet, søgt tilladelser og skruet op, og nu kan vi følge produktionen på en skærm i vinduet.\n\nPå åbent møde hver anden måned fortæller vi, hvad det koster, hvad det giver, og hvad vi lærte på den hårde måde.',
        'We are not engineers, but we have a few among us. Together we did the sums, applied for permits and put up the panels, and now we can follow the output on a screen in the window.\n\nAt an open meeting every other month we explain what it costs, what it earns and what we learnt the hard way.',
      ],
      [
        'Overskuddet bliver i lokalområdet. Sidste år gik det til isolering af klubhuset, i år stemmer vi om en fælles varmepumpe.\n\nDu kan købe en andel, låne os dit tag eller bare stille skarpe spørgsmål. Vi har brug for alle tre.',
        'The profit stays local. Last year it paid for insulating the clubhouse; this year we vote on a shared heat pump.\n\nYou can buy a share, lend us your roof or just ask sharp questions. We need all three.',
      ],
    ],
    tags: ['energifællesskab', 'solceller', 'strøm', 'grøn energi', 'andel', 'klima'],
    organisers: ['association', 'partnership'],
    prices: ['membership'],
    joining: ['sign-up'],
    needs: ['members', 'skills', 'money'],
  },
  {
    key: 'energivejledning',
    names: [
      ['Energivejledning mellem naboer {i}', 'Neighbour-to-neighbour energy advice {i}'],
      ['Varm stue {i}', 'A warm living room {i}'],
      ['Energihjælpen {i}', 'Energy Help {i}'],
    ],
    summaries: [
      [
        'To frivillige kommer hjem til dig med et termokamera og viser, hvor varmen slipper ud.',
        'Two volunteers come to your home with a thermal camera and show you where the heat gets out.',
      ],
      [
        'Få styr på varmeregningen uden at skulle købe noget. Vi er naboer, ikke sælgere.',
        'Get a grip on your heating bill without having to buy anything. We are neighbours, not salespeople.',
      ],
      [
        'Tætningslister, termostater og lidt tid. Små greb, der kan mærkes på regningen {i}.',
        'Draught strips, thermostats and a little time: small steps you will notice on the bill {i}.',
      ],
    ],
    descriptions: [
      [
        'Et besøg tager halvanden time. Vi ser på vinduer, loft og indstillinger, og du får en liste i den rækkefølge, der giver mest for pengene.\n\nBagefter kan du låne termokameraet og gå naboerne rundt.',
        'A visit takes an hour and a half. We look at windows, loft and settings, and you get a list in the order that gives most for the money.\n\nAfterwards you can borrow the camera and go round the neighbours.',
      ],
      [
        'Vi er en murer, en elektriker og fem almindelige husejere, der har begået fejlene først. Nu deler vi dem gerne.\n\nOm efteråret kommer vi mest til ældre huse. Bor du i lejlighed, har vi et særligt lille kursus.',
        'We are a bricklayer, an electrician and five ordinary home owners who made the mistakes first. Now we gladly share them.\n\nIn autumn we mostly visit older houses. If you live in a flat, we have a special short course.',
      ],
    ],
    tags: ['energi', 'varmeregning', 'isolering', 'termokamera', 'spar penge', 'klima'],
    organisers: ['citizens', 'partnership'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers', 'skills'],
    wide: true,
  },
  {
    key: 'klimacafe',
    names: [
      ['Klimacaféen {i}', 'The climate café {i}'],
      ['Klima og kage {i}', 'Climate and cake {i}'],
      ['{by} taler klima', '{by} Talks Climate'],
    ],
    summaries: [
      [
        'Et sted at tale om klimaet uden at skændes og uden at give op. Der er altid kage.',
        'A place to talk about the climate without quarrelling and without giving up. There is always cake.',
      ],
      [
        'Én gang om måneden tager vi fat i noget, der kan gøres {i}: cykelstier, kantinemad, regnvand.',
        'Once a month we take up something that can be done {i}: cycle paths, canteen food, rainwater.',
      ],
      [
        'Bekymret for klimaet? Det er vi også. Det hjælper at gøre noget sammen.',
        'Worried about the climate? So are we. It helps to do something together.',
      ],
    ],
    descriptions: [
      [
        '{Når} mødes vi {hvor}. Første halvdel er et kort oplæg, anden halvdel hedder: Og hvad gør vi så?\n\nSådan er der kommet byttemarked, kødfri mandage i kantinen og tyve nye træer.',
        '{Når} we meet {hvor}. The first half is a short talk; the second half is called: so what do we do?\n\nThat is how we got a swap market, meat-free Mondays in the canteen and twenty new trees.',
      ],
      [
        'Her er plads til både ham med elbilen og hende, der aldrig har ejet en bil. Vi er enige om retningen og uenige om resten, og det kan vi godt holde til.\n\nTag en ven med, helst en, der er i tvivl.',
        'There is room for both the man with the electric car and the woman who never owned a car. We agree on the direction and disagree on the rest, and we can live with that.\n\nBring a friend, preferably one who has doubts.',
      ],
    ],
    tags: ['klima', 'samtale', 'café', 'grøn omstilling', 'debat'],
    organisers: ['citizens'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['members'],
    when: 'monthly tu,we,th 19 +2',
    venues: ['library', 'culture', 'citizens', 'hall', 'parish', 'oldSchool'],
  },
  {
    key: 'affaldsindsamling',
    names: [
      ['Skraldegruppen {i}', 'The litter pickers {i}'],
      ['Ren natur {i}', 'Clean nature {i}'],
      ['Gå en tur, saml en pose – {by}', 'Take a Walk, Fill a Bag – {by}'],
    ],
    summaries: [
      [
        'Vi går en tur og samler affald imens. Gribetang og handsker låner du af os.',
        'We go for a walk and pick up litter on the way. Borrow tongs and gloves from us.',
      ],
      [
        'En time i frisk luft, og så kan man se forskel. Vi samler skrald {i} {dage}.',
        'An hour in the fresh air and you can see the difference. We pick litter {i} {dage}.',
      ],
      [
        'Børnene finder mest, de voksne bærer. Bagefter vejer vi poserne og drikker saft.',
        'The children find most, the adults carry. Afterwards we weigh the bags and drink squash.',
      ],
    ],
    descriptions: [
      [
        '{Når} mødes vi og fordeler ruterne. Det mærkeligste fund får en pokal, og den har hidtil mest været vundet af cykelhjul og havenisser.\n\nKommunen henter sækkene mandag morgen.',
        '{Når} we meet and share out the routes. The oddest find wins a cup, so far mostly won by bicycle wheels and garden gnomes.\n\nThe council collects the sacks on Monday morning.',
      ],
      [
        'Vi sorterer det, vi finder, og skriver det op: skodder, dåser, emballage. Tallene har allerede fået grillbaren til at skifte låg.\n\nMan må gerne gå alene med musik i ørerne. Man må også gerne snakke hele vejen.',
        'We sort what we find and write it down: cigarette ends, cans, packaging. The figures have already made the snack bar change its lids.\n\nYou may walk alone with music in your ears, or chat all the way.',
      ],
    ],
    tags: ['affald', 'skrald', 'natur', 'gåtur', 'miljø', 'børn'],
    organisers: ['citizens'],
    audience: ['alle', 'familier'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'monthly sa,su 10,11 +1',
  },
  {
    key: 'regnvand',
    names: [
      ['Regnvandslauget {i}', 'The rainwater guild {i}'],
      ['Tørre kældre {i}', 'Dry cellars {i}'],
      ['{by} mod skybrud', '{by} Against Cloudbursts'],
    ],
    summaries: [
      [
        'Vi laver regnbede og faskiner sammen, så vandet bliver i haven og ikke i kælderen.',
        'We build rain gardens and soakaways together, so the water stays in the garden and not in the cellar.',
      ],
      [
        'Et laug af husejere {i}, der deler pumper, tegninger og dyrekøbte erfaringer.',
        'A guild of home owners {i} who share pumps, drawings and dearly bought experience.',
      ],
      [
        'Fra asfalt til regnbed: Vi graver for hinanden på skift, og der er grill bagefter.',
        'From tarmac to rain garden: we take turns digging for one another, and there is a barbecue afterwards.',
      ],
    ],
    descriptions: [
      [
        'Efter det sidste skybrud stod vandet en halv meter op ad vaskemaskinen. Siden har vi gravet nitten regnbede og lært en del om lerjord.\n\nVil du have et, så skriv. Du betaler planterne, vi kommer med skovle.',
        'After the last cloudburst the water came half a metre up the washing machine. Since then we have dug nineteen rain gardens and learnt a lot about clay.\n\nIf you want one, write to us. You pay for the plants, we bring the spades.',
      ],
      [
        'Vi har kortlagt, hvor vandet løber hen, og talt med kommunen og vandværket om resten. Meget kan klares med en spade, noget kræver en plan.\n\nHvert forår holder vi åben have, så man kan se, hvordan løsningerne ser ud efter nogle år.',
        'We have mapped where the water runs and talked to the council and the waterworks about the rest. Much can be done with a spade; some of it takes a plan.\n\nEvery spring we open our gardens so you can see what the solutions look like after a few years.',
      ],
    ],
    tags: ['regnvand', 'skybrud', 'regnbed', 'klimatilpasning', 'have', 'grundejere'],
    organisers: ['association', 'citizens'],
    prices: ['membership', 'by-agreement'],
    joining: ['sign-up'],
    needs: ['members', 'skills'],
  },
  {
    key: 'trae-plantning',
    names: [
      ['Plant et træ {i}', 'Plant a tree {i}'],
      ['{by} Folkeskov', '{by} People’s Forest'],
      ['Skoven, vi selv satte – {by}', 'The Wood We Planted – {by}'],
    ],
    summaries: [
      [
        'Vi planter skov på en mark ved {by}. Tusind træer ad gangen, med skovl og madpakke.',
        'We are planting a wood on a field near {by}. A thousand trees at a time, with spade and packed lunch.',
      ],
      [
        'Sæt et træ for et barnebarn, for en, du savner, eller bare for skyggens skyld.',
        'Plant a tree for a grandchild, for someone you miss or simply for the shade.',
      ],
      [
        'Egetræer bliver gamle. Vi planter dem alligevel nu, for nogen skal jo begynde.',
        'Oaks take their time. We plant them now all the same, since someone has to begin.',
      ],
    ],
    descriptions: [
      [
        'Jorden er købt for indsamlede penge og må aldrig sælges. Hver november planter vi, hver juni luger vi, og hele året må man gå tur.\n\nPå plantedagen er der suppe til alle og et kort, hvor man kan finde sit træ igen.',
        'The land was bought with donations and may never be sold. Every November we plant, every June we weed, and all year round you may walk there.\n\nOn planting day there is soup for everyone and a map so you can find your tree again.',
      ],
      [
        'Skoven er vores gave til dem, der skal bo her om hundrede år. Indtil videre når den os til knæet.\n\nDu kan hjælpe med hænderne eller give et træ. Begge dele bliver skrevet i skovbogen.',
        'The wood is our gift to those who will live here in a hundred years. So far it comes up to our knees.\n\nYou can help with your hands or give a tree. Both are entered in the forest book.',
      ],
    ],
    tags: ['træer', 'skovrejsning', 'plante', 'natur', 'klima', 'CO2'],
    organisers: ['association', 'partnership'],
    audience: ['alle', 'familier'],
    prices: ['free'],
    joining: ['sign-up', 'drop-in'],
    needs: ['volunteers', 'money'],
    only: 'country',
  },
  {
    key: 'klimafamilier',
    names: [
      ['Klimafamilier {i}', 'Climate families {i}'],
      ['Ti grønne vaner {i}', 'Ten green habits {i}'],
      ['Hverdagsklima {i}', 'Everyday climate {i}'],
    ],
    summaries: [
      [
        'Otte familier prøver én ny vane om måneden og fortæller hinanden, hvordan det gik. Også når det ikke gik.',
        'Eight families try one new habit a month and tell each other how it went, including when it did not.',
      ],
      [
        'Mindre kød, færre ting, kortere bade. Det er sjovere, når man er flere om det.',
        'Less meat, fewer things, shorter showers. It is more fun when there are several of you.',
      ],
      [
        'For familier {i}, der gerne vil leve grønnere uden at blive trælse at være sammen med.',
        'For families {i} who want to live greener without becoming tiresome company.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes hjemme hos hinanden en søndag om måneden. Børnene har deres egen dagsorden, og den er som regel den mest radikale.\n\nNye familier kan hoppe på når som helst. Man vælger selv sit ambitionsniveau.',
        'We meet in one another’s homes one Sunday a month. The children have their own agenda, usually the most radical one.\n\nNew families can hop on at any time. You choose your own level of ambition.',
      ],
      [
        'Et år med os betyder tolv eksperimenter: en måned uden nyt tøj, en med bilfri lørdage, en med rester. Omkring halvdelen hænger ved.\n\nVi måler ikke hinanden, men vi har en fælles opskriftsmappe og en god lånekasse.',
        'A year with us means twelve experiments: a month without new clothes, one of car-free Saturdays, one of leftovers. About half of them stick.\n\nWe do not measure each other, but we do share recipes and a good box of things to borrow.',
      ],
    ],
    tags: ['klima', 'familie', 'bæredygtighed', 'hverdag', 'grønne vaner'],
    organisers: ['citizens'],
    audience: ['familier', 'boern'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['members'],
    home: true,
  },
  {
    key: 'selvbyg-solfanger',
    names: [
      ['Selvbyggerne {i}', 'The self-builders {i}'],
      ['Byg en solfanger {i}', 'Build a solar heater {i}'],
      ['{by} Energiværksted', '{by} Energy Workshop'],
    ],
    summaries: [
      [
        'Vi bygger solfangere, drivbænke og små vindmøller af det, der er til overs. {Dage} på værkstedet.',
        'We build solar heaters, cold frames and small windmills from what is left over. {Dage} in the workshop.',
      ],
      [
        'Lær at bygge noget, der varmer vand. Det er ikke raketvidenskab, men næsten lige så sjovt.',
        'Learn to build something that heats water. It is not rocket science, but almost as much fun.',
      ],
      [
        'Et værksted for nysgerrige {i} med loddekolbe, gamle ruder og gode idéer.',
        'A workshop for the curious {i}, with soldering iron, old window panes and good ideas.',
      ],
    ],
    descriptions: [
      [
        '{Når} er der gang i værkstedet. Nogle har tegninger med hjemmefra, andre en radiator fra containeren og et håb.\n\nVi hjælper hinanden på tværs af alder og kunnen. Sikkerhedsbriller haves.',
        '{Når} the workshop is humming. Some bring drawings, others a radiator from a skip and a hope.\n\nWe help each other across ages and skills. Safety goggles provided.',
      ],
      [
        'Sommerens projekt var en udendørs bruser med solvarmt vand, vinterens er en masseovn til fælleshuset. Alt bliver tegnet op, så andre kan bygge det efter.\n\nHar du håndelag eller en svigerfars værktøj, er du særligt velkommen.',
        'The summer project was an outdoor shower with sun-warmed water; the winter one is a masonry stove for the common house. Everything is drawn up so that others can copy it.\n\nIf you are handy, or have your father-in-law’s tools, you are especially welcome.',
      ],
    ],
    tags: ['selvbyg', 'solvarme', 'værksted', 'teknik', 'energi', 'håndværk'],
    organisers: ['citizens', 'association'],
    prices: ['membership', 'free'],
    joining: ['drop-in'],
    needs: ['room', 'skills'],
    when: 'biweekly mo,we,sa 19,18:30 +3',
    venues: ['workshop'],
  },
];
