/**
 * Cases made of every real listing by chance that comes out the same each time: copies as other people would write
 * them, and listings of the data themselves, which no other listing is. The words here are written without a look at
 * those of the rules (worker/domain), so that the two do not only agree with each other.
 */
import { slugify } from '../../schema/fold.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { beside, type Case, namesakes, placeOf } from '../../tools/bench/duplicate-cases.ts';
import type { Draft } from '../../worker/domain/duplicates.ts';
import { pick, randomFrom } from '../random.ts';
import { doubtfulPairs } from './doubtful.ts';

type Random = () => number;
type Change = (name: string, random: Random, of: Initiative) => string | undefined;

const SEED = 20261128;

export function madeCases(listings: Initiative[]): Case[] {
  const random = randomFrom(SEED);
  return [
    ...listings.flatMap((it) => copiesOf(it, listings, random)),
    ...listings.map((it) => itself(it, listings)),
    ...listings.flatMap((it) => otherKind(it, listings, random)),
  ];
}

/** Two copies a listing: one in other words, one in the same words elsewhere or reached the same way. */
function copiesOf(of: Initiative, listings: Initiative[], random: Random): Case[] {
  const wording = Object.entries(WORDINGS)
    .map(([group, change]) => ({ group, name: change(of.name, random, of) }))
    .filter(({ name }) => name !== undefined && name !== of.name);
  const chosen = pick(random, wording);
  const reworded = chosen?.name
    ? [
        made(`made: ${chosen.group}`, of, {
          name: chosen.name,
          ...placeOf(of, { name: chosen.name, off: 200 * random() }),
        }),
      ]
    : [];
  const [group, make] = pick(random, Object.entries(PLACINGS));
  return [...reworded, made(`made: ${group}`, of, make(of, random))];

  function made(name: string, it: Initiative, draft: Pick<Draft, 'name'> & Partial<Draft>): Case {
    return {
      group: name,
      draft: { category: it.category, contact: {}, ...draft },
      means: it.name,
      isMade: true,
      expected: [it.id],
      doubtful: [...namesakes(it, listings, draft.lngLat ? 2000 : 50_000), ...doubtfulPairs(it, listings)],
    };
  }
}

/** Each listing as if it were typed anew: nothing else in the data is the same. */
function itself(it: Initiative, listings: Initiative[]): Case {
  const { name, category, contact, translations, id, municipality, place } = it;
  return {
    group: 'each listing itself',
    draft: {
      name,
      category,
      contact,
      translations,
      ...(place?.lngLat ? { lngLat: place.lngLat } : {}),
      ...(place?.postcode ? { postcode: place.postcode } : {}),
      ...(municipality ? { municipality } : {}),
    },
    means: name,
    isMade: true,
    self: id,
    expected: [],
    doubtful: [...namesakes(it, listings, 500), ...doubtfulPairs(it, listings)],
  };
}

const KINDS: [RegExp, string[]][] = [
  [/boldklub$/i, ['Skakklub', 'Rideklub', 'Svømmeklub', 'Bibliotek']],
  [/bibliotek(et)?$/i, ['Roklub', 'Musikskole', 'Kirke']],
  [/forsamlingshus$/i, ['Brugs', 'Boldklub', 'Kirke']],
  [/roklub$/i, ['Badmintonklub', 'Tennisklub']],
  [/teater$/i, ['Museum', 'Svømmehal']],
  [/idrætsforening$/i, ['Lokalarkiv', 'Jagtforening', 'Pensionistforening']],
];

/** What it is, changed for something else that the same village has. */
function otherKind(of: Initiative, listings: Initiative[], random: Random): Case[] {
  const found = KINDS.find(([kind]) => kind.test(of.name));
  if (!found) return [];
  const name = of.name.replace(found[0], pick(random, found[1]));
  // The village may have that, too.
  if (listings.some((it) => slugify(it.name) === slugify(name))) return [];
  const draft = { name, category: of.category, contact: {}, ...placeOf(of, { name, off: 60 }) };
  return [{ group: 'made: another kind', draft, means: of.name, isMade: true, expected: [], doubtful: [] }];
}

