/**
 * The same thing said again: what somebody types, and the listing that it is. `of` is a name where only one listing
 * has it, else the id of the source. Written from the data, by meaning; never changed to fit what the rules do.
 */
import type { Typed } from '../../tools/bench/duplicate-cases.ts';

/** Another name for it: turned round, shortened, lengthened, as people say it. */
export const renamed: Typed[] = [
  { name: 'Beboerhuset på Christianshavn', of: 'Christianshavns Beboerhus', off: 60 },
  { name: 'Beboerhuset Christianshavn', of: 'Christianshavns Beboerhus', off: 300 },
  { name: 'Amadeus', of: 'Værestedet Amadeus', off: 40 },
  { name: 'Drys Ind – værested på Amager', of: 'Værestedet Drys Ind', off: 50 },
  { name: 'Det Gule Hus', of: 'Værestedet, Det gule hus', off: 80 },
  { name: 'Mono Genbrug', of: 'Mono Second Hand', off: 40 },
  { name: 'Gemmeren', of: 'Gemmeren second hand', off: 20 },
  { name: 'Indvandrerkvindecentret', of: 'Indvandrer Kvindecentret', off: 40 },
  { name: 'Klub Nawroz', of: 'Klub Nawroz Irakisk forening', off: 100 },
  { name: 'Amager Sportsklub af 1991', of: 'Amager Sports Klub af 1991', off: 70 },
  { name: 'FK2 Dronning Louise', of: 'FK2 Dronning Louise Fritids & Juniorklub', off: 30 },
  { name: 'Strandstuen', of: 'Værestedet Strandstuen', off: 150 },
  { name: 'Mødestedet Pilehuset', of: 'Mødestedet/Pilehuset', off: 40 },
  { name: 'Parkhusets dagcenter for ældre', of: 'Parkhuset Ældre Dagcenter', off: 20 },
  { name: 'Gadehavens Fritids- og Ungdomsklub', of: 'Fritids og ungdomsklubben Gadehaven', off: 90 },
  { name: 'Kulturhuset i Skovlunde', of: 'Skovlunde Kulturhus', off: 30 },
  { name: 'Ungdomshuset Milestedet', of: 'Milestedets Ungdomshus', off: 60 },
  { name: 'Medborgerhus Egedal i Kokkedal', of: 'Medborgerhuset Egedal', off: 50 },
  { name: 'Mariehøj Kulturcenter', of: 'Kulturcenter Mariehøj', off: 100 },
  { name: 'Kulturhuset Ebberød', of: 'Ebberød Kulturhus', off: 20 },
  { name: 'Perronen', of: 'Værestedet Perronen Nykøbing F.', off: 60 },
  { name: 'Frøslev Samlingshus', of: 'Frøslev Forsamlingshus', off: 30 },
  { name: 'Forsamlingshuset i Hellested', of: 'Hellested Forsamlingshus', off: 40 },
  { name: 'Solgården', of: 'Feriekolonien Solgården', off: 120 },
  { name: 'Husmandsstedet Årslev', of: 'Husmandsstedet', off: 30 },
  { name: 'Kulturhuset Café Klare', of: 'Café Klare Kulturhuset', off: 20 },
  { name: 'Hjerterum', of: 'Foreningen Hjerterum', off: 25 },
  { name: 'Spillestedet Posten', of: 'Posten', off: 40 },
  { name: 'Kulturhuset Bakkehuset', of: 'Bakkehuset', off: 35 },
  { name: 'Tousgårdsladen', of: 'Beboerhuset Tousgårdsladen', off: 70 },
  { name: 'Trivselshuset i Bispehaven', of: 'Bispehavens Trivselshus', off: 60 },
  { name: 'Værestedet Det Blå Herberg', of: 'Det Blå Herberg', off: 20 },
  { name: 'Foreningen Vendelbohus', of: 'Vendelbohus', off: 40 },
  { name: 'Madam Blå', of: 'Værestedet Madam Blå', off: 90 },
  { name: 'Syrenen – socialpsykiatrisk værested', of: 'Socialpsykiatrisk Værested Syrenen', off: 40 },
  { name: 'Klunserne i Sulsted (Abbé Pierre)', of: 'Abbé Pierres Klunsere', off: 60 },
];

