/** Where the examples lie: the towns, and the quarters of the four largest cities in place of one middle. */
import type { NamedPlace } from '../../schema/area.ts';
import { type LngLat, roundDegrees } from '../../schema/place.ts';
import type { Random } from './random.ts';

export interface Spot {
  /** What people there call it: Nørrebro, Rønne. */
  name: string;
  /** Town of the address: København N, Rønne. */
  town: string;
  postcode?: string;
  in: { da: string; en: string };
  lngLat: LngLat;
  population: number;
  spreadMeters: number;
  municipality: string;
  quarter: boolean;
  coastal: boolean;
}

/** name, preposition, inhabitants, lng, lat, postcode, town of the address */
type Quarter = [string, 'i' | 'på', number, number, number, string, string];

/** By geonameid of the city that they replace. */
const QUARTERS: Record<string, Quarter[]> = {
  'town:2618425': [
    ['Indre By', 'i', 30_000, 12.5775, 55.6811, '1119', 'København K'],
    ['Vesterbro', 'på', 60_000, 12.5485, 55.6678, '1650', 'København V'],
    ['Nørrebro', 'på', 80_000, 12.549, 55.6945, '2200', 'København N'],
    ['Østerbro', 'på', 80_000, 12.572, 55.705, '2100', 'København Ø'],
    ['Nordvest', 'i', 45_000, 12.534, 55.706, '2400', 'København NV'],
    ['Amager', 'på', 90_000, 12.61, 55.656, '2300', 'København S'],
    ['Islands Brygge', 'på', 14_000, 12.5835, 55.6625, '2300', 'København S'],
    ['Sydhavnen', 'i', 20_000, 12.5375, 55.6535, '2450', 'København SV'],
    ['Brønshøj', 'i', 20_000, 12.502, 55.706, '2700', 'Brønshøj'],
  ],
  'town:2624652': [
    ['Trøjborg', 'på', 12_000, 10.209, 56.1705, '8200', 'Aarhus N'],
    ['Frederiksbjerg', 'på', 16_000, 10.195, 56.1475, '8000', 'Aarhus C'],
    ['Aarhus', 'i', 60_000, 10.201, 56.1565, '8000', 'Aarhus C'],
    ['Gellerup', 'i', 9000, 10.141, 56.152, '8220', 'Brabrand'],
    ['Åbyhøj', 'i', 13_000, 10.164, 56.1545, '8230', 'Åbyhøj'],
    ['Højbjerg', 'i', 20_000, 10.192, 56.112, '8270', 'Højbjerg'],
    ['Tilst', 'i', 13_000, 10.113, 56.1905, '8381', 'Tilst'],
  ],
  'town:2615876': [
    ['Odense', 'i', 70_000, 10.387, 55.3965, '5000', 'Odense C'],
    ['Vollsmose', 'i', 9000, 10.426, 55.412, '5240', 'Odense NØ'],
    ['Bolbro', 'i', 9000, 10.344, 55.397, '5200', 'Odense V'],
    ['Dalum', 'i', 12_000, 10.378, 55.37, '5250', 'Odense SV'],
    ['Tarup', 'i', 9000, 10.347, 55.411, '5210', 'Odense NV'],
  ],
  'town:2624886': [
    ['Aalborg', 'i', 60_000, 9.919, 57.0445, '9000', 'Aalborg'],
    ['Vejgaard', 'i', 12_000, 9.951, 57.04, '9000', 'Aalborg'],
    ['Hasseris', 'i', 15_000, 9.885, 57.036, '9000', 'Aalborg'],
    ['Gug', 'i', 8000, 9.946, 57.016, '9210', 'Aalborg SØ'],
  ],
};

/** Towns that one is on (på): small islands, and two that people simply say so of. By id, for there are namesakes. */
const ON: Record<string, 'on' | 'in'> = {
  'town:8198686': 'on',
  'town:2611742': 'on',
  'town:2614897': 'on',
  'town:2621942': 'in',
  'town:2623181': 'in',
};