const WORDINGS: Record<string, Change> = {
  misspelt: (name, random) => inLongestWord(name, (word) => slip(word, random)),
  'two slips': (name, random) =>
    name.length < 14 ? undefined : inLongestWord(name, (word) => slip(slip(word, random), random)),
  'plain letters': (name) =>
    name
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'oe')
      .replace(/å/g, 'aa')
      .replace(/Æ/g, 'Ae')
      .replace(/Ø/g, 'Oe')
      .replace(/Å/g, 'Aa')
      .replace(/é/g, 'e'),
  'bare letters': (name) =>
    name.normalize('NFD').replace(/\p{M}/gu, '').replace(/æ/gi, 'a').replace(/ø/gi, 'o'),
  shouted: (name) => name.toUpperCase(),
  'turned round': (name) => {
    const [first, second, third] = name.split(' ');
    return first && second && !third ? `${second} ${first}` : undefined;
  },
  'with its town': (name, _, { place }) => {
    const town = place?.town?.replace(/ (?:[A-ZØ]{1,2}|Sj)$/, '');
    return town && !name.includes(town) ? `${name} i ${town}` : undefined;
  },
  shortened: (name) =>
    name.match(/^(?:Værestedet|Foreningen|Feriekolonien|Kulturhuset|Idrætsforeningen) (.+)$/)?.[1],
  lengthened: (name, random) => `${pick(random, ['Foreningen', 'Velkommen i', 'Frivillige i'])} ${name}`,
  abbreviated: (name) => {
    const short = SHORT.reduce((text, [long, brief]) => text.replace(long, brief), name);
    return short;
  },
  'spelt out': (name) => name.replace(/\bIF\b/, 'Idrætsforening').replace(/\bSdr\./, 'Sønder'),
  'two words': (name) =>
    name.replace(/(?<=\p{L}{3})(bibliotek|forsamlingshus|forening|klub|hallen|teater)/u, ' $1'),
  'one word': (name) =>
    name.replace(/(\p{L}{4,}) (klub|hus|hallen|cafe|center)\b/iu, (_, a, b) => a + b.toLowerCase()),
  definite: (name) =>
    name.replace(
      /(klub|bibliotek|hus|center)$/,
      (kind) =>
        ({ klub: 'klubben', bibliotek: 'biblioteket', hus: 'huset', center: 'centret' })[kind] ?? kind,
    ),
  translated: (name) => ENGLISH.reduce((text, [danish, english]) => text.replace(danish, english), name),
};

const SHORT: [RegExp, string][] = [
  [/ Idrætsforening\b/, ' IF'],
  [/ Boldklub\b/, ' BK'],
  [/ Gymnastikforening\b/, ' GF'],
  [/\bSønder /, 'Sdr. '],
  [/\bNørre /, 'Nr. '],
  [/ og /, ' & '],
];

const ENGLISH: [RegExp, string][] = [
  [/ Bibliotek$/i, ' Library'],
  [/ Forsamlingshus$/i, ' Village Hall'],
  [/ Boldklub$/, ' Football Club'],
  [/ Roklub$/, ' Rowing Club'],
  [/ Rideklub$/, ' Riding Club'],
  [/ Sejlklub$/, ' Sailing Club'],
  [/ Teater$/, ' Theatre'],
  [/ Svømmehal$/, ' Swimming Pool'],
  [/ Genbrug$/, ' Second Hand'],
  [/ Medborgerhus$/, ' Community House'],
];

type Placing = (of: Initiative, random: Random) => Pick<Draft, 'name'> & Partial<Draft>;

const PLACINGS: Record<string, Placing> = {
  'beside it': (of, random) => ({ name: of.name, ...placeOf(of, { name: of.name, off: 60 * random() }) }),
  '300 m away': (of) => ({ name: of.name, ...placeOf(of, { name: of.name, off: 300 }) }),
  'only its postcode': (of) => ({ name: of.name, ...placeOf(of, { name: of.name, where: 'postcode' }) }),
  'only its municipality': (of) => ({
    name: of.name,
    ...placeOf(of, { name: of.name, where: 'municipality' }),
  }),
  'renamed, same website': (of, random) => renamed(of, random, 'website'),
  'renamed, same phone': (of, random) => renamed(of, random, 'phone'),
  'renamed, same e-mail': (of, random) => renamed(of, random, 'email'),
};

const OTHER_NAMES = [
  'Fællesrummet',
  'Torvet',
  'Kaffestuen',
  'Husets Venner',
  'Vores sted',
  'Onsdagsholdet',
  'Samlingspunktet',
];

function renamed(of: Initiative, random: Random, way: 'website' | 'phone' | 'email') {
  const value = of.contact[way];
  const isTelling =
    way !== 'website' ||
    !/(?:korshaer|kors|danmission|missionafrika|noedhjaelp|frelsenshaer|repaircafedanmark)\.example/.test(
      value ?? '',
    );
  const at = of.place?.lngLat;
  // The website of a chain tells its branches apart only together with their names.
  const name = isTelling ? pick(random, OTHER_NAMES) : of.name;
  return {
    name,
    ...(at ? { lngLat: beside(at, 250 * random(), 7 * random()) } : placeOf(of, { name })),
    contact: value ? { [way]: written(value, way, random) } : {},
  };
}

/** The same website, number or address, written another way. */
function written(value: string, way: 'website' | 'phone' | 'email', random: Random): string {
  if (way === 'phone')
    return pick(random, [
      value,
      `+45 ${value}`,
      value.replaceAll(' ', ''),
      `0045${value.replaceAll(' ', '')}`,
    ]);
  if (way === 'email') return pick(random, [value, value.toUpperCase()]);
  return pick(random, [
    value,
    value.replace('www.', ''),
    value.replace(/\/$/, ''),
    value.replace('https:', 'http:'),
    `${value}?utm_source=nyhedsbrev`,
  ]);
}

function inLongestWord(name: string, change: (word: string) => string): string | undefined {
  const longest = name.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length < 6 ? undefined : name.replace(longest, change(longest));
}

/** One letter lost, doubled, changed or swapped with its neighbour, not the first. */
function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [head, letter = '', tail] = [word.slice(0, at), word[at], word.slice(at + 1)];
  return pick(random, [
    head + tail,
    head + letter + letter + tail,
    head + pick(random, [...'aeinrst']) + tail,
    head + (tail[0] ?? '') + letter + tail.slice(1),
  ]);
}
