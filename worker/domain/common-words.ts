/**
 * How much a word of a name says about whose name it is. *Forsamlingshus* is said of a thousand houses, *Perronen* of
 * one. Small open lists; what they do not know tells most.
 */
import { fold } from '../../schema/fold.ts';
import { halvesOf, isMadeOfWords } from './compounds.ts';
import { editDistance, isStopWord, stem } from './danish.ts';

/** With and without their inflection: the stem of a stem may be another. */
const asForms = (text: string) => new Set(text.split(/\s+/).filter(Boolean).map(fold).flatMap(formsOf));

/** A word as it stands and without its inflection. */
export function formsOf(word: string): string[] {
  return [...new Set([word, stem(word)])];
}

/** Said of anything. */
const EMPTY = asForms(`
  forening frivillig frivillige velkommen dansk danske danmark lokal lokalforening afdeling afd klubhus klubhuset
  selvejende institution a s aps ny nye and the of og i på ved for til under vores din`);

/** What sort of thing it is. */
const KINDS = asForms(`
  klub club hus hal hallen sal center centret centre centrum gård lade skole stue lokale kreds gruppe laug bådelaug netværk
  fællesskab team hold café kafé cafe cafeen kaffe kaffebar bod butik shop marked genbrug genbrugsbutik genbrugsbutikken
  secondhand loppe lopper loppemarked møbel tøjbutik
  bibliotek biblioteket hovedbibliotek centralbibliotek kombibibliotek arkiv lokalarkiv museum teater teatret biograf scene
  koncertsal musik musikskole musikhus galleri kulturhus kulturcenter kultur forsamlingshus samlingshus forsamlingsgård
  medborgerhus borgerhus beboerhus fælleshus trivselshus sognegård sognehus sogn kirke menighedsråd menighed
  idrætsforening idrætsklub sportsforening sportsklub idræt sport idrætscenter idrætshal idrætsanlæg idrætspark idrætshus brugs
  stadion boldklub fodbold fodboldklub håndbold håndboldklub badminton badmintonklub tennis tennisklub bordtennis
  gymnastik gymnastikforening svømmehal svømmeklub svømning friluftsbad bad fitness motion yoga dans dansestudie
  roklub kajakklub kajak sejlklub sejlforening rideklub rideskole skytteforening skyttekreds skytte klatrehal skakklub
  skak billardklub bridge bridgecenter bueskytter speedwayklub motorklub cykelklub vandskiklub golfklub løbeklub
  fritidscenter fritidsklub ungdomsklub juniorklub ungdomshus ungdomsskole ungdom fritid børn unge feriekoloni koloni lejr
  lejrcenter spejder spejdercenter spejdergruppe højskole produktionshøjskole daghøjskole handelshøjskole værksted makerspace
  værested varmestue natvarmestue dagvarmestue mødested dagcenter dagcenteret aktivitetscenter lokalcenter ældrecenter
  plejecenter socialpsykiatri socialpsykiatrisk herberg natcafe soldaterhjem
  fællesspisning folkekøkken madklub strikkecafé strikkeklub sprogcafé lektiecafé kor have byhave nyttehave fælleshave
  repaircafe borgerforening beboerforening grundejerforening pensionistforening pensionist senior ældre handicap`);

/** Something of its own within the house or the club whose name it has: the hall's café is not the hall. */
const PARTS = asForms(
  'cafeteria cafeteriet cafeterie pølsebod salgsbod bod kiosk restaurant møbellager lager tribune',
);

/** One of many under one name. */
const CHAINS = asForms(
  'roedekors blaakors kirkenskorshaer frelsenshaer folkekirkensnoedhjaelp missionafrika danmission kfum kfuk fdf dui aeldresagen moedrehjaelpen danskfolkehjaelp redbarnet kirkensgenbrug marineforening',
);

/** Written in short. */
const SHORT: Record<string, string> = {
  if: 'idraetsforening',
  bk: 'boldklub',
  fk: 'fodboldklub',
  gf: 'gymnastikforening',
  sf: 'sportsforening',
  sk: 'sportsklub',
  hk: 'haandboldklub',
  sdr: 'soender',
  nr: 'noerre',
  gl: 'gammel',
  skt: 'sankt',
  sct: 'sankt',
  st: 'store',
  kbh: 'koebenhavn',
  bib: 'bibliotek',
  rk: 'roedekors',
  oe: 'oester',
};

