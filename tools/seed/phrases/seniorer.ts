import type { Kind } from './kind.ts';

export const seniorer: Kind[] = [
  {
    key: 'bankospil',
    names: [
      ['Banko {i}', 'Bingo {i}'],
      ['{by} Seniorbanko', '{by} Seniors’ Bingo'],
      ['Pladen fuld {i}', 'Full House {i}'],
    ],
    summaries: [
      [
        'Tre plader, kaffe med brød og chancen for en flæskesteg. {Dage} {hvor}.',
        'Three cards, coffee and cake and the chance of a joint of pork. {Dage} {hvor}.',
      ],
      [
        'Vi spiller om kaffe, chokolade og æren. Opråberen er streng, men retfærdig.',
        'We play for coffee, chocolate and honour. The caller is strict but fair.',
      ],
      [
        'Hyggeligt bankospil for alle over 60 og dem, der følger med.',
        'Cosy bingo for everyone over 60 and whoever comes along.',
      ],
    ],
    descriptions: [
      [
        '{Når} er bordene dækket {hvor}. Pladerne er store, stemmen er tydelig, og der er sidemandsoplæring.\n\nMangler du kørelejlighed, ringer du bare til en af os aftenen før.',
        '{Når} the tables are laid {hvor}. The cards are large, the voice is clear, and your neighbour will show you how.\n\nIf you need a lift, just call one of us the evening before.',
      ],
      [
        'Overskuddet går til sommerudflugten, og den har i år bragt os til en slotshave med fire rollatorer og en uforglemmelig frokost.\n\nDet er ikke gevinsterne, vi kommer for. Det siger dem, der ikke vinder.',
        'The profit pays for the summer outing, which this year took us to a castle garden with four walking frames and an unforgettable lunch.\n\nWe do not come for the prizes. So say those who do not win.',
      ],
    ],
    tags: ['banko', 'bankospil', 'senior', 'hygge', 'kaffe', 'pensionist'],
    organisers: ['association'],
    audience: ['seniorer'],
    prices: ['paid'],
    joining: ['drop-in'],
    when: 'biweekly tu,we,th 14,13:30 +2',
    venues: ['activity', 'parish', 'hall', 'citizens', 'careHome', 'oldSchool'],
  },
  {
    key: 'seniorcafe',
    names: [
      ['Seniorcaféen {i}', 'The seniors’ café {i}'],
      ['Pensionistklubben {i}', 'The Pensioners’ Club {i}'],
      ['Kaffebordet {i}', 'The coffee table {i}'],
    ],
    summaries: [
      [
        'Kaffe, hjemmebag og foredrag, der ikke varer for længe. {Dage} {hvor}.',
        'Coffee, home baking and talks that do not go on too long. {Dage} {hvor}.',
      ],
      [
        'Et fast bord for dig, der har fået tid og gerne vil bruge den sammen med andre.',
        'A regular table for you who have time and would like to spend it with others.',
      ],
      [
        'Vi synger en sang, hører en historie og drikker to kopper kaffe. Mindst.',
        'We sing a song, hear a story and drink two cups of coffee. At least.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor}. Programmet skifter: den ene gang lokalpolitikeren, den næste en mand med ugler. Kaffen er den samme.\n\nNye bliver taget imod i døren og sat ved siden af nogen, der er god til at spørge.',
        'We meet {når} {hvor}. The programme varies: a local councillor one week, a man with owls the next. The coffee stays the same.\n\nNewcomers are met at the door and seated next to someone who is good at asking questions.',
      ],
      [
        'Mange af os har boet her hele livet, og en del er flyttet til for at være tæt på børnebørnene. Ved bordet er vi alle lige nysgerrige.\n\nDer er en hylde til dit eget krus og altid en ledig stol.',
        'Many of us have lived here all our lives, and quite a few moved here to be near the grandchildren. At the table we are all equally curious.\n\nThere is a shelf for your own mug and always a free chair.',
      ],
    ],
    tags: ['senior', 'pensionist', 'kaffe', 'foredrag', 'café', 'samvær'],
    organisers: ['association', 'partnership'],
    audience: ['seniorer'],
    prices: ['free', 'paid'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'weekly tu,we,th,fr 14,10 +2',
    venues: ['activity', 'parish', 'library', 'citizens', 'hall', 'careHome'],
  },
  {
    key: 'herrevaerksted',
    names: [
      ['Herreværkstedet {i}', 'The men’s workshop {i}'],
      ['Mændenes skur {i}', 'The men’s shed {i}'],
      ['Høvlen {i}', 'The Plane {i}'],
    ],
    summaries: [
      [
        'Dreje, høvle, skrue og drikke formiddagskaffe. Et værksted for mænd med tid.',
        'Turning, planing, tinkering and elevenses. A workshop for men with time on their hands.',
      ],
      [
        'Vi reparerer legetøj for børnehaven og hinandens humør {dage}.',
        'We mend toys for the nursery school, and each other’s spirits, {dage}.',
      ],
      [
        'Man står skulder ved skulder og laver noget. Så kommer snakken af sig selv.',
        'You stand shoulder to shoulder and make something. Then the talk comes by itself.',
      ],
    ],
    descriptions: [
      [
        '{Når} tænder vi for varmen på værkstedet. Nogle bygger modelskibe, andre fuglekasser, og Knud har været i gang med en båd siden 2019.\n\nMan må også komme bare for kaffens skyld. Det begynder mange med.',
        '{Når} we turn on the heating in the workshop. Some build model ships, others nest boxes, and Knud has been working on a boat since 2019.\n\nYou may also come just for the coffee. Many start that way.',
      ],
      [
        'Da vi gik på pension, forsvandt kollegerne fra den ene dag til den anden. Her er der nogle nye, og de er næsten lige så umulige.\n\nMaskinerne bliver brugt med omtanke, og alle nye får en rundvisning.',
        'When we retired, our colleagues vanished overnight. Here are some new ones, almost as impossible.\n\nThe machines are used with care, and every newcomer gets a tour.',
      ],
    ],
    tags: ['mænd', 'værksted', 'træarbejde', 'senior', 'herreværksted', 'samvær'],
    organisers: ['citizens', 'association'],
    audience: ['maend', 'seniorer'],
    prices: ['membership', 'free'],
    joining: ['drop-in'],
    needs: ['room'],
    when: 'weekly mo,tu,we,th 9,10,9:30 +3',
    venues: ['workshop', 'oldSchool', 'station', 'activity'],
  },
  {
    key: 'besoegsvenner',
    names: [
      ['Besøgsvenner {i}', 'Visiting friends {i}'],
      ['En ven på besøg {i}', 'A friend to visit {i}'],
      ['Kig forbi – {by}', 'Drop By – {by}'],
    ],
    summaries: [
      [
        'Vi besøger ældre, der gerne vil have selskab. En time om ugen, en kop kaffe og en god snak.',
        'We visit older people who would like company. An hour a week, a cup of coffee and a good talk.',
      ],
      [
        'Savner du nogen at snakke med, eller har du en time til overs? Vi finder en, der passer til dig.',
        'Do you miss someone to talk to, or have an hour to spare? We will find you a match.',
      ],
      [
        'Et fast besøg kan ændre en hel uge. Vi er 30 besøgsvenner {i}, og der er brug for flere.',
        'A regular visit can change a whole week. There are 30 of us visiting {i}, and more are needed.',
      ],
    ],
    descriptions: [
      [
        'Vi begynder med at spørge: Hvad kan du lide? Så finder vi en, der også kan lide kort, krydsord eller gamle fodboldkampe.\n\nDe frivillige mødes hver anden måned og taler om, hvordan det går.',
        'We begin by asking: what do you like? Then we find someone who also likes cards, crosswords or old football matches.\n\nThe volunteers meet every other month to talk about how it is going.',
      ],
      [
        'En besøgsven gør ikke rent og giver ikke medicin. En besøgsven sætter sig ned.\n\nMan kan sige til, hvis kemien ikke er der. Så prøver vi igen uden sure miner.',
        'A visiting friend does not clean or give medicine. A visiting friend sits down.\n\nSay so if you do not hit it off. Then we try again, no hard feelings.',
      ],
    ],
    tags: ['besøgsven', 'ensomhed', 'ældre', 'frivillig', 'selskab', 'samtale'],
    organisers: ['association', 'partnership'],
    audience: ['seniorer'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    wide: true,
    home: true,
  },
  {
    key: 'seniorit',
    names: [
      ['Senior-IT {i}', 'Computers for seniors {i}'],
      ['Tast selv {i}', 'Press It Yourself {i}'],
      ['Ældre hjælper ældre på nettet {i}', 'Seniors helping seniors online {i}'],
    ],
    summaries: [
      [
        'Hjælp til telefon, digital post og billeder af børnebørn. Vi taler langsomt og gentager gerne.',
        'Help with phones, digital post and pictures of grandchildren. We speak slowly and repeat gladly.',
      ],
      [
        'Her er ingen spørgsmål dumme, heller ikke tredje gang. {Dage} {hvor}.',
        'No question is silly here, not even the third time. {Dage} {hvor}.',
      ],
      [
        'Tag telefonen med, så finder vi ud af det sammen. Vi har selv lært det for nylig.',
        'Bring your phone and we will work it out together. We learnt it recently ourselves.',
      ],
    ],
    descriptions: [
      [
        'Vi er jævnaldrende, der har siddet med det samme bøvl. {Når} har vi god tid {hvor}, og man må komme med den samme ting igen.\n\nKoder holder du for dig selv. Vi kigger væk.',
        'We are of the same age and have had the same trouble. {Når} we have plenty of time {hvor}, and you may bring the same problem again.\n\nKeep your passwords to yourself. We look away.',
      ],
      [
        'Nogle kommer for at komme på videoopkald med Australien, andre for at slippe for reklamer. En dame på 88 laver nu fotobøger til hele familien.\n\nHar du ikke en computer, låner du en af vores.',
        'Some come to video-call Australia, others to get rid of adverts. A lady of 88 now makes photo books for the whole family.\n\nIf you have no computer, borrow one of ours.',
      ],
    ],
    tags: ['it-hjælp', 'computer', 'senior', 'mobiltelefon', 'digital post', 'MitID'],
    organisers: ['citizens', 'partnership'],
    audience: ['seniorer'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'weekly mo,tu,we,th 10,13 +2',
    venues: ['library', 'activity', 'citizens', 'parish', 'volunteer', 'hall'],
  },
  {
    key: 'spisevenner',
    names: [
      ['Spisevenner {i}', 'Dinner friends {i}'],
      ['Frokostbordet {i}', 'The lunch table {i}'],
      ['Middag klokken tolv {i}', 'Dinner at noon {i}'],
    ],
    summaries: [
      [
        'Varm mad midt på dagen og nogen at spise den sammen med. {Dage} {hvor}.',
        'A hot meal in the middle of the day and someone to eat it with. {Dage} {hvor}.',
      ],
      [
        'Mad smager bedre i selskab. Vi spiser frokost sammen og hjælper hinanden derhen.',
        'Food tastes better in company. We have lunch together and help each other get there.',
      ],
      [
        'Brunkål, medister og hjemmelavet dessert for seniorer {i}, der er trætte af at spise alene.',
        'Braised cabbage, sausage and home-made pudding for seniors {i} who are tired of eating alone.',
      ],
    ],
    descriptions: [
      [
        '{Når} er der dækket til tredive {hvor}. Maden bliver lavet af frivillige, og menuen hænger på opslagstavlen og i bageriet.\n\nDer er kørsel for dem, der ikke selv kan komme.',
        '{Når} the table is laid for thirty {hvor}. The food is cooked by volunteers, and the menu is on the noticeboard and at the baker’s.\n\nLifts are available for those who cannot get here by themselves.',
      ],
      [
        'Efter maden bliver vi siddende. Der bliver lagt puslespil, spillet whist og lyttet til dem, der har brug for det.\n\nEn gang om måneden spiser børnehaven med. Så er der frikadeller og høj stemning.',
        'After the meal we stay at the table. Jigsaws are laid, whist is played, and those who need to be heard are heard.\n\nOnce a month the nursery school joins us. Then there are meatballs and high spirits.',
      ],
    ],
    tags: ['frokost', 'spisevenner', 'middag', 'senior', 'ensomhed', 'mad'],
    organisers: ['association', 'partnership'],
    audience: ['seniorer'],
    prices: ['paid'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    when: 'weekly tu,we,th 12 +2',
    venues: ['parish', 'activity', 'careHome', 'hall', 'citizens'],
  },
  {
    key: 'whist',
    names: [
      ['Kortklubben {i}', 'The card club {i}'],
      ['Whist og skak {i}', 'Whist and chess {i}'],
      ['Klør Fem {i}', 'Five of Clubs {i}'],
    ],
    summaries: [
      [
        'Whist, bridge, skak og backgammon. Vi mangler en fjerdemand.',
        'Whist, bridge, chess and backgammon. We need a fourth.',
      ],
      [
        'Kort på bordet {dage}. Vi spiller for sjov, men vi skriver point op.',
        'Cards on the table {dage}. We play for fun, but we keep score.',
      ],
      [
        'Har du ikke spillet kort siden soldatertiden? Det kommer igen efter to omgange.',
        'Haven’t played cards since your army days? It comes back after two rounds.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor} og bytter makkere undervejs. Nye spillere får en omgang med åbne kort.\n\nDer er en fast pause til kaffe, og i den diskuteres de udspil, der aldrig burde være sket.',
        'We meet {når} {hvor} and change partners along the way. New players get a round with open cards.\n\nThere is a fixed coffee break for discussing leads that should never have happened.',
      ],
      [
        'Hjernen har godt af det, siger lægen. Vi kommer nu mest, fordi det er sjovt.\n\nSkakbordet står ved vinduet. Der er stille, indtil nogen opdager noget.',
        'It is good for the brain, says the doctor. Mostly we come because it is fun.\n\nThe chess table is by the window. It is quiet until somebody notices something.',
      ],
    ],
    tags: ['kortspil', 'whist', 'bridge', 'skak', 'spil', 'senior'],
    organisers: ['citizens', 'association'],
    audience: ['seniorer', 'voksne'],
    prices: ['free', 'membership'],
    joining: ['drop-in'],
    needs: ['members'],
    when: 'weekly mo,we,fr 13,14 +3',
    venues: ['activity', 'library', 'parish', 'hall', 'clubhouse', 'careHome'],
  },
  {
    key: 'telefonstjerne',
    names: [
      ['Tryghedsopkald {i}', 'Morning calls {i}'],
      ['God morgen-ringen {i}', 'The Good Morning Ring {i}'],
      ['Ringekæden {i}', 'The phone chain {i}'],
    ],
    summaries: [
      [
        'Vi ringer til hinanden hver morgen. Tager du ikke telefonen, kommer der nogen forbi.',
        'We call each other every morning. If you do not answer, someone drops by.',
      ],
      [
        'Et kort opkald før kaffen giver ro i sindet hos både dig og dine børn.',
        'A short call before coffee gives peace of mind to you and your children.',
      ],
      ['En telefonkæde for ældre, der bor alene {i}.', 'A phone chain for older people living alone {i}.'],
    ],
    descriptions: [
      [
        'Kæden begynder klokken otte og er slut ti minutter efter. Den sidste ringer til den første, og så ved vi, at alle har det godt.\n\nI løbet af et år er der mange opkald, der bliver til venskaber.',
        'The chain begins at eight and is done ten minutes later. The last one calls the first, and then we know everyone is all right.\n\nOver a year many calls turn into friendships.',
      ],
      [
        'Hver kæde har højst ti deltagere og to, der har nøgle. Vi taler om vejret, om børnene og en gang imellem om det, der er svært.\n\nPårørende er velkomne til at skrive til os på en andens vegne.',
        'Each chain has ten people at most and two keyholders. We talk about the weather, the children and once in a while about what is hard.\n\nRelatives are welcome to write to us on someone’s behalf.',
      ],
    ],
    tags: ['telefonkæde', 'tryghed', 'ældre', 'alene', 'opkald'],
    organisers: ['citizens', 'association'],
    audience: ['seniorer', 'paaroerende'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers', 'members'],
    wide: true,
    home: true,
  },
];
