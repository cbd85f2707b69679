import type { Kind } from './kind.ts';

export const transport: Kind[] = [
  {
    key: 'delebil',
    names: [
      ['Delebilen {i}', 'The shared car {i}'],
      ['{by} Delebilklub', '{by} Car Club'],
      ['Fire hjul, ti familier – {by}', 'Four Wheels, Ten Families – {by}'],
    ],
    summaries: [
      [
        'Vi er elleve husstande om to biler. Det rækker længere, end man tror.',
        'Eleven households share two cars. It goes further than you think.',
      ],
      [
        'Book bilen på telefonen, og kør for det, det koster. En elbil til dig, der kun har brug for den indimellem.',
        'Book the car on your phone and drive at cost. An electric car for you who only need one now and then.',
      ],
      [
        'En delebilklub {i} drevet af naboer. Den, der kører mest, støvsuger mest.',
        'A car club {i} run by neighbours. Whoever drives most hoovers most.',
      ],
    ],
    descriptions: [
      [
        'Bilerne holder centralt og lader om natten. Vi afregner pr. kilometer hver måned, og reglerne fylder én side.\n\nI efterårsferien trækker vi lod. Resten af året er der næsten altid en ledig.',
        'The cars are parked centrally and charge overnight. We settle up per kilometre each month, and the rules fill one page.\n\nIn the autumn break we draw lots. The rest of the year one is nearly always free.',
      ],
      [
        'Flere af os har solgt bil nummer to, og en enkelt også nummer et. Pengene blev til en god cykel og en sommerferie.\n\nKom til en prøvetur, før du melder dig ind.',
        'Several of us have sold our second car, and one of us the first one too. The money became a good bicycle and a summer holiday.\n\nCome for a test drive before you join.',
      ],
    ],
    tags: ['delebil', 'bil', 'elbil', 'transport', 'deleøkonomi'],
    organisers: ['association', 'citizens'],
    audience: ['voksne'],
    prices: ['membership'],
    joining: ['sign-up', 'waiting-list'],
    needs: ['members'],
    home: true,
  },
  {
    key: 'samkoersel',
    names: [
      ['Samkørsel {i}', 'Ride sharing {i}'],
      ['Kør med {i}', 'Hop In {i}'],
      ['Tomme sæder {i}', 'Empty Seats {i}'],
    ],
    summaries: [
      [
        'Der kører hundrede tomme sæder forbi hver morgen. Vi fylder dem.',
        'A hundred empty seats drive past every morning. We fill them.',
      ],
      [
        'Find en, der alligevel skal samme vej: til arbejde, til fodbold eller til toget.',
        'Find someone going the same way anyhow: to work, to football or to the train.',
      ],
      [
        'Samkørsel mellem naboer {i}. Man deler benzinen og får snakken med.',
        'Lifts between neighbours {i}. You share the petrol and get the chat thrown in.',
      ],
    ],
    descriptions: [
      [
        'Vi har en fælles tråd, hvor man skriver „jeg kører 7.15, to pladser“. De fleste ture bliver faste efter et par uger.\n\nVed indkørslen står der en bænk med skilt. Sæt dig, så stopper der nogen.',
        'We have a shared thread where you write “leaving 7.15, two seats”. Most trips become regular after a few weeks.\n\nOn the way out there is a bench with a sign. Sit down and somebody will stop.',
      ],
      [
        'Da bussen blev sparet væk, tog vi sagen i egne hænder. Nu kører vi unge til gymnasiet, ældre til lægen og hinanden til fest.\n\nChauffører får dækket brændstof. Passagerer får lov at vælge musik.',
        'When the bus was cut we took matters into our own hands. Now we drive the young to school, the old to the doctor and each other to parties.\n\nDrivers get their fuel covered. Passengers get to choose the music.',
      ],
    ],
    tags: ['samkørsel', 'bil', 'pendler', 'kørsel', 'transport', 'lift'],
    organisers: ['citizens'],
    audience: ['voksne', 'unge'],
    prices: ['by-agreement', 'free'],
    joining: ['sign-up'],
    needs: ['members'],
    wide: true,
  },
  {
    key: 'cykelvaerksted',
    names: [
      ['Cykelværkstedet {i}', 'The bike workshop {i}'],
      ['Kædeolie {i}', 'Chain Oil {i}'],
      ['Lap selv {i}', 'Mend your own puncture {i}'],
    ],
    summaries: [
      [
        'Lap, juster og smør din cykel selv, med hjælp fra en, der kan. {Dage} {hvor}.',
        'Mend, adjust and oil your own bike with help from someone who can. {Dage} {hvor}.',
      ],
      [
        'Gamle cykler får nye ejere. Kom med en skrotcykel, eller kør hjem på en.',
        'Old bikes get new owners. Bring a wreck, or ride home on one.',
      ],
      [
        'Værktøj, reservedele og sorte fingre til alle. Børnecykler ordner vi først.',
        'Tools, spare parts and black fingers for all. Children’s bikes come first.',
      ],
    ],
    descriptions: [
      [
        'Vi har åbent {når} {hvor}. Man skruer selv, og vi står ved siden af. Efter tre besøg kan de fleste skifte et dæk i blinde.\n\nCykler, vi har sat i stand, går til folk, der står uden.',
        'We are open {når} {hvor}. You do the work and we stand beside you. After three visits most people can change a tyre blindfold.\n\nBikes we have restored go to people who have none.',
      ],
      [
        'Kommunens hittegods og boligforeningens kælder giver os omkring 80 cykler om året. To bliver som regel til én god.\n\nUnge, der gerne vil have et fritidsjob, kan få en udtalelse med på vejen.',
        'Lost property and housing-block cellars give us some 80 bikes a year. Two usually become one good one.\n\nYoung people looking for a part-time job can get a reference from us.',
      ],
    ],
    tags: ['cykel', 'cykelværksted', 'lapning', 'reparation', 'genbrug'],
    organisers: ['association', 'citizens'],
    audience: ['alle', 'unge'],
    prices: ['free', 'paid'],
    joining: ['drop-in'],
    needs: ['volunteers', 'room'],
    when: 'weekly tu,we,th,sa 10,16,17 +3',
    venues: ['workshop', 'station', 'residents', 'school', 'oldSchool', 'citizens'],
  },
  {
    key: 'landsbybus',
    names: [
      ['Landsbybussen {i}', 'The village bus {i}'],
      ['{by} Borgerbus', '{by} Community Bus'],
      ['Bus med frivillig chauffør {i}', 'Bus with a volunteer driver {i}'],
    ],
    summaries: [
      [
        'En minibus, 18 frivillige chauffører og en rute til indkøb, læge og svømmehal.',
        'One minibus, 18 volunteer drivers and a route to the shops, the doctor and the swimming pool.',
      ],
      [
        'Bussen, der holder, hvor du bor, og venter, til du er kommet ind med poserne.',
        'The bus that stops where you live and waits until you are in with your bags.',
      ],
      [
        'Tre dage om ugen kører vi fra {by} til nærmeste større by. Ring, så er der plads.',
        'Three days a week we drive from {by} to the nearest larger town. Call, and there is a seat.',
      ],
    ],
    descriptions: [
      [
        'Bussen blev betalt af en indsamling, en fond og et høstmarked. Chaufførerne er pensionister, en jordemoder på barsel og præstens mand.\n\nHar du kørekort og tålmodighed, lærer vi dig gerne op.',
        'The bus was paid for by a collection, a foundation and a harvest fair. The drivers are pensioners, a midwife on leave and the vicar’s husband.\n\nIf you have a licence and patience, we will gladly train you.',
      ],
      [
        'Nogle skal handle, andre skal bare ud at se på folk. Turen hjem er den hyggeligste, for der er altid nogen, der har købt wienerbrød.\n\nKørestole er velkomne, bussen har lift.',
        'Some have shopping to do, others just want to see people. The ride home is the nicest, as someone has always bought pastries.\n\nWheelchairs are welcome; the bus has a lift.',
      ],
    ],
    tags: ['bus', 'transport', 'landsby', 'kørsel', 'ældre', 'indkøb'],
    organisers: ['association', 'partnership'],
    audience: ['alle', 'seniorer'],
    prices: ['paid', 'free'],
    joining: ['sign-up'],
    needs: ['volunteers', 'money'],
    only: 'village',
  },
  {
    key: 'ladcykel',
    names: [
      ['Lån en ladcykel {i}', 'Borrow a cargo bike {i}'],
      ['Fælles ladcykel {i}', 'The shared cargo bike {i}'],
      ['Kassen {i}', 'The Box {i}'],
    ],
    summaries: [
      [
        'Hent en reol, kør børn i skoven eller flyt hjemmefra. Ladcyklen er fælles.',
        'Fetch a bookcase, take children to the woods or move out of home. The cargo bike belongs to us all.',
      ],
      [
        'En el-ladcykel til udlån {i}. Den tager 80 kilo eller fire børn i godt humør.',
        'An electric cargo bike to borrow {i}. It takes 80 kilos or four cheerful children.',
      ],
      [
        'Book den en time eller en weekend. Nøglen hænger i et skab med kode.',
        'Book it for an hour or a weekend. The key is in a box with a code.',
      ],
    ],
    descriptions: [
      [
        'Cyklen hedder Bodil og er købt for penge fra fem loppemarkeder. Nye låntagere får en prøvetur; det er i svingene, det bliver interessant.\n\nPunkterer den, så skriv med det samme. Vi er hurtige.',
        'The bike is called Bodil and was bought with the takings of five flea markets. New borrowers get a trial ride; it is in the bends that it gets interesting.\n\nIf it gets a puncture, tell us at once. We are quick.',
      ],
      [
        'På et år har den kørt 3.000 kilometer: sofaer, hunde, brudepar og en kontrabas. Og sparet os alle for en del bilture.\n\nSæt den til opladning, når du er færdig. Så er den næste glad.',
        'In one year it has done 3,000 kilometres: sofas, dogs, newly-weds and a double bass. And saved us all a good many car trips.\n\nPlug it in when you are done. Then the next person is happy.',
      ],
    ],
    tags: ['ladcykel', 'cykel', 'lån', 'elcykel', 'deleøkonomi'],
    organisers: ['citizens', 'partnership'],
    audience: ['familier', 'voksne'],
    prices: ['free', 'membership'],
    joining: ['sign-up'],
    needs: ['money'],
    open: ['24/7', 'Mo-Su 07:00-22:00'],
  },
  {
    key: 'gaabus',
    names: [
      ['Gåbussen {i}', 'The walking bus {i}'],
      ['Sikker skolevej {i}', 'Safe way to school {i}'],
      ['Refleksbanden {i}', 'The Reflector Gang {i}'],
    ],
    summaries: [
      [
        'Børnene går til skole sammen med en voksen på skift. Ingen biler i kø ved porten.',
        'Children walk to school together with an adult in turn. No cars queuing at the gate.',
      ],
      [
        'En fast rute, faste tider og gule veste. Gåbussen {i} kører i al slags vejr.',
        'A fixed route, fixed times and yellow vests. The walking bus {i} runs in all weathers.',
      ],
      [
        'Forældre deler morgenerne og arbejder for bedre stier og lavere fart.',
        'Parents share the mornings and work for better paths and lower speeds.',
      ],
    ],
    descriptions: [
      [
        'Bussen afgår fra tre hjørner klokken halv otte. Man melder sig til en morgen om ugen og får fire fri.\n\nBørnene kender hinanden på tværs af klasser nu, og det kan mærkes i skolegården.',
        'The bus leaves from three corners at half past seven. You sign up for one morning a week and get four off.\n\nThe children now know each other across year groups, and it shows in the playground.',
      ],
      [
        'Vi begyndte efter en nærved-ulykke. Siden har vi fået to fodgængerfelter, et fartbump og en del røde kinder.\n\nBedsteforældre er fremragende buschauffører.',
        'We began after a near miss. Since then we have got two crossings, a speed bump and many rosy cheeks.\n\nGrandparents make excellent bus drivers.',
      ],
    ],
    tags: ['skolevej', 'gåbus', 'børn', 'trafiksikkerhed', 'skole'],
    organisers: ['citizens', 'partnership'],
    audience: ['boern', 'familier'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    venues: ['school'],
  },
  {
    key: 'cykelture',
    names: [
      ['Cykelture for alle {i}', 'Bike rides for everyone {i}'],
      ['{by} på cykel', '{by} by Bike'],
      ['Medvind {i}', 'Tailwind {i}'],
    ],
    summaries: [
      [
        'Rolige cykelture med pauser. Vi kører aldrig hurtigere, end at man kan synge.',
        'Gentle bike rides with breaks. We never go faster than you can sing.',
      ],
      [
        'Seende foran, blinde bagpå: Vi cykler på tandem {dage}.',
        'Sighted in front, blind behind: we ride tandems {dage}.',
      ],
      [
        'Nye ruter hver gang og altid en is undervejs. Elcykler er velkomne.',
        'New routes every time and always an ice cream on the way. Electric bikes are welcome.',
      ],
    ],
    descriptions: [
      [
        'Vi mødes {når} {hvor} og er hjemme igen, inden det bliver mørkt. En kører forrest med kortet, en bagest med lappegrejet.\n\nTurene er 15 til 30 kilometer, og modvinden deler vi.',
        'We meet {når} {hvor} and are home before dark. One rides in front with the map, one at the back with the repair kit.\n\nRides are 15 to 30 kilometres, and we share the headwind.',
      ],
      [
        'Der er fire tandemcykler i skuret og en liste over folk, der gerne vil køre for. En tur er den bedste samtale, man kan få med blæst i ørerne.\n\nKom og prøv på en stille vej først.',
        'There are four tandems in the shed and a list of people happy to ride in front. A ride is the best conversation you can have with the wind in your ears.\n\nCome and try on a quiet road first.',
      ],
    ],
    tags: ['cykeltur', 'cykel', 'tandem', 'udflugt', 'motion'],
    organisers: ['citizens', 'association'],
    audience: ['voksne', 'seniorer', 'handicap'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['members', 'volunteers'],
    when: 'weekly tu,we,su 10,17,18 +2',
    venues: ['station', 'library', 'sports', 'school', 'park', 'hall'],
  },
  {
    key: 'foelgeven',
    names: [
      ['Følgevenner {i}', 'Travel companions {i}'],
      ['Med til lægen {i}', 'Along to the doctor {i}'],
      ['Arm i arm {i}', 'Arm in Arm {i}'],
    ],
    summaries: [
      [
        'Vi kører dig til sygehuset og bliver, til du skal hjem igen.',
        'We drive you to the hospital and stay until it is time to go home.',
      ],
      [
        'En følgeven til bus, tog og undersøgelser {i}. Du skal ikke sidde alene og vente.',
        'A companion for buses, trains and appointments {i}. You should not have to wait alone.',
      ],
      [
        'Frivillige med bil eller gode ben følger dig dertil, hvor du skal.',
        'Volunteers with a car or good legs go with you wherever you need to be.',
      ],
    ],
    descriptions: [
      [
        'Ring to dage før, så finder vi en, der passer med tid og sted. Kørslen koster det, benzinen koster.\n\nMange beder om den samme følgeven hver gang. Det forstår vi godt.',
        'Contact us two days ahead and we will find someone to suit. The drive costs what the petrol costs.\n\nMany ask for the same companion each time. We quite understand.',
      ],
      [
        'Afstandene er lange, når man ikke selv kan køre. Derfor er vi en flok, der har sat en formiddag af om ugen.\n\nVi lærer også folk at bruge rejseappen og bestille kørsel, så de kan tage af sted, når de vil.',
        'Distances are long when you cannot drive. So some of us have set aside a morning a week.\n\nWe also teach people to use the travel app and book lifts, so they can set off whenever they like.',
      ],
    ],
    tags: ['kørsel', 'følgeven', 'læge', 'sygehus', 'ældre', 'transport'],
    organisers: ['association', 'citizens'],
    audience: ['seniorer', 'handicap'],
    prices: ['by-agreement', 'free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    wide: true,
  },
];