/** What stands for one word though it is several: chains, and English for what Danish says in one. */
const PHRASES: [string[], string][] = `
  røde kors > roedekors; blå kors > blaakors; kirkens korshær > kirkenskorshaer; kirkens korshærs > kirkenskorshaer
  frelsens hær > frelsenshaer; frelsens hærs > frelsenshaer; folkekirkens nødhjælp > folkekirkensnoedhjaelp
  folkekirkens nødhjælps > folkekirkensnoedhjaelp; mission afrika > missionafrika; ældre sagen > aeldresagen
  dansk folkehjælp > danskfolkehjaelp; red barnet > redbarnet; kirkens genbrug > kirkensgenbrug
  red cross > roedekors; blue cross > blaakors; salvation army > frelsenshaer; save the children > redbarnet
  repair café > repaircafe; village hall > forsamlingshus; community house > medborgerhus; community centre > medborgerhus
  community center > medborgerhus; culture house > kulturhus; cultural centre > kulturcenter; youth club > ungdomsklub
  sports club > sportsklub; sports hall > idraetshal; sports centre > idraetscenter; football club > boldklub
  rowing club > roklub; riding club > rideklub; sailing club > sejlklub; yacht club > sejlklub; tennis club > tennisklub
  badminton club > badmintonklub; chess club > skakklub; handball club > haandboldklub; swimming club > svoemmeklub
  climbing hall > klatrehal; concert hall > koncertsal; swimming pool > svoemmehal; second hand > genbrug
  charity shop > genbrugsbutik; thrift shop > genbrugsbutik; music school > musikskole; drop in > vaerested
  day centre > dagcenter; holiday camp > feriekoloni; scout group > spejdergruppe; local archive > lokalarkiv`
  .split(/[;\n]/)
  .map((line) => line.split('>').map((side) => fold(side.trim())))
  .flatMap(([from = '', to = '']): [string[], string][] => (to ? [[from.split(' '), to]] : []));

/** Other words for the same, English ones above all. */
const ALIKE: Record<string, string> = {
  samlingshus: 'forsamlingshus',
  forsamlingsgaard: 'forsamlingshus',
  library: 'bibliotek',
  theatre: 'teater',
  theater: 'teater',
  house: 'hus',
  hall: 'hal',
  school: 'skole',
  church: 'kirke',
  museum: 'museum',
  cinema: 'biograf',
  shop: 'butik',
  secondhand: 'genbrug',
  garden: 'have',
  choir: 'kor',
  association: 'forening',
  group: 'gruppe',
};

/** The words of a name as they are compared: a phrase as one word, what is short written out, English as Danish. */
export function spelledOut(words: string[]): string[] {
  const said: string[] = [];
  const whole = joinLetters(words);
  for (let i = 0; i < whole.length; ) {
    const phrase = PHRASES.find(([from]) => from.every((word, j) => isNearly(whole[i + j], word)));
    const word = whole[i] ?? '';
    said.push(phrase ? phrase[1] : oneSpelling(SHORT[word] ?? ALIKE[word] ?? word));
    i += phrase ? phrase[0].length : 1;
  }
  return said;
}

/** Names that everybody knows are told by their sound. */
function isNearly(said: string | undefined, word: string): boolean {
  if (said === word) return true;
  // Most words are not near to most: the first letter tells it soonest.
  if (said === undefined || word.length < 5 || said[0] !== word[0]) return false;
  return editDistance(said, word, 1) <= 1;
}

/** *Centret* and *centeret* are *center*. */
function oneSpelling(word: string): string {
  return word
    .replace(/cent(?:re|ret|eret|rene|rum|rets)$/, 'center')
    .replace(/teat(?:re|ret|rets)$/, 'teater');
}

/** The words of a chain as the index has them, however they were said: *Red Cross* and *R.K.* are *Røde Kors*. */
export function wordsOfChain(text: string): string[] {
  return PHRASES.find(([, to]) => to === text)?.[0] ?? [text];
}

/** In how many other ways a word may stand in a name: *if* for *idraetsforening*. */
export function otherForms(text: string): string[] {
  return [SHORT, ALIKE].flatMap((table) =>
    Object.entries(table).flatMap(([from, to]) => (to === text ? [from] : [])),
  );
}

/** *G I F* and *I.F.* are one word. */
function joinLetters(words: string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (/^\p{L}$/u.test(word)) {
      run += word;
      continue;
    }
    if (run) joined.push(run);
    run = '';
    if (word) joined.push(word);
  }
  return joined;
}

export type Telling = 'nothing' | 'kind' | 'chain' | 'part' | 'letter' | 'number' | 'words' | 'own';

export function tellingOf(word: string): Telling {
  const isOf = (list: ReadonlySet<string>) => formsOf(word).some((form) => list.has(form));
  if (/\d/.test(word)) return 'number';
  if (isStopWord(word) || isOf(EMPTY)) return 'nothing';
  if (isOf(CHAINS)) return 'chain';
  if (isOf(PARTS)) return 'part';
  if (isOf(KINDS)) return 'kind';
  if (word.length <= 2) return 'letter';
  return isMadeOfWords(word) ? 'words' : 'own';
}

/** Whether it says what sort of thing it is: *Kirke*, and so does *Jagtforening*, made of known words. */
export function isSort({ text, telling }: { text: string; telling: Telling }): boolean {
  if (telling !== 'words') return telling === 'kind' || telling === 'chain' || telling === 'part';
  const tail = halvesOf(text)?.[1];
  return tail !== undefined && formsOf(tail).some((form) => KINDS.has(form) || form === 'forening');
}
