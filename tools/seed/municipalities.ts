/** The 98 municipalities, Christiansø (which belongs to none) and the regions: plain facts, written down by hand. */
import type { Area, NamedPlace } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import { municipalityShortName, municipalityTitle } from '../../schema/municipality.ts';

/** Regions are data: 1084 and 1085 merge on 2027-01-01, and importing a regions file replaces all of this. */
const REGION_NAMES: Record<string, string> = {
  '1081': 'Region Nordjylland',
  '1082': 'Region Midtjylland',
  '1083': 'Region Syddanmark',
  '1084': 'Region Hovedstaden',
  '1085': 'Region Sjælland',
};

const NAMES: Record<string, string> = {
  '1081': `0773 Morsø, 0787 Thisted, 0810 Brønderslev, 0813 Frederikshavn, 0820 Vesthimmerlands, 0825 Læsø,
    0840 Rebild, 0846 Mariagerfjord, 0849 Jammerbugt, 0851 Aalborg, 0860 Hjørring`,
  '1082': `0615 Horsens, 0657 Herning, 0661 Holstebro, 0665 Lemvig, 0671 Struer, 0706 Syddjurs, 0707 Norddjurs,
    0710 Favrskov, 0727 Odder, 0730 Randers, 0740 Silkeborg, 0741 Samsø, 0746 Skanderborg, 0751 Aarhus,
    0756 Ikast-Brande, 0760 Ringkøbing-Skjern, 0766 Hedensted, 0779 Skive, 0791 Viborg`,
  '1083': `0410 Middelfart, 0420 Assens, 0430 Faaborg-Midtfyn, 0440 Kerteminde, 0450 Nyborg, 0461 Odense,
    0479 Svendborg, 0480 Nordfyns, 0482 Langeland, 0492 Ærø, 0510 Haderslev, 0530 Billund, 0540 Sønderborg,
    0550 Tønder, 0561 Esbjerg, 0563 Fanø, 0573 Varde, 0575 Vejen, 0580 Aabenraa, 0607 Fredericia, 0621 Kolding,
    0630 Vejle`,
  '1084': `0101 København, 0147 Frederiksberg, 0151 Ballerup, 0153 Brøndby, 0155 Dragør, 0157 Gentofte,
    0159 Gladsaxe, 0161 Glostrup, 0163 Herlev, 0165 Albertslund, 0167 Hvidovre, 0169 Høje-Taastrup,
    0173 Lyngby-Taarbæk, 0175 Rødovre, 0183 Ishøj, 0185 Tårnby, 0187 Vallensbæk, 0190 Furesø, 0201 Allerød,
    0210 Fredensborg, 0217 Helsingør, 0219 Hillerød, 0223 Hørsholm, 0230 Rudersdal, 0240 Egedal,
    0250 Frederikssund, 0260 Halsnæs, 0270 Gribskov, 0400 Bornholm, 0411 Christiansø`,
  '1085': `0253 Greve, 0259 Køge, 0265 Roskilde, 0269 Solrød, 0306 Odsherred, 0316 Holbæk, 0320 Faxe,
    0326 Kalundborg, 0329 Ringsted, 0330 Slagelse, 0336 Stevns, 0340 Sorø, 0350 Lejre, 0360 Lolland,
    0370 Næstved, 0376 Guldborgsund, 0390 Vordingborg`,
};

/** Names that people type although the municipality spells itself otherwise. */
const ALSO_KNOWN_AS: Record<string, string[]> = {
  '0101': ['Copenhagen'],
  '0751': ['Århus'],
  '0851': ['Ålborg'],
  '0580': ['Åbenrå'],
  '0430': ['Fåborg-Midtfyn'],
  '0169': ['Høje-Tåstrup', 'Taastrup'],
  '0173': ['Lyngby', 'Lyngby-Tårbæk'],
  '0480': ['Nordfyn'],
  '0773': ['Mors'],
  '0820': ['Vesthimmerland'],
  '0400': ['Bornholms Kommune'],
};

export const REGIONS: Area[] = Object.entries(REGION_NAMES).map(([code, name]) => ({
  kind: 'region',
  code,
  name,
  slug: slugify(name),
}));

export const MUNICIPALITIES: Area[] = Object.entries(NAMES)
  .flatMap(([region, list]) => list.split(',').map((entry) => ({ region, entry: entry.trim() })))
  .map(({ region, entry }): Area => {
    const [code, name] = [entry.slice(0, 4), entry.slice(5)];
    return { kind: 'municipality', code, name, slug: slugify(name), region };
  })
  .sort((a, b) => a.code.localeCompare(b.code));

/** The municipalities as the search box knows them, each where its largest town lies. */
export function municipalityPlaces(towns: NamedPlace[]): NamedPlace[] {
  return MUNICIPALITIES.flatMap((area): NamedPlace[] => {
    const own = towns.filter((town) => town.municipality === area.code);
    const largest = own.toSorted((a, b) => b.population - a.population)[0];
    if (!largest) return [];
    const title = municipalityTitle(area);
    const others = [area.name, municipalityShortName(area), ...(ALSO_KNOWN_AS[area.code] ?? [])];
    return [
      {
        id: `municipality:${area.code}`,
        kind: 'municipality',
        name: title,
        alternativeNames: [...new Set(others)].filter((name) => name !== title),
        lngLat: largest.lngLat,
        municipality: area.code,
        population: own.reduce((sum, town) => sum + town.population, 0),
      },
    ];
  });
}
