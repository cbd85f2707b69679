import type { Kind } from './kind.ts';

export const integration: Kind[] = [
  {
    key: 'sprogcafe',
    names: [
      ['Sprogcafé {i}', 'Language café {i}'],
      ['Dansk over kaffen {i}', 'Danish over Coffee {i}'],
      ['{by} snakker', '{by} Talks'],
    ],
    summaries: [
      [
        'Øv dansk med nogen, der har god tid. Vi retter kun, hvis du beder om det.',
        'Practise Danish with people who have plenty of time. We only correct you if you ask.',
      ],
      [
        'Kaffe, samtalekort og grin over stumme d’er. {Dage} {hvor}.',
        'Coffee, conversation cards and laughs about silent d’s. {Dage} {hvor}.',
      ],
      [
        'Tal dansk om børn, arbejde og hverdag. Alle niveauer, også helt nye.',
        'Speak Danish about children, work and daily life. All levels, complete beginners too.',
      ],
    ],
    descriptions: [
      [
        '{Når} dækker vi små borde {hvor} med to danskere ved hvert. Man bytter plads hvert kvarter, så man møder mange.\n\nBørn må gerne komme med; der er tegnesager.',
        '{Når} we set small tables {hvor} with two Danes at each. You change seats every quarter of an hour, so you meet many people.\n\nChildren may come along; there are crayons.',
      ],
      [
        'På sprogskolen lærer man grammatik. Hos os lærer man at sige „det går nok“ på det rigtige tidspunkt.\n\nKom, når du kan, og bliv, så længe du vil. Kaffen er gratis.',
        'At language school you learn grammar. With us you learn to say “det går nok” at the right moment.\n\nCome when you can and stay as long as you like. Coffee is free.',
      ],
    ],
    tags: ['sprogcafé', 'dansk', 'sprog', 'samtale', 'integration', 'learn Danish'],
    organisers: ['citizens', 'association'],
    audience: ['nye-i-danmark'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    languages: ['da', 'en'],
    when: 'weekly mo,tu,we,th,sa 10,17,18:30 +2',
    venues: ['library', 'citizens', 'parish', 'volunteer', 'residents', 'activity', 'hall'],
  },
  {
    key: 'venskabsfamilier',
    names: [
      ['Venskabsfamilier {i}', 'Friendship families {i}'],
      ['To familier {i}', 'Two families {i}'],
      ['Kom til middag – {by}', 'Come to Dinner – {by}'],
    ],
    summaries: [
      [
        'En ny familie og en, der har boet her længe, spiser sammen et par gange. Resten kommer af sig selv.',
        'A new family and one that has lived here a long time have dinner a few times. The rest comes by itself.',
      ],
      [
        'Vi finder familier, der passer sammen: børn på samme alder, fodbold eller have.',
        'We find families that match: children of the same age, football or gardening.',
      ],
      [
        'Et venskab er den hurtigste vej til at føle sig hjemme {i}.',
        'A friendship is the fastest way to feel at home {i}.',
      ],
    ],
    descriptions: [
      [
        'Vi besøger begge familier, før vi foreslår et match. Første middag er vi med, så ingen skal sidde og lede efter ordene.\n\nTo gange om året holder vi picnic for alle, og den er blevet stor.',
        'We visit both families before suggesting a match. We come along to the first dinner so nobody has to search for words alone.\n\nTwice a year we hold a picnic for everyone, and it has grown large.',
      ],
      [
        'Nogle hjælper hinanden med skemaer og skolestart, andre tager bare på stranden. Der er ingen pligter.\n\nLige nu mangler vi især familier med teenagere.',
        'Some help each other with forms and starting school, others just go to the beach. There are no duties.\n\nRight now we are especially looking for families with teenagers.',
      ],
    ],
    tags: ['venskabsfamilie', 'integration', 'familie', 'venskab', 'flygtninge'],
    organisers: ['association', 'citizens'],
    audience: ['nye-i-danmark', 'familier'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers', 'members'],
    languages: ['da', 'en', 'uk', 'ar'],
    wide: true,
    home: true,
  },
  {
    key: 'kvindecafe',
    names: [
      ['Kvindecaféen {i}', 'The women’s café {i}'],
      ['Kvinder på tværs {i}', 'Women across borders {i}'],
      ['Granatæblet {i}', 'The Pomegranate {i}'],
    ],
    summaries: [
      [
        'Et frirum for kvinder med te, syning og snak på mange sprog. Børnene leger ved siden af.',
        'A space for women with tea, sewing and talk in many languages. The children play next door.',
      ],
      [
        'Vi lærer af hinanden: cykling, opskrifter, rettigheder. {Dage} {hvor}.',
        'We learn from each other: cycling, recipes, rights. {Dage} {hvor}.',
      ],
      [
        'Kvinder fra femten lande mødes {i}. Den stærkeste te vinder.',
        'Women from fifteen countries meet {i}. The strongest tea wins.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Den ene gang kommer en jordemoder og fortæller, den næste danser vi.\n\nDu kan komme alene. Du går hjem med et telefonnummer.',
        'We meet {når} {hvor}. One time a midwife comes to talk, the next we dance.\n\nYou can come alone. You will go home with a phone number.',
      ],
      [
        'Her er kvinder, der lige er kommet, og kvinder, der er født på den næste vej. Efter et stykke tid ved man ikke, hvem der hjælper hvem.\n\nMænd er velkomne til sommerfesten.',
        'There are women who have just arrived and women born round the corner. After a while you cannot tell who is helping whom.\n\nMen are welcome at the summer party.',
      ],
    ],
    tags: ['kvinder', 'café', 'integration', 'netværk', 'mødested'],
    organisers: ['association', 'citizens'],
    audience: ['kvinder', 'nye-i-danmark'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['room', 'volunteers'],
    languages: ['da', 'en', 'ar', 'tr', 'so'],
    when: 'weekly tu,we,th,sa 10,13,17 +3',
    venues: ['residents', 'citizens', 'culture', 'parish', 'library', 'volunteer'],
  },
  {
    key: 'mentor',
    names: [
      ['Mentornetværket {i}', 'The mentor network {i}'],
      ['Første job {i}', 'First job {i}'],
      ['Døråbnerne {i}', 'The Door Openers {i}'],
    ],
    summaries: [
      [
        'En mentor, der kender dit fag, hjælper dig med cv, netværk og det, der ikke står i jobopslaget.',
        'A mentor who knows your trade helps with CV, network and what the job ad leaves out.',
      ],
      [
        'Ingeniør, kok eller sosu? Vi finder en kollega, der kan åbne en dør for dig {i}.',
        'Engineer, cook or care worker? We find a colleague who can open a door for you {i}.',
      ],
      [
        'Seks samtaler, en kop kaffe og et skub. Halvdelen af vores mentees har fundet arbejde.',
        'Six conversations, a cup of coffee and a push. Half of our mentees have found work.',
      ],
    ],
    descriptions: [
      [
        'I mødes hver anden uge i tre måneder. Mentoren kender arbejdspladserne her på egnen og de uskrevne regler i frokostpausen.\n\nMentorer får også noget ud af det. De fleste tilmelder sig igen.',
        'You meet every other week for three months. The mentor knows the local workplaces and the unwritten rules of the lunch break.\n\nMentors gain from it too. Most sign up again.',
      ],
      [
        'Vi begynder med det, du kan, ikke med det, du mangler. Sammen skriver vi en ansøgning, der lyder som dig.\n\nVi samarbejder med lokale virksomheder, som gerne viser rundt.',
        'We begin with what you can do, not with what you lack. Together we write an application that sounds like you.\n\nWe work with local firms that are happy to show people round.',
      ],
    ],
    tags: ['mentor', 'job', 'arbejde', 'cv', 'netværk', 'integration'],
    organisers: ['partnership', 'business', 'association'],
    audience: ['nye-i-danmark', 'voksne'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['skills', 'volunteers'],
    languages: ['da', 'en'],
    wide: true,
  },
  {
    key: 'expat',
    names: [['International Club {by}'], ['Newcomers {by}'], ['Hej, {by}', 'Hello, {by}']],
    summaries: [
      [
        'For internationale og deres familier: brunch, brætspil og hjælp til at finde en tandlæge.',
        'For internationals and their families: brunch, board games and help finding a dentist.',
      ],
      [
        'Flyttet hertil for job, studie eller kærlighed? Vi mødes {dage} {hvor}.',
        'Moved here for work, study or love? We meet {dage} {hvor}.',
      ],
      [
        'Et netværk {i} på engelsk, med danskere, der gerne vil med.',
        'A network {i} in English, with Danes who are happy to join.',
      ],
    ],
    descriptions: [
      [
        '{Når} tager vi et langt bord {hvor}. Man præsenterer sig med navn og den danske ting, man forstår mindst.\n\nVi laver også udflugter, fastelavn for begyndere og en julefrokost med forklaringer.',
        '{Når} we take a long table {hvor}. You introduce yourself with your name and the Danish thing you understand least.\n\nWe also do outings, carnival for beginners and a Christmas lunch with explanations.',
      ],
      [
        'De første måneder et nyt sted kan være stille. Her er der altid nogen, der har prøvet det og ved, hvordan man melder børn til svømning.\n\nKom forbi uden at kende nogen. Det gjorde vi alle sammen.',
        'The first months in a new place can be quiet. Here there is always someone who has been through it and knows how to sign up children for swimming.\n\nDrop in without knowing anyone. We all did.',
      ],
    ],
    tags: ['international', 'expat', 'english', 'tilflytter', 'netværk'],
    organisers: ['citizens', 'partnership'],
    audience: ['nye-i-danmark'],
    prices: ['free'],
    joining: ['drop-in'],
    languages: ['en', 'da'],
    when: 'monthly th,fr,su 11,17,19 +3',
    venues: ['library', 'culture', 'citizens', 'clubhouse'],
    only: 'city',
  },
  {
    key: 'kulturfest',
    names: [
      ['Mangfoldighedsfesten {i}', 'The festival of many cultures {i}'],
      ['{by} fejrer verden', '{by} Celebrates the World'],
      ['Alle flag {i}', 'All Flags {i}'],
    ],
    summaries: [
      [
        'En dag med mad, musik og dans fra alle, der bor her. Vi planlægger hele året.',
        'A day of food, music and dance from everyone who lives here. We plan all year.',
      ],
      [
        'Fastelavn, eid, nouruz og jul: Vi fejrer hinandens fester sammen {i}.',
        'Carnival, Eid, Nowruz and Christmas: we celebrate one another’s feasts {i}.',
      ],
      [
        'Kom og vær med til at arrangere årets mest larmende lørdag.',
        'Come and help organise the noisiest Saturday of the year.',
      ],
    ],
    descriptions: [
      [
        'Planlægningsgruppen mødes {når} {hvor}. Vi mangler altid folk, der kan binde guirlander, rigge lyd til eller få andre til at sige ja.\n\nSidste år dansede byens brandmænd dabke. Det taler man stadig om.',
        'The planning group meets {når} {hvor}. We always need people who can hang bunting, rig up sound or talk others into it.\n\nLast year the local firefighters danced dabke. People still talk about it.',
      ],
      [
        'Det begyndte som en buffet i en gymnastiksal. Nu er der tre scener og en stille krog med te.\n\nDu behøver ikke repræsentere andre end dig selv. Men tag gerne en kage med.',
        'It began as a buffet in a gym. Now there are three stages and a quiet corner with tea.\n\nYou need not represent anyone but yourself. But do bring a cake.',
      ],
    ],
    tags: ['kultur', 'mangfoldighed', 'fest', 'musik', 'mad', 'international'],
    organisers: ['partnership', 'association'],
    audience: ['alle', 'nye-i-danmark'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'money'],
    languages: ['da', 'en'],
    when: 'monthly mo,tu,we 18,19 +2',
    venues: ['citizens', 'culture', 'residents', 'school', 'hall', 'sports'],
  },
  {
    key: 'cykelkursus',
    names: [
      ['Lær at cykle {i}', 'Learn to cycle {i}'],
      ['To hjul {i}', 'Two Wheels {i}'],
      ['Cykelskolen for voksne {i}', 'Cycling school for adults {i}'],
    ],
    summaries: [
      [
        'Aldrig lært at cykle? Vi holder i bagagebæreren, til du siger slip.',
        'Never learnt to ride a bike? We hold on to the carrier until you say let go.',
      ],
      [
        'Voksne lærer at cykle og færdes i trafikken {dage}. Cykler og hjelme kan lånes.',
        'Adults learn to cycle and ride in traffic {dage}. Bikes and helmets to borrow.',
      ],
      [
        'På otte gange fra parkeringsplads til cykelsti. Mest for nye i Danmark, men alle er velkomne.',
        'From car park to cycle path in eight lessons. Mostly for newcomers to Denmark, but everyone is welcome.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Der er én instruktør til to elever og ingen tilskuere.\n\nDen dag, man kører selv, ringer vi med alle klokkerne.',
        'We meet {når} {hvor}. There is one instructor for every two learners and no audience.\n\nThe day you ride by yourself we ring all the bells.',
      ],
      [
        'At kunne cykle betyder at kunne tage et job, hente et barn og komme for sent på den danske måde. Det er frihed på to hjul.\n\nEfter kurset kan man købe en istandsat cykel billigt.',
        'Being able to cycle means being able to take a job, fetch a child and be late the Danish way. It is freedom on two wheels.\n\nAfter the course you can buy a refurbished bike cheaply.',
      ],
    ],
    tags: ['cykel', 'cykelkursus', 'trafik', 'kvinder', 'integration'],
    organisers: ['association', 'citizens'],
    audience: ['nye-i-danmark', 'voksne', 'kvinder'],
    prices: ['free'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['volunteers'],
    languages: ['da', 'en', 'ar'],
    when: 'weekly sa,su,we 10,16 +2',
    venues: ['school', 'park', 'sports'],
  },
  {
    key: 'skriftlig-hjaelp',
    names: [
      ['Brevhjælpen {i}', 'Help with letters {i}'],
      ['Papirnusseriet {i}', 'The Paper Shufflers {i}'],
      ['Forstå dit brev {i}', 'Understand your letter {i}'],
    ],
    summaries: [
      [
        'Vi læser breve, udfylder skemaer og ringer sammen med dig. På dansk, engelsk, arabisk og ukrainsk.',
        'We read letters, fill in forms and make calls with you, in Danish, English, Arabic and Ukrainian.',
      ],
      [
        'Et svært brev bliver lettere, når man er to om det. Åbent {dage} {hvor}.',
        'A difficult letter gets easier when there are two of you. Open {dage} {hvor}.',
      ],
      [
        'MitID, lægevalg, SU og el-aftaler: Vi hjælper dig igennem det {i}.',
        'Digital ID, choice of doctor, student grants and electricity contracts: we help you through it {i}.',
      ],
    ],
    descriptions: [
      [
        'Tag brevet med {når} {hvor}. Man trækker et nummer, får en kop te og en hjælper, der har tid.\n\nVi skriver ikke under for nogen, men vi forklarer, hvad der står med småt.',
        'Bring the letter {når} {hvor}. You take a number, a cup of tea and get a helper who has time.\n\nWe do not sign for anyone, but we explain the small print.',
      ],
      [
        'Flere af vores hjælpere har selv siddet med en ordbog og et brev fra kommunen. De kender begge sider.\n\nAlt er fortroligt, og kopimaskinen er gratis.',
        'Several of our helpers once sat with a dictionary and a letter from the council themselves. They know both sides.\n\nEverything is confidential, and the copier is free.',
      ],
    ],
    tags: ['brev', 'skema', 'hjælp', 'oversættelse', 'MitID', 'rådgivning'],
    organisers: ['association', 'citizens'],
    audience: ['nye-i-danmark', 'voksne'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    languages: ['da', 'en', 'ar', 'uk'],
    when: 'weekly mo,tu,we,th 15,16,17 +2',
    venues: ['library', 'volunteer', 'residents', 'citizens', 'parish'],
  },
];
