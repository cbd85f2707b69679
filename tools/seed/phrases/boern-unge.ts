import type { Kind } from './kind.ts';

export const boernUnge: Kind[] = [
  {
    key: 'moedregruppe',
    names: [
      ['Åben mødregruppe {i}', 'Open mothers’ group {i}'],
      ['Barselscaféen {i}', 'The parental-leave café {i}'],
      ['Små og nybagte {i}', 'New Parents {i}'],
    ],
    summaries: [
      [
        'For dig på barsel, der ikke fik en gruppe, eller som gerne vil have flere at snakke med.',
        'For you on parental leave who did not get a group, or who would like more people to talk to.',
      ],
      [
        'Tæpper på gulvet, kaffe på bordet og nogen, der også har været oppe klokken fire.',
        'Blankets on the floor, coffee on the table and others who were also up at four.',
      ],
      [
        'Mødre og fædre med babyer mødes {dage} {hvor}. Man må gerne komme for sent, alle gør det.',
        'Mothers and fathers with babies meet {dage} {hvor}. You may be late; everyone is.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Der er puslebord, mikroovn og plads til barnevogne, og den, der har sovet mindst, får den bløde stol.\n\nEn gang om måneden kommer en sundhedsplejerske forbi og svarer på alt.',
        'We meet {når} {hvor}. There is a changing table, a microwave and room for prams, and whoever has slept least gets the soft chair.\n\nOnce a month a health visitor drops in and answers everything.',
      ],
      [
        'Gruppen er for alle forældre med børn under et år. Fædre kommer her også, og de bytter også erfaringer.\n\nDu behøver ikke have styr på noget. Det er hele pointen.',
        'The group is for all parents of babies under one. Fathers come too, and they have plenty to swap too.\n\nYou need not have anything under control. That is the whole point.',
      ],
    ],
    tags: ['mødregruppe', 'barsel', 'baby', 'forældre', 'fædregruppe'],
    organisers: ['citizens'],
    audience: ['familier'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly tu,we,th 10,9:30 +2',
    venues: ['library', 'parish', 'culture', 'activity', 'health', 'hall'],
  },
  {
    key: 'legestue',
    names: [
      ['Legestuen {i}', 'The playgroup {i}'],
      ['{by} Legestue', '{by} Playgroup'],
      ['Tumleren {i}', 'The Tumbler {i}'],
    ],
    summaries: [
      [
        'For børn fra nul til fem og deres voksne. Legetøj, sange og frugt {dage}.',
        'For children from nought to five and their grown-ups. Toys, songs and fruit {dage}.',
      ],
      [
        'Kom ud af stuen, før den bliver for lille. Her er plads til at kravle, kaste og lære at dele.',
        'Get out of the living room before it grows too small. Here is room to crawl, throw and learn to share.',
      ],
      [
        'Børnene leger, de voksne puster ud. Alle går trætte hjem.',
        'The children play, the grown-ups catch their breath. Everyone goes home tired.',
      ],
    ],
    descriptions: [
      [
        '{Når} finder vi måtter, biler og udklædningstøj frem {hvor}. Vi slutter altid med tre sange og noget frugt.\n\nDagplejere, bedsteforældre og forældre er lige velkomne.',
        '{Når} we bring out mats, cars and dressing-up clothes {hvor}. We always end with three songs and some fruit.\n\nChildminders, grandparents and parents are equally welcome.',
      ],
      [
        'Legestuen drives af forældre på skift. Nogle af de børn, der begyndte her, går nu i skole sammen.\n\nTag skiftesko med og en bid frugt til fadet.',
        'The playgroup is run by parents in turn. Some of the children who started here now go to school together.\n\nBring indoor shoes and a piece of fruit for the plate.',
      ],
    ],
    tags: ['legestue', 'småbørn', 'leg', 'familie', 'forældre'],
    organisers: ['citizens', 'association'],
    audience: ['boern', 'familier'],
    prices: ['free', 'paid'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'weekly mo,we,fr,sa 9:30,10 +2',
    venues: ['hall', 'sports', 'parish', 'school', 'activity', 'residents'],
  },
  {
    key: 'lektiecafe',
    names: [
      ['Lektiecaféen {i}', 'The homework café {i}'],
      ['Lektiehjælp {i}', 'Homework help {i}'],
      ['Brøk og boller {i}', 'Fractions and Buns {i}'],
    ],
    summaries: [
      [
        'Hjælp til brøker, fransk og stile, og boller til dem, der kæmper. {Dage} {hvor}.',
        'Help with fractions, French and essays, and buns for those who struggle. {Dage} {hvor}.',
      ],
      [
        'Frivillige med god tid hjælper børn og unge med lektierne. Helt uden karakterer.',
        'Volunteers with time to spare help children and young people with homework. No marks given.',
      ],
      [
        'Nogle gange er det ikke opgaven, der er svær, men at sidde alene med den.',
        'Sometimes it is not the task that is hard, but sitting alone with it.',
      ],
    ],
    descriptions: [
      [
        'Vi har åbent {når} {hvor}. Der er to voksne ved hvert bord, og man kan få hjælp på dansk, engelsk, arabisk og matematik.\n\nNår lektierne er færdige, bliver mange og spiller brætspil.',
        'We are open {når} {hvor}. There are two adults at each table, and help is available in Danish, English, Arabic and mathematics.\n\nWhen the homework is done many stay to play board games.',
      ],
      [
        'Vores frivillige er gymnasieelever, ingeniører og en tidligere skoleleder, der savner larmen. De spørger mere, end de svarer.\n\nMan kan bare dukke op, også dagen før afleveringen. Især dagen før.',
        'Our volunteers are sixth-formers, engineers and a former head teacher who misses the noise. They ask more than they answer.\n\nJust turn up, even the day before the deadline. Especially the day before.',
      ],
    ],
    tags: ['lektiehjælp', 'lektiecafé', 'skole', 'børn', 'unge', 'matematik'],
    organisers: ['association', 'partnership'],
    audience: ['boern', 'unge'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    languages: ['da', 'en', 'ar'],
    when: 'weekly mo,tu,we,th 15,15:30,16 +2',
    venues: ['library', 'residents', 'school', 'citizens', 'volunteer', 'parish'],
  },
  {
    key: 'ungdomsklub',
    names: [
      ['Ungdomsklubben {i}', 'The youth club {i}'],
      ['Kælderen {i}', 'The Basement {i}'],
      ['Unge bestemmer {i}', 'Young people decide {i}'],
    ],
    summaries: [
      [
        'Et sted for unge, bestyret af unge. Bordfodbold, musik, pizza og ro til at være sig selv.',
        'A place for the young, run by the young. Table football, music, pizza and peace to be yourself.',
      ],
      [
        'Åbent {dage} for alle mellem 13 og 18. De voksne holder sig i køkkenet.',
        'Open {dage} to everyone between 13 and 18. The grown-ups keep to the kitchen.',
      ],
      [
        'Vi har selv malet væggene og lavet reglerne. Der er tre, og de er gode.',
        'We painted the walls and made the rules ourselves. There are three, and they are good.',
      ],
    ],
    descriptions: [
      [
        '{Når} er døren åben {hvor}. Klubrådet vælges hvert halve år, og det er dem, der bestemmer, hvad pengene går til.\n\nDer er altid en voksen, man kan snakke alene med.',
        '{Når} the door is open {hvor}. The club council is elected every six months and decides how the money is spent.\n\nThere is always an adult you can talk to alone.',
      ],
      [
        'Før hang vi ud på tanken. Nu har vi vores egne sofaer, et lydanlæg og en projektor, og naboerne er begyndt at hilse.\n\nKom første gang sammen med en ven, eller skriv, så møder vi dig udenfor.',
        'We used to hang around the petrol station. Now we have our own sofas, a sound system and a projector, and the neighbours have started saying hello.\n\nCome with a friend the first time, or write and we will meet you outside.',
      ],
    ],
    tags: ['ungdomsklub', 'unge', 'klub', 'musik', 'gaming'],
    organisers: ['association', 'partnership'],
    audience: ['unge'],
    prices: ['free', 'membership'],
    joining: ['drop-in'],
    needs: ['volunteers', 'room'],
    when: 'weekly tu,th,fr 18,18:30 +3',
    venues: ['school', 'culture', 'residents', 'oldSchool', 'station', 'clubhouse'],
  },
  {
    key: 'reservebedster',
    names: [
      ['Reservebedster {i}', 'Stand-in grandparents {i}'],
      ['Lån en farmor {i}', 'Borrow a granny {i}'],
      ['Bedsteforældre på tværs – {by}', 'Grandparents Across – {by}'],
    ],
    summaries: [
      [
        'Vi finder bedsteforældre til børn, der mangler dem, og børnebørn til voksne, der gerne vil have nogen.',
        'We find grandparents for children who lack them, and grandchildren for adults who would love some.',
      ],
      [
        'En reservebedste henter en gang om ugen, bager pandekager og har al tid i verden.',
        'A stand-in grandparent picks up once a week, makes pancakes and has all the time in the world.',
      ],
      [
        'Bor farmor langt væk? Måske bor der en ekstra på den næste vej {i}.',
        'Granny lives far away? Perhaps there is a spare one in the next street.',
      ],
    ],
    descriptions: [
      [
        'Vi holder en rolig samtale med begge parter, og så mødes man til kaffe og saft. Først når alle har lyst, bliver det en aftale.\n\nDe fleste af vores familier har kendt hinanden i årevis nu.',
        'We have a quiet talk with both sides, and then you meet over coffee and squash. Only when everyone is keen does it become an arrangement.\n\nMost of our families have known each other for years by now.',
      ],
      [
        'Det er ikke pasning, det er et venskab. Nogle fisker sammen, andre læser lektier, og en dreng på otte har lært sin reservefarfar at stå på løbehjul.\n\nAlle frivillige viser børneattest.',
        'It is not babysitting, it is a friendship. Some go fishing, some do homework, and an eight-year-old has taught his stand-in grandfather to ride a scooter.\n\nAll volunteers show a child-protection certificate.',
      ],
    ],
    tags: ['bedsteforældre', 'reservebedste', 'børn', 'familie', 'venskab'],
    organisers: ['association', 'citizens'],
    audience: ['familier', 'boern', 'seniorer'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['volunteers'],
    wide: true,
    home: true,
  },
  {
    key: 'byggelegeplads',
    names: [
      ['Byggelegepladsen {i}', 'The adventure playground {i}'],
      ['Søm og brædder {i}', 'Nails and planks {i}'],
      ['{by} Naturlegeplads', '{by} Nature Playground'],
    ],
    summaries: [
      [
        'Huler, bål og geder. Her må børn bruge hammer, og de bliver gode til det.',
        'Dens, fire and goats. Here children may use hammers, and they get good at it.',
      ],
      [
        'En legeplads, der aldrig bliver færdig. Det er børnene, der bygger.',
        'A playground that is never finished. The children are the builders.',
      ],
      [
        'Tag gammelt tøj på, og kom {i} og byg videre på det skæve tårn.',
        'Put on old clothes and come and build on the crooked tower.',
      ],
    ],
    descriptions: [
      [
        'Pladsen er åben hver eftermiddag med mindst én voksen, der ved, hvor plasteret er. Kaniner og geder passes af børnene efter en turnus, de selv har lavet.\n\nForældrene mødes til arbejdsdag forår og efterår.',
        'The playground is open every afternoon with at least one adult who knows where the plasters are. Rabbits and goats are looked after by the children on a rota they made themselves.\n\nParents meet for a working day in spring and autumn.',
      ],
      [
        'Vi får rester fra tømmerhandlen og gode råd fra en tidligere skibsbygger. Resultatet er en by i børnehøjde med borgmester, bank og svævebane.\n\nMobiltelefoner bliver i posen ved porten.',
        'We get off-cuts from the timber merchant and advice from a former shipwright. The result is a child-sized town with a mayor, a bank and a zip line.\n\nPhones stay in the bag by the gate.',
      ],
    ],
    tags: ['legeplads', 'byggelegeplads', 'børn', 'udeliv', 'dyr', 'bål'],
    organisers: ['association'],
    audience: ['boern', 'familier'],
    prices: ['free', 'membership'],
    joining: ['drop-in'],
    needs: ['volunteers', 'money'],
    open: ['Mo-Fr 13:00-17:00', 'Mo-Th 14:00-17:00; Sa 10:00-14:00'],
  },
  {
    key: 'kodeklub',
    names: [
      ['Kodeklubben {i}', 'The coding club {i}'],
      ['Robotterne {i}', 'The Robots {i}'],
      ['Nørd dig glad {i}', 'Happy Nerds {i}'],
    ],
    summaries: [
      [
        'Børn fra 9 til 15 bygger spil, robotter og ting, der blinker. {Dage} {hvor}.',
        'Children from 9 to 15 build games, robots and things that blink. {Dage} {hvor}.',
      ],
      [
        'Her er det sejt at spørge, hvordan det virker. Computere kan lånes.',
        'Here it is cool to ask how things work. Computers can be borrowed.',
      ],
      [
        'Vi koder, lodder og fejlfinder i flok. Forældre må gerne lære det samtidig.',
        'We code, solder and debug together. Parents are welcome to learn at the same time.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Man arbejder i små hold på sit eget projekt, og på den sidste gang i sæsonen viser alle, hvad de har lavet.\n\nPiger er der heldigvis flere og flere af.',
        'We meet {når} {hvor}. You work in small teams on your own project, and at the end of the season everyone shows what they made.\n\nHappily there are more and more girls.',
      ],
      [
        'De frivillige er programmører, en fysiklærer og tidligere deltagere, der er blevet for gamle. De siger sjældent svaret, men de giver gode hints.\n\nIngen forkundskaber. Det går galt for alle den første time.',
        'The volunteers are programmers, a physics teacher and former members who grew too old. They seldom give the answer, but they give good hints.\n\nNo experience needed. Things go wrong for everyone in the first hour.',
      ],
    ],
    tags: ['kodning', 'programmering', 'robotter', 'børn', 'it', 'teknologi'],
    organisers: ['association'],
    audience: ['boern', 'unge'],
    prices: ['membership', 'free'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['skills', 'volunteers'],
    when: 'weekly tu,we,th 16,16:30 +2',
    venues: ['library', 'school', 'culture', 'citizens'],
  },
  {
    key: 'familieklub',
    names: [
      ['Familieklubben {i}', 'The family club {i}'],
      ['Søndag sammen {i}', 'Sundays together {i}'],
      ['Bålklubben {i}', 'The Campfire Club {i}'],
    ],
    summaries: [
      [
        'Snobrød, skovtur og regnvejrsbingo. Familier {i} finder på noget sammen {dage}.',
        'Campfire bread, woodland walks and rainy-day bingo. Families {i} get up to things together {dage}.',
      ],
      [
        'Vi er familier i alle størrelser, der hellere vil lave noget sammen end sidde hver for sig.',
        'We are families of all sizes who would rather do things together than sit at home separately.',
      ],
      [
        'En søndag om måneden med plads til vilde unger og trætte voksne.',
        'One Sunday a month with room for wild kids and tired grown-ups.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når}. To familier finder på, resten følger med. Det har givet krabbefiskeri, natløb og en meget lang drage.\n\nEnlige forældre, bonusfamilier og plejefamilier er i flertal, så ingen stikker ud.',
        'We meet {når}. Two families plan, the rest tag along. So far that has meant crab fishing, a night hike and a very long kite.\n\nSingle parents, stepfamilies and foster families are in the majority, so no one stands out.',
      ],
      [
        'Vi tager selv mad med og bruger det, der ligger lige uden for døren.\n\nBørnene husker turene. Vi voksne husker, at vi sad ned.',
        'We bring our own food and use what lies just outside the door.\n\nThe children remember the trips. We adults remember that we got to sit down.',
      ],
    ],
    tags: ['familie', 'børn', 'udeliv', 'bål', 'fællesskab', 'søndag'],
    organisers: ['citizens'],
    audience: ['familier', 'boern'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    when: 'monthly su 10,11,13 +3',
  },
];
