/**
 * Words that people say for the same thing, Danish and English. A small open list: a group is found by each of its
 * words, and what is found by another word of the group counts less than what is found by the word itself.
 */
import { fold } from '../../schema/fold.ts';
import { stem } from './danish.ts';

const GROUPS = `
  strik strikke nørkle nørklecafé garn hækle håndarbejde knitting
  repair reparation reparere reparer fikse fix mending brødrister støvsuger elkedel symaskine lampe lamp broken
  genbrug secondhand brugt brugte thrift charity
  loppe loppemarked loppebazar fleamarket flohmarkt
  bytte byttemarked byttecentral
  værested varmestue samværssted mødested ensom ensomhed lonely
  forsamlingshus beboerhus medborgerhus kulturhus borgerhus festsal selskabslokale lokale lokaler leje fest
  bibliotek library bücherei kütüphane biblioteka бібліотека bøger bog
  idræt sport motion træning træne fitness gymnastik
  svømme svømning svømmehal svømmebad badet bad swimming swim pool schwimmbad
  fodbold boldklub football soccer
  ride ridning rideklub riding
  ro roning roklub rowing
  klatre klatring climbing
  skak chess schach
  spejder spejdere scout scouts
  ungdom unge ung youth teenager ungdomsklub fritidsklub juniorklub
  børn barn kids children legestue familie
  ældre senior seniorer pensionist pensionister elderly
  fællesspisning folkekøkken spisning madklub middag dinner
  have haver nyttehave byhave fælleshave kolonihave dyrke garden gardening
  lektie lektiehjælp lektiecafé homework
  sprogcafé sprog language danskundervisning
  værksted workshop makerspace hobby kreativ
  flygtning flygtninge indvandrer nydansker venligbo venligboerne integration refugees
  kor sang synge choir singing
  musik music øvelokale spillested koncert koncerter koncertsal concert
  teater teatre teatret theatre theater skuespil drama
  kunst galleri udstilling art
  cykel bike bicycle cykelværksted
  feriekoloni koloni sommerlejr lejr camp lejrskole
  tøj clothes clothing tøjbutik
  møbel møbler møblement furniture
  besøgsven besøgsvenner visiting selskab
  gåtur vandre vandretur walk walking hiking
  it computer edb digital data
  brætspil spil games
  dans danse dance dancing folkedans
  hjemløs homeless herberg shelter varmestue
  hjælp help støtte
  café cafe kafé coffee kaffe
  klub club
  butik shop store forretning
  dagcenter aktivitetscenter daghjem
  museum lokalhistorie arkiv historie
`;

/** Said in several words, and meant as one. */
const PHRASES: [string[], string][] = [
  ['second hand', 'secondhand'],
  ['sted at være', 'værested'],
  ['sted være', 'værested'],
  ['drop in', 'værested'],
  ['youth club', 'ungdomsklub'],
  ['community garden', 'fælleshave'],
  ['community house', 'medborgerhus'],
  ['swimming pool', 'svømmehal'],
  ['flea market', 'loppemarked'],
  ['ikinci el', 'genbrug'],
  ['gå til', 'til'],
  ['community centre', 'medborgerhus'],
].map(([from = '', to = '']) => [fold(from).split(' '), fold(to)]);

const groups = GROUPS.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/).map(fold));

const byStem = new Map<string, string[]>();
for (const group of groups) {
  for (const word of group) byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), ...group]);
}

/** The other words for it, none for most. */
export function synonymsOf(word: string): string[] {
  const own = stem(word);
  return [...new Set(byStem.get(own) ?? [])].filter(
    (other) => other !== word && (other === own || stem(other) !== own),
  );
}

/** Several words that are one idea become one word. */
export function joinPhrases(words: string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = PHRASES.find(([from]) => from.every((word, j) => words[i + j] === word));
    joined.push(phrase ? phrase[1] : (words[i] as string));
    i += phrase ? phrase[0].length : 1;
  }
  return joined;
}
