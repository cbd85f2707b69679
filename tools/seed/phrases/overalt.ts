import type { Category } from '../../../schema/category.ts';
import type { Kind } from './kind.ts';

/** Initiatives that have no place of their own: they meet online or reach the whole country. */
export const EVERYWHERE: { category: Category; reach: 'online' | 'nationwide'; kind: Kind }[] = [
  {
    category: 'social-omsorg',
    reach: 'online',
    kind: {
      key: 'natchat',
      names: [
        ['Lyset er tændt', 'The Light Is On'],
        ['Nattens samtale', 'Night Talk'],
      ],
      summaries: [
        [
          'En chat, der er åben, når resten af verden sover. Frivillige lytter og skriver tilbage.',
          'A chat that is open while the rest of the world sleeps. Volunteers listen and write back.',
        ],
      ],
      descriptions: [
        [
          'Man kan være anonym, og man behøver ikke have et stort problem. Nogle skriver, fordi de ikke kan sove, andre fordi de ikke ved, hvem de ellers skal sige det til.\n\nVi har åbent fra klokken 21 til 2 hver nat.',
          'You can be anonymous, and you need not have a big problem. Some write because they cannot sleep, others because they do not know whom else to tell.\n\nWe are open from 9 pm to 2 am every night.',
        ],
      ],
      tags: ['chat', 'anonym', 'ensomhed', 'samtale', 'nat'],
      organisers: ['association'],
      prices: ['free'],
      joining: ['drop-in'],
      needs: ['volunteers'],
      open: ['Mo-Su 21:00-02:00'],
    },
  },
  {
    category: 'kultur-kunst',
    reach: 'online',
    kind: {
      key: 'netlaesekreds',
      names: [
        ['Læsekreds på skærmen', 'Book circle on screen'],
        ['Side for side', 'Page by Page'],
      ],
      summaries: [
        [
          'En læsekreds på video for dig, der bor langt fra nærmeste bibliotek. Eller bare helst er i hjemmesko.',
          'A video book circle for you who live far from the nearest library, or simply prefer slippers.',
        ],
      ],
      descriptions: [
        [
          'Vi er højst otte i hver kreds og læser en bog om måneden. Man behøver ikke have kamera på, men det er hyggeligt, når katten kommer forbi.\n\nNye kredse begynder i september og februar.',
          'There are eight of us at most in each circle, and we read one book a month. You need not turn your camera on, but it is nice when the cat walks past.\n\nNew circles start in September and February.',
        ],
      ],
      tags: ['læsekreds', 'bøger', 'online', 'video'],
      organisers: ['citizens'],
      prices: ['free'],
      joining: ['sign-up'],
      when: 'monthly mo,tu 20 +1',
    },
  },
  {
    category: 'laering-vaerksted',
    reach: 'online',
    kind: {
      key: 'netlektier',
      names: [
        ['Lektiehjælp på nettet', 'Homework help online'],
        ['Spørg om matematik', 'Ask About Maths'],
      ],
      summaries: [
        [
          'Sidder du fast i en ligning? Frivillige studerende hjælper over video fire aftener om ugen.',
          'Stuck on an equation? Volunteer students help by video four evenings a week.',
        ],
      ],
      descriptions: [
        [
          'Du logger på, stiller dig i kø og får en hjælper for dig selv. Vi giver ikke svaret, men vi slipper dig heller ikke.\n\nBørn, unge og voksne på vej tilbage til skolebænken er lige velkomne.',
          'You log on, join the queue and get a helper to yourself. We do not give you the answer, but we do not let go of you either.\n\nChildren, young people and adults returning to school are equally welcome.',
        ],
      ],
      tags: ['lektiehjælp', 'matematik', 'online', 'skole'],
      organisers: ['association'],
      audience: ['boern', 'unge'],
      prices: ['free'],
      joining: ['drop-in'],
      needs: ['volunteers'],
      open: ['Mo-Th 18:00-21:00'],
    },
  },
  {
    category: 'integration',
    reach: 'online',
    kind: {
      key: 'netdansk',
      names: [
        ['Tal dansk på nettet', 'Speak Danish online'],
        ['En halv time dansk', 'Half an Hour of Danish'],
      ],
      summaries: [
        [
          'Tal dansk over video en halv time om ugen med en frivillig, der glæder sig til det.',
          'Speak Danish by video for half an hour a week with a volunteer who looks forward to it.',
        ],
      ],
      descriptions: [
        [
          'Vi finder en samtalepartner, der passer til din alder og dine interesser. I bestemmer selv, hvad I taler om.\n\nMange begynder med vejret og ender med livet.',
          'We find a partner to suit your age and interests. You decide what to talk about.\n\nMany begin with the weather and end with life.',
        ],
      ],
      tags: ['dansk', 'sprog', 'online', 'learn Danish', 'samtale'],
      organisers: ['association'],
      audience: ['nye-i-danmark'],
      prices: ['free'],
      joining: ['sign-up'],
      needs: ['volunteers'],
      languages: ['da', 'en'],
    },
  },
  {
    category: 'sundhed',
    reach: 'online',
    kind: {
      key: 'netpause',
      names: [
        ['Ti minutters pause', 'A Ten-Minute Break'],
        ['Morgenstræk på skærmen', 'Morning stretch on screen'],
      ],
      summaries: [
        [
          'Hver hverdag klokken ti strækker vi os sammen foran skærmen. Så er der kaffe hver for sig.',
          'Every weekday at ten we stretch together in front of the screen. Then it is coffee, each at home.',
        ],
      ],
      descriptions: [
        [
          'Det begyndte som en pause for hjemmearbejdere og endte som et fællesskab på tværs af landet. Øvelserne kan laves i arbejdstøj.\n\nDu kan slukke kameraet. Det gør halvdelen.',
          'It began as a break for people working from home and ended as a community across the country. The exercises can be done in office clothes.\n\nYou can turn off your camera. Half of us do.',
        ],
      ],
      tags: ['motion', 'pause', 'online', 'hjemmearbejde'],
      organisers: ['citizens'],
      prices: ['free'],
      joining: ['drop-in'],
      open: ['Mo-Fr 10:00-10:15'],
    },
  },
  {
    category: 'genbrug-reparation',
    reach: 'nationwide',
    kind: {
      key: 'reservedele',
      names: [
        ['Den sidste skrue', 'The Last Screw'],
        ['Reservedelsringen', 'The Spare Parts Ring'],
      ],
      summaries: [
        [
          'Frivillige 3D-printer knapper, hængsler og låger til ting, man ikke længere kan få dele til. I hele landet.',
          'Volunteers 3D-print knobs, hinges and covers for things you can no longer get parts for, all over the country.',
        ],
      ],
      descriptions: [
        [
          'Send et billede og et mål. En af os tegner delen, en anden printer den, og du betaler porto og plastik.\n\nAlle tegninger lægges frem, så den næste kan bruge dem.',
          'Send a picture and a measurement. One of us draws the part, another prints it, and you pay for postage and plastic.\n\nAll drawings are shared, so that the next person can use them.',
        ],
      ],
      tags: ['reservedele', '3D-print', 'reparation', 'genbrug'],
      organisers: ['citizens'],
      prices: ['by-agreement'],
      joining: ['sign-up'],
      needs: ['skills', 'members'],
    },
  },
  {
    category: 'have-natur',
    reach: 'nationwide',
    kind: {
      key: 'froering',
      names: [
        ['Frøringen', 'The Seed Ring'],
        ['Frø i en kuvert', 'Seeds in an Envelope'],
      ],
      summaries: [
        [
          'Vi sender frø til hinanden i brune kuverter, fra have til have i hele landet.',
          'We send each other seeds in brown envelopes, from garden to garden all over the country.',
        ],
      ],
      descriptions: [
        [
          'Du skriver, hvad du har, og hvad du ønsker dig. En dag i februar dumper der en kuvert ind ad brevsprækken.\n\nDe fleste lægger et brev ved. Det er næsten det bedste.',
          'You write what you have and what you would like. One day in February an envelope drops through the letterbox.\n\nMost people enclose a letter. That is almost the best part.',
        ],
      ],
      tags: ['frø', 'have', 'bytte', 'planter'],
      organisers: ['citizens'],
      prices: ['free'],
      joining: ['sign-up'],
      needs: ['members'],
    },
  },
  {
    category: 'boern-unge',
    reach: 'nationwide',
    kind: {
      key: 'brevvenner',
      names: [
        ['Brevvenner på papir', 'Pen friends on paper'],
        ['Kære ukendte ven', 'Dear Unknown Friend'],
      ],
      summaries: [
        [
          'Børn skriver breve til børn et andet sted i landet. Med frimærke, klistermærker og stavefejl.',
          'Children write letters to children elsewhere in the country, with stamps, stickers and spelling mistakes.',
        ],
      ],
      descriptions: [
        [
          'Vi parrer børn mellem 7 og 14 år efter alder og det, de kan lide. Forældre er med på en lytter i begyndelsen.\n\nHver sommer mødes de, der har lyst, til en lejr med meget snak.',
          'We match children between 7 and 14 by age and by what they like. Parents look over their shoulder at first.\n\nEvery summer those who wish meet at a camp with a great deal of talking.',
        ],
      ],
      tags: ['brevven', 'børn', 'breve', 'venskab'],
      organisers: ['association'],
      audience: ['boern', 'familier'],
      prices: ['free'],
      joining: ['sign-up', 'waiting-list'],
    },
  },
];
