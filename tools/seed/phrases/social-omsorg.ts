import type { Kind } from './kind.ts';

export const socialOmsorg: Kind[] = [
  {
    key: 'vaerested',
    names: [
      ['Værestedet {i}', 'The drop-in centre {i}'],
      ['Den åbne dør {i}', 'The Open Door {i}'],
      ['Sofaen {i}', 'The Sofa {i}'],
    ],
    summaries: [
      [
        'Et sted at være, når dagen er lang. Kaffe, bad, vaskemaskine og nogen, der kender dit navn.',
        'A place to be when the day is long. Coffee, a shower, a washing machine and someone who knows your name.',
      ],
      [
        'Her skal du ikke forklare dig. Kom ind, sæt dig, tag en kop.',
        'You do not have to explain yourself here. Come in, sit down, have a cup.',
      ],
      [
        'Åbent for alle, der har brug for ro, mad eller selskab {i}.',
        'Open to everyone in need of quiet, food or company {i}.',
      ],
    ],
    descriptions: [
      [
        'Vi spiser frokost sammen hver dag, og dem, der har lyst, laver maden. Du kan få hjælp til breve fra det offentlige eller lade dem ligge til i morgen.\n\nEn af os har altid tid. Det er aftalen.',
        'We have lunch together every day, and those who feel like it do the cooking. You can get help with official letters, or leave them until tomorrow.\n\nOne of us always has time. That is the deal.',
      ],
      [
        'Mange af os, der holder huset åbent, kom selv ind ad døren engang. Derfor ved vi, at det sværeste er at tage i håndtaget.\n\nHunde er velkomne. Stoffer og sprut bliver udenfor.',
        'Many of us who keep the house open once came through the door ourselves. So we know that the hardest part is turning the handle.\n\nDogs are welcome. Drugs and drink stay outside.',
      ],
    ],
    tags: ['værested', 'varmestue', 'hjemløs', 'samvær', 'rådgivning'],
    organisers: ['association', 'municipality'],
    audience: ['voksne'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'money'],
    open: ['Mo-Fr 10:00-15:00', 'Mo-Su 09:00-14:00', 'Mo-Fr 09:00-16:00; Su 11:00-14:00'],
    only: 'city',
  },
  {
    key: 'sorggruppe',
    names: [
      ['Sorggruppe {i}', 'Grief group {i}'],
      ['Sorgcaféen {i}', 'The grief café {i}'],
      ['Tomme stole {i}', 'Empty Chairs {i}'],
    ],
    summaries: [
      [
        'For dig, der har mistet. Vi går ikke uden om det, og vi skynder os ikke.',
        'For you who have lost someone. We do not walk around it, and we do not hurry.',
      ],
      [
        'En lille gruppe, hvor man må græde, grine og fortælle den samme historie igen.',
        'A small group where you may cry, laugh and tell the same story again.',
      ],
      [
        'Vi mødes {dage} og deler det, der er svært at sige til dem derhjemme.',
        'We meet {dage} and share what is hard to say to those at home.',
      ],
    ],
    descriptions: [
      [
        'Grupperne er på højst otte og ledes af to frivillige, der har prøvet det selv og er uddannet til opgaven. Vi mødes {når} {hvor}.\n\nDet, der bliver sagt i rummet, bliver i rummet.',
        'Groups have eight members at most and are led by two volunteers who have been there themselves and are trained for it. We meet {når} {hvor}.\n\nWhat is said in the room stays in the room.',
      ],
      [
        'Sorg har ingen tidsplan. Nogle kommer efter en måned, andre efter ti år.\n\nSkriv eller ring, så tager vi en stille snak om, hvad der vil være godt for dig.',
        'Grief keeps no timetable. Some come after a month, others after ten years.\n\nGet in touch and we will have a quiet talk about what would be good for you.',
      ],
    ],
    tags: ['sorg', 'sorggruppe', 'tab', 'samtale', 'støtte'],
    organisers: ['association', 'partnership'],
    audience: ['voksne'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    when: 'biweekly mo,tu,th 19,16,17 +2',
    venues: ['parish', 'volunteer', 'health', 'citizens'],
  },
  {
    key: 'paaroerendecafe',
    names: [
      ['Pårørendecaféen {i}', 'The carers’ café {i}'],
      ['Pusterummet {i}', 'The breathing space {i}'],
      ['Ved din side {i}', 'By Your Side {i}'],
    ],
    summaries: [
      [
        'For dig, der passer på en anden. Kom og få en kop kaffe, som nogen har lavet til dig.',
        'For you who look after someone else. Come and have a cup of coffee that somebody made for you.',
      ],
      [
        'Pårørende til demens, sygdom eller misbrug mødes {hvor} {dage}.',
        'Relatives of people living with dementia, illness or addiction meet {hvor} {dage}.',
      ],
      [
        'Her er det i orden at være træt. Vi ved godt, hvorfor.',
        'Here it is all right to be tired. We know why.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Der er ikke noget program, men tit går snakken om søvn, skemaer og dårlig samvittighed, og hvordan man får en fridag.\n\nEn frivillig kan blive hos din ægtefælle imens. Sig til i god tid.',
        'We meet {når} {hvor}. There is no programme, but talk is often of sleep, forms and guilt, and how to get a day off.\n\nA volunteer can stay with your spouse meanwhile. Let us know in good time.',
      ],
      [
        'En af os har været pårørende i tyve år, en anden fik diagnosen at vide i sidste uge. Begge får noget med hjem.\n\nDu behøver ikke fortælle noget, før du har lyst.',
        'One of us has been a carer for twenty years, another heard the diagnosis last week. Both take something home.\n\nYou need not tell us anything until you feel like it.',
      ],
    ],
    tags: ['pårørende', 'demens', 'støtte', 'café', 'samtale'],
    organisers: ['association', 'partnership'],
    audience: ['paaroerende'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    when: 'monthly tu,we,th 16,19,10 +2',
    venues: ['parish', 'volunteer', 'health', 'activity', 'library'],
  },
  {
    key: 'gaeldsraad',
    names: [
      ['Økonomisk rådgivning {i}', 'Money advice {i}'],
      ['Rudekuverten {i}', 'The Brown Envelope {i}'],
      ['Styr på pengene {i}', 'On top of your money {i}'],
    ],
    summaries: [
      [
        'Gratis og fortrolig hjælp til budget, gæld og breve, du ikke tør åbne.',
        'Free and confidential help with budgets, debt and letters you do not dare open.',
      ],
      [
        'Tag posen med rudekuverter med. Vi åbner dem sammen.',
        'Bring the bag of brown envelopes. We will open them together.',
      ],
      [
        'Frivillige med bankbaggrund hjælper dig med at få overblik {dage} {hvor}.',
        'Volunteers with a background in banking help you get an overview {dage} {hvor}.',
      ],
    ],
    descriptions: [
      [
        'Vi sidder klar {når} {hvor}. Vi har tavshedspligt, vi dømmer ingen, og vi har set det, der er værre.\n\nFørst laver vi et budget, så ringer vi sammen til dem, du skylder. Det plejer at gå bedre, end man frygter.',
        'We are ready {når} {hvor}. We are bound by confidentiality, we judge no one, and we have seen worse.\n\nFirst we make a budget, then together we call those you owe. It usually goes better than feared.',
      ],
      [
        'Gæld er ensomt. Derfor er første skridt at få det ud på bordet, helt bogstaveligt.\n\nMange kommer tre-fire gange. Nogle kommer igen som frivillige.',
        'Debt is lonely. So the first step is to get it on the table, quite literally.\n\nMany come three or four times. Some come back as volunteers.',
      ],
    ],
    tags: ['gæld', 'økonomi', 'budget', 'rådgivning', 'gratis'],
    organisers: ['association'],
    audience: ['voksne', 'unge'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    needs: ['skills', 'volunteers'],
    when: 'weekly mo,tu,th 16,17 +2',
    venues: ['volunteer', 'library', 'citizens', 'parish'],
  },
  {
    key: 'julehjaelp',
    names: [
      ['Jul for alle {i}', 'Christmas for all {i}'],
      ['Juleaften sammen {i}', 'Christmas Eve together {i}'],
      ['Plads til én til {i}', 'Room for One More {i}'],
    ],
    summaries: [
      [
        'Ingen skal sidde alene juleaften. Vi holder jul sammen med and, risalamande og dans om træet.',
        'No one should be alone on Christmas Eve. We celebrate together with duck, rice pudding and dancing round the tree.',
      ],
      [
        'And, brun sovs og en plads ved bordet til alle, der ellers ville sidde alene {i}.',
        'Duck, gravy and a place at the table for everyone who would otherwise sit alone {i}.',
      ],
      [
        'En juleaften for store og små, enlige og familier. Der er altid én pakke mere under træet.',
        'A Christmas Eve for old and young, single people and families. There is always one more parcel under the tree.',
      ],
    ],
    descriptions: [
      [
        'Vi begynder at skrælle kartofler klokken ti og slutter, når den sidste har fået kaffe. Omkring firs spiser med, og det er svært at se, hvem der er gæst, og hvem der hjælper.\n\nTilmelding fra 1. november. Vi henter dig gerne.',
        'We start peeling potatoes at ten and finish when the last guest has had coffee. Around eighty people eat with us, and it is hard to see who is a guest and who is helping.\n\nSign-up from 1 November. We will gladly fetch you.',
      ],
      [
        'Hele efteråret samler vi ind, så aftenen ikke koster gæsterne noget. Den 24. er der mandelgave, salmer i alle tonearter og hjemkørsel, når man bliver træt.\n\nKender du en, der har svært ved selv at spørge, så sig det til os i fortrolighed.',
        'All autumn we raise money so that the evening costs our guests nothing. On the 24th there is a prize for whoever finds the almond, carols in every key and a lift home when you get tired.\n\nIf you know someone who finds it hard to ask, tell us in confidence.',
      ],
    ],
    tags: ['jul', 'juleaften', 'julehjælp', 'ensomhed', 'familier'],
    organisers: ['citizens', 'partnership'],
    audience: ['alle', 'familier'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers', 'money'],
    venues: ['parish', 'hall', 'citizens', 'activity', 'school'],
  },
  {
    key: 'familiestoette',
    names: [
      ['Familiestøtte {i}', 'Family support {i}'],
      ['En ekstra hånd {i}', 'An extra pair of hands {i}'],
      ['Aflastningen {i}', 'Time Off {i}'],
    ],
    summaries: [
      [
        'En frivillig kommer to timer om ugen, så du kan sove, handle eller bare trække vejret.',
        'A volunteer comes for two hours a week so that you can sleep, shop or just breathe.',
      ],
      [
        'Små børn kan få enhver familie til at vakle. Vi hjælper, mens det er svært.',
        'Small children can make any family wobble. We help while it is hard.',
      ],
      [
        'Praktisk hjælp og en rolig voksen til familier {i}, der har brug for det et stykke tid.',
        'Practical help and a calm adult for families {i} who need it for a while.',
      ],
    ],
    descriptions: [
      [
        'Vi vasker ikke gulv, men vi går tur med barnevognen, læser højt og sidder med ved bordet, når klokken er fem, og alle er trætte.\n\nEt forløb varer typisk et halvt år. Ingen journal, ingen sager.',
        'We do not scrub floors, but we take the pram for a walk, read aloud and sit at the table when it is five o’clock and everyone is tired.\n\nWe usually come for about six months. No files, no cases.',
      ],
      [
        'Vores frivillige er selv forældre og bedsteforældre. De er ikke kommet for at se, om der er ryddet op.\n\nRing selv, eller lad sundhedsplejersken skrive for dig.',
        'Our volunteers are parents and grandparents themselves. They have not come to see whether you have tidied up.\n\nContact us yourself or let your health visitor write for you.',
      ],
    ],
    tags: ['familie', 'småbørn', 'støtte', 'aflastning', 'frivillig'],
    organisers: ['association', 'partnership'],
    audience: ['familier'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['volunteers'],
    wide: true,
    home: true,
  },
  {
    key: 'handicapklub',
    names: [
      ['Fredagsklubben {i}', 'The Friday club {i}'],
      ['Klubben for alle {i}', 'The club for everyone {i}'],
      ['Rampelys {i}', 'Limelight {i}'],
    ],
    summaries: [
      [
        'Disko, dart og fredagspizza for voksne med og uden handicap.',
        'Disco, darts and Friday pizza for adults with and without disabilities.',
      ],
      [
        'En klub, hvor man bestemmer selv og har venner med. {Dage} {hvor}.',
        'A club where you decide for yourself and bring your friends. {Dage} {hvor}.',
      ],
      [
        'Vi spiller musik, tager på tur og laver fest. Ledsagere kommer gratis med.',
        'We play music, go on trips and throw parties. Companions come free.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Der er trinfri adgang, lift og et stille rum, når det bliver for meget.\n\nMedlemsmødet vælger, hvad vi skal. Lige nu er der flertal for karaoke.',
        'We meet {når} {hvor}. There is step-free access, a hoist and a quiet room for when it all gets too much.\n\nThe members’ meeting decides what we do. At the moment karaoke has the majority.',
      ],
      [
        'Klubben er ikke et tilbud. Den er vores. Halvdelen af bestyrelsen har et handicap, den anden halvdel har lært at tale mindre.\n\nFrivillige skal kunne grine og komme til tiden.',
        'The club is not a service. It is ours. Half of the committee have a disability; the other half have learnt to talk less.\n\nVolunteers must be able to laugh and turn up on time.',
      ],
    ],
    tags: ['handicap', 'klub', 'fest', 'musik', 'udviklingshæmning', 'fritid'],
    organisers: ['association'],
    audience: ['handicap', 'voksne'],
    prices: ['membership', 'paid'],
    joining: ['sign-up', 'drop-in'],
    needs: ['volunteers'],
    when: 'weekly fr 17,18,19 +3',
    venues: ['activity', 'citizens', 'culture', 'school', 'sports'],
  },
  {
    key: 'bisidder',
    names: [
      ['Bisidderne {i}', 'The companions {i}'],
      ['Med til mødet {i}', 'Along to the meeting {i}'],
      ['Fire ører {i}', 'Four Ears {i}'],
    ],
    summaries: [
      [
        'Skal du til et svært møde, går vi med. Fire ører hører mere end to.',
        'If you have a difficult meeting ahead, we will come along. Four ears hear more than two.',
      ],
      [
        'En frivillig følger dig til jobcenteret, lægen eller banken og tager noter.',
        'A volunteer goes with you to the job centre, the doctor or the bank and takes notes.',
      ],
      [
        'Vi hjælper dig med at forberede mødet og få sagt det, du kom for {i}.',
        'We help you prepare for the meeting and say what you came to say.',
      ],
    ],
    descriptions: [
      [
        'Først drikker vi en kop kaffe og skriver de vigtigste spørgsmål ned. Til mødet sidder vi ved siden af, og bagefter taler vi det igennem.\n\nVi er ikke advokater, og vi fører ikke ordet, medmindre du beder os om det.',
        'First we have a cup of coffee and write down the main questions. At the meeting we sit beside you, and afterwards we talk it through.\n\nWe are not lawyers, and we do not speak for you unless you ask.',
      ],
      [
        'Alle bisiddere har været på kursus og har tavshedspligt. Mange har selv siddet på den anden side af bordet, på begge sider, faktisk.\n\nSkriv helst en uge før. Nogle gange kan det også nås i morgen.',
        'All our companions are trained and bound by confidentiality. Many have sat at that table themselves, on both sides in fact.\n\nPlease write a week ahead. Sometimes tomorrow works too.',
      ],
    ],
    tags: ['bisidder', 'hjælp', 'jobcenter', 'lægebesøg', 'støtte'],
    organisers: ['association'],
    audience: ['voksne'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers', 'skills'],
    wide: true,
  },
];
