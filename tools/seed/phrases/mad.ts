import type { Kind } from './kind.ts';

export const mad: Kind[] = [
  {
    key: 'faellesspisning',
    names: [
      ['Fællesspisning {i}', 'Community supper {i}'],
      ['Langbordet {i}', 'The Long Table {i}'],
      ['{by} Folkekøkken', '{by} People’s Kitchen'],
      ['Spisefællesskabet {i}', 'Eating Together {i}'],
    ],
    summaries: [
      [
        'Ét langt bord, to slags gryderet og plads til alle. {Dage} spiser vi sammen {hvor}.',
        'One long table, two kinds of stew and room for everyone. {Dage} we eat together {hvor}.',
      ],
      [
        'Slip for at lave mad en aften om ugen, og sid ved siden af en, du ikke kender. Børn må gerne larme.',
        'Take one evening off from cooking and sit next to someone you do not know. Children are allowed to be noisy.',
      ],
      [
        'Hjemmelavet aftensmad til en pris, alle kan være med på. Kom alene, eller tag hele familien med.',
        'Home-cooked supper at a price everyone can manage. Come alone or bring the whole family.',
      ],
    ],
    descriptions: [
      [
        '{Når} er der mad på bordet {hvor}. Et hold på fire laver maden, et andet tager opvasken, og i løbet af et halvt år når de fleste at prøve begge dele.\n\nDer er altid en grøn ret. Skriv, hvis der er noget, du ikke kan tåle.',
        '{Når} there is food on the table {hvor}. A team of four cooks, another does the washing-up, and within half a year most people have tried both.\n\nThere is always a vegetarian dish. Let us know if there is anything you cannot eat.',
      ],
      [
        'Vi var nogle stykker, der var trætte af at spise alene. Nu er vi tit over fyrre: studerende, enkemænd, familier med klapvogn og en enkelt pensioneret kok, som holder øje med saucen.\n\nVi synger en sang før kaffen. Man må godt nøjes med at nynne.',
        'A few of us were tired of eating alone. Now we are often more than forty: students, widowers, families with pushchairs and one retired chef who keeps an eye on the gravy.\n\nWe sing a song before coffee. Humming is fine.',
      ],
    ],
    tags: ['fællesspisning', 'aftensmad', 'spise sammen', 'folkekøkken', 'mad', 'familie'],
    organisers: ['citizens', 'association'],
    audience: ['alle', 'familier'],
    prices: ['paid'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    when: 'weekly mo,tu,we,th 18,17:30 +2',
    venues: ['hall', 'residents', 'citizens', 'culture', 'parish', 'school', 'oldSchool'],
  },
  {
    key: 'madspild',
    names: [
      ['Madspildsgruppen {i}', 'The food waste group {i}'],
      ['Reddet mad {i}', 'Rescued food {i}'],
      ['Overskudshylden {i}', 'The surplus shelf {i}'],
    ],
    summaries: [
      [
        'Vi henter overskud fra butikkerne og giver det videre samme aften. Alle må tage, og ingen skal forklare sig.',
        'We collect surplus from the shops and pass it on the same evening. Everyone may take some and nobody has to explain.',
      ],
      [
        'Brød fra i går og grønt, der trænger til en gryde. Kom og hent, før det bliver til affald.',
        'Yesterday’s bread and vegetables in need of a pot. Come and fetch it before it becomes waste.',
      ],
      [
        'Hver uge redder vi omkring 200 kilo god mad {i}. Hjælp os med at hente, sortere eller spise.',
        'Every week we save about 200 kilos of good food {i}. Help us collect, sort or eat it.',
      ],
    ],
    descriptions: [
      [
        '{Når} stiller vi kasserne op {hvor}. Køen er lang og munter, og der er en aftale om, at man tager det, man kan spise, og ikke mere.\n\nVi kører selv ud og henter varerne. Har du kørekort og en time til overs, vil chaufførerne juble.',
        '{Når} we set out the crates {hvor}. The queue is long and cheerful, and the deal is that you take what you can eat and no more.\n\nWe fetch the goods ourselves. If you have a driving licence and an hour to spare, our drivers will cheer.',
      ],
      [
        'Tre butikker og et bageri lægger til side til os. Resten er logistik, køleelementer og gode knæ.\n\nHenter du mad første gang, så tag en pose med, og sig hej. Så viser vi, hvordan det foregår.',
        'Three shops and a bakery put things aside for us. The rest is logistics, cool packs and good knees.\n\nIf it is your first time, bring a bag and say hello, and we will show you how it works.',
      ],
    ],
    tags: ['madspild', 'overskudsmad', 'gratis mad', 'bæredygtighed', 'mad'],
    organisers: ['citizens', 'association'],
    audience: ['alle'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'room'],
    when: 'weekly tu,th,sa 19,20 +1',
    venues: ['square', 'residents', 'citizens', 'parish', 'school'],
  },
  {
    key: 'foedevarefaellesskab',
    names: [
      ['{by} Fødevarefællesskab', '{by} Food Co-op'],
      ['Grøntsagsposen {i}', 'The veg bag {i}'],
      ['Rødder og Blade {i}', 'Roots and Leaves {i}'],
    ],
    summaries: [
      [
        'Økologiske grøntsager fra gårde i nærheden, pakket af os selv og hentet {dage}.',
        'Organic vegetables from farms nearby, packed by ourselves and collected {dage}.',
      ],
      [
        'Vi køber ind sammen hos lokale avlere. Du får en pose i sæson og tager en pakkevagt et par gange om året.',
        'We buy together from local growers. You get a bag in season and take a packing shift a couple of times a year.',
      ],
      [
        'Jord på gulerødderne og en opskrift i posen. Et fællesskab om mad, der er dyrket tæt på {by}.',
        'Soil on the carrots and a recipe in the bag: a co-op for food grown close to {by}.',
      ],
    ],
    descriptions: [
      [
        'Poserne bliver pakket {hvor} {når}. Der er som regel otte slags grønt, og om vinteren lærer man mange måder at spise kål på.\n\nDu melder dig ind én gang og bestiller derefter fra uge til uge.',
        'The bags are packed {hvor} {når}. There are usually eight kinds of vegetables, and in winter you learn many ways to eat cabbage.\n\nYou join once and then order from week to week.',
      ],
      [
        'Fire avlere leverer til os, og dem besøger vi hver sommer med madkurv. Medlemmerne bestemmer, hvad der skal købes, og prisen er den samme for alle.\n\nNye medlemmer får en rolig introduktion på deres første pakkevagt.',
        'Four growers deliver to us, and every summer we visit them with a picnic. The members decide what to buy, and the price is the same for all.\n\nNew members get a gentle introduction on their first packing shift.',
      ],
    ],
    tags: ['økologi', 'grøntsager', 'fødevarefællesskab', 'lokale råvarer', 'indkøb'],
    organisers: ['association'],
    prices: ['membership'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['members'],
    when: 'weekly we,th 16,16:30 +2',
    venues: ['citizens', 'residents', 'culture', 'school', 'station'],
  },
  {
    key: 'bagehold',
    names: [
      ['Surdejsklubben {i}', 'The sourdough club {i}'],
      ['{by} Bagelaug', '{by} Bakers’ Guild'],
      ['Brød og snak {i}', 'Bread and a chat {i}'],
    ],
    summaries: [
      [
        'Vi bager i den store ovn og går hjem med et brød under armen. Begyndere får dej i gave.',
        'We bake in the big oven and go home with a loaf under the arm. Beginners are given a starter.',
      ],
      [
        'Surdej, rugbrød og kanelsnegle efter humør. {Dage} dufter der af nybagt {hvor}.',
        'Sourdough, rye bread and cinnamon swirls as the mood takes us. {Dage} it smells of fresh baking {hvor}.',
      ],
      [
        'En bageklub, hvor man må spørge om alt, også om hvorfor brødet blev fladt.',
        'A baking club where you may ask anything, including why your loaf went flat.',
      ],
    ],
    descriptions: [
      [
        'Mens dejen hæver, drikker vi kaffe og sammenligner fiaskoer. Det er sådan, man lærer det.\n\nVi mødes {når} {hvor}. Tag et forklæde og en skål med, resten har vi.',
        'While the dough rises we drink coffee and compare failures. That is how you learn.\n\nWe meet {når} {hvor}. Bring an apron and a bowl; we have the rest.',
      ],
      [
        'Ovnen er fra dengang, der blev bagt til hele skolen, og den kan tage fyrre brød. Derfor er vi også altid nogle, der bager til naboer, der ikke selv kan.\n\nMel og salt køber vi ind samlet, så det bliver billigt for alle.',
        'The oven dates from the days of baking for a whole school and takes forty loaves. So some of us also bake for neighbours who cannot.\n\nWe buy flour and salt together, which keeps it cheap for everyone.',
      ],
    ],
    tags: ['bagning', 'surdej', 'rugbrød', 'brød', 'kursus'],
    organisers: ['citizens'],
    prices: ['paid', 'membership'],
    joining: ['sign-up'],
    needs: ['members'],
    when: 'monthly sa,su 10,9:30 +4',
    venues: ['hall', 'school', 'culture', 'oldSchool', 'parish'],
  },
  {
    key: 'suppekoekken',
    names: [
      ['Suppe til alle {i}', 'Soup for all {i}'],
      ['Suppekøkkenet {i}', 'The Soup Kitchen {i}'],
      ['Varm suppe {i}', 'Hot soup {i}'],
    ],
    summaries: [
      [
        'En skål varm suppe og et stykke brød til den, der har brug for det. Eller bare lyst.',
        'A bowl of hot soup and a piece of bread for anyone who needs it, or just fancies it.',
      ],
      [
        'Vi serverer suppe {dage} {hvor}. Giv, hvad du kan. Det er helt i orden, at det er ingenting.',
        'We serve soup {dage} {hvor}. Give what you can; nothing at all is perfectly fine.',
      ],
      [
        'Frivillige kokke, store gryder og ingen spørgsmål. Her kan du få varmen og lidt selskab.',
        'Volunteer cooks, big pots and no questions. A place to get warm and have some company.',
      ],
    ],
    descriptions: [
      [
        'Vi begyndte en kold november og stoppede aldrig igen. {Når} er der suppe {hvor}, og man må sidde, så længe man vil.\n\nHjælpere er velkomne fra to timer før. Ingen erfaring kræves, men man skal kunne tåle løg.',
        'We began one cold November and never stopped. {Når} there is soup {hvor}, and you may stay as long as you like.\n\nHelpers are welcome from two hours before. No experience needed, but you must be able to stand onions.',
      ],
      [
        'Nogle kommer for suppens skyld, andre for snakken, og ingen kan se forskel. Det er meningen.\n\nVi laver alt af råvarer, som butikker og haveejere giver os. Har du squash i overskud, ved du, hvor vi er.',
        'Some come for the soup, some for the chat, and no one can tell the difference. That is the point.\n\nWe cook with what shops and gardeners give us. If you have courgettes to spare, you know where we are.',
      ],
    ],
    tags: ['suppe', 'gratis mad', 'varm mad', 'fællesskab', 'hjemløs', 'ensomhed'],
    organisers: ['citizens', 'association'],
    audience: ['alle', 'voksne'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers', 'money'],
    when: 'weekly tu,th,fr 12,17 +2',
    venues: ['parish', 'volunteer', 'residents', 'citizens', 'activity'],
  },
  {
    key: 'madklub-maend',
    names: [
      ['Madklub for mænd {i}', 'Cooking club for men {i}'],
      ['Far ved gryderne – {by}', 'Dad at the Stove – {by}'],
      ['Stegepanden {i}', 'The Frying Pan {i}'],
    ],
    summaries: [
      [
        'Ti mænd, ét køkken og en mørbradgryde. Vi lærer at lave mad, og bagefter spiser vi den.',
        'Ten men, one kitchen and a pork stew. We learn to cook, and then we eat it.',
      ],
      [
        'For dig, der altid har fået maden serveret, og nu gerne vil kunne selv.',
        'For you who always had your meals served and would now like to manage on your own.',
      ],
      [
        'Vi skræller, steger og snakker om alt muligt {dage}. Ingen er for gammel til at lære at lave sovs.',
        'We peel, fry and talk about everything under the sun {dage}. No one is too old to learn to make gravy.',
      ],
    ],
    descriptions: [
      [
        'Flere af os kom, da vi blev alene. Vi kunne koge et æg. I dag står der skipperlabskovs, fiskefrikadeller og citronfromage på programmet.\n\nVi mødes {når} {hvor} og deler udgiften til råvarerne.',
        'Several of us came when we found ourselves alone. We could boil an egg. Today the programme says hash, fish cakes and lemon mousse.\n\nWe meet {når} {hvor} and split the cost of the ingredients.',
      ],
      [
        'Det er ikke et kursus, det er et hold. En har ansvaret for hovedretten, en for desserten, og resten vasker op, til de bliver forfremmet.\n\nKom en aften og se, om det er noget for dig.',
        'It is not a course, it is a team. One is in charge of the main dish, one of the pudding, and the rest wash up until they are promoted.\n\nCome one evening and see if it is for you.',
      ],
    ],
    tags: ['madlavning', 'mænd', 'madklub', 'hverdagsmad', 'samvær'],
    organisers: ['citizens', 'partnership'],
    audience: ['maend', 'seniorer'],
    prices: ['paid'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['members'],
    when: 'biweekly mo,we,th 16,17 +3',
    venues: ['school', 'activity', 'parish', 'citizens'],
  },
  {
    key: 'verdenskoekken',
    names: [
      ['Verdenskøkkenet {i}', 'World kitchen {i}'],
      ['Ti lande, ét bord – {by}', 'Ten Countries, One Table – {by}'],
      ['Krydderiskuffen {i}', 'The Spice Drawer {i}'],
    ],
    summaries: [
      [
        'Hver gang lærer en af os de andre en ret hjemmefra. Sidst var det eritreisk injera, næste gang stegt flæsk.',
        'Each time one of us teaches the others a dish from home. Last time it was Eritrean injera, next time fried pork with parsley sauce.',
      ],
      [
        'Vi laver mad fra hele verden sammen. Du behøver ikke kunne sproget for at hakke koriander.',
        'We cook food from all over the world together. You need not speak the language to chop coriander.',
      ],
      [
        'Kokke fra Aleppo, Kyiv og {by} i samme køkken. Kom sulten.',
        'Cooks from Aleppo, Kyiv and {by} in the same kitchen. Come hungry.',
      ],
    ],
    descriptions: [
      [
        '{Når} låner vi køkkenet {hvor}. Aftenens kok har købt ind og bestemmer, vi andre skærer løg og spørger.\n\nOpskrifterne ender i en tyk mappe med fedtpletter. Den er vores stolthed.',
        '{Når} we borrow the kitchen {hvor}. The cook of the evening has done the shopping and gives the orders; the rest of us chop onions and ask questions.\n\nThe recipes end up in a thick folder with grease stains. It is our pride and joy.',
      ],
      [
        'Her taler vi dansk, engelsk, arabisk og med hænderne. Børn er velkomne og får deres eget skærebræt.\n\nHar du en ret, du savner, så lærer vi den gerne af dig.',
        'Here we speak Danish, English, Arabic and with our hands. Children are welcome and get a chopping board of their own.\n\nIf there is a dish you miss, we would love to learn it from you.',
      ],
    ],
    tags: ['madlavning', 'international', 'madkultur', 'opskrifter', 'fællesskab'],
    organisers: ['citizens', 'association'],
    audience: ['alle', 'nye-i-danmark'],
    prices: ['paid', 'free'],
    joining: ['sign-up'],
    languages: ['da', 'en', 'ar'],
    when: 'monthly th,fr,sa 17,16:30 +4',
    venues: ['school', 'citizens', 'residents', 'culture', 'parish'],
  },
  {
    key: 'morgenmad',
    names: [
      ['Morgenbordet {i}', 'The breakfast table {i}'],
      ['Rundstykkeklubben {i}', 'The Bread Roll Club {i}'],
      ['God morgen, {by}', 'Good Morning, {by}'],
    ],
    summaries: [
      [
        'Friske rundstykker, blødkogte æg og dagens avis. {Dage} spiser vi morgenmad sammen.',
        'Fresh rolls, soft-boiled eggs and the day’s paper. {Dage} we have breakfast together.',
      ],
      [
        'Det er rarere at begynde dagen sammen med nogen. Kom, når du er stået op.',
        'It is nicer to start the day with someone. Come when you are up.',
      ],
      [
        'Et morgenbord {hvor} for dig, der bor alene, har barsel eller bare elsker hjemmelavet marmelade.',
        'A breakfast table {hvor} for you who live alone, are on leave with a baby or simply love home-made jam.',
      ],
    ],
    descriptions: [
      [
        '{Når} er kaffen klar {hvor}. Vi køber rundstykker for de penge, der ligger i skålen fra sidst, og det har altid passet.\n\nDer er ro til at læse avis og til at lade være med at sige noget.',
        '{Når} the coffee is ready {hvor}. We buy rolls with the money left in the bowl from last time, and it has always added up.\n\nThere is peace to read the paper, and to say nothing at all.',
      ],
      [
        'Morgenbordet samler alle slags: natarbejdere på vej i seng, nybagte forældre på vej ud i verden og pensionister, der har været oppe siden fem.\n\nTag gerne et glas af din egen marmelade med. Vi er ikke kræsne, men vi er nysgerrige.',
        'The breakfast table gathers all sorts: night workers on their way to bed, new parents on their way out into the world and pensioners who have been up since five.\n\nDo bring a jar of your own jam. We are not fussy, but we are curious.',
      ],
    ],
    tags: ['morgenmad', 'kaffe', 'rundstykker', 'fællesskab', 'ensomhed'],
    organisers: ['citizens'],
    prices: ['free', 'paid'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'weekly we,th,fr,sa 8:30,9 +2',
    venues: ['parish', 'activity', 'residents', 'citizens', 'hall', 'oldSchool'],
  },
];
