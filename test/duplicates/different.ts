/**
 * Something else, however near or alike: other clubs in the same house, other branches of the same chain, the same
 * kind of house in the next village. Nothing in the data is what is typed here, so every answer is a wrong one.
 * `of` says only where it is typed.
 */
import type { Typed } from '../../tools/bench/duplicate-cases.ts';

/** Another club, house or shop at the same place. */
export const neighbours: Typed[] = [
  { name: 'Tommerup Tennisklub', of: 'Tommerup Boldklub', off: 20 },
  { name: 'Tommerup Lokalarkiv', of: 'Tommerup bibliotek', off: 10 },
  { name: 'Røsnæs Sejlklub', of: 'Røsnæs Roklub', off: 15 },
  { name: 'Holbæk Sejlklub', of: 'Holbæk Roklub', off: 40 },
  { name: 'Holbæk Kajakklub', of: 'Holbæk Roklub', off: 20 },
  { name: 'Hvidovre Teater', of: 'Hvidovre Bibliotek', off: 30 },
  { name: 'Hatting Kirke', of: 'Hatting Forsamlingshus', off: 60 },
  { name: 'Hatting Spejderne', of: 'Hatting Forsamlingshus', off: 30 },
  { name: 'Slagelse Museum', of: 'Slagelse Bibliotek', off: 40 },
  { name: 'Slagelse Musikhus', of: 'Slagelse Teater', off: 30 },
  { name: 'Svendborg Bibliotek', of: 'Svendborg Teater', off: 50 },
  { name: 'Silkeborg Roklub', of: 'Silkeborg Sejlklub', off: 20 },
  { name: 'Silkeborg Skakklub', of: 'Silkeborg Boldklub cafeteria', off: 20 },
  { name: 'Grenaa Sejlklub', of: 'Grenaa Roklub', off: 30 },
  { name: 'Ikast Skakklub', of: 'Ikast Billardklub', off: 5 },
  { name: 'Ikast Svømmeklub', of: 'Ikast Rideklub', off: 30 },
  { name: 'Skanderborg Skakklub', of: 'Skanderborg Bibliotek', off: 10 },
  { name: 'Skanderborg Cykelklub', of: 'Skanderborg BMX Klub', off: 40 },
  { name: 'Horsens Lokalarkiv', of: 'Horsens Bibliotek', off: 15 },
  { name: 'Esbjerg Fægteklub', of: 'Esbjerg Klatrehal', off: 30 },
  { name: 'Kolding Badmintonklub', of: 'Kolding Tennisklub', off: 10 },
  { name: 'Kolding Bordtennisklub', of: 'Kolding Tennisklub', off: 15 },
  { name: 'Fredericia Musikskole', of: 'Fredericia Teater', off: 30 },
  { name: 'Bogense Sejlklub', of: 'Bogense Boldklub', off: 300 },
  { name: 'Bogense Tennisklub', of: 'Bogense Boldklub', off: 30 },
  { name: 'Årslev Lokalhistoriske Arkiv', of: 'Årslev bibliotek', off: 10 },
  { name: 'Vojens Lokalarkiv', of: 'Vojens Bibliotek', off: 20 },
  { name: 'Hjørring Bordtennisklub', of: 'Hjørring Badmintonklub', off: 10 },
  { name: 'Viborg Bueskytter', of: 'Viborg Skytteforening', off: 30 },
  { name: 'Roskilde Bokseklub', of: 'Roskilde Brydeklub', off: 10 },
  { name: 'Roskilde Roklub', of: 'Roskilde Fjords Kajakklub', off: 60 },
  { name: 'Frederiksværk Teater', of: 'Frederiksværk bibliotek', off: 40 },
  { name: 'Strikkecafé på biblioteket', of: 'Hvidovre Bibliotek', off: 5 },
  { name: 'Kor 60+', of: 'Christianshavns Beboerhus', off: 10 },
  { name: 'Seniordans i Skovlunde', of: 'Skovlunde Kulturhus', off: 10 },
  { name: 'Lektiecafé i Gellerup', of: 'Gellerup Bibliotek', off: 10 },
  { name: 'Sprogcafé Vejle', of: 'Værestedet Huset', off: 20 },
  { name: 'Nørrebro Byhave', of: 'Repair Café Nørrebro', off: 100 },
  { name: 'Amager Fællespisning', of: 'Værestedet Drys Ind', off: 60 },
  { name: 'Madklub for mænd', of: 'Medborgerhuset Egedal', off: 20 },
  { name: 'Brønshøj Skakforening', of: 'Brønshøj Boldklub Stadion', off: 60 },
];

