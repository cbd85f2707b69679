import type { Kind } from './kind.ts';

export const haveNatur: Kind[] = [
  {
    key: 'byhave',
    names: [
      ['Byhaven {i}', 'The community garden {i}'],
      ['{by} Byhave', '{by} Community Garden'],
      ['Jord under neglene {i}', 'Dirt Under Your Nails {i}'],
      ['Plantekassen {i}', 'The Planter {i}'],
    ],
    summaries: [
      [
        'Fyrre højbede, et drivhus og en bænk i solen. Dyrk din egen salat midt {i}.',
        'Forty raised beds, a greenhouse and a bench in the sun. Grow your own lettuce in the middle of town.',
      ],
      [
        'Vi dyrker grøntsager sammen og deler høsten. Grønne fingre er ingen betingelse, beskidte er.',
        'We grow vegetables together and share the harvest. Green fingers are not required; dirty ones are.',
      ],
      [
        'En fælles køkkenhave, hvor alle må luge, og alle må smage. Arbejdsdag {dage}.',
        'A shared kitchen garden where everyone may weed and everyone may taste. Working day {dage}.',
      ],
    ],
    descriptions: [
      [
        'Her lå engang en parkeringsplads. Nu er der jordskokker, bier og børn med jordbær om munden.\n\nVi mødes {når}, og i vandingsperioden skiftes vi. Man kan få et helt bed, et halvt eller bare hjælpe til.',
        'There used to be a car park here. Now there are Jerusalem artichokes, bees and children with strawberries round their mouths.\n\nWe meet {når}, and in the watering season we take turns. You can have a whole bed, half a bed or just lend a hand.',
      ],
      [
        'Haven er åben for alle, også for dem, der kun vil sidde. Porten er aldrig låst.\n\nI april sår vi, i september holder vi høstfest, og ind imellem {når} tager vi fat sammen og slutter med kaffe fra termokanden.',
        'The garden is open to everyone, including those who only want to sit. The gate is never locked.\n\nIn April we sow, in September we hold a harvest party, and in between, {når}, we work together and finish with coffee from the flask.',
      ],
    ],
    tags: ['byhave', 'køkkenhave', 'højbede', 'dyrke', 'grøntsager', 'fælleshave'],
    organisers: ['citizens', 'association'],
    prices: ['membership', 'free'],
    joining: ['drop-in', 'waiting-list'],
    needs: ['members', 'volunteers'],
    when: 'weekly sa,su,we 10,11,16 +2',
    venues: ['garden'],
  },
  {
    key: 'vilde-vejkanter',
    names: [
      ['Vildere vejkanter {i}', 'Wilder verges {i}'],
      ['{by} bliver vild', '{by} Goes Wild'],
      ['Blomsterbanden {i}', 'The Wildflower Gang {i}'],
    ],
    summaries: [
      [
        'Vi slår græsset sjældnere og sår hjemmehørende blomster. Det summer allerede.',
        'We mow less often and sow native flowers. It is buzzing already.',
      ],
      [
        'Rabatter og hjørner, som ingen bruger, bliver til levesteder for bier og sommerfugle {i}.',
        'Verges and corners that no one uses become homes for bees and butterflies {i}.',
      ],
      [
        'Le, rive og en kasse frø: Sammen gør vi de kedelige græsplæner levende.',
        'Scythe, rake and a box of seeds: together we bring dull lawns to life.',
      ],
    ],
    descriptions: [
      [
        'Vi har en aftale med kommunen om at passe elleve stykker jord, som før blev klippet hver anden uge. Nu bliver de slået med le to gange om året.\n\nDet første år så det lidt pjusket ud. I år talte vi 43 slags planter.',
        'We have an agreement with the council to look after eleven plots that used to be mown every other week. Now they are scythed twice a year.\n\nThe first year it looked a little scruffy. This year we counted 43 kinds of plants.',
      ],
      [
        'Du kan være med til at samle frø, så, slå hø eller bare tælle sommerfugle. Vi lærer hinanden at bruge le, og ingen har mistet noget endnu.\n\nBor du ved et kedeligt stykke græs, så send os et billede.',
        'You can help gather seed, sow, make hay or just count butterflies. We teach each other to use a scythe, and nobody has lost anything yet.\n\nIf you live by a dull patch of grass, send us a picture.',
      ],
    ],
    tags: ['biodiversitet', 'vilde blomster', 'bier', 'sommerfugle', 'natur', 'le'],
    organisers: ['citizens', 'partnership'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    needs: ['volunteers'],
    wide: true,
  },
  {
    key: 'biavl',
    names: [
      ['Bistadet {i}', 'The beehive {i}'],
      ['{by} Bilaug', '{by} Beekeepers’ Guild'],
      ['Honning fra {by}', 'Honey from {by}'],
    ],
    summaries: [
      [
        'Seks bistader, et hold begyndere og en tålmodig biavler. Vi passer bierne sammen og deler honningen.',
        'Six hives, a team of beginners and one patient beekeeper. We look after the bees together and share the honey.',
      ],
      [
        'Lån en dragt, og kig ned i stadet. {Dage} viser vi, hvordan et bifolk lever.',
        'Borrow a suit and look into the hive. {Dage} we show how a colony lives.',
      ],
      [
        'Vi holder bier {i} og planter det, de gerne vil have at spise.',
        'We keep bees {i} and plant what they like to eat.',
      ],
    ],
    descriptions: [
      [
        'Vi åbner stadet {når}, hvis vejret er til det. Man får en dragt, et job og ro på, for bierne kan mærke, hvis man har travlt.\n\nI august slynger vi honning sammen med skolens fjerdeklasser, og så klistrer alt i en uge.',
        'We open the hive {når} if the weather allows. You get a suit, a job and some calm, because bees can tell when you are in a hurry.\n\nIn August we extract honey with the school’s ten-year-olds, and then everything is sticky for a week.',
      ],
      [
        'Et års medlemskab er et helt biår: fra de første udflugter i marts til vinterfodring i september. Bagefter tør de fleste have et stade selv.\n\nAllergikere må gerne nøjes med at smage.',
        'A year’s membership is a whole bee year: from the first flights in March to winter feeding in September. Afterwards most people dare to keep a hive of their own.\n\nIf you are allergic you are welcome to just taste.',
      ],
    ],
    tags: ['bier', 'biavl', 'honning', 'natur', 'kursus'],
    organisers: ['association'],
    prices: ['membership'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['members', 'room'],
    when: 'biweekly sa,su 11,13 +2',
    venues: ['garden'],
  },
  {
    key: 'naturpleje',
    names: [
      ['Naturplejerne {i}', 'The nature wardens {i}'],
      ['{by} Høslætlaug', '{by} Haymaking Guild'],
      ['Åens venner {i}', 'Friends of the Stream {i}'],
    ],
    summaries: [
      [
        'Vi rydder krat, slår eng og lægger sten ud i bækken, så ørreden kommer tilbage.',
        'We clear scrub, mow the meadow and put stones in the brook so that the trout come back.',
      ],
      [
        'Gummistøvler på, madpakke med. {Dage} passer vi et stykke natur, som ingen andre har tid til.',
        'Wellies on, lunch packed. {Dage} we look after a piece of nature no one else has time for.',
      ],
      [
        'Frisk luft og tydelige resultater: Sammen giver vi engen omkring {by} lys og plads.',
        'Fresh air and results you can see: together we give the meadows around {by} light and space.',
      ],
    ],
    descriptions: [
      [
        'Man får varmen af at trække bjørneklo op, og man kan se, hvor man har været. {Når} mødes vi ved skolen og kører sammen ud.\n\nVi har redskaber til alle. Børn får lov at holde bålet i gang.',
        'Pulling up hogweed keeps you warm, and you can see where you have been. {Når} we meet at the school and drive out together.\n\nWe have tools for everyone. Children get to keep the fire going.',
      ],
      [
        'Vores eng er på størrelse med to fodboldbaner og fuld af gøgeurter, fordi nogen gider slå den. De nogen er os.\n\nVi er fra 9 til 81 år, og der er opgaver, som kan klares siddende.',
        'Our meadow is the size of two football pitches and full of orchids because someone bothers to mow it. That someone is us.\n\nWe are between 9 and 81, and there are jobs that can be done sitting down.',
      ],
    ],
    tags: ['naturpleje', 'eng', 'høslæt', 'vandløb', 'frivillig', 'udendørs'],
    organisers: ['association', 'citizens'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'monthly sa,su 10,9:30 +4',
    only: 'country',
  },
  {
    key: 'froebibliotek',
    names: [
      ['Frøbiblioteket {i}', 'The seed library {i}'],
      ['Stiklinger og frø {i}', 'Cuttings and seeds {i}'],
      ['{by} Plantebytte', '{by} Plant Swap'],
    ],
    summaries: [
      [
        'Tag en pose frø om foråret, og kom igen med nye om efteråret. Sådan låner man en solsikke.',
        'Take a packet of seeds in spring and bring new ones back in autumn. That is how you borrow a sunflower.',
      ],
      [
        'Byt stiklinger, stauder og gode råd {hvor}. Alt, hvad der kan gro, er velkomment.',
        'Swap cuttings, perennials and good advice {hvor}. Anything that grows is welcome.',
      ],
      [
        'Et skab fuldt af frø fra haver {i}, med navne og historier på poserne.',
        'A cupboard full of seeds from gardens {i}, with names and stories on the packets.',
      ],
    ],
    descriptions: [
      [
        'Tante Ellas stokroser, ærter fra Lolland og en tomat, ingen kender navnet på. Frøene ligger {hvor} og kan tages af alle.\n\nI maj holder vi plantebytte, hvor halvdelen af {by} går rundt med noget grønt i en mælkekarton.',
        'Aunt Ella’s hollyhocks, peas from Lolland and a tomato no one knows the name of. The seeds are kept {hvor} and anyone may take some.\n\nIn May we hold a plant swap where half of {by} walks about with something green in a milk carton.',
      ],
      [
        'Vi lærer hinanden at tage frø af det, vi dyrker, så sorterne passer til jorden her. Det er nemmere, end man tror, og billigere end poser fra butikken.\n\nSkriv på posen, hvad det er, hvor det har groet, og om sneglene kan lide det.',
        'We teach each other to save seed from what we grow, so the varieties suit the soil here. It is easier than you think and cheaper than packets from the shop.\n\nWrite on the packet what it is, where it grew and whether slugs like it.',
      ],
    ],
    tags: ['frø', 'stiklinger', 'plantebytte', 'have', 'stauder'],
    organisers: ['citizens', 'partnership'],
    prices: ['free'],
    joining: ['drop-in'],
    open: ['Mo-Fr 10:00-18:00; Sa 10:00-14:00', 'Mo-Th 10:00-17:00; Fr 10:00-15:00'],
    venues: ['library', 'culture', 'oldSchool', 'station'],
  },
  {
    key: 'skolehave',
    names: [
      ['Skolehaverne {i}', 'The school gardens {i}'],
      ['Børnenes have {i}', 'The children’s garden {i}'],
      ['Små gartnere {i}', 'Little gardeners {i}'],
    ],
    summaries: [
      [
        'Hvert barn får to kvadratmeter jord og bestemmer selv. Der bliver dyrket mange radiser.',
        'Every child gets two square metres of soil and makes the decisions. A lot of radishes are grown.',
      ],
      [
        'Børn og voksne dyrker, høster og koger suppe over bål {dage}.',
        'Children and adults grow, harvest and cook soup over a fire {dage}.',
      ],
      [
        'Her lærer børn, at gulerødder kommer op af jorden, og at det tager den tid, det tager.',
        'Here children learn that carrots come out of the ground and that it takes the time it takes.',
      ],
    ],
    descriptions: [
      [
        'Fra april til oktober mødes vi {når}. Først passer man sit eget bed, så laver vi noget fælles: insekthotel, kompost eller pandekager.\n\nForældre må gerne blive, men de skal spørge om lov, før de luger.',
        'From April to October we meet {når}. First you tend your own bed, then we do something together: an insect hotel, compost or pancakes.\n\nParents are welcome to stay, but they must ask before they weed.',
      ],
      [
        'Haverne ligger bag skolen og passes af en lille flok bedsteforældre og en pensioneret gartner. I ferien skiftes familierne til at vande.\n\nI september inviterer børnene på høstmiddag. Menuen er det, der blev til noget.',
        'The gardens lie behind the school and are looked after by a small band of grandparents and a retired gardener. In the holidays families take turns watering.\n\nIn September the children invite everyone to a harvest dinner. The menu is whatever came up.',
      ],
    ],
    tags: ['skolehave', 'børn', 'natur', 'dyrke', 'udeliv', 'familie'],
    organisers: ['association', 'partnership'],
    audience: ['boern', 'familier'],
    prices: ['membership'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['volunteers'],
    when: 'weekly tu,we,th 15:30,16 +2',
    venues: ['school', 'garden'],
  },
  {
    key: 'fuglehold',
    names: [
      ['Fugleture fra {by}', 'Bird walks from {by}'],
      ['{by} Fuglekikkere', '{by} Birdwatchers'],
      ['Kikkerten {i}', 'The Binoculars {i}'],
    ],
    summaries: [
      [
        'Stille ture med kikkert og kaffe. Vi viser gerne forskel på en bogfinke og en kvækerfinke.',
        'Quiet walks with binoculars and coffee. We will gladly show you a chaffinch from a brambling.',
      ],
      [
        'Tag med ud, når solen står op, og hør, hvad det er, der synger uden for dit vindue.',
        'Come out at sunrise and learn what it is that sings outside your window.',
      ],
      [
        'Vi går langsomt, stopper tit og tæller alt med vinger. Lånekikkerter haves.',
        'We walk slowly, stop often and count anything with wings. Binoculars to borrow.',
      ],
    ],
    descriptions: [
      [
        '{Når} går vi en tur på et par timer. Om foråret gælder det nattergale, om efteråret gæs i tusindvis.\n\nTempoet er sat efter den, der ser mest og går mindst. Alle kan følge med.',
        '{Når} we go for a walk of a couple of hours. In spring it is nightingales, in autumn geese by the thousand.\n\nThe pace is set by whoever sees most and walks least. Everyone can keep up.',
      ],
      [
        'Du behøver ikke kunne noget i forvejen. Efter tre ture kender man tyve fugle, og efter ti kan man ikke lade være.\n\nVi sætter redekasser op om vinteren og holder øje med dem i maj.',
        'You need not know anything beforehand. After three walks you know twenty birds, and after ten you cannot stop.\n\nWe put up nest boxes in winter and keep an eye on them in May.',
      ],
    ],
    tags: ['fugle', 'natur', 'gåtur', 'kikkert', 'redekasser'],
    organisers: ['citizens', 'association'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'monthly su,sa 7,8,9 +3',
  },
  {
    key: 'frugtlund',
    names: [
      ['Den fælles frugtlund {i}', 'The shared orchard {i}'],
      ['Æblepresserne {i}', 'The apple pressers {i}'],
      ['{by} Æblelaug', '{by} Apple Guild'],
    ],
    summaries: [
      [
        'Æbler, pærer og blommer til fri plukning. Vi planter, beskærer og presser most sammen.',
        'Apples, pears and plums, free to pick. We plant, prune and press juice together.',
      ],
      [
        'Har du flere æbler, end du kan spise? Vi kommer med pressen, og du får mosten.',
        'More apples than you can eat? We bring the press and you get the juice.',
      ],
      [
        'En lund med gamle danske sorter, passet af folk fra {by} og åben for alle.',
        'A grove of old Danish varieties, tended by people from {by} and open to all.',
      ],
    ],
    descriptions: [
      [
        'De første tredive træer blev sat på en regnvejrsdag i november. Nu bærer de, og i oktober er der mostdag med pressekø og pandekager.\n\nOm vinteren holder vi beskæringskursus, så ingen længere er bange for saksen.',
        'The first thirty trees went in on a rainy day in November. Now they bear fruit, and in October there is a juice day with a queue for the press and pancakes.\n\nIn winter we run a pruning course, so that no one is afraid of the secateurs any more.',
      ],
      [
        'Rundt om i haverne rådner tonsvis af frugt hvert efterår. Vi plukker for dem, der ikke kan nå op, og deler i tre: en del til ejeren, en til plukkerne og en til suppekøkkenet.\n\nStiger og kurve har vi. Bare sig til.',
        'Every autumn tonnes of fruit rot in gardens. We pick for those who cannot reach and share in three: one part to the owner, one to the pickers and one to the soup kitchen.\n\nWe have ladders and baskets. Just let us know.',
      ],
    ],
    tags: ['æbler', 'frugttræer', 'most', 'frugtlund', 'beskæring', 'have'],
    organisers: ['citizens', 'association'],
    prices: ['free', 'membership'],
    joining: ['drop-in'],
    needs: ['volunteers'],
  },
];
