/** Words of the parts of the front page whose code comes after the page (web/ui/parts.tsx), in English. */
import { audiencesEn } from '../../schema/audience-names-en.ts';
import { MANY, pluralsOf } from './plural.ts';
import type { ToolText } from './tools-da.ts';

const plural = pluralsOf('en');

export const tools: ToolText = {
  find: {
    suggestions: 'Suggestions',
    places: 'Places',
    initiatives: 'Initiatives',
    found: (n) => plural(n, { one: '# suggestion', other: '# suggestions' }),
    searchFor: (words) => `Search for “${words}”`,
    meant: (words) => `Did you mean “${words}”?`,
    nearMe: 'Near me',
    locating: 'Finding you …',
    refused: 'We may not see where you are, and that is fine.',
    notLocated: 'Your position could not be found.',
    typePlace: 'Type a town',
    kinds: { town: 'Town', postcode: 'Postcode', municipality: 'Municipality', address: 'Address' },
  },
  filter: {
    title: 'Filters',
    show: (n) => plural(n, { one: 'Show # initiative', other: 'Show # initiatives' }),
    showList: 'Show the list',
    atLeast: (n) => `at least ${n}`,
    none: 'none',
    apply: 'Show the chosen ones',
    active: 'Chosen',
    remove: (what) => `Remove ${what}`,
    clear: 'Clear all',
    quick: 'Quick filters',
    area: (name) => `Only ${name}`,
    view: 'Only what the map shows',
    nearYou: 'Close to you',
    groups: {
      when: 'When',
      category: 'Category',
      audience: 'For whom',
      price: 'Price',
      joining: 'Taking part',
      access: 'Accessibility',
      languages: 'Languages',
      needs: 'Needs help',
    },
    when: { today: 'Today', 'this-week': 'This week' },
    needsHelp: 'Needs help',
    needs: (what) => `Needs: ${what.toLowerCase()}`,
  },
  ways: {
    help: 'Try another word, fewer filters or a larger area.',
    wholeCountry: 'Search all of Denmark',
    withoutFilters: 'Without filters',
    widen: 'Show a larger area',
    elsewhere: 'The nearest ones elsewhere',
    from: (distance, wind, origin) => `${distance} ${wind} of ${origin === 'map' ? 'the map' : 'you'}`,
    winds: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
    without: (what, n) =>
      n < MANY
        ? plural(n, { one: `Without ${what}: # initiative`, other: `Without ${what}: # initiatives` })
        : `Without ${what}: at least ${MANY} initiatives`,
    parts: {
      q: 'the words',
      bbox: 'the limits of the map',
      area: 'the area',
      near: 'nearness',
      when: 'the time',
      category: 'the category',
      audience: 'the audience',
      price: 'the price',
      joining: 'the way to take part',
      access: 'accessibility',
      languages: 'the language',
      needs: 'help',
    },
    missing: 'Tell us that it is missing',
  },
  end: {
    missing: 'Is something missing?',
    add: 'Add an initiative',
    files: 'Download the list:',
    excel: 'Danish Excel',
  },
  audiences: audiencesEn,
  /** The words of the closed lists of schema/terms.ts. */
  terms: {
    price: {
      free: 'Free',
      paid: 'Costs something',
      membership: 'Membership',
      'by-agreement': 'By agreement',
    },
    joining: { 'drop-in': 'Just turn up', 'sign-up': 'Sign up', 'waiting-list': 'Waiting list' },
    access: {
      'step-free': 'Step-free',
      toilet: 'Accessible toilet',
      'hearing-loop': 'Hearing loop',
      parking: 'Accessible parking',
      companion: 'Room for a companion',
      quiet: 'Quiet surroundings',
    },
    needs: {
      volunteers: 'Volunteers',
      room: 'Rooms',
      money: 'Money',
      skills: 'Special skills',
      members: 'Members',
    },
  },
};
