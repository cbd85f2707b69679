import type { Kind } from './kind.ts';

export const idraetBevaegelse: Kind[] = [
  {
    key: 'gaaklub',
    names: [
      ['Gå-klubben {i}', 'The walking club {i}'],
      ['{by} på gåben', '{by} on Foot'],
      ['Gå og snak {i}', 'Walk and talk {i}'],
    ],
    summaries: [
      [
        'Fem kilometer i et tempo, hvor man kan snakke. {Dage} i al slags vejr.',
        'Five kilometres at a pace that allows for talking. {Dage} in all weathers.',
      ],
      [
        'Vi går en tur, fordi det er godt for alt. Bagefter er der kaffe, fordi det også er godt.',
        'We go for a walk because it is good for everything. Then there is coffee because that is good too.',
      ],
      [
        'To ruter, en kort og en lang, og ingen bliver efterladt. Tag regntøj og godt humør med.',
        'Two routes, one short and one long, and nobody is left behind. Bring waterproofs and good spirits.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Den korte rute kan gås med rollator, den lange kræver sko, man stoler på.\n\nDer er altid en, der går bagest. Det er et hædershverv.',
        'We meet {når} {hvor}. The short route can be done with a walking frame, the long one takes shoes you trust.\n\nSomeone always walks at the back. It is an honour.',
      ],
      [
        'Man siger ting til hinanden på en gåtur, som man ikke siger over et bord. Måske er det derfor, vi er blevet ved.\n\nKom, når du kan. Vi fører ikke protokol.',
        'People say things to each other on a walk that they do not say across a table. Perhaps that is why we have kept going.\n\nCome when you can. We keep no register.',
      ],
    ],
    tags: ['gåtur', 'gå', 'motion', 'udendørs', 'samvær'],
    organisers: ['citizens'],
    audience: ['alle', 'seniorer'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly mo,tu,th,sa 9:30,10,18 +1',
    venues: ['sports', 'library', 'clubhouse', 'parish', 'hall', 'oldSchool'],
  },
  {
    key: 'vinterbadning',
    names: [
      ['Vinterbaderne {i}', 'Winter bathers {i}'],
      ['{by} Isbjørne', '{by} Polar Bears'],
      ['Den kolde tå {i}', 'The Cold Toe {i}'],
    ],
    summaries: [
      [
        'I vandet hele året. Det gør ondt i to minutter og godt resten af dagen.',
        'In the water all year round. It hurts for two minutes and feels good for the rest of the day.',
      ],
      [
        'Vi bader sammen {dage} og varmer os på kaffe og rundstykker bagefter.',
        'We bathe together {dage} and warm up with coffee and rolls afterwards.',
      ],
      [
        'Nye badere følges altid i vandet med en erfaren. Ingen skal bevise noget.',
        'New bathers always go in with an experienced one. Nobody has anything to prove.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Man dypper sig, så længe man har lyst, og det er sjældent ret længe i februar.\n\nTag hue, håndklæde og noget varmt at drikke med. Man bader aldrig alene.',
        'We meet {når} {hvor}. You dip for as long as you like, which in February is seldom long.\n\nBring a hat, a towel and something hot to drink. No one bathes alone.',
      ],
      [
        'Klubben begyndte med tre veninder og en termokande. Nu er vi over hundrede og har en mobil sauna på et hestetrailerstel.\n\nDer er venteliste til saunaen, men aldrig til havet.',
        'The club began with three friends and a flask. Now there are more than a hundred of us and a mobile sauna on a horse trailer.\n\nThere is a waiting list for the sauna but never for the sea.',
      ],
    ],
    tags: ['vinterbadning', 'havbad', 'sauna', 'badning', 'koldt vand'],
    organisers: ['association'],
    audience: ['voksne'],
    prices: ['membership', 'free'],
    joining: ['sign-up', 'waiting-list'],
    when: 'weekly sa,su,we 8,9,7 +1',
    venues: ['beach'],
    only: 'coast',
  },
  {
    key: 'gymnastik',
    names: [
      ['Morgengymnastik {i}', 'Morning gymnastics {i}'],
      ['{by} Gymnastik', '{by} Gymnastics'],
      ['Stræk og grin {i}', 'Stretch and smile {i}'],
    ],
    summaries: [
      [
        'En time med musik, bolde og stive lænder, der bliver mindre stive.',
        'An hour of music, balls and stiff backs that become less stiff.',
      ],
      [
        'Gymnastik for almindelige kroppe {dage} {hvor}. Man kan det, man kan.',
        'Gymnastics for ordinary bodies {dage} {hvor}. You do what you can.',
      ],
      [
        'Vi strækker, bøjer og griner os gennem timen. Skiftetøj er nok, talent er ikke nødvendigt.',
        'We stretch, bend and laugh our way through the hour. A change of clothes will do; talent is not needed.',
      ],
    ],
    descriptions: [
      [
        '{Når} ruller vi måtterne ud {hvor}. Instruktøren har en løsning til dem med dårlige knæ og en ekstra omgang til dem, der vil svede.\n\nBagefter sidder mange tilbage over en kop kaffe.',
        '{Når} we roll out the mats {hvor}. The instructor has an alternative for bad knees and an extra round for those who want to sweat.\n\nAfterwards many stay for coffee.',
      ],
      [
        'Holdet har eksisteret så længe, at nogle af døtrene er begyndt at komme. Musikken er opdateret to gange.\n\nFørste gang er gratis, og man må gerne bare kigge på.',
        'The class has been going so long that some of the daughters have started coming. The music has been updated twice.\n\nYour first time is free, and you are welcome just to watch.',
      ],
    ],
    tags: ['gymnastik', 'motion', 'træning', 'bevægelse', 'hold'],
    organisers: ['association'],
    prices: ['membership'],
    joining: ['sign-up', 'drop-in'],
    when: 'weekly mo,tu,we,fr 9,10,17:30,19 +1',
    venues: ['sports', 'hall', 'school', 'clubhouse'],
  },
  {
    key: 'loebefaellesskab',
    names: [
      ['Løbefællesskabet {i}', 'The running group {i}'],
      ['{by} løber', '{by} Runs'],
      ['Sneglene {i}', 'The Snails {i}'],
    ],
    summaries: [
      [
        'Fra sofaen til fem kilometer på ti uger. Vi løber, så alle kan følge med.',
        'From the sofa to five kilometres in ten weeks. We run so that everyone can keep up.',
      ],
      [
        'Tre hold: de hurtige, de snakkende og dem, der lige er begyndt. {Dage} {hvor}.',
        'Three groups: the fast, the talkative and those who have just begun. {Dage} {hvor}.',
      ],
      [
        'Vi er ikke en klub, vi er bare en flok, der løber samtidig.',
        'We are not a club, just a bunch of people who run at the same time.',
      ],
    ],
    descriptions: [
      [
        'Vi starter {når} {hvor} og er tilbage igen en time senere. Den langsomste bestemmer, hvornår der er pause.\n\nHver juni løber vi rundt om kommunen på stafet. Det er længere, end det ser ud.',
        'We set off {når} {hvor} and are back an hour later. The slowest decides when we take a break.\n\nEvery June we run around the municipality as a relay. It is farther than it looks.',
      ],
      [
        'Flere af os havde lovet os selv aldrig at løbe igen efter skolens idrætsdag. Det løfte er brudt med fornøjelse.\n\nReflekser til de mørke aftener kan lånes.',
        'Several of us had vowed never to run again after school sports day. The vow has been broken with pleasure.\n\nReflective vests for dark evenings can be borrowed.',
      ],
    ],
    tags: ['løb', 'motion', 'løbeklub', 'begynder', 'træning'],
    organisers: ['citizens', 'association'],
    audience: ['voksne', 'unge'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly mo,tu,we,th 17,18,18:30 +1',
    venues: ['sports', 'clubhouse', 'school', 'park'],
  },
  {
    key: 'petanque',
    names: [
      ['Petanque {i}', 'Pétanque {i}'],
      ['{by} Kuglelaug', '{by} Boules Guild'],
      ['Grusbanen {i}', 'The gravel pitch {i}'],
    ],
    summaries: [
      [
        'Kugler, grus og et kritisk øje. Vi spiller {dage}, og begyndere vinder overraskende tit.',
        'Boules, gravel and a critical eye. We play {dage}, and beginners win surprisingly often.',
      ],
      [
        'Motion, der kan dyrkes med en kop kaffe i hånden.',
        'Exercise you can take with a cup of coffee in your hand.',
      ],
      [
        'Banen byggede vi selv. Nu er der spil, snak og solskin {i}, i hvert fald spil og snak.',
        'We built the pitch ourselves. Now there are games, talk and sunshine {i}; games and talk, anyway.',
      ],
    ],
    descriptions: [
      [
        'Vi trækker lod om makkere {når}, så man altid får nye at grine med. Lånekugler hænger i skuret.\n\nOm vinteren flytter vi ind i en lade og spiller videre i frakke.',
        'We draw lots for partners {når}, so you always have new people to laugh with. Boules to borrow hang in the shed.\n\nIn winter we move into a barn and play on in our coats.',
      ],
      [
        'Ejvind måler med snor, Grete måler på øjemål, og de er aldrig enige. Resten af os hygger os.\n\nMan kan være med i en halv time eller hele eftermiddagen.',
        'Ejvind measures with string, Grete by eye, and they never agree. The rest of us enjoy ourselves.\n\nJoin in for half an hour or the whole afternoon.',
      ],
    ],
    tags: ['petanque', 'kugler', 'udendørs', 'motion', 'spil'],
    organisers: ['association'],
    audience: ['seniorer', 'voksne'],
    prices: ['membership', 'free'],
    joining: ['drop-in'],
    when: 'weekly tu,we,th 10,14,13:30 +2',
    venues: ['clubhouse', 'park', 'sports'],
  },
  {
    key: 'boldspil',
    names: [
      ['Gadefodbold {i}', 'Street football {i}'],
      ['Hyggebold {i}', 'Friendly football {i}'],
      ['{by} Motionsbold', '{by} Casual Football'],
    ],
    summaries: [
      [
        'Vi deler hold, når vi ser, hvem der kommer. Alder, køn og støvler er underordnet.',
        'We pick teams when we see who turns up. Age, gender and boots do not matter.',
      ],
      [
        'Spil uden tabel, dommer og kontingent. {Dage} {hvor}, og man må godt bytte hold i pausen.',
        'Games without league tables, referees or fees. {Dage} {hvor}, and you may swap teams at half-time.',
      ],
      [
        'Boldspil for voksne, der savner det, og unge, der ikke gider kampe hver weekend.',
        'Ball games for grown-ups who miss it and young people who do not want a match every weekend.',
      ],
    ],
    descriptions: [
      [
        '{Når} har vi banen. Der spilles, til det bliver mørkt, eller til nogen får en fibersprængning.\n\nKom i det tøj, du har. Vi har overtrækstrøjer og en førstehjælpskasse.',
        '{Når} we have the pitch. We play until it gets dark or somebody pulls a muscle.\n\nCome in whatever you have. We have bibs and a first-aid box.',
      ],
      [
        'Holdet rummer en pizzabager, to gymnasieelever, en præst og fire, der netop er flyttet til landet. Afleveringerne bliver bedre og bedre.\n\nInden kampen aftaler vi én regel: man siger undskyld, når man sparker forkert.',
        'The team includes a pizza baker, two sixth-formers, a vicar and four who have just moved to the country. The passing gets better and better.\n\nThere is one rule: you say sorry when you miss the ball and hit a leg.',
      ],
    ],
    tags: ['fodbold', 'boldspil', 'motion', 'unge'],
    organisers: ['citizens'],
    audience: ['unge', 'voksne', 'alle'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly we,fr,su 16,17,18 +2',
    venues: ['sports', 'school', 'park', 'clubhouse'],
  },
  {
    key: 'kajak',
    names: [
      ['{by} Kajaklaug', '{by} Kayak Guild'],
      ['På vandet {i}', 'On the water {i}'],
      ['Robåden {i}', 'The Rowing Boat {i}'],
    ],
    summaries: [
      [
        'Ro med i kajak eller robåd. Vi har både, veste og tålmodighed.',
        'Come paddling or rowing. We have boats, life jackets and patience.',
      ],
      [
        'Stille aftener på vandet fra maj til oktober. Begynderhold hvert forår.',
        'Quiet evenings on the water from May to October. Beginners’ class every spring.',
      ],
      [
        'Vi ror {dage}, fisker indimellem og ser solen gå ned ude fra.',
        'We row {dage}, fish now and then and watch the sunset from out there.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} ved bådene. Nye lærer først at vælte og komme op igen; det er den sjoveste aften på hele året.\n\nMan skal kunne svømme 300 meter. Resten lærer du hos os.',
        'We meet {når} by the boats. Newcomers first learn to capsize and get back in; it is the funniest evening of the year.\n\nYou must be able to swim 300 metres. The rest you learn with us.',
      ],
      [
        'Om vinteren lakerer vi både og lægger ruter, om sommeren bruger vi dem. Sidste år overnattede ti af os på en holm, hvor der ellers kun bor terner.\n\nHar du din egen kajak, er der måske en plads i skuret.',
        'In winter we varnish boats and plan routes, in summer we use them. Last year ten of us spent the night on an islet otherwise inhabited by terns.\n\nIf you have your own kayak, there may be room in the shed.',
      ],
    ],
    tags: ['kajak', 'roning', 'vand', 'friluftsliv', 'udendørs'],
    organisers: ['association'],
    audience: ['voksne', 'unge'],
    prices: ['membership'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['members'],
    when: 'weekly mo,we,th 17,18 +2',
    venues: ['clubhouse'],
    only: 'coast',
  },
  {
    key: 'dans',
    names: [
      ['Folkedans {i}', 'Folk dance {i}'],
      ['Dansegulvet {i}', 'The dance floor {i}'],
      ['{by} danser', '{by} Dances'],
    ],
    summaries: [
      [
        'Fra fynbo til swing. Kom med eller uden partner; vi bytter hele aftenen.',
        'From old country dances to swing. Come with or without a partner; we swap all evening.',
      ],
      [
        'Levende musik, gulv med fjedring og ingen, der ser på fødderne. {Dage} {hvor}.',
        'Live music, a sprung floor and nobody looking at your feet. {Dage} {hvor}.',
      ],
      [
        'Dans er motion, hvor man glemmer, at det er motion.',
        'Dancing is exercise where you forget it is exercise.',
      ],
    ],
    descriptions: [
      [
        'Vi danser {når} {hvor}. Den første halve time er for begyndere, og trinene bliver vist så mange gange, det skal være.\n\nSpillemændene er fire harmonikaer og en violin. De tager imod kage.',
        'We dance {når} {hvor}. The first half-hour is for beginners, and steps are shown as many times as it takes.\n\nThe band is four accordions and a fiddle. They accept cake.',
      ],
      [
        'Den ene halvdel kommer for musikken, den anden for at blive rørt ved med en hånd på skulderen. Begge dele er gode grunde.\n\nFlade sko er bedst, og vandkander står på bordet.',
        'Half of us come for the music, the other half for a hand on the shoulder. Both are good reasons.\n\nFlat shoes are best, and there are jugs of water on the table.',
      ],
    ],
    tags: ['dans', 'folkedans', 'swing', 'musik', 'motion'],
    organisers: ['association', 'citizens'],
    prices: ['membership', 'paid'],
    joining: ['drop-in'],
    when: 'weekly tu,we,fr 19,19:30 +2',
    venues: ['hall', 'sports', 'culture', 'school', 'citizens'],
  },
];
