import type { Kind } from './kind.ts';

export const naboskab: Kind[] = [
  {
    key: 'nabohjaelp',
    names: [
      ['Nabohjælpen {i}', 'Neighbours helping out {i}'],
      ['{by} Nabohjælp', '{by} Good Neighbours'],
      ['Ring til naboen {i}', 'Call a neighbour {i}'],
      ['Små tjenester {i}', 'Small favours {i}'],
    ],
    summaries: [
      [
        'Mangler du en til at vande blomster, slæbe en sofa eller følge dig til lægen? Skriv til os, så finder vi en nabo.',
        'Need someone to water the plants, move a sofa or come along to the doctor? Write to us and we will find you a neighbour.',
      ],
      [
        'Vi bytter små tjenester med hinanden. Du kan altid noget, som en anden har brug for.',
        'We swap small favours. There is always something you can do that somebody else needs.',
      ],
      [
        'En telefonliste og en flok flinke folk. Det er hele hemmeligheden bag nabohjælpen {i}.',
        'A list of phone numbers and a bunch of kind people: that is the whole secret of neighbourly help {i}.',
      ],
    ],
    descriptions: [
      [
        'Det begyndte med en snestorm og tre sneskovle. Nu er vi godt fyrre husstande, der hjælper hinanden med det, der er svært at klare alene: en pære i loftet, en tur på genbrugspladsen, en kat, der skal fodres i ferien.\n\nDu skriver, hvad du har brug for, og så svarer den, der har tid. Ingen holder regnskab.',
        'It began with a snowstorm and three shovels. Now some forty households help each other with what is hard to do alone: a bulb in the ceiling, a trip to the recycling centre, a cat to feed during the holidays.\n\nYou write what you need and whoever has time replies. Nobody keeps score.',
      ],
      [
        'Vi er naboer, der gerne vil kende hinanden lidt bedre. Nogle kan bære, andre kan bage, og en enkelt kan udfylde skemaer fra det offentlige uden at blive sur.\n\nSkriv dig på listen med det, du kan og gerne vil. Du bestemmer selv, hvor ofte du siger ja.',
        'We are neighbours who would like to know each other a little better. Some can carry, others can bake, and one of us can fill in official forms without losing her temper.\n\nPut your name on the list with what you can and like to do. You decide how often you say yes.',
      ],
    ],
    tags: ['nabohjælp', 'naboer', 'hjælp', 'tjenester', 'praktisk hjælp'],
    organisers: ['citizens'],
    prices: ['free'],
    joining: ['drop-in', 'sign-up'],
    needs: ['members', 'volunteers'],
    wide: true,
    home: true,
  },
  {
    key: 'landsbylaug',
    names: [
      ['{by} Landsbylaug', '{by} Village Guild'],
      ['{by} Borgerforening', '{by} Residents’ Association'],
      ['Vi bor {i}', 'We live {i}'],
      ['{by} Lokalråd', '{by} Local Council'],
    ],
    summaries: [
      [
        'Vi holder liv i landsbyen: fastelavn, sankthans, oprydningsdag og et godt ord til kommunen, når det er nødvendigt.',
        'We keep the village alive: carnival, midsummer bonfire, clean-up day and a word with the council when it is needed.',
      ],
      [
        'Stedet, hvor vi {i} bliver enige om, hvad der skal ske med gadekæret, legepladsen og den tomme Brugs.',
        'Where we who live {i} agree on what is to become of the pond, the playground and the empty shop.',
      ],
      [
        'Alle, der bor her, er med. Vi mødes, maler borde og bænke og drikker kaffe bagefter.',
        'Everyone who lives here belongs. We meet, paint the benches and have coffee afterwards.',
      ],
    ],
    descriptions: [
      [
        'Landsbylauget er for alle, der bor i byen og på gårdene omkring. Vi slår græsset ved gadekæret, tænder sankthansbålet og skriver høringssvar, når der er noget på spil.\n\nDer er arbejdsdag to gange om året, og den slutter altid ved grillen. Nye i byen får en pose rundstykker og en liste over, hvem der kan hvad.',
        'The guild is for everyone in the village and on the farms around it. We mow the grass by the pond, light the midsummer bonfire and answer consultations when something is at stake.\n\nThere are two working days a year, and they always end at the barbecue. Newcomers get a bag of rolls and a list of who can do what.',
      ],
      [
        'Vi er otte i bestyrelsen og rigtig mange til fastelavn. Det seneste år har vi fået en ny sti ned til åen, en hjertestarter på gavlen og et skilt, der er til at læse.\n\nHar du en idé, så kom med den. De fleste af vores bedste ting er begyndt med en, der sagde: Kunne man ikke bare …?',
        'There are eight of us on the committee and a great many at the carnival. In the past year we have got a new path to the stream, a defibrillator on the gable and a sign that can be read.\n\nIf you have an idea, bring it along. Most of our best things began with someone saying: couldn’t we just …?',
      ],
    ],
    tags: ['landsby', 'borgerforening', 'lokalråd', 'sankthans', 'fastelavn', 'arbejdsdag'],
    organisers: ['association'],
    audience: ['alle'],
    prices: ['membership', 'free'],
    joining: ['drop-in'],
    needs: ['members', 'volunteers', 'money'],
    venues: ['hall', 'oldSchool'],
    only: 'village',
  },
  {
    key: 'forsamlingshus',
    names: [
      ['{by} Forsamlingshus', '{by} Village Hall'],
      ['Det gamle forsamlingshus {i}', 'The old village hall {i}'],
      ['Salen {i}', 'The Hall {i}'],
    ],
    summaries: [
      [
        'Huset med det knirkende gulv, hvor byen har danset i hundrede år. Drevet af frivillige, og til leje for alle.',
        'The house with the creaking floor where the village has danced for a hundred years. Run by volunteers, for hire by anyone.',
      ],
      [
        'Her holdes der konfirmation, generalforsamling og julebal, og torsdag er der frikadeller.',
        'This is where confirmations, annual meetings and the Christmas dance are held, and on Thursdays there are meatballs.',
      ],
      [
        'Vi har reddet vores forsamlingshus. Nu skal det bruges. Kom med et foredrag, en fest eller et godt påhit.',
        'We saved our village hall. Now it has to be used. Bring a talk, a party or a good idea.',
      ],
    ],
    descriptions: [
      [
        'Taget var ved at falde ned, da vi købte huset for en symbolsk sum og gik i gang. Seks år og utallige timer senere er der varme i salen, nyt køkken og plads til hundrede gæster.\n\nHuset lejes ud til fester, og resten af ugen er det byens stue med gymnastik, dilettant og syng sammen.',
        'The roof was about to come down when we bought the house for a token sum and set to work. Six years and countless hours later the hall is warm, the kitchen is new and there is room for a hundred guests.\n\nThe house can be hired for parties; the rest of the week it is the village’s living room, with gymnastics, amateur plays and singing.',
      ],
      [
        'Et forsamlingshus er ikke noget uden nogen, der forsamles. Derfor holder vi banko om vinteren, loppemarked om sommeren og høstfest, når kornet er i hus.\n\nVil du leje salen, så skriv i god tid. Vil du hjælpe i køkkenet, så kom, som du er.',
        'A hall is nothing without people in it. So we play bingo in winter, hold a flea market in summer and have a harvest supper when the corn is in.\n\nIf you want to hire the hall, write in good time. If you want to help in the kitchen, come as you are.',
      ],
    ],
    tags: ['forsamlingshus', 'fest', 'leje af lokale', 'loppemarked', 'foredrag'],
    organisers: ['association'],
    prices: ['by-agreement', 'paid'],
    joining: ['sign-up'],
    needs: ['volunteers', 'money'],
    venues: ['hall'],
    only: 'village',
  },
  {
    key: 'beboercafe',
    names: [
      ['Beboercaféen {i}', 'Residents’ café {i}'],
      ['Café Opgangen'],
      ['Kaffe på kanden {i}', 'Coffee’s on {i}'],
      ['Naboklubben {i}', 'The Neighbours’ Club {i}'],
    ],
    summaries: [
      [
        'Kaffe, rundstykker og naboer, du endnu ikke har hilst på. {Dage} {hvor}.',
        'Coffee, rolls and neighbours you have not met yet. {Dage} {hvor}.',
      ],
      [
        'Vi sætter en kande kaffe over, og så sidder vi der. Mere plan har vi ikke, og det går strålende.',
        'We put the coffee on and then we sit there. That is all the plan we have, and it works wonderfully.',
      ],
      [
        'En åben dør {hvor} for alle, der bor i nærheden, om man så bliver i fem minutter eller hele formiddagen.',
        'An open door {hvor} for everyone living nearby, whether you stay five minutes or all morning.',
      ],
    ],
    descriptions: [
      [
        '{Når} er der åbent {hvor}. Nogle kommer med avisen, andre med børnebørn, og der er altid en plads ved siden af en, der gerne vil snakke.\n\nVi skiftes til at stå for kaffen. Har du lyst til at tage en vagt, skriver du dig bare på sedlen ved døren.',
        '{Når} the door is open {hvor}. Some bring the paper, some bring grandchildren, and there is always a chair next to someone who would like a chat.\n\nWe take turns making the coffee. If you would like a shift, just put your name on the list by the door.',
      ],
      [
        'Man kan bo ti år i samme opgang uden at vide, hvad naboen hedder. Det ville vi lave om på. Nu kommer vi omkring tyve stykker {dage}, og de fleste af os kan hinandens navne.\n\nIngen tilmelding, ingen dagsorden, og hunde er velkomne, hvis de kan enes.',
        'You can live in the same stairwell for ten years without knowing your neighbour’s name. We wanted to change that. Now some twenty of us come {dage}, and most of us know each other’s names.\n\nNo agenda, and dogs are welcome as long as they get on.',
      ],
    ],
    tags: ['kaffe', 'café', 'naboer', 'beboere', 'samvær', 'hygge'],
    organisers: ['citizens', 'association'],
    prices: ['free'],
    joining: ['drop-in'],
    needs: ['volunteers'],
    when: 'weekly tu,we,th,sa 10,9:30 +2',
    venues: ['residents', 'citizens', 'activity', 'parish', 'oldSchool', 'hall'],
  },
  {
    key: 'velkomst',
    names: [
      ['Velkomstholdet {i}', 'The Welcome Team {i}'],
      ['Ny {i}', 'New {i}'],
      ['Goddag, ny nabo – {by}', 'Hello, New Neighbour – {by}'],
    ],
    summaries: [
      [
        'Er du lige flyttet hertil? Så banker vi gerne på med brød, salt og svar på det, du ikke kan google.',
        'Just moved here? We will gladly knock on your door with bread, salt and answers to what you cannot look up.',
      ],
      [
        'En rundtur, en kop kaffe og tre gode telefonnumre til alle, der er nye {i}.',
        'A tour, a cup of coffee and three useful phone numbers for everyone who is new {i}.',
      ],
      [
        'Vi viser nye tilflyttere rundt og sørger for, at de kender nogen allerede den første uge.',
        'We show newcomers around and make sure they know someone in their very first week.',
      ],
    ],
    descriptions: [
      [
        'Vi kan huske, hvordan det var at være ny: Hvor er tandlægen, hvem lejer en trailer ud, og hvornår er der egentlig fodbold for de små? Derfor får alle nye en personlig velkomst.\n\nSkriv til os, når du er pakket ud. Så aftaler vi en gåtur og tager en nabo eller to med.',
        'We remember what it was like to be new: where is the dentist, who hires out a trailer, and when is football for the little ones? So every newcomer gets a personal welcome.\n\nWrite to us when you have unpacked. We will arrange a walk and bring a neighbour or two.',
      ],
      [
        'To gange om året inviterer vi alle nye på fællesspisning med dem, der har boet her længst. Der bliver fortalt gamle historier og udvekslet nye numre.\n\nResten af tiden kan du altid få en makker, som kender stedet og gerne svarer på dumme spørgsmål.',
        'Twice a year we invite all newcomers to supper with those who have lived here longest. Old stories are told and new numbers exchanged.\n\nThe rest of the time you can always have a buddy who knows the place and likes answering silly questions.',
      ],
    ],
    tags: ['tilflytter', 'ny i byen', 'velkomst', 'naboer', 'bosætning'],
    organisers: ['citizens', 'partnership'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    wide: true,
  },
  {
    key: 'loppemarked',
    names: [
      ['Loppemarkedet {i}', 'The flea market {i}'],
      ['{by} Gadeloppemarked', '{by} Street Flea Market'],
      ['Vejfesten {i}', 'The street party {i}'],
    ],
    summaries: [
      [
        'En lang række borde, et hav af børnecykler og verdens bedste hjemmelavede boller. Hver sommer {i}.',
        'A long row of tables, a sea of children’s bikes and the best home-made buns in the world. Every summer {i}.',
      ],
      [
        'Vi spærrer vejen, stiller bordene ud og har en lørdag, hvor hele kvarteret er på gaden.',
        'We close the road, put out the tables and spend a Saturday with the whole neighbourhood in the street.',
      ],
      [
        'Ryd ud på loftet, mød genboen, og køb hans gamle lampe. Overskuddet går til legepladsen.',
        'Clear out the loft, meet the man across the road and buy his old lamp. The profit goes to the playground.',
      ],
    ],
    descriptions: [
      [
        'Det kræver et bord, en dug og lidt tålmodighed, når nogen vil have det hele for en tier. Til gengæld får du snakket med mennesker, du ellers kun vinker til.\n\nVi sørger for telt, kaffe og toilet. Du melder dig til med navn og antal meter.',
        'All it takes is a table, a cloth and a little patience when someone wants the lot for ten kroner. In return you get to talk to people you otherwise only wave at.\n\nWe see to the tent, the coffee and a toilet. You sign up with your name and how many metres you need.',
      ],
      [
        'Vi er fem familier, der begyndte med et par havestole i indkørslen. Sidste år var der over halvtreds boder, levende musik fra en trappesten og en kagekonkurrence, som endnu diskuteres.\n\nKom og vær med til at planlægge det næste. Vi mangler altid en, der kan skrive skilte.',
        'We are five families who began with a few garden chairs in the drive. Last year there were over fifty stalls, live music from a doorstep and a cake contest that is still being argued about.\n\nCome and help plan the next one. We are always short of someone who can paint signs.',
      ],
    ],
    tags: ['loppemarked', 'vejfest', 'gadefest', 'genbrug', 'naboer'],
    organisers: ['citizens'],
    audience: ['alle'],
    prices: ['free', 'paid'],
    joining: ['sign-up'],
    needs: ['volunteers', 'skills'],
  },
  {
    key: 'nattevandring',
    names: [
      ['Tryghedsvandrerne {i}', 'Evening walkers {i}'],
      ['Voksne på gaden {i}', 'Grown-ups out and about {i}'],
      ['Lygtetænderne {i}', 'The Lamplighters {i}'],
    ],
    summaries: [
      [
        'Vi går en tur fredag aften, hilser på de unge og er bare til stede. Det gør aftenen rolig for alle.',
        'We go for a walk on Friday evenings, say hello to the young people and are simply there. It makes the evening calm for everyone.',
      ],
      [
        'Hold med tre voksne i gule veste, der går runden og altid har tid til en snak.',
        'Teams of three adults in yellow vests who walk the round and always have time for a chat.',
      ],
      [
        'Tryghed er ofte bare nogen, man kender af ansigt. Gå med os en aften, og se selv.',
        'Feeling safe is often just a face you know. Come along one evening and see for yourself.',
      ],
    ],
    descriptions: [
      [
        'Vi blander os ikke, og vi er ikke vagter. Vi går, hilser, deler vand og plaster ud og hjælper den, der er blevet væk fra vennerne.\n\nNye går altid sammen med to erfarne de første gange. En aften om måneden er rigeligt.',
        'We do not interfere and we are not guards. We walk, say hello, hand out water and plasters and help anyone who has lost their friends.\n\nNewcomers always walk with two experienced people the first few times. One evening a month is plenty.',
      ],
      [
        'Idéen kom fra en far, der alligevel lå vågen, til datteren var hjemme. Nu er vi femogtyve, og de unge hilser først.\n\nDu får et kort introkursus, en lun vest og selskab på runden.',
        'The idea came from a father who was lying awake until his daughter was home anyway. Now there are twenty-five of us, and the young people say hello first.\n\nYou get a short introduction, a warm vest and company on the round.',
      ],
    ],
    tags: ['tryghed', 'unge', 'natteliv', 'gåtur', 'frivillig'],
    organisers: ['citizens', 'partnership'],
    audience: ['unge', 'voksne'],
    prices: ['free'],
    joining: ['sign-up'],
    needs: ['volunteers'],
    only: 'city',
  },
  {
    key: 'lokalhistorie',
    names: [
      ['Fortællebænken {i}', 'The storytelling bench {i}'],
      ['{by} Lokalhistoriske Kreds', '{by} Local History Circle'],
      ['Gamle billeder fra {by}', 'Old photographs of {by}'],
    ],
    summaries: [
      [
        'Kom med albummet under armen. Vi sætter navne på gamle billeder og historier på husene {i}.',
        'Bring the album under your arm. We put names to old pictures and stories to the houses {i}.',
      ],
      [
        'Hvem boede i huset med de blå skodder? Vi samler fortællinger om byen, mens nogen endnu kan huske dem.',
        'Who lived in the house with the blue shutters? We gather stories of the place while someone still remembers them.',
      ],
      [
        'Billeder, byvandringer og båndoptager: Vi gemmer det, der ellers ville blive glemt.',
        'Photographs, walks and a tape recorder: we keep what would otherwise be forgotten.',
      ],
    ],
    descriptions: [
      [
        '{Når} sidder vi {hvor} med lup og kaffe. Den ene aften er det skoleklasser fra halvtredserne, den næste et kort over mejerier, som for længst er blevet til boliger.\n\nDu behøver ikke kende nogen på billederne. Gode spørgsmål er lige så meget værd.',
        '{Når} we sit {hvor} with a magnifying glass and coffee. One evening it is school classes from the fifties, the next a map of dairies long since turned into homes.\n\nYou need not know anyone in the pictures. Good questions are worth just as much.',
      ],
      [
        'Vi scanner, skriver ned og inviterer til byvandring to gange om året. Børnene fra skolen har lavet deres egen rute, og den er den sjoveste.\n\nHar du en kasse på loftet, kigger vi den gerne igennem sammen med dig.',
        'We scan, write things down and invite people on a walk twice a year. The schoolchildren have made a route of their own, and it is the most fun.\n\nIf you have a box in the attic, we will gladly go through it with you.',
      ],
    ],
    tags: ['lokalhistorie', 'arkiv', 'gamle billeder', 'byvandring', 'fortælling', 'slægtsforskning'],
    organisers: ['association'],
    audience: ['voksne', 'seniorer'],
    prices: ['free', 'membership'],
    joining: ['drop-in'],
    needs: ['members', 'skills'],
    when: 'monthly mo,tu,we 19,14 +2',
    venues: ['library', 'oldSchool', 'station', 'parish'],
  },
];
