import type { Kind } from './kind.ts';

export const laeringVaerksted: Kind[] = [
  {
    key: 'ithjaelp',
    names: [
      ['IT-hjælp {i}', 'Computer help {i}'],
      ['Datacaféen {i}', 'The data café {i}'],
      ['Sluk og tænd {i}', 'Off and On Again {i}'],
    ],
    summaries: [
      [
        'Driller printeren, tabletten eller MitID? Kom forbi, så ser vi på det sammen.',
        'Trouble with the printer, the tablet or your digital ID? Drop in and we will look at it together.',
      ],
      [
        'Frivillige nørder med god tid hjælper {dage} {hvor}.',
        'Volunteer nerds with plenty of time help out {dage} {hvor}.',
      ],
      [
        'Vi retter ikke bare fejlen, vi viser dig, hvordan du selv gør næste gang.',
        'We do not just fix it; we show you how to do it yourself next time.',
      ],
    ],
    descriptions: [
      [
        '{Når} sidder vi {hvor} med stik til det meste. Cirka hver tredje gang hjælper det at slukke og tænde igen, og så drikker vi kaffe.\n\nGamle computere får nyt styresystem og kan bruges nogle år endnu.',
        '{Når} we sit {hvor} with plugs for most things. About every third time, turning it off and on again helps, and then we have coffee.\n\nOld computers get a new operating system and last a few more years.',
      ],
      [
        'Vi er både de unge, der er vokset op med det, og dem, der loddede deres første computer i 1983. Sammen kan vi det meste.\n\nTag opladeren med. Den glemmer alle.',
        'We are both the young who grew up with it and those who soldered their first computer in 1983. Together we manage most things.\n\nBring the charger. Everybody forgets it.',
      ],
    ],
    tags: ['it-hjælp', 'computer', 'mobil', 'MitID', 'printer', 'digital'],
    organisers: ['citizens', 'association'],
    audience: ['voksne', 'seniorer'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'skills'],
    when: 'weekly mo,tu,we,th 13,16,17 +2',
    venues: ['library', 'citizens', 'activity', 'volunteer', 'hall', 'oldSchool'],
  },
  {
    key: 'aabent-vaerksted',
    names: [
      ['Det åbne værksted {i}', 'The open workshop {i}'],
      ['{by} Fællesværksted', '{by} Shared Workshop'],
      ['Spåner {i}', 'Shavings {i}'],
    ],
    summaries: [
      [
        'Save, svejs, drej og 3D-print. Maskinerne er fælles, idéerne er dine.',
        'Saw, weld, turn and 3D-print. The machines are shared, the ideas are yours.',
      ],
      [
        'Et værksted {i} for dig uden hobbyrum. Introduktion til hver maskine, før du går i gang.',
        'A workshop {i} for you who have no hobby room. An introduction to every machine before you start.',
      ],
      [
        'Her lugter af træ og olie, og der er altid en, der ved, hvordan man gør.',
        'It smells of wood and oil, and there is always someone who knows how.',
      ],
    ],
    descriptions: [
      [
        'Medlemmer har nøgle, alle andre kan komme {når}. Her er båndsav, drejebænk, lasercutter og en væg med håndværktøj i silhuet, så man kan se, hvad der mangler.\n\nMan rydder op efter sig og lidt efter den foregående.',
        'Members have a key; everyone else can come {når}. There is a bandsaw, a lathe, a laser cutter and a wall of hand tools in outline, so you can see what is missing.\n\nYou tidy up after yourself, and a little after the one before you.',
      ],
      [
        'Der bliver bygget kajakker, guitarer og insekthoteller. Og en enkelt ligkiste til en gammel mand, der ville have den i eg.\n\nUnge fra 12 år kan være med sammen med en voksen.',
        'People build kayaks, guitars and insect hotels. And one coffin, for an old man who wanted it in oak.\n\nYoung people from 12 may join with an adult.',
      ],
    ],
    tags: ['værksted', 'træ', 'metal', '3D-print', 'maker', 'håndværk'],
    organisers: ['association'],
    prices: ['membership'],
    joining: ['sign-up', 'drop-in'],
    needs: ['members', 'money'],
    when: 'weekly mo,tu,we,th 18,18:30,19 +3',
    venues: ['workshop', 'station', 'oldSchool', 'school'],
  },
  {
    key: 'foredrag',
    names: [
      ['Foredragsforeningen {i}', 'The lecture society {i}'],
      ['{by} Aftenhøjskole', '{by} Evening Folk School'],
      ['Klogere til kaffen {i}', 'Wiser over Coffee {i}'],
    ],
    summaries: [
      [
        'Stjerner, sagaer og svampe: Vi inviterer folk, der brænder for noget.',
        'Stars, sagas and fungi: we invite people with a passion.',
      ],
      [
        'En aften om måneden bliver vi klogere sammen {hvor}. Kaffen er inkluderet.',
        'One evening a month we grow wiser together {hvor}. Coffee included.',
      ],
      [
        'Foredrag for nysgerrige {i}. Du behøver ikke vide noget i forvejen, det er hele idéen.',
        'Talks for the curious {i}. You need not know anything beforehand; that is the whole idea.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Først en times foredrag, så kaffe, så alle de spørgsmål, man fik lyst til at stille.\n\nHalvdelen af talerne bor inden for ti kilometer. Man aner ikke, hvad naboen ved.',
        'We meet {når} {hvor}. First an hour’s talk, then coffee, then all the questions you felt like asking.\n\nHalf of the speakers live within ten kilometres. You have no idea what your neighbour knows.',
      ],
      [
        'Programmet laver medlemmerne selv hvert forår med sedler på et bord. Der er altid flere gode idéer end aftener.\n\nUnge under 25 kommer gratis ind.',
        'The members make the programme themselves every spring with slips of paper on a table. There are always more good ideas than evenings.\n\nUnder-25s get in free.',
      ],
    ],
    tags: ['foredrag', 'aftenskole', 'viden', 'oplysning', 'kultur'],
    organisers: ['association'],
    audience: ['voksne', 'seniorer'],
    prices: ['paid', 'membership'],
    joining: ['drop-in', 'sign-up'],
    when: 'monthly th 19,19:30 +2',
    venues: ['library', 'culture', 'hall', 'parish', 'school', 'oldSchool'],
  },
  {
    key: 'bytteviden',
    names: [
      ['Byt en evne {i}', 'Swap a skill {i}'],
      ['Lær fra dig {i}', 'Pass It On {i}'],
      ['Vidensbørsen {i}', 'The Knowledge Exchange {i}'],
    ],
    summaries: [
      [
        'Du lærer mig at flette pileris, jeg lærer dig regneark. Så er vi kvit.',
        'You teach me willow weaving, I teach you spreadsheets. Then we are quits.',
      ],
      [
        'Alle kan noget. Vi sætter dem, der kan, sammen med dem, der gerne vil.',
        'Everyone can do something. We match those who can with those who would like to.',
      ],
      [
        'Ukulele, spansk, lapning af cykel: Find din lærer {i}, og bliv selv en.',
        'Ukulele, Spanish, mending a puncture: find your teacher {i} and become one.',
      ],
    ],
    descriptions: [
      [
        'På opslagstavlen hænger to slags kort: „Jeg kan“ og „Jeg vil gerne lære“. Resten er en telefonsamtale.\n\nTre gange om året holder vi lære-fra-dig-dag med tyve små kurser på en eftermiddag.',
        'There are two kinds of card on the board: “I can” and “I would like to learn”. The rest is a phone call.\n\nThree times a year we hold a teach-in day with twenty small courses in one afternoon.',
      ],
      [
        'Den ældste lærer fra sig i at slå knob, den yngste i at lave video. Der bliver ikke betalt med penge, kun med tid.\n\nEr du i tvivl om, hvad du kan, så spørg en ven. De ved det.',
        'The oldest of us teaches knots, the youngest teaches video. Nobody pays with money, only with time.\n\nIf you are not sure what you can do, ask a friend. They know.',
      ],
    ],
    tags: ['bytte', 'lære', 'kursus', 'viden', 'fritid'],
    organisers: ['citizens'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['members'],
    wide: true,
  },
  {
    key: 'haandarbejde',
    names: [
      ['Håndværksholdet {i}', 'The craft group {i}'],
      ['Keramikholdet {i}', 'The pottery group {i}'],
      ['Lerklumpen {i}', 'The Lump of Clay {i}'],
    ],
    summaries: [
      [
        'Hænder i ler, tråde i væven og flere timer uden skærm. {Dage} {hvor}.',
        'Hands in clay, threads in the loom and hours without a screen. {Dage} {hvor}.',
      ],
      [
        'Vi former, glaserer og brænder sammen. Den første skål er altid skæv, og det er den, man beholder.',
        'We shape, glaze and fire together. The first bowl is always crooked, and it is the one you keep.',
      ],
      [
        'Gammelt håndværk i nye hænder {i}. Begyndere sidder ved siden af dem, der kan.',
        'Old crafts in new hands {i}. Beginners sit next to those who know how.',
      ],
    ],
    descriptions: [
      [
        'Vi har to ovne, seks drejeskiver og en god lærer, der kommer hver anden gang. Vi mødes {når} {hvor}.\n\nLer betales efter vægt. Kaffen betales med kage.',
        'We have two kilns, six wheels and a good teacher who comes every other time. We meet {når} {hvor}.\n\nClay is paid for by weight. Coffee is paid for in cake.',
      ],
      [
        'Der er noget beroligende ved at lave en ting, der tager den tid, den tager. Flere af os begyndte efter en sygemelding og blev hængende.\n\nTil jul sælger vi det, der ikke er plads til derhjemme.',
        'There is something soothing about making a thing that takes the time it takes. Several of us began while off sick and stayed on.\n\nAt Christmas we sell what there is no room for at home.',
      ],
    ],
    tags: ['keramik', 'vævning', 'håndværk', 'ler', 'kreativ'],
    organisers: ['association'],
    audience: ['voksne'],
    prices: ['membership', 'paid'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['room'],
    when: 'weekly tu,we,th,sa 9:30,10,13 +3',
    venues: ['workshop', 'oldSchool', 'culture', 'activity', 'school'],
  },
  {
    key: 'laesehjaelp',
    names: [
      ['Læseværkstedet {i}', 'The reading workshop {i}'],
      ['Ordblindecaféen {i}', 'The dyslexia café {i}'],
      ['Bogstaverne {i}', 'The Letters {i}'],
    ],
    summaries: [
      [
        'For voksne, der har svært ved at læse eller skrive. Vi er flere, end man tror.',
        'For adults who find reading or writing hard. There are more of us than you think.',
      ],
      [
        'Få ro, tid og gode hjælpemidler. Ordblinde hjælper ordblinde {dage} {hvor}.',
        'Find peace, time and good tools. Dyslexics help dyslexics {dage} {hvor}.',
      ],
      [
        'Det er aldrig for sent at lære at læse en godnathistorie.',
        'It is never too late to learn to read a bedtime story.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor} i små hold. Man kan arbejde med jobansøgninger, kørekort eller bare en bog, man gerne vil igennem.\n\nVi viser apps, der læser højt, og tager os god tid.',
        'We meet {når} {hvor} in small groups. You can work on job applications, driving theory or just a book you want to get through.\n\nWe show apps that read aloud, and we take our time.',
      ],
      [
        'Mange har fundet på undskyldninger i årevis: glemte briller, ondt i hånden. Her er de ikke nødvendige.\n\nDu behøver ikke skrive til os først. Kom forbi, det er vi vant til.',
        'Many have made excuses for years: forgotten glasses, a sore hand. They are not needed here.\n\nYou need not write to us first. Just come by; we are used to it.',
      ],
    ],
    tags: ['ordblind', 'læsning', 'skrivning', 'voksenundervisning', 'hjælp'],
    organisers: ['association', 'partnership'],
    audience: ['voksne', 'unge'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    needs: ['volunteers'],
    when: 'weekly mo,tu,th 16,17,19 +2',
    venues: ['library', 'citizens', 'school', 'volunteer', 'activity'],
  },
  {
    key: 'fotoklub',
    names: [
      ['Fotoklubben {i}', 'The photo club {i}'],
      ['{by} Fotolaug', '{by} Photo Guild'],
      ['Mørkekammeret {i}', 'The darkroom {i}'],
    ],
    summaries: [
      [
        'Vi går ture, tager billeder og siger ærligt, hvad vi ser. Telefon eller spejlrefleks er lige godt.',
        'We go for walks, take pictures and say honestly what we see. Phone or camera, both are fine.',
      ],
      [
        'Lær at bruge lyset. Månedens opgave er gerne noget, du går forbi hver dag.',
        'Learn to use the light. The task of the month is usually something you walk past every day.',
      ],
      [
        'Digitalt om foråret, mørkekammer om vinteren. Klubaften {dage} {hvor}.',
        'Digital in spring, darkroom in winter. Club evening {dage} {hvor}.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor} og ser hinandens billeder igennem. Først siger vi, hvad der virker. Så hvad der kunne beskæres.\n\nHvert år udgiver vi en kalender med {by} i tolv slags vejr.',
        'We meet {når} {hvor} and go through each other’s pictures. First we say what works, then what could be cropped.\n\nEvery year we publish a calendar of {by} in twelve kinds of weather.',
      ],
      [
        'Nogle jagter solopgange, andre fotograferer hænder. Det bedste billede sidste år var af en våd handske.\n\nNye medlemmer får en makker og lov til at låne klubbens objektiver.',
        'Some chase sunrises, others photograph hands. Last year’s best picture was of a wet glove.\n\nNew members get a buddy and may borrow the club’s lenses.',
      ],
    ],
    tags: ['foto', 'fotografi', 'kamera', 'klub', 'kreativ'],
    organisers: ['association'],
    audience: ['voksne', 'unge'],
    prices: ['membership'],
    joining: ['drop-in', 'sign-up'],
    when: 'biweekly mo,tu,we 19,19:30 +2',
    venues: ['culture', 'library', 'station', 'oldSchool', 'activity', 'school'],
  },
  {
    key: 'spilleaften',
    names: [
      ['Brætspilsaften {i}', 'Board game night {i}'],
      ['{by} Spilleklub', '{by} Games Club'],
      ['Terningerne {i}', 'The Dice {i}'],
    ],
    summaries: [
      [
        'Over hundrede brætspil og nogen, der kan reglerne. Kom alene eller i flok.',
        'Over a hundred board games and people who know the rules. Come alone or in a crowd.',
      ],
      [
        'Spilleaften {hvor} {dage}. Den yngste vinder næsten altid.',
        'Games {hvor} {dage}. The youngest nearly always wins.',
      ],
      [
        'Strategi, samarbejde og skumle alliancer. Vi lærer gerne nye reglerne.',
        'Strategy, co-operation and shady alliances. We gladly teach newcomers the rules.',
      ],
    ],
    descriptions: [
      [
        '{Når} breder vi spillene ud {hvor}. Der er et bord til hurtige spil, et til lange og et til dem, der bare vil se på.\n\nDu må godt tabe. Du må også godt være lidt sur over det.',
        '{Når} we spread out the games {hvor}. There is a table for quick games, one for long ones and one for those who just want to watch.\n\nYou are allowed to lose. You are also allowed to be a bit cross about it.',
      ],
      [
        'Klubben er fuld af folk, der ellers ikke ville have mødt hinanden: en landmand, to tvillinger på elleve og en bibliotekar med pokerfjæs.\n\nHar du lavet dit eget spil, så tag det med. Vi prøver alt én gang.',
        'The club is full of people who would otherwise not have met: a farmer, eleven-year-old twins and a librarian with a poker face.\n\nIf you have made your own game, bring it. We will try anything once.',
      ],
    ],
    tags: ['brætspil', 'spil', 'spilleaften', 'rollespil', 'samvær'],
    organisers: ['citizens', 'association'],
    audience: ['alle', 'unge'],
    prices: ['free', 'membership'],
    joining: ['drop-in'],
    when: 'weekly tu,we,th,fr 18,19,18:30 +3',
    venues: ['library', 'culture', 'station', 'hall', 'residents', 'clubhouse'],
  },
];