/** What people write in short, or spell out. */
export const abbreviated: Typed[] = [
  { name: 'Vejen SF', of: 'Vejen Sportsforening', off: 30 },
  { name: 'Hasle IF', of: 'Hasle Idrætsforening', off: 50 },
  { name: 'Tommerup BK', of: 'Tommerup Boldklub', off: 20 },
  { name: 'Outrup BK', of: 'Outrup Boldklub', off: 40 },
  { name: 'Odense Kammeraternes SK', of: 'Odense Kammeraternes Sportsklub', off: 40 },
  { name: 'OKS', of: 'Odense Kammeraternes Sportsklub', off: 15 },
  { name: 'Nordrup-Farendløse Idrætsforening', of: 'Nordrup Farendløse IF', off: 40 },
  { name: 'Grimstrup Idrætsforening', of: 'Grimstrup IF', off: 30 },
  { name: 'Biersted Idrætsforening', of: 'Biersted IF', off: 20 },
  { name: 'Sønder Nissum Borger- og Idrætsforening', of: 'Sdr. Nissum borger og idrætsforening', off: 50 },
  { name: 'Øster Brønderslev IF', of: 'Ø.Brønderslev Idrætsforening', off: 60 },
  { name: 'Vallensbæk Vandskiklub', of: 'Vallensbæk Vandski Klub', off: 60 },
  { name: 'R.K. Genbrug Vejen', of: 'osm-node-4865035649', off: 10 },
  { name: 'Thy Lokalteater', of: 'Thy Teater', off: 20 },
  { name: 'Gl. Strand', of: 'Kunstforeningen Gl. Strand Cafe', off: 30 },
];

/** In another tongue, or half of it. */
export const translated: Typed[] = [
  { name: 'Christianshavn Community House', of: 'Christianshavns Beboerhus', off: 50 },
  { name: 'Hvidovre Library', of: 'Hvidovre Bibliotek', off: 30 },
  { name: 'Gellerup Library', of: 'Gellerup Bibliotek', off: 20 },
  { name: 'Slagelse Theatre', of: 'Slagelse Teater', off: 20 },
  { name: 'Glostrup Swimming Pool', of: 'Glostrup Svømmehal', off: 60 },
  { name: 'Gribskov swimming pool', of: 'Gribskov Svømmehal', off: 80 },
  { name: 'Silkeborg Riding Club', of: 'Silkeborg Rideklub', off: 70 },
  { name: 'Holbæk Rowing Club', of: 'Holbæk Roklub', off: 60 },
  { name: 'Assens Sailing Club', of: 'Assens Sejlklub', off: 60 },
  { name: 'Skovlunde Culture House', of: 'Skovlunde Kulturhus', off: 30 },
  { name: 'Ulbølle Village Hall', of: 'Ulbølle Forsamlingshus', off: 30 },
  { name: 'Frederiksberg Badminton Club', of: 'Frederiksberg Badmintonsklub', off: 30 },
  { name: 'Kolding Tennis Club', of: 'Kolding Tennisklub', off: 30 },
  { name: 'Grønlands Hus', of: 'Greenland House', off: 20 },
  { name: 'Sønderborg Motorklub', of: 'Sønderborg Motor Club', off: 60 },
  { name: 'Alsions koncertsal', of: 'Alsion Concert Hall', off: 20 },
  { name: 'Hobro Community Centre', of: 'Hobro Medborgerhus', off: 30 },
  { name: 'Esbjerg Climbing Hall', of: 'Esbjerg Klatrehal', off: 40 },
  { name: 'Huset i byen', nameEn: 'Ikast Library', of: 'Ikast Bibliotek', off: 20 },
];

