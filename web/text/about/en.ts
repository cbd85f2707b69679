/** About Rodskud, privacy and accessibility, in English. What stands here must be true of the code. */
import type { AboutText } from './prose.ts';

export const about: AboutText = {
  contact: 'Write to',
  om: {
    title: 'About Rodskud',
    lead: 'Rodskud is a map and a list of what people start together where they live: shared meals, repair cafés, village halls, gardens, choirs and much else.',
    sections: [
      {
        id: 'hvad',
        title: 'What it is',
        blocks: [
          'A rodskud is a root sucker: the shoot that comes up where the roots already are. So it is with local initiatives. Most of them exist long before anybody outside the street has heard of them. Here they can be found by the neighbour, by the newcomer and by the municipality.',
          'Search for a word, a town or a postcode on the [front page](/en/), or come in through [your municipality](/en/kommuner). Everything on the map is in the list too.',
        ],
      },
      {
        id: 'hvem',
        title: 'Who is behind it',
        blocks: [
          'Rodskud is an open program: the code is free under the MIT licence, and anybody may run their own. The initiatives themselves are run by associations, citizens, municipalities and others, who answer for what they do.',
          'How the pages look and how they speak is shown on [the page about style](/en/stil).',
        ],
        withoutContact:
          'Whoever runs this particular site has given no address to write to. A question about an initiative is best put to the initiative itself; its contact is on its page.',
      },
      {
        id: 'data',
        title: 'Where the information comes from',
        blocks: [
          'It is taken from sources that everybody may use. At its foot every page says whom the data are from, and under which licence. The page of an initiative names its source, and when it was last confirmed, where that is known.',
          'The map is drawn from open data about coasts, lakes and towns.',
        ],
      },
      {
        id: 'tilfoej',
        title: 'How an initiative gets here',
        blocks: [
          'Whoever is in charge of an initiative can [add it](/en/tilfoej), without an account and without a password: you confirm your e-mail address, and a moderator of the area looks at it. After that it can be edited among [your listings](/en/mine).',
          'The rest has been imported by whoever runs the site: from a municipality, an association or another open source. If it is yours, you can claim it from its page. If you see a mistake, you can report it there.',
        ],
      },
      {
        id: 'kommuner',
        title: 'For municipalities, libraries and associations',
        blocks: [
          'The map can be [put on your own site](/en/indlejr): in your colours, without cookies and without a consent banner. Every [municipality](/en/kommuner) also has a page here, and can have moderators of its own.',
        ],
      },
      {
        id: 'aabne-data',
        title: 'Open data',
        blocks: [
          'Every list can be taken along: as a spreadsheet, as a map, as a feed and as a calendar. The links are below the list, and they follow what you searched for.',
          'There is also an API by the standard OGC API Features. It describes itself at [/api](/api), and QGIS reads it as it is. For example:',
          { code: '/api/collections/initiatives/items?q=strik&area=municipality:0751' },
          { code: '/en/initiatives.csv?omraade=municipality:0751' },
          { code: '/en/initiatives.atom?kategori=mad' },
          'Remember to name the source when you use the data; every answer carries it.',
        ],
      },
    ],
  },
  privatliv: {
    title: 'Privacy',
    lead: 'You can read everything here without saying who you are: no cookies, no account, and nobody who watches. An account is for those who keep an initiative.',
    sections: [
      {
        id: 'kort-sagt',
        title: 'In short',
        blocks: [
          [
            'No cookie is set when you read, search or look at the map.',
            'Nothing is fetched from anybody but us: no typefaces, maps, advertisements or measurements of a third party.',
            'We do not count visitors and make no profiles.',
          ],
        ],
      },
      {
        id: 'placering',
        title: 'Where you are',
        blocks: [
          'If you press “Near me”, your browser asks whether it may tell where you are. If you agree, the place is rounded to about a hundred metres before it leaves your device, and put into the address of the page as `naer=`, so that the list can show what is nearest. The exact place is never sent.',
          'If you share that address, you share the rounded place too.',
        ],
      },
      {
        id: 'adresser',
        title: 'When you type an address',
        onlyWithGeocoder: true,
        blocks: [
          'To be able to suggest addresses our server passes the words that you type into the search box on to the Danish Agency for Climate Data (Klimadatastyrelsen). It gets the words alone: not your IP address and nothing else about you.',
        ],
      },
      {
        id: 'soegninger',
        title: 'When a search finds nothing',
        blocks: [
          'We then count the words, so that municipalities can see what people miss: which month, which municipality was searched in, which words, and how many times. Nothing about who searched, and nothing that leads back to a person or a device.',
          [
            'Words that could tell of somebody are not kept at all: e-mail addresses, four figures or more, more than four words or forty characters.',
            'Only what was searched for at least five times in a month is shown, in the overview of the municipality. The rest is deleted when the month is over.',
            'After two years everything is deleted.',
          ],
        ],
      },
      {
        id: 'paa-enheden',
        title: 'What stays on your device',
        blocks: [
          'If you save an initiative, it is saved in your own browser only. We cannot see it, and it is gone when you clear the data of your browser.',
          'The site may use a small helper in the browser (a service worker) that keeps pages you have seen, so that they can be read without a connection. That copy, too, is only with you.',
        ],
      },
      {
        id: 'driften',
        title: 'What the host sees',
        blocks: [
          'The site runs at Cloudflare. To be able to answer they receive your IP address, and for a short time they may keep technical information about a visit: the time, the address of the page (and so what you searched for), the browser and the IP address. It is used to keep the site running and to turn away abuse.',
        ],
      },
      {
        id: 'konto',
        title: 'When you sign in',
        blocks: [
          'Whoever keeps an initiative, or moderates, has an account. It is made the first time you [sign in](/en/log-ind), and there is no password: you get a link by mail.',
          [
            'We keep your e-mail address, the language of your mails, whether you use keyboard shortcuts, and what you may do. The address is not shown to others and is not in the open data.',
            'When you ask for a link, a cookie, `__Host-sign-in`, is set for ten minutes. All it says is that this was the browser that asked, so that nobody can use a mail that they got hold of.',
            'When you are signed in, the cookie `__Host-session` remembers it. It goes when you sign out, or when you have not been here for thirty days. There are no other cookies.',
            'Links and codes are kept only as a fingerprint that they cannot be read from, and are deleted within a day of their end.',
            'A mail that we send is kept only until it is sent. That it was sent, and to whom, is kept for thirty days more.',
            'To keep abuse out we count how often something is asked for from one address of the internet. The address is kept only as a fingerprint, for three days at most.',
            'A log of who changed what names you by a fingerprint and not by name.',
            'When a moderator imports a list from a file, the file is kept for a week, and what the list changed for thirty days, so that it can be undone.',
          ],
          'On [your account](/en/konto) you can download all that is kept about you, and erase it.',
        ],
      },
      {
        id: 'initiativerne',
        title: 'Information about the initiatives',
        blocks: [
          'Contact details on the page of an initiative are public at the source that the page names. A private home is shown as an approximate area, or not on the map at all.',
        ],
      },
      {
        id: 'spoergsmaal',
        title: 'Questions and complaints',
        blocks: [
          'If you are not satisfied with how information about you is handled, you can complain to the [Danish Data Protection Agency](https://www.datatilsynet.dk/english).',
        ],
        withoutContact:
          'Whoever runs this site has given no address to write to. To have information about you removed, turn to the source that is named on the page of the initiative.',
      },
    ],
  },
  tilgaengelighed: {
    title: 'Accessibility statement',
    lead: 'Rodskud is meant to be usable by everybody. This statement says how far we are, what is not good enough yet, and what you can do if something is in your way.',
    sections: [
      {
        id: 'status',
        title: 'Status',
        blocks: [
          'The site conforms in part to the requirements of the Danish web accessibility act (EN 301 549) and to WCAG 2.2 at level AA. What is missing stands below.',
          'All pages are whole without JavaScript, can be used by keyboard alone, follow your settings for dark colours, high contrast and less motion, and can be read on a screen 320 pixels wide.',
        ],
      },
      {
        id: 'mangler',
        title: 'What is not accessible',
        blocks: [
          [
            'The map is a picture that a screen reader cannot read, and its single pins cannot be reached by keyboard. The map can be moved with the arrow keys and zoomed with plus and minus. The list beside it shows the same initiatives and has everything that the map has.',
            'The texts of the initiatives are written by many different people. Languages may be marked wrongly, and texts may be hard to read.',
            'Links to the websites of the initiatives lead to sites that we have no influence on.',
            'Files for spreadsheets and calendars are plain data without layout.',
          ],
        ],
      },
      {
        id: 'test',
        title: 'How it was tested',
        blocks: [
          'The pages are tested automatically with every change: with axe in a real browser on a narrow and a wide screen, in light and dark colours; with a check that the HTML is valid; and with journeys made by keyboard, without JavaScript and without the map.',
          'They have not yet been tested by people who use a screen reader or other aids every day. The assessment is our own.',
        ],
      },
      {
        id: 'henvendelse',
        title: 'Is there something you cannot use?',
        blocks: [
          'Say which page it is, and what you tried. All information can also be had without a map as a [list](/en/), as [CSV](/en/initiatives.csv) or through the [API](/api).',
        ],
        withoutContact:
          'Whoever runs this site has given no address to write to. If it is run by a municipality or another public authority, turn to them.',
      },
      {
        id: 'haandhaevelse',
        title: 'Complaints and enforcement',
        blocks: [
          'The Danish Agency for Digital Government (Digitaliseringsstyrelsen) supervises the accessibility of public websites. If this site is run by a public authority, and you get no answer within ten working days or are not satisfied with it, you can [turn to the agency](https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/).',
          'A public authority that runs the site must also have its own statement in the WAS-Tool of the agency.',
        ],
      },
      {
        id: 'dato',
        title: 'Date',
        blocks: ['The statement was made on 23 November 2026 and is reviewed at least once a year.'],
      },
    ],
  },
};