/** Where one can bathe and row, among the towns of the list. */
const COASTAL = new Set(
  `Esbjerg,Vejle,Fredericia,Køge,Helsingør,Sønderborg,Svendborg,Frederikshavn,Nyborg,Frederikssund,Aabenraa,
  Middelfart,Kalundborg,Korsør,Grenaa,Rønne,Nakskov,Dragør,Struer,Espergærde,Ringkøbing,Nykøbing Mors,Humlebæk,Sæby,
  Løkken,Hundested,Nivå,Skagen,Lemvig,Ebeltoft,Faaborg,Skælskør,Gilleleje,Assens,Kerteminde,Hirtshals,Nibe,Hornbæk,
  Hadsund,Strib,Rudkøbing,Gråsten,Bogense,Løgstør,Præstø,Stege,Nexø,Juelsminde,Faxe Ladeplads,Hvide Sande,Rødvig,
  Strandby,Mariager,Liseleje,Hals,Stubbekøbing,Marstal,Hasle,Rødbyhavn,Tisvilde,Ålbæk,Thyborøn,Klitmøller,Svaneke,
  Rørvig,Ærøskøbing,Gudhjem,Snogebæk,Rågeleje,Bønnerup Strand,Tejn,Lønstrup,Reersø,Christiansø,Thisted,Holbæk,Hobro,
  Kolding,Horsens,Haderslev,Roskilde,Skive,Solrød Strand,Ishøj,Munkebo,Troense,Hvalpsund,Nørre Vorupør,Marielyst`
    .split(',')
    .map((name) => name.trim()),
);

/** Moves a middle that GeoNames has on the quay some way inland: metres to the east and to the north. */
const INLAND: Record<string, [number, number]> = {
  'town:2620473': [-600, -200],
  'town:2616933': [300, -600],
  'town:2618361': [500, -400],
  'town:2620952': [0, 350],
  'town:2612204': [-600, 0],
  'town:2616599': [400, 0],
  'town:2619154': [200, 400],
  'town:2622383': [0, 300],
  'town:2611755': [0, 400],
  'town:2613102': [400, 200],
  'town:2619216': [400, 0],
  'town:2624906': [-700, 0],
  'town:2619528': [0, -900],
  'town:2623267': [0, 400],
};

export function spotsOf(towns: NamedPlace[]): Spot[] {
  return towns.flatMap((town) => {
    const quarters = QUARTERS[town.id];
    return quarters ? quarters.map((quarter) => quarterSpot(town, quarter)) : [townSpot(town)];
  });
}

function townSpot(town: NamedPlace): Spot {
  const on = ON[town.id];
  const coastal = COASTAL.has(town.name);
  const radius = 70 * Math.sqrt(Math.max(town.population, 400) / 1000);
  return {
    name: town.name,
    town: town.name,
    in: { da: `${on ? 'på' : 'i'} ${town.name}`, en: `${on ?? 'in'} ${town.name}` },
    lngLat: moved(town.lngLat, INLAND[town.id] ?? [0, 0]),
    population: town.population,
    spreadMeters: Math.min(900, Math.max(town.population < 200 ? 40 : 90, coastal ? radius * 0.6 : radius)),
    municipality: town.municipality ?? '',
    quarter: false,
    coastal,
  };
}

function quarterSpot(
  city: NamedPlace,
  [name, preposition, population, lng, lat, postcode, town]: Quarter,
): Spot {
  return {
    name,
    town,
    postcode,
    in: { da: `${preposition} ${name}`, en: `${name === 'Amager' ? 'on' : 'in'} ${name}` },
    lngLat: { lng, lat },
    population,
    spreadMeters: name === 'Islands Brygge' || name === 'Sydhavnen' ? 150 : 330,
    municipality: city.municipality ?? '',
    quarter: true,
    coastal: name === 'Amager' || name === 'Trøjborg',
  };
}

/** Somewhere in the town, more often near its middle; never farther out than twice the spread. */
export function pointIn(spot: Spot, random: Random): LngLat {
  let [east, north] = random.gauss();
  const length = Math.hypot(east, north);
  if (length > 2) [east, north] = [(east / length) * random.next() * 2, (north / length) * random.next() * 2];
  return moved(spot.lngLat, [east * spot.spreadMeters, north * spot.spreadMeters]);
}

export function moved({ lng, lat }: LngLat, [east, north]: readonly [number, number]): LngLat {
  return {
    lng: roundDegrees(lng + east / (111_320 * Math.cos((lat * Math.PI) / 180))),
    lat: roundDegrees(lat + north / 111_320),
  };
}
