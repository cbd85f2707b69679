/** Open data that is recognised by its columns, so that it needs no options; what is told goes first all the same. */
import type { FileOptions } from './options.ts';

interface KnownFile {
  /** As in “This looks like …”. */
  what: string;
  /** The file has all of these. */
  columns: string[];
  options: FileOptions;
}

const KNOWN_FILES: KnownFile[] = [
  {
    what: 'places from OpenStreetMap',
    columns: ['id', 'navn', 'kategori', 'osm_tag', 'lat', 'lon'],
    options: {
      source: 'osm',
      title: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL 1.0',
      credit: '© OpenStreetMap-bidragydere',
    },
  },
  {
    what: 'the groups of Repair Café Danmark',
    columns: ['gruppe', 'foreslaaet_navn', 'antal_arrangementer', 'lat', 'lon'],
    options: {
      source: 'repaircafe-dk',
      title: 'Repair Café Danmark',
      url: 'https://openrepair.org/open-data/downloads/',
      licence: 'CC BY-SA 4.0',
      credit: 'Open Repair Alliance / Repair Café Danmark',
      category: 'genbrug-reparation',
      // Known to the town, not to the venue.
      precision: 'approximate',
      map: { gruppe: 'id', foreslaaet_navn: 'name' },
    },
  },
];

export function knownFile(columns: string[]): KnownFile | undefined {
  return KNOWN_FILES.find((known) => known.columns.every((column) => columns.includes(column)));
}