/** As it is spelt without the letters, or by ear. */
export const spelt: Typed[] = [
  { name: 'Vaerestedet Aandehullet', of: 'Værestedet Åndehullet', off: 40 },
  { name: 'Oster Ulslev Forsamlingshus', of: 'Øster Ulslev Forsamlingshus', off: 30 },
  { name: 'Arslev bibliotek', of: 'Årslev bibliotek', off: 10 },
  { name: 'Haderslev Komunale Musikskole', of: 'Haderslev Kommunale Musikskole', off: 30 },
  { name: 'Christanshavns Beboerhus', of: 'Christianshavns Beboerhus', off: 50 },
  { name: 'Vrønning Forsamlingshus', of: 'Vrønding Forsamlingshus', off: 30 },
  { name: 'Værestedet Blekspruten', of: 'Værestedet Blæksprutten', off: 40 },
  { name: 'Forsamlings Huset Hatting', of: 'Hatting Forsamlingshus', off: 30 },
  { name: 'Torsted Håndboldklub', of: 'Torsted Håndbold Klub', off: 30 },
  { name: 'Aaby Bibliotek', of: 'Åby Bibliotek', off: 30 },
  { name: 'Egaa Kombibibliotek', of: 'Egå Kombi-bibliotek', off: 30 },
  { name: 'Hjortsøj Kombi bibliotek', of: 'Hjortshøj Kombi-bibliotek', off: 30 },
  { name: 'Moensted Kulturhus', of: 'Mønsted Kulturhus', off: 40 },
  { name: 'Fjaltring forsamlingshuus', of: 'Fjaltring Forsamlingshus', off: 20 },
  { name: 'Værstedet Lyngblomsten', of: 'Værestedet Lyngblomsten', off: 60 },
];

/** The pin is elsewhere, or there is none. */
export const moved: Typed[] = [
  { name: 'Christianshavns Beboerhus', of: 'Christianshavns Beboerhus', off: 300 },
  { name: 'Repair Café Lyngby', of: 'Repair Café Lyngby', off: 1200 },
  { name: 'Repair Cafe Valby', of: 'Repair Café Valby', off: 900 },
  { name: 'Repair Café i Svendborg', of: 'Repair Café Svendborg', off: 2500 },
  { name: 'Repaircafé Silkeborg', of: 'Repair Café Silkeborg', off: 1500 },
  { name: 'Nørrebro Repair Café', of: 'Repair Café Nørrebro', off: 400 },
  { name: 'Repair Café Møn', of: 'Repair Café Møn', where: 'municipality' },
  { name: 'Værestedet Oasen', of: 'Værestedet Oasen', where: 'postcode' },
  { name: 'Mønsted Kulturhus', of: 'Mønsted Kulturhus', where: 'municipality' },
  { name: 'Døves Kulturcenter', of: 'Døves Kulturcenter', off: 700 },
  { name: 'Abbé Pierres Klunsere', of: 'Abbé Pierres Klunsere', off: 1500 },
  { name: 'Aktion Børnehjælp', of: 'Aktion Børnehjælp', where: 'postcode' },
  { name: 'ReparationsKonsortiet', of: 'ReparationsKonsortiet', where: 'nowhere' },
  { name: 'Byttecentralen i Kolding', of: 'Byttecentralen', where: 'municipality' },
  { name: 'Ikast Billardklub', of: 'Ikast Billardklub', off: 600 },
];

/** Another name, and the same way to reach them. */
export const reached: Typed[] = [
  { name: 'Fællesspisning på havnen', of: 'Christianshavns Beboerhus', off: 30, by: ['website'] },
  { name: 'Huset i Karise', of: 'Kulturhuset Leopold', off: 120, by: ['phone'] },
  { name: 'Nørkleklubben', of: 'Foreningen Hjerterum', off: 80, by: ['email'] },
  { name: 'Nabohuset', of: 'Beboerhuset Tousgårdsladen', off: 60, by: ['website', 'phone'] },
  { name: 'Huset ved åen', of: 'Settlementet', where: 'municipality', by: ['website', 'email'] },
  { name: 'De frivillige på Vesterbro', of: 'Settlementet', off: 200, by: ['email'] },
  { name: 'Skakklubben', of: 'Foreningen Chess House', off: 50, by: ['website'] },
  { name: 'Byens loppetorv', of: 'Loppebazar.dk', off: 40, by: ['phone'] },
];
