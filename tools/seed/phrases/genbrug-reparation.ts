import type { Kind } from './kind.ts';

export const genbrugReparation: Kind[] = [
  {
    key: 'reparationscafe',
    names: [
      ['Reparationscafé {i}', 'Repair workshop {i}'],
      ['Fiks det {i}', 'Fix It {i}'],
      ['Skruen {i}', 'The Screw {i}'],
      ['Lappekassen {i}', 'The patch box {i}'],
    ],
    summaries: [
      [
        'Kom med den brødrister, du ikke kan få dig til at smide ud. Vi reparerer den sammen, mens kaffen drypper.',
        'Bring the toaster you cannot bring yourself to throw out. We mend it together while the coffee drips.',
      ],
      [
        'Frivillige fiksere hjælper dig med lamper, lynlåse, cykler og støvsugere {dage} {hvor}.',
        'Volunteer fixers help you with lamps, zips, bikes and vacuum cleaners {dage} {hvor}.',
      ],
      [
        'To ud af tre ting går herfra i live. Resten lærer vi noget af.',
        'Two out of three things leave here alive. We learn something from the rest.',
      ],
    ],
    descriptions: [
      [
        '{Når} står vi klar {hvor} med loddekolber, symaskiner og en kasse skruer, der har ventet på netop dit problem.\n\nDu sidder med, mens vi reparerer, for næste gang kan du måske selv. Reservedele betaler du kun, hvad de koster.',
        '{Når} we are ready {hvor} with soldering irons, sewing machines and a box of screws that have been waiting for your very problem.\n\nYou sit in while we mend, because next time you may manage yourself. Spare parts are charged at cost.',
      ],
      [
        'Vi er elektronikfolk, skræddere og en urmager på 84. Det fælles er, at vi ikke kan holde ud at se gode ting blive smidt væk.\n\nDer er som regel lidt kø, og den går med kaffe og gode historier om ting, man holder af.',
        'We are electronics people, tailors and an 84-year-old watchmaker. What we share is that we cannot bear to see good things thrown away.\n\nThere is usually a bit of a queue, spent on coffee and good stories about things one is fond of.',
      ],
    ],
    tags: ['reparation', 'reparere', 'elektronik', 'symaskine', 'genbrug', 'café'],
    organisers: ['citizens', 'association'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'skills'],
    when: 'monthly sa,th,tu 10,16,18:30 +3',
    venues: ['library', 'culture', 'citizens', 'workshop', 'oldSchool', 'hall', 'station'],
  },
  {
    key: 'byttebiks',
    names: [
      ['Byttebiksen {i}', 'The swap shop {i}'],
      ['{by} Byttebiks', '{by} Swap Shop'],
      ['Tag og giv {i}', 'Take and give {i}'],
    ],
    summaries: [
      [
        'Aflever det, du ikke bruger. Tag det, du mangler. Ingen penge, ingen regnskab.',
        'Drop off what you do not use. Take what you need. No money, no accounts.',
      ],
      [
        'Hylder med køkkenting, legetøj og bøger, der leder efter et nyt hjem {i}.',
        'Shelves of kitchenware, toys and books looking for a new home {i}.',
      ],
      [
        'En lille butik uden kasseapparat. Frivillige holder orden, og alle må bytte.',
        'A little shop without a till. Volunteers keep it tidy and everyone may swap.',
      ],
    ],
    descriptions: [
      [
        'Skøjter, der er blevet for små, bliver til et puslespil på tusind brikker. Sådan går det hele dagen.\n\nTingene skal være rene og virke. Store møbler har vi ikke plads til, men vi har en opslagstavle.',
        'Skates that have become too small turn into a thousand-piece jigsaw. It goes on like that all day.\n\nThings must be clean and working. We have no room for large furniture, but there is a noticeboard.',
      ],
      [
        'Biksen bor {hvor} og passes af tolv frivillige, som kender hylderne ud og ind. Spørg, hvis du leder efter noget bestemt. Det dukker ofte op i ugen efter.\n\nHøjst én pose ad gangen, tak, både ind og ud.',
        'The shop lives {hvor} and is looked after by twelve volunteers who know the shelves inside out. Ask if you are looking for something particular; it often turns up the week after.\n\nOne bag at a time, please, both in and out.',
      ],
    ],
    tags: ['bytte', 'byttebiks', 'genbrug', 'gratis', 'legetøj', 'tøj'],
    organisers: ['citizens', 'association'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'room'],
    open: ['Tu,Th 14:00-17:00; Sa 10:00-13:00', 'We 15:00-18:00; Sa 10:00-14:00', 'Mo,We,Fr 13:00-16:00'],
    venues: ['station', 'residents', 'oldSchool', 'citizens', 'activity'],
  },
  {
    key: 'tingbibliotek',
    names: [
      ['Tingbiblioteket {i}', 'The library of things {i}'],
      ['Lån en boremaskine {i}', 'Borrow a drill {i}'],
      ['{by} Delelager', '{by} Sharing Depot'],
    ],
    summaries: [
      [
        'Boremaskine, partytelt, popcornmaskine: Lån det i stedet for at købe det.',
        'Drill, marquee, popcorn machine: borrow it instead of buying it.',
      ],
      [
        'En boremaskine bruges i snit tolv minutter i sit liv. Vores er flittigere.',
        'The average drill is used for twelve minutes in its life. Ours works harder.',
      ],
      [
        'Over 300 ting til udlån {i}, fra sækkevogn til symaskine. Medlemmer låner frit.',
        'More than 300 things to borrow {i}, from sack truck to sewing machine. Members borrow freely.',
      ],
    ],
    descriptions: [
      [
        'Du låner som på et bibliotek: en uge ad gangen, og så kommer den næste til. Vi tjekker tingene, når de kommer hjem, og viser gerne, hvordan de virker.\n\nMangler vi noget på hylden, så skriv det på ønskelisten. Den bliver læst.',
        'You borrow as at a library: a week at a time, then it is someone else’s turn. We check things when they come home and gladly show you how they work.\n\nIf something is missing from the shelf, put it on the wish list. It gets read.',
      ],
      [
        'Det hele begyndte med, at vi opdagede, der stod elleve højtryksrensere på den samme vej. Nu står der to, og de bor hos os.\n\nHar du noget, du sjældent bruger, kan det få et bedre liv her.',
        'It all began when we discovered there were eleven pressure washers in one and the same street. Now there are two, and they live with us.\n\nIf you own something you seldom use, it may have a better life here.',
      ],
    ],
    tags: ['låne', 'værktøj', 'deleøkonomi', 'tingbibliotek', 'boremaskine', 'udlån'],
    organisers: ['association', 'citizens'],
    prices: ['membership'],
    joining: ['sign-up', 'drop-in'],
    needs: ['room', 'volunteers'],
    open: ['Tu 16:00-18:00; Sa 10:00-12:00', 'Mo,Th 16:30-18:30', 'Su 10:00-12:00'],
    venues: ['library', 'residents', 'workshop', 'station', 'oldSchool'],
  },
  {
    key: 'toejbytte',
    names: [
      ['Tøjbyttedag {i}', 'Clothes swap {i}'],
      ['Skabet {i}', 'The Wardrobe {i}'],
      ['Børnetøj på tur {i}', 'Children’s clothes on the move {i}'],
    ],
    summaries: [
      [
        'Aflever ti stykker tøj, gå hjem med ti andre. Børnetøj er vi særligt gode til.',
        'Bring ten pieces of clothing, go home with ten others. We are especially good at children’s clothes.',
      ],
      [
        'Et nyt skab fuldt af tøj uden at bruge en krone. Byttedag {hvor} {dage}.',
        'A new wardrobe without spending a krone. Swap day {hvor} {dage}.',
      ],
      [
        'Den kjole, du aldrig fik brugt, er præcis den, en anden går og leder efter.',
        'The dress you never got to wear is just the one somebody else is looking for.',
      ],
    ],
    descriptions: [
      [
        '{Når} hænger vi alt op efter størrelse, sætter musik på og åbner dørene. Der er spejle, saks og nål til små rettelser, og ærlige venner i køen.\n\nDet, der bliver tilbage, sorterer vi, så intet ender i skraldespanden.',
        '{Når} we hang everything up by size, put on some music and open the doors. There are mirrors, scissors and needles for small alterations, and honest friends in the queue.\n\nWhat is left over we sort, so that nothing ends up in the bin.',
      ],
      [
        'Flyverdragter og gummistøvler når sjældent at blive slidt op af ét barn. Her får de tre-fire ejere mere.\n\nKom gerne en halv time før med det, du vil bytte. Alt skal være helt og rent.',
        'Snowsuits and wellies are seldom worn out by one child. Here they get three or four more owners.\n\nPlease come half an hour early with what you want to swap. Everything must be clean and in one piece.',
      ],
    ],
    tags: ['tøj', 'bytte', 'børnetøj', 'genbrug', 'tøjbytte'],
    organisers: ['citizens'],
    audience: ['familier', 'voksne'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'monthly sa,su 10,11 +3',
    venues: ['culture', 'library', 'citizens', 'hall', 'school', 'parish'],
  },
  {
    key: 'syvaerksted',
    names: [
      ['Syværkstedet {i}', 'The sewing room {i}'],
      ['Nål og tråd {i}', 'Needle and thread {i}'],
      ['Undertråden {i}', 'The Bobbin {i}'],
    ],
    summaries: [
      [
        'Ti symaskiner, en stofkasse i bunden af hvert skab og hjælp til lynlåse.',
        'Ten sewing machines, a box of fabric at the bottom of every cupboard, and help with zips.',
      ],
      [
        'Sy om, lap og læg op sammen med andre {dage}. Maskinerne står klar.',
        'Alter, patch and hem in company {dage}. The machines are ready.',
      ],
      [
        'Vi syr bæreposer af gamle gardiner og giver yndlingsbukserne et ekstra år.',
        'We sew bags out of old curtains and give favourite trousers another year.',
      ],
    ],
    descriptions: [
      [
        'Her kan man komme med sit livs første knap eller sin tredje brudekjole. Der er altid nogen, der kan tråde overlockeren.\n\nVi er åbne {når} {hvor}. Stofrester er velkomne, gerne foldet.',
        'Come with the first button of your life or your third wedding dress. There is always someone who can thread the overlocker.\n\nWe are open {når} {hvor}. Fabric scraps are welcome, preferably folded.',
      ],
      [
        'Værkstedet begyndte med en arv på tre symaskiner og et bjerg af knapper. Nu bliver der syet, snakket og af og til pillet op igen.\n\nUnge under 18 er gratis med, og det er dem, der har de vildeste idéer.',
        'The workshop began with an inheritance of three sewing machines and a mountain of buttons. Now there is sewing, talking and now and then unpicking.\n\nUnder-18s are free, and they have the wildest ideas.',
      ],
    ],
    tags: ['sy', 'symaskine', 'reparation', 'tøj', 'lap', 'håndarbejde'],
    organisers: ['citizens', 'association'],
    prices: ['membership', 'free'],
    joining: ['drop-in', 'sign-up'],
    needs: ['skills', 'room'],
    when: 'weekly mo,we,th 18,19,15 +3',
    venues: ['culture', 'activity', 'residents', 'school', 'station', 'workshop'],
  },
  {
    key: 'byggemarked',
    names: [
      ['Brugte byggematerialer {i}', 'Reclaimed building materials {i}'],
      ['Bræddestablen {i}', 'The Plank Pile {i}'],
      ['Genbrugsladen {i}', 'The salvage barn {i}'],
    ],
    summaries: [
      [
        'Døre, mursten og gulvbrædder med historie. Vi redder dem fra containeren og sælger dem videre.',
        'Doors, bricks and floorboards with a past. We save them from the skip and sell them on.',
      ],
      [
        'Mangler du syv tagsten og et dørgreb fra 1954? Så er chancen god i vores lade.',
        'Need seven roof tiles and a door handle from 1954? Your chances are good in our barn.',
      ],
      [
        'En lade fuld af gode materialer til små penge, drevet af frivillige {i}.',
        'A barn full of good materials for little money, run by volunteers {i}.',
      ],
    ],
    descriptions: [
      [
        'Når et hus bliver revet ned i nærheden, kommer vi med koben og trailer. Alt bliver sorteret, målt og sat på plads, så det er til at finde.\n\nOverskuddet går til ungdomsklubben, som også bygger skaterramper af resterne.',
        'When a house is torn down nearby we turn up with crowbars and a trailer. Everything is sorted, measured and put in its place so you can find it.\n\nThe profit goes to the youth club, which also builds skate ramps from the leftovers.',
      ],
      [
        'Vi er en håndfuld pensionerede håndværkere, der ikke kunne se på det mere. Du får gode råd med i købet, også når du ikke har bedt om dem.\n\nRing gerne, før du kommer med et læs.',
        'We are a handful of retired tradesmen who could not stand by any longer. You get advice thrown in, even when you did not ask for it.\n\nPlease get in touch before you bring a load.',
      ],
    ],
    tags: ['byggematerialer', 'genbrug', 'mursten', 'døre', 'renovering', 'håndværk'],
    organisers: ['association'],
    prices: ['paid'],
    joining: ['drop-in'],
    needs: ['volunteers', 'room'],
    open: ['Sa 09:00-13:00', 'We 14:00-17:00; Sa 10:00-13:00', 'Th 15:00-18:00'],
  },
  {
    key: 'bogskab',
    names: [
      ['Bogskabet {i}', 'The book box {i}'],
      ['Tag en bog {i}', 'Take a book {i}'],
      ['{by} Bogbytte', '{by} Book Swap'],
    ],
    summaries: [
      [
        'Et skab med glaslåger, fyldt med bøger. Tag en, stil en. Åbent døgnet rundt.',
        'A cupboard with glass doors, full of books. Take one, leave one. Open round the clock.',
      ],
      [
        'Krimier, børnebøger og af og til en perle. Bogskabet {i} passes af dem, der læser mest.',
        'Crime novels, children’s books and now and then a gem. The book box {i} is kept by those who read most.',
      ],
      [
        'Bøger til låns og til eje, uden lånerkort og uden bøder. Der er altid noget nyt bag glaslågerne.',
        'Books to borrow and to keep, with no card and no fines. There is always something new behind the glass doors.',
      ],
    ],
    descriptions: [
      [
        'Snedkeren på hjørnet byggede skabet, børnehaven malede det, og vi andre skiftes til at tørre støv af. Der er plads til 200 bøger og en regnjakke.\n\nTomme hylder er et godt tegn. Fulde poser sætter man lige ind til os først.',
        'The joiner on the corner built it, the nursery school painted it, and the rest of us take turns dusting. There is room for 200 books and a raincoat.\n\nEmpty shelves are a good sign. If you have whole bags, please ask us first.',
      ],
      [
        'Der ligger en kladdebog på hylden, hvor man kan skrive, hvad man syntes. Anmeldelserne er korte og ærlige.\n\nEn gang om året holder vi bogcafé under åben himmel med højtlæsning og kage.',
        'There is a notebook on the shelf where you can write what you thought. The reviews are short and honest.\n\nOnce a year we hold an open-air book café with reading aloud and cake.',
      ],
    ],
    tags: ['bøger', 'bogskab', 'bytte', 'læsning', 'gratis'],
    organisers: ['citizens'],
    prices: ['free'],
    joining: ['drop-in'],
    open: ['24/7'],
  },
  {
    key: 'moebelvaerksted',
    names: [
      ['Møbelværkstedet {i}', 'The furniture workshop {i}'],
      ['Gamle stole {i}', 'Old chairs {i}'],
      ['Lim og lak {i}', 'Glue and Varnish {i}'],
    ],
    summaries: [
      [
        'Lær at lime, flette og polstre. Farmors stol fortjener bedre end kælderen.',
        'Learn to glue, weave and upholster. Grandma’s chair deserves better than the cellar.',
      ],
      [
        'Et åbent værksted {hvor} for møbler med knirk og mennesker med tålmodighed.',
        'An open workshop {hvor} for furniture that creaks and people with patience.',
      ],
      [
        'Vi sætter møbler i stand {dage}. De fleste går hjem med deres eget, resten finder en ny stue.',
        'We restore furniture {dage}. Most go home with their own; the rest find a new living room.',
      ],
    ],
    descriptions: [
      [
        'Vi har tvinger, høvlbænke og en pensioneret møbelsnedker, der aldrig hæver stemmen. Du har stolen.\n\nVi mødes {når}. Regn med, at det tager længere tid, end du tror. Det gør det for alle.',
        'We have clamps, benches and a retired cabinetmaker who never raises his voice. You have the chair.\n\nWe meet {når}. Expect it to take longer than you think. It does for everyone.',
      ],
      [
        'Efterhånden har vi lappet møbler til et helt værested, to børnehaver og et utal af studieboliger. Alt er givet væk af folk, der troede, det var færdigt.\n\nBegyndere får en skammel at øve sig på.',
        'By now we have mended furniture for a whole drop-in club, two nursery schools and countless student rooms. All of it was given away by people who thought it was finished.\n\nBeginners get a stool to practise on.',
      ],
    ],
    tags: ['møbler', 'snedker', 'polstring', 'reparation', 'værksted', 'håndværk'],
    organisers: ['association', 'citizens'],
    prices: ['membership', 'paid'],
    joining: ['sign-up'],
    needs: ['room', 'skills'],
    when: 'weekly tu,we,th 18:30,19,13 +3',
    venues: ['workshop', 'school', 'station', 'oldSchool'],
  },
];
