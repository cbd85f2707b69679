import type { Kind } from './kind.ts';

export const kulturKunst: Kind[] = [
  {
    key: 'kor',
    names: [
      ['Koret {i}', 'The choir {i}'],
      ['{by} Hverdagskor', '{by} Everyday Choir'],
      ['Syng med {i}', 'Sing along {i}'],
      ['Skæve Toner {i}', 'Crooked Notes {i}'],
    ],
    summaries: [
      [
        'Et kor uden optagelsesprøve. Kan du lide at synge, er du god nok.',
        'A choir without auditions. If you like to sing, you are good enough.',
      ],
      [
        'Vi synger højskolesange, popsange og en enkelt svær {dage} {hvor}.',
        'We sing folk songs, pop songs and a single difficult one {dage} {hvor}.',
      ],
      [
        'Fire stemmer, fyrre sangere og te i pausen. Vi mangler altid tenorer.',
        'Four parts, forty singers and tea in the break. We are always short of tenors.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Noder er en hjælp, men ingen betingelse; de fleste af os lærer det på øret.\n\nTo gange om året giver vi koncert, som regel på plejehjemmet og til byens julefest.',
        'We meet {når} {hvor}. Reading music helps but is not required; most of us learn by ear.\n\nTwice a year we give a concert, usually at the care home and at the local Christmas party.',
      ],
      [
        'Der er noget ved at trække vejret samtidig med tredive andre. Man går hjem med lettere skuldre, også når satsen faldt fra hinanden.\n\nKom og prøv to gange, før du bestemmer dig.',
        'There is something about breathing at the same time as thirty others. You go home with lighter shoulders, even when the piece fell apart.\n\nCome and try it twice before you make up your mind.',
      ],
    ],
    tags: ['kor', 'sang', 'synge', 'musik', 'højskolesang'],
    organisers: ['association'],
    audience: ['voksne'],
    prices: ['membership'],
    joining: ['drop-in', 'sign-up'],
    needs: ['members'],
    when: 'weekly mo,tu,we,th 19,19:30 +2',
    venues: ['parish', 'school', 'culture', 'hall', 'citizens'],
  },
  {
    key: 'filmklub',
    names: [
      ['Filmklubben {i}', 'The film club {i}'],
      ['{by} Filmklub', '{by} Film Club'],
      ['Det store lærred {i}', 'The big screen {i}'],
    ],
    summaries: [
      [
        'Vi ser film sammen og bliver siddende bagefter. Det er halvdelen af fornøjelsen.',
        'We watch films together and stay in our seats afterwards. That is half the pleasure.',
      ],
      [
        'Film, du ikke vidste, du havde lyst til at se, og hjemmelavede popcorn. {Dage} {hvor}.',
        'Films you did not know you wanted to see, and home-made popcorn. {Dage} {hvor}.',
      ],
      [
        'Medlemmerne vælger filmene på skift. Derfor får vi både sort-hvid fransk og gamle danske lystspil.',
        'Members take turns choosing. So we get both French black-and-white and old Danish comedies.',
      ],
    ],
    descriptions: [
      [
        '{Når} ruller vi lærredet ned {hvor}. Den, der har valgt, siger et par ord før filmen, og bagefter må alle være uenige.\n\nStolene er hårde, så tag en pude med.',
        '{Når} we roll down the screen {hvor}. Whoever chose says a few words first, and afterwards everyone may disagree.\n\nThe chairs are hard, so bring a cushion.',
      ],
      [
        'Den nærmeste biograf ligger langt væk, så vi lavede vores egen. Lyden er god, udvalget er bedre, og baren sælger lakridskonfekt.\n\nOm sommeren flytter vi udenfor og viser én film for hele byen.',
        'The nearest cinema is a long way off, so we made our own. The sound is good, the choice is better and the bar sells liquorice.\n\nIn summer we move outdoors and show one film for everyone.',
      ],
    ],
    tags: ['film', 'filmklub', 'biograf', 'kultur'],
    organisers: ['association'],
    prices: ['membership', 'paid'],
    joining: ['drop-in'],
    when: 'monthly we,th,fr 19,19:30 +3',
    venues: ['culture', 'library', 'hall', 'citizens', 'oldSchool', 'school'],
  },
  {
    key: 'strikkecafe',
    names: [
      ['Strikkecafé {i}', 'Knitting café {i}'],
      ['{by} Strikkeklub', '{by} Knitting Club'],
      ['Maskefald {i}', 'Dropped Stitch {i}'],
      ['Ret og vrang {i}', 'Knit and Purl {i}'],
    ],
    summaries: [
      [
        'Strik, hækling og kaffe. Er du gået i stå ved hælen, er der altid nogen, der kan hjælpe.',
        'Knitting, crochet and coffee. If you are stuck at the heel, there is always someone who can help.',
      ],
      [
        'Tag strikketøjet med {hvor} {dage}. Vi tæller masker og verdenssituationen.',
        'Bring your knitting {hvor} {dage}. We count stitches and discuss the state of the world.',
      ],
      [
        'For alle, der strikker, og alle, der gerne vil lære det. Garnrester er fælleseje.',
        'For everyone who knits and everyone who would like to learn. Leftover yarn is common property.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor} og bliver, til vi har strikket pinden ud. Den yngste er 14, den ældste 91, og det er ikke altid til at se på opskrifterne, hvem der er hvem.\n\nBegyndere får pinde, garn og en tålmodig sidemand.',
        'We meet {når} {hvor} and stay until we have finished the row. The youngest is 14, the oldest 91, and you cannot always tell from the patterns who is who.\n\nBeginners get needles, yarn and a patient neighbour.',
      ],
      [
        'Hver vinter strikker vi huer og små trøjer til dem, der har brug for dem. Resten af tiden strikker vi det, vi har lyst til, og det er mest sweatre til folk, vi holder af.\n\nMænd har deres egen ende af bordet, men de sætter sig aldrig dér.',
        'Every winter we knit hats and small jumpers for those who need them. The rest of the time we knit what we like, mostly sweaters for people we are fond of.\n\nThe men have their own end of the table, but they never sit there.',
      ],
    ],
    tags: ['strik', 'strikkeklub', 'strikkecafé', 'hækling', 'garn', 'håndarbejde'],
    organisers: ['citizens'],
    audience: ['alle'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly mo,tu,we,th 14,19,10 +2',
    venues: ['library', 'culture', 'activity', 'parish', 'hall', 'oldSchool', 'residents'],
  },
  {
    key: 'dilettant',
    names: [
      ['{by} Dilettant', '{by} Amateur Theatre'],
      ['Teaterholdet {i}', 'The theatre group {i}'],
      ['Scenen {i}', 'The Stage {i}'],
    ],
    summaries: [
      [
        'Hver vinter øver vi et stykke, hver marts er der udsolgt. Sufflør søges stadig.',
        'Every winter we rehearse a play, every March we sell out. Still looking for a prompter.',
      ],
      [
        'Amatørteater for alle aldre: roller, kulisser, lys og sminke. Der er plads på scenen og bag den.',
        'Amateur theatre for all ages: parts, scenery, lights and make-up. There is room on stage and behind it.',
      ],
      [
        'Vi spiller teater for sjov, og publikum griner med. For det meste de rigtige steder.',
        'We act for fun and the audience laughs along, mostly in the right places.',
      ],
    ],
    descriptions: [
      [
        'Prøverne er {når} {hvor}. De, der ikke vil på scenen, bygger kulisser af sidste års kulisser.\n\nEfter sidste forestilling er der fest, hvor alle får læst de værste fortalelser op.',
        'Rehearsals are {når} {hvor}. Those who do not want to act build sets out of last year’s sets.\n\nAfter the last night there is a party where the worst slips of the tongue are read aloud.',
      ],
      [
        'Lægen spiller tyv, skolelederen spiller hund, og den stille dreng fra 8. klasse viste sig at kunne synge. Sådan lærer man folk at kende.\n\nNye er velkomne hele efteråret.',
        'The doctor plays a thief, the head teacher plays a dog, and the quiet boy from year eight turned out to be able to sing. That is how you get to know people.\n\nNewcomers are welcome all autumn.',
      ],
    ],
    tags: ['teater', 'dilettant', 'amatørteater', 'skuespil', 'kulisser'],
    organisers: ['association'],
    prices: ['membership'],
    joining: ['sign-up'],
    needs: ['members', 'skills'],
    when: 'weekly tu,th 19 +3',
    venues: ['hall', 'culture', 'school', 'citizens'],
  },
  {
    key: 'malegruppe',
    names: [
      ['Malergruppen {i}', 'The painting group {i}'],
      ['Pensel og Palet {i}', 'Brush and Palette {i}'],
      ['Tegnestuen {i}', 'The drawing room {i}'],
    ],
    summaries: [
      [
        'Vi maler, tegner og ser på hinandens billeder med venlige øjne.',
        'We paint, draw and look at each other’s pictures with kind eyes.',
      ],
      [
        'Akvarel, akryl eller blyant. {Dage} er der lys og ro {hvor}.',
        'Watercolour, acrylic or pencil. {Dage} there is light and quiet {hvor}.',
      ],
      [
        'Et fællesskab for dig, der ikke har malet siden folkeskolen, og for dig, der aldrig holdt op.',
        'A group for you who have not painted since school, and for you who never stopped.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Der er ingen lærer, men rigelig hjælp, og hver måned vælger vi et motiv i fællesskab.\n\nHvert forår hænger vi årets bedste op, og hver eneste får en rød prik af nogen.',
        'We meet {når} {hvor}. There is no teacher but plenty of help, and each month we choose a subject together.\n\nEvery spring we hang the best of the year, and every single one gets a red dot from somebody.',
      ],
      [
        'Om sommeren tager vi staffelierne med ud: til kirken, til marken, til købmanden. Det ender som regel med tilskuere og gode råd.\n\nFarver og papir til de første gange får du af os.',
        'In summer we take the easels out: to the church, to the fields, to the grocer’s. It usually ends with onlookers and advice.\n\nWe provide paint and paper for your first few times.',
      ],
    ],
    tags: ['maleri', 'tegning', 'akvarel', 'kunst', 'kreativ'],
    organisers: ['citizens', 'association'],
    audience: ['voksne', 'seniorer'],
    prices: ['membership', 'paid'],
    joining: ['drop-in', 'sign-up'],
    when: 'weekly mo,we,fr 10,13,19 +3',
    venues: ['activity', 'culture', 'oldSchool', 'parish', 'station'],
  },
  {
    key: 'spillested',
    names: [
      ['Øvelokalet {i}', 'The rehearsal room {i}'],
      ['{by} Musiklaug', '{by} Music Guild'],
      ['Jam {i}', 'Jam night {i}'],
    ],
    summaries: [
      [
        'Tag din guitar, violin eller grydeske med. Vi spiller sammen {dage}, uanset niveau.',
        'Bring your guitar, fiddle or wooden spoon. We play together {dage}, whatever your level.',
      ],
      [
        'Åben scene {hvor}: tre numre til hver og klapsalver til alle.',
        'Open stage {hvor}: three songs each and applause for all.',
      ],
      [
        'Et sted at spille højt uden at naboerne klager. Trommer og forstærkere står klar.',
        'A place to play loud without the neighbours complaining. Drums and amplifiers are ready.',
      ],
    ],
    descriptions: [
      [
        '{Når} er der tændt for anlægget {hvor}. Vi begynder med tre akkorder og ser, hvor det fører hen.\n\nUnge låner lokalet gratis om eftermiddagen, mod at de viser de gamle, hvordan man optager.',
        '{Når} the amplifier is on {hvor}. We begin with three chords and see where it leads.\n\nYoung people use the room free in the afternoons in return for showing the old ones how to record.',
      ],
      [
        'Halvdelen af os spillede i band i 1979, resten var ikke født. Det går overraskende godt.\n\nTil sankthans og julefrokost rykker vi ud med et program, folk kan danse til.',
        'Half of us played in bands in 1979; the rest were not born. It goes surprisingly well.\n\nFor midsummer and Christmas parties we turn out with a programme people can dance to.',
      ],
    ],
    tags: ['musik', 'band', 'guitar', 'jam', 'folkemusik', 'øvelokale'],
    organisers: ['association', 'citizens'],
    audience: ['unge', 'voksne'],
    prices: ['membership', 'free'],
    joining: ['drop-in'],
    needs: ['room', 'money'],
    when: 'weekly we,th,fr 19,19:30 +3',
    venues: ['culture', 'station', 'residents', 'oldSchool', 'citizens', 'school'],
  },
  {
    key: 'laesekreds',
    names: [
      ['Læsekredsen {i}', 'The book circle {i}'],
      ['Æselører {i}', 'Dog-Ears {i}'],
      ['Højtlæsning {i}', 'Reading aloud {i}'],
    ],
    summaries: [
      [
        'Én bog om måneden, én flaske vin og mange meninger. Det er tilladt ikke at have læst den færdig.',
        'One book a month, one bottle of wine and many opinions. It is allowed not to have finished.',
      ],
      [
        'Vi læser højt for hinanden, og så taler vi om det. Ingen lektier.',
        'We read aloud to one another, then we talk about it. No homework.',
      ],
      [
        'Romaner, digte og en tyk russer til jul. Læsekredsen har plads til to mere.',
        'Novels, poems and a thick Russian for Christmas. The circle has room for two more.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Den, der har valgt bogen, begynder, og ingen må sige, at den var god, uden at sige hvorfor.\n\nBøgerne låner vi, så det er ikke en dyr fornøjelse.',
        'We meet {når} {hvor}. Whoever chose the book begins, and no one may call it good without saying why.\n\nWe borrow the books, so it is not an expensive pleasure.',
      ],
      [
        'En novelle på ti sider, en kop te og stilhed, mens der bliver læst. Det er næsten for enkelt, men vi har gjort det i otte år.\n\nDu behøver ikke have forberedt dig eller sige noget. Men du får nok lyst.',
        'A ten-page story, a cup of tea and silence while it is read. It is almost too simple, but we have done it for eight years.\n\nYou need not prepare or say anything. But you will probably want to.',
      ],
    ],
    tags: ['læsekreds', 'bøger', 'litteratur', 'læsning', 'romaner'],
    organisers: ['citizens', 'partnership'],
    audience: ['voksne'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    when: 'monthly mo,tu,th 19,16:30 +2',
    venues: ['library', 'culture', 'parish', 'oldSchool'],
  },
  {
    key: 'gadekunst',
    names: [
      ['Farv byen {i}', 'Colour the Town {i}'],
      ['{by} Kunstlaug', '{by} Art Guild'],
      ['Gavlen {i}', 'The Gable {i}'],
    ],
    summaries: [
      [
        'Vi maler gavle, elskabe og en kedelig tunnel sammen med dem, der bor i nærheden.',
        'We paint gables, junction boxes and a dreary underpass together with the people who live nearby.',
      ],
      [
        'Kunst, der må regnes på. Beboere og kunstnere {i} finder på sammen.',
        'Art that can stand the rain. Residents and artists {i} think things up together.',
      ],
      [
        'Sidste år fik vi mosaikbænke, i år laver vi en udstilling i tomme butiksvinduer.',
        'Last year we made mosaic benches; this year we are filling empty shop windows with an exhibition.',
      ],
    ],
    descriptions: [
      [
        'Vi spørger altid først: Hvad savner du at se på vej til bussen? Svarene bliver til skitser, og skitserne bliver til kunst, som ingen endnu har malet over.\n\nDu kan være med til at tegne, spartle, søge penge eller lave sandwich.',
        'We always ask first: what would you like to see on your way to the bus? The answers become sketches, and the sketches become art that nobody has yet painted over.\n\nYou can draw, fill cracks, raise money or make sandwiches.',
      ],
      [
        'Til hvert projekt hører en kunstner, en skoleklasse og nogen, der bor på vejen. Det tager længere tid på den måde, og det bliver bedre.\n\nNæste arbejdsweekend er altid slået op på hjemmesiden.',
        'Every project has an artist, a school class and somebody from the street. It takes longer that way and turns out better.\n\nThe next working weekend is always announced on the website.',
      ],
    ],
    tags: ['kunst', 'gadekunst', 'vægmaleri', 'byrum', 'kreativ'],
    organisers: ['partnership', 'citizens'],
    audience: ['unge', 'voksne'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['money', 'volunteers'],
    only: 'city',
  },
];
