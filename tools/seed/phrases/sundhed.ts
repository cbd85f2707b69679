import type { Kind } from './kind.ts';

export const sundhed: Kind[] = [
  {
    key: 'mindfulness',
    names: [
      ['Stille stund {i}', 'A quiet hour {i}'],
      ['Meditation {i}', 'Meditation {i}'],
      ['Træk vejret, {by}', 'Take a Breath, {by}'],
    ],
    summaries: [
      [
        'En time uden telefon. Vi sidder, trækker vejret og går hjem igen.',
        'An hour without a phone. We sit, breathe and go home again.',
      ],
      [
        'Meditation for begyndere og urolige hoveder. {Dage} {hvor}.',
        'Meditation for beginners and restless heads. {Dage} {hvor}.',
      ],
      [
        'Man kan ikke gøre det forkert. De fleste falder i søvn den første gang.',
        'You cannot do it wrong. Most people fall asleep the first time.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Der er måtter, tæpper og stole, og guiden siger så lidt som muligt.\n\nKom gerne ti minutter før, så døren kan lukkes i ro.',
        'We meet {når} {hvor}. There are mats, blankets and chairs, and the guide says as little as possible.\n\nPlease come ten minutes early so the door can be closed quietly.',
      ],
      [
        'Gruppen er uden for religion og retninger. Det er bare os, stilheden og en radiator, der banker.\n\nBagefter er der te, og så må man gerne tale igen.',
        'The group belongs to no religion or school. It is just us, the silence and a radiator that knocks.\n\nAfterwards there is tea, and talking is allowed again.',
      ],
    ],
    tags: ['meditation', 'mindfulness', 'ro', 'stress', 'trivsel'],
    organisers: ['citizens'],
    audience: ['voksne'],
    prices: ['free', 'paid'],
    joining: ['drop-in'],
    when: 'weekly mo,we,th 17,19,7:30 +1',
    venues: ['parish', 'health', 'culture', 'activity', 'oldSchool', 'library'],
  },
  {
    key: 'yoga',
    names: [
      ['Yoga for alle {i}', 'Yoga for everyone {i}'],
      ['Blød yoga {i}', 'Gentle yoga {i}'],
      ['Måtten {i}', 'The Mat {i}'],
    ],
    summaries: [
      [
        'Rolig yoga for stive skuldre og travle hoveder. {Dage} {hvor}.',
        'Calm yoga for stiff shoulders and busy heads. {Dage} {hvor}.',
      ],
      [
        'Du behøver ikke kunne nå dine tæer. Det kan vi heller ikke alle sammen.',
        'You need not be able to reach your toes. Not all of us can.',
      ],
      [
        'Et hold, hvor man griner, når man vælter, og sover godt bagefter.',
        'A class where you laugh when you topple over and sleep well afterwards.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Alle øvelser findes i tre udgaver, og den på en stol tæller også.\n\nMåtter kan lånes. Tag varme sokker med til afspændingen.',
        'We meet {når} {hvor}. Every exercise comes in three versions, and the one on a chair counts too.\n\nMats can be borrowed. Bring warm socks for the relaxation.',
      ],
      [
        'Holdet ledes af to af vores egne, der har taget uddannelsen i fritiden. Prisen dækker leje og te, ikke mere.\n\nOm sommeren rykker vi ud på græsset.',
        'The class is led by two of our own who trained in their spare time. The fee covers rent and tea, no more.\n\nIn summer we move out onto the grass.',
      ],
    ],
    tags: ['yoga', 'motion', 'afspænding', 'ryg', 'trivsel'],
    organisers: ['citizens', 'association'],
    audience: ['voksne'],
    prices: ['paid', 'membership'],
    joining: ['sign-up', 'drop-in'],
    when: 'weekly mo,tu,th,sa 9,10,17,19 +1',
    venues: ['sports', 'hall', 'culture', 'health', 'parish', 'school'],
  },
  {
    key: 'selvhjaelp',
    names: [
      ['Selvhjælpsgrupper {i}', 'Self-help groups {i}'],
      ['Angstcaféen {i}', 'The anxiety café {i}'],
      ['Samme båd {i}', 'Same Boat {i}'],
    ],
    summaries: [
      [
        'Stress, angst eller skilsmisse? Mød andre, der kender det, i en lille gruppe.',
        'Stress, anxiety or divorce? Meet others who know it, in a small group.',
      ],
      [
        'Det hjælper at høre andre sige det højt. Vi mødes {dage} {hvor}.',
        'It helps to hear others say it out loud. We meet {dage} {hvor}.',
      ],
      [
        'Grupper uden eksperter, men med to igangsættere, god kaffe og tavshedspligt.',
        'Groups without experts, but with two facilitators, good coffee and confidentiality.',
      ],
    ],
    descriptions: [
      [
        'Du får en samtale først, så vi kan finde den rette gruppe. Derefter mødes I {når} {hvor}, til I kan klare jer selv.\n\nDet er ikke behandling. Det er genkendelse, og den virker også.',
        'You have a talk with us first so that we can find the right group. Then you meet {når} {hvor} until you can manage on your own.\n\nIt is not treatment. It is recognition, and that works too.',
      ],
      [
        'I gruppen må man komme, som man er, og gå tidligt, hvis det bliver for meget. Ingen spørger hvorfor.\n\nFlere grupper mødes stadig, år efter at de officielt sluttede.',
        'In the group you may come as you are and leave early if it gets too much. No one asks why.\n\nSeveral groups still meet, years after they officially ended.',
      ],
    ],
    tags: ['selvhjælp', 'angst', 'stress', 'depression', 'samtalegruppe'],
    organisers: ['association', 'partnership'],
    audience: ['voksne', 'unge'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    when: 'weekly mo,tu,we,th 17,18,19 +2',
    venues: ['volunteer', 'health', 'parish', 'citizens', 'activity'],
  },
  {
    key: 'sundhedscafe',
    names: [
      ['Sundhedscaféen {i}', 'The health café {i}'],
      ['Hjertegymnastik {i}', 'Exercise for the heart {i}'],
      ['Pulsen {i}', 'The Pulse {i}'],
    ],
    summaries: [
      [
        'Mål dit blodtryk, stil dit spørgsmål, og spis et æble. Sygeplejersker på pension har åbent {dage}.',
        'Have your blood pressure taken, ask your question and eat an apple. Retired nurses hold open house {dage}.',
      ],
      [
        'Et uformelt sted at tale om krop og helbred uden ventetid.',
        'An informal place to talk about body and health without a waiting list.',
      ],
      [
        'Let motion og god mad for dig, der har fået lægens løftede pegefinger.',
        'Light exercise and good food for you who got a warning from the doctor.',
      ],
    ],
    descriptions: [
      [
        '{Når} er vi at finde {hvor}. Vi stiller ikke diagnoser, men vi kan hjælpe med at skrive det ned, du skal huske at sige til lægen.\n\nBagefter går de fleste en tur sammen.',
        '{Når} you will find us {hvor}. We do not diagnose, but we can help you write down what to remember to tell your doctor.\n\nAfterwards most of us go for a walk together.',
      ],
      [
        'Efter en blodprop eller en diagnose kan det være svært at komme i gang igen. Her går det stille og roligt, og der er altid nogen, der er længere bagud end dig.\n\nEn diætist kigger forbi en gang i kvartalet med suppe.',
        'After a heart attack or a diagnosis it can be hard to get going again. Here we take it easy, and there is always someone further behind than you.\n\nA dietician drops in once a quarter with soup.',
      ],
    ],
    tags: ['sundhed', 'blodtryk', 'motion', 'hjerte', 'forebyggelse'],
    organisers: ['partnership', 'association', 'municipality'],
    audience: ['voksne', 'seniorer'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly tu,we,th 10,13,14 +2',
    venues: ['health', 'activity', 'library', 'parish', 'citizens', 'hall'],
  },
  {
    key: 'demensvenlig',
    names: [
      ['Demenskoret {i}', 'The dementia choir {i}'],
      ['Huskecaféen {i}', 'The memory café {i}'],
      ['Lysthuset {i}', 'The Summerhouse {i}'],
    ],
    summaries: [
      [
        'Sang, kaffe og genkendelige ting for mennesker med demens og dem, de holder af.',
        'Songs, coffee and familiar things for people with dementia and those they love.',
      ],
      [
        'Ordene kan forsvinde, men sangene bliver. Vi mødes {dage} {hvor}.',
        'Words may go, but songs remain. We meet {dage} {hvor}.',
      ],
      [
        'Et trygt sted, hvor ingen bliver rettet, og alle kan være med.',
        'A safe place where no one is corrected and everyone can join in.',
      ],
    ],
    descriptions: [
      [
        '{Når} er vi {hvor} med klaver, sangbøger i stor skrift og kaffe i rigtige kopper. Man kommer som par, som familie eller med sin besøgsven.\n\nAlle vores frivillige ved noget om demens.',
        '{Når} we are {hvor} with a piano, large-print songbooks and coffee in proper cups. Come as a couple, a family or with your visiting friend.\n\nAll our volunteers know something about dementia.',
      ],
      [
        'Vi har kasser med gamle ting: en kaffemølle, et idrætsmærke, en telefon med drejeskive. De åbner for fortællinger, ingen troede var der.\n\nPårørende får et frikvarter i rummet ved siden af.',
        'We have boxes of old things: a coffee mill, a sports badge, a rotary phone. They bring out stories no one thought were there.\n\nRelatives get a break in the room next door.',
      ],
    ],
    tags: ['demens', 'sang', 'pårørende', 'café', 'hukommelse'],
    organisers: ['association', 'partnership'],
    audience: ['seniorer', 'paaroerende'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    needs: ['volunteers'],
    when: 'biweekly tu,we,fr 10,14 +2',
    venues: ['parish', 'activity', 'careHome', 'health', 'library'],
  },
  {
    key: 'naturterapi',
    names: [
      ['Ro i skoven {i}', 'Calm in the woods {i}'],
      ['Bålet {i}', 'The Fire {i}'],
      ['Gåfællesskab mod stress {i}', 'Walking off stress {i}'],
    ],
    summaries: [
      [
        'Bålkaffe, fuglesang og ingen krav. For dig med stress eller lange sygedage.',
        'Campfire coffee, birdsong and no demands. For you with stress or long sick leave.',
      ],
      [
        'Vi er udenfor sammen {dage}. Det er meningen, at der ikke sker så meget.',
        'We are outdoors together {dage}. Not much is meant to happen.',
      ],
      [
        'Langsomme ture i naturen omkring {by} for folk, der har haft det for hurtigt.',
        'Slow walks in the countryside around {by} for people whose life has been going too fast.',
      ],
    ],
    descriptions: [
      [
        'Vi tænder bål, snitter en pind eller sidder bare og kigger. Vi ses {når}, og det er i orden at melde afbud samme morgen.\n\nTog, bus eller et lift: Vi finder ud af, hvordan du kommer frem.',
        'We light a fire, whittle a stick or simply sit and look. We meet {når}, and it is fine to cancel the same morning.\n\nTrain, bus or a lift: we will work out how you get here.',
      ],
      [
        'Gruppen blev startet af to, der mødtes i et venteværelse. Siden er vi blevet fjorten og har lært en del om svampe.\n\nMan siger kun det, man vil. Hunden Laika lytter til resten.',
        'The group was started by two people who met in a waiting room. Since then there are fourteen of us, and we have learnt a lot about fungi.\n\nYou only say what you want to. Laika the dog listens to the rest.',
      ],
    ],
    tags: ['natur', 'stress', 'skov', 'trivsel', 'sygemeldt'],
    organisers: ['citizens', 'partnership'],
    audience: ['voksne'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    when: 'weekly tu,we,fr 10,11 +2',
    only: 'country',
  },
  {
    key: 'rygestop',
    names: [
      ['Røgfri sammen {i}', 'Smoke-free together {i}'],
      ['Ædru sammen {i}', 'Sober Together {i}'],
      ['Nyt kapitel {i}', 'New Chapter {i}'],
    ],
    summaries: [
      [
        'Det er lettere at stoppe, når man kan ringe til en, der også er ved at stoppe.',
        'It is easier to quit when you can call someone who is also quitting.',
      ],
      [
        'Et fællesskab uden cigaretter og alkohol, men med brætspil og rigtig god kage.',
        'A group without cigarettes or alcohol, but with board games and really good cake.',
      ],
      [
        'Tag én dag ad gangen sammen med andre. Vi mødes {dage} {hvor}.',
        'Take one day at a time together with others. We meet {dage} {hvor}.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Alle får en makker, man kan skrive til, når trangen kommer. Den går over på fire minutter, siger statistikken.\n\nFalder man i, kommer man bare igen. Det har de fleste af os prøvet.',
        'We meet {når} {hvor}. Everyone gets a buddy to text when the craving comes. It passes in four minutes, the statistics say.\n\nIf you slip, just come back. Most of us have.',
      ],
      [
        'Nogle har været med i ni år, andre tæller endnu i timer. Vi fejrer begge dele med lagkage.\n\nDu kan være anonym, så længe du vil.',
        'Some have been with us nine years, others are still counting hours. We celebrate both with layer cake.\n\nYou can stay anonymous as long as you like.',
      ],
    ],
    tags: ['rygestop', 'alkohol', 'misbrug', 'støtte', 'fællesskab'],
    organisers: ['association', 'municipality'],
    audience: ['voksne'],
    prices: ['free'],
    joining: ['drop-in'],
    when: 'weekly su,we,th 15,17,19 +2',
    venues: ['health', 'parish', 'activity', 'citizens', 'volunteer'],
  },
  {
    key: 'hjertestarter',
    names: [
      ['Førstehjælperne {i}', 'The first-aiders {i}'],
      ['{by} redder liv', '{by} Saves Lives'],
      ['Hjertehjælperne {i}', 'The first responders {i}'],
    ],
    summaries: [
      [
        'Vi lærer naboer livreddende førstehjælp og sørger for, at der altid er en hjertestarter i nærheden.',
        'We teach neighbours life-saving first aid and make sure there is always a defibrillator nearby.',
      ],
      [
        'Tre timer, en dukke og et roligt tempo. Så kan du redde en, du holder af.',
        'Three hours, a dummy and a steady pace. Then you can save someone you love.',
      ],
      [
        'Gratis førstehjælp for alle {i}. Børn fra ti år kan sagtens være med.',
        'Free first aid for everyone {i}. Children from ten can easily join in.',
      ],
    ],
    descriptions: [
      [
        'Kurserne holdes {når} {hvor}, og der er højst tolv på hvert. Vi øver, til hænderne kan huske det.\n\nVi passer også hjertestarterne: skifter batterier, rydder sne og maler pile.',
        'Courses are held {når} {hvor}, twelve people at most. We practise until our hands remember.\n\nWe also look after the defibrillators: change batteries, clear snow and paint arrows.',
      ],
      [
        'Ambulancen kan være længe undervejs. Derfor er vi 34, der får besked, når nogen falder om, og som kan være der på få minutter.\n\nDu behøver ikke være sundhedsperson. Du skal bare turde.',
        'The ambulance can take a while to get here. So 34 of us are alerted when someone collapses and can be there in minutes.\n\nYou need not be a health professional. You just have to dare.',
      ],
    ],
    tags: ['førstehjælp', 'hjertestarter', 'kursus', 'tryghed', 'sundhed'],
    organisers: ['citizens', 'association'],
    audience: ['alle', 'voksne'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['money', 'volunteers'],
    when: 'monthly tu,th,sa 18,10 +3',
    venues: ['sports', 'hall', 'school', 'clubhouse', 'activity'],
  },
];
