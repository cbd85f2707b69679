/**
 * Words that Danish puts together in the names of what people do where they live. Only to see where a compound can be
 * cut: *strikkeklub* is found by *klub* because *klub* stands here. Open to additions: one more word costs nothing.
 */
import { fold } from '../../schema/fold.ts';

const WORDS = `
  klub forening laug lav gruppe netværk fællesskab selskab kreds råd udvalg bestyrelse værn korps hold team
  hus hal sal kælder loft lokale center centret centre centrum gård lade skole stue kontor kiosk butik bod marked torv plads park have haver
  café kafé kaffe køkken spisning middag frokost brunch bageri bryggeri mad måltid grønt frugt suppe brød
  værksted reparation repair cykel sy strikke strik garn hækle væve keramik maler male tegne foto film video
  bibliotek bog bøger læse skrive litteratur avis blad sprog dansk engelsk lektie hjælp undervisning kursus højskole
  musik kor sang synge orkester band teater dans danse kunst kultur galleri museum scene teatret teatre spil brætspil skak kort quiz
  sport idræt motion fitness gymnastik bold fodbold håndbold basketball volley tennis badminton svømme svømning vand
  ro roning sejl sejler kajak kano fiske jagt ride løbe løb gå gang vandre tur natur skov strand sø å fjord hav mark
  vinter sommer dag aften morgen nat uge ferie jul påske weekend koloni lejr lejrplads
  barn børn baby mor far mødre fædre familie forældre bedste unge ungdom pige drenge drenge kvinde mand mænd senior ældre
  pensionist bruger beboer borger medborger nabo ven venner besøg besøgsven gæste genbo andels bolig
  værested varme krise rådgivning støtte omsorg sorg selvhjælp psykiatri handicap misbrug hjemløs herberg
  integration flygtning indvandrer international verdens
  genbrug genbrugs bytte bytter bibel loppe tøj sko møbel ting redskab værktøj lån låne deling dele
  klima energi sol vind varme affald miljø bæredygtig grøn økologi biodiversitet insekt bi bier blomst plante træ
  sundhed krop yoga pilates meditation terapi fysio læge tand sygdom hjerte kræft diabetes
  it data computer digital internet robot kode maker fab lab medie radio tv
  transport bus bil samkørsel færge tog fly havn
  kirke sogn menighed kloster moske spejder dreng kfum fdf røde kors
  by landsby ø land lokal egn kvarter gade vej bakke dal
  forsamling aktivitet fritid kreativ hobby lege leg legeplads legestue sand skate rulle is ski klatre
  dyr hund hest kat høns fugl
  arkiv historie slægt lokalhistorie minde
  idé frø rod plante bank bod central samling udstilling møde mødested samvær folke køkken
  rideklub roklub golf petanque billard bowling bueskydning skytte skyde bryde boks boksning judo karate
  stadion bane anlæg bad svømmehal svømmebad tribune
  kollektiv andel kooperativ brugs købmand høker gade
  natte madspild spild mad fælles frivillig hjælper telefon vagt patient pårørende
  ungdomsklub fritidsklub juniorklub beboerhus medborgerhus forsamlingshus kulturhus
`;

/** The longest word first, so that a cut takes as much as it can. */
export const LEXICON: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .map(fold)
    .filter((word) => word.length >= 3),
);

export const LONGEST = Math.max(...[...LEXICON].map((word) => word.length));