/** Another branch of what there is all over the country, or its second house in the town. */
export const branches: Typed[] = [
  { name: 'Repair Café Tårs', of: 'Repair Café Hjørring', off: 15_000 },
  { name: 'Repair Café Hundested', of: 'Repair Café Frederiksværk', off: 11_000 },
  { name: 'Repair Café Skovshoved', of: 'Repair Café Hellerup', off: 3_500 },
  { name: 'Repair Café Risskov', of: 'Repair Café Aarhus', off: 5_000 },
  { name: 'Repair Café Husum', of: 'Repair Café Vanløse', off: 3_000 },
  { name: 'Repair Café Dalum', of: 'Repair Café Odense', off: 4_000 },
  { name: 'Repair Café Vejle', of: 'Repair Café Kolding', off: 25_000 },
  { name: 'Repair Café Grenaa', of: 'Repair Café Ebeltoft', off: 28_000 },
  { name: 'Repair Café Hasseris', of: 'Repair Café Aalborg', off: 3_000 },
  { name: 'Røde Kors Tøjbutik', of: 'Tønder Svømmehal', off: 300 },
  { name: 'Røde Kors Butik', of: 'Klubben 1811', off: 400 },
  { name: 'Blå Kors Genbrug', of: 'Kolding Tennisklub', off: 100 },
  { name: 'Danmission Genbrug', of: 'Silkeborg Rideklub', off: 800 },
  { name: 'Kirkens Korshær Varmestue', of: 'Svendborg Teater', off: 300 },
  { name: 'Frelsens Hær', of: 'Esbjerg Klatrehal', off: 500 },
  { name: 'Røde Kors Besøgsvenner', of: 'osm-node-5016521015', off: 100 },
  { name: 'Ældre Sagen Skive', of: 'Marineforeningen Skive', off: 50 },
  { name: 'Marineforeningen Struer', of: 'Værestedet Parasollen Struer', off: 400 },
  { name: 'KFUM-Spejderne i Skive', of: 'Marineforeningen Skive', off: 300 },
  { name: 'FDF Hobro', of: 'Hobro Medborgerhus', off: 300 },
  { name: 'Det Danske Spejderkorps Viborg', of: 'Viborg Hovedbibliotek', off: 900 },
  { name: 'Mødrehjælpen', of: 'Kolding Tennisklub', off: 900 },
];

/** The same kind of house, in the next village or the next part of the town. */
export const villages: Typed[] = [
  { name: 'Magleby Forsamlingshus', of: 'Frøslev Forsamlingshus', off: 5_000 },
  { name: 'Klippinge Forsamlingshus', of: 'Sierslev Forsamlingshus', off: 4_000 },
  { name: 'Store Heddinge Forsamlingshus', of: 'Lille-Heddinge Forsamlingshus', off: 5_000 },
  { name: 'Nordstrand Feriekoloni', of: 'Vig Lyng Feriekoloni', off: 4_000 },
  { name: 'Skejby Bibliotek', of: 'Hasle Bibliotek', off: 3_000 },
  { name: 'Trige Bibliotek', of: 'Lystrup Bibliotek', off: 4_000 },
  { name: 'Hadsten Boldklub', of: 'Hadsten Sportsklub', off: 500 },
  { name: 'Vejrup Sognegård', of: 'Rårup Sognegård', off: 2_500 },
  { name: 'Søvind Forsamlingshus', of: 'Hjarnø Forsamlingshus', off: 8_000 },
  { name: 'Daugård Forsamlingshus', of: 'Hornborg Forsamlingshus', off: 9_000 },
  { name: 'Gug Idrætsforening', of: 'Gug boldklub Cafeteriet', off: 300 },
  { name: 'Sæby Roklub', of: 'Sæby Fritidscenters Cafeteria', off: 900 },
  { name: 'Værestedet Kilden', of: 'Værestedet Lyngblomsten', off: 300 },
  { name: 'Værestedet Regnbuen', of: 'Værestedet Madam Blå', off: 200 },
  { name: 'Værestedet Broen', of: 'Værestedet Perronen Nykøbing F.', off: 50 },
];

/** A contact that many have says nothing. */
export const shared: Typed[] = [
  { name: 'Røde Kors Genbrug Thyborøn', of: 'osm-node-5016521015', off: 90_000, by: ['website'] },
  { name: 'Kirkens Korshær Skagen', of: 'osm-node-4266858680', off: 60_000, by: ['website'] },
  { name: 'Repair Café Thyborøn', of: 'Repair Café Lemvig', off: 20_000, by: ['website'] },
  { name: 'Repair Café Tønder', of: 'Repair Café Gråsten', off: 40_000, by: ['website'] },
  { name: 'Repair Café Ribe', of: 'Repair Café Esbjerg', off: 28_000, by: ['website'] },
];
