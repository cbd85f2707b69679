/** Borders, postcodes, towns, addresses and inhabitants are shown too, so their makers are named beside those of the initiatives. */
import { slugify } from '../../schema/fold.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import { saveSource } from '../../worker/store/sources.ts';
import type { Job } from './job.ts';

export type Ground = 'areas' | 'postcodes' | 'places' | 'addresses' | 'population';

const OFFICIAL = {
  url: 'https://dataforsyningen.dk',
  licence: 'CC BY 4.0',
  credit: 'Indeholder data fra Klimadatastyrelsen',
};

/** What the usual files of each kind are; another origin is told by --title, --credit, --licence and --url. */
const USUAL: Record<Ground, { title: string; url: string; licence: string; credit: string }> = {
  areas: { title: 'DAGI, kommuner og regioner', ...OFFICIAL },
  postcodes: { title: 'Postnumre', ...OFFICIAL },
  addresses: { title: 'Adresser', ...OFFICIAL },
  places: {
    title: 'Stednavne',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0, CC BY 4.0',
    credit: '© OpenStreetMap-bidragydere, GeoNames',
  },
  population: {
    title: 'Folketal',
    url: 'https://www.statistikbanken.dk/FOLK1A',
    licence: 'CC BY 4.0',
    credit: 'Danmarks Statistik',
  },
};

export async function creditGround(
  ground: Ground,
  options: FileOptions,
  { db, dryRun, say }: Job,
): Promise<void> {
  const usual = USUAL[ground];
  const title = options.title ?? usual.title;
  const credit = options.credit ?? usual.credit;
  const licence = options.licence ?? usual.licence;
  say(`Credited on every page as “${credit}” (${licence}).`);
  if (dryRun) return;
  await saveSource(db, {
    // Addresses come in many files, and each of their makers is named once.
    key: ground === 'addresses' ? `addresses-${slugify(credit)}` : ground,
    title,
    credit,
    licence,
    url: options.url ?? usual.url,
    example: false,
  });
}
