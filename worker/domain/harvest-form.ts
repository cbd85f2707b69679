/** What a moderator writes of a source, as checked values or as what is wrong with it. */
import { CATEGORY_KEYS } from '../../schema/category.ts';
import {
  HARVEST_FORMATS,
  HARVEST_HOURS,
  type HarvestFormat,
  type HarvestOptions,
} from '../../schema/harvest.ts';
import { outsideAddress } from './outside-address.ts';

export const HARVEST_FIELDS = [
  'title',
  'municipality',
  'format',
  'address',
  'category',
  'initiative',
  'hours',
  'licence',
  'credit',
  'url',
] as const;
export type HarvestField = (typeof HARVEST_FIELDS)[number];

export type HarvestValues = Record<HarvestField, string>;

export interface HarvestRead {
  title: string;
  municipality: string;
  format: HarvestFormat;
  address: string;
  options: HarvestOptions;
  hours: number;
  licence?: string;
  credit?: string;
  url?: string;
}

/** What is wrong, as keys of the words of the page. */
export type HarvestFlaws = Partial<Record<HarvestField, string>>;

interface Ground {
  /** Codes of the municipalities that may be chosen. */
  municipalities: string[];
  trusted: string[];
  /** What was told of its columns stays. */
  map?: HarvestOptions['map'];
}

export function readHarvestForm(
  values: HarvestValues,
  { municipalities, trusted, map }: Ground,
): { read: HarvestRead } | { flaws: HarvestFlaws } {
  const flaws: HarvestFlaws = {};
  if (!values.title) flaws.title = 'missing';
  if (values.title.length > 200) flaws.title = 'long';
  if (!municipalities.includes(values.municipality)) flaws.municipality = 'municipality';
  const format = HARVEST_FORMATS.find((one) => one === values.format);
  if (!format) flaws.format = 'format';
  const hours = HARVEST_HOURS.find((one) => String(one) === values.hours);
  if (!hours) flaws.hours = 'hours';
  const checked = outsideAddress(values.address, trusted);
  if (!values.address) flaws.address = 'missing';
  else if ('refused' in checked) flaws.address = checked.refused;
  const category = CATEGORY_KEYS.find((one) => one === values.category);
  if (values.category && !category) flaws.category = 'category';
  if (values.url && !(URL.canParse(values.url) && /^https?:/i.test(values.url))) flaws.url = 'url';
  for (const field of ['licence', 'credit', 'url', 'initiative'] as const) {
    if (values[field].length > (field === 'url' ? 500 : 200)) flaws[field] = 'long';
  }
  // Whoever takes a row along must know what they may do with it.
  if (!values.licence && format !== 'ics') flaws.licence = 'missing';
  if (Object.keys(flaws).length || !format || !hours || 'refused' in checked) return { flaws };
  const { title, municipality, initiative, licence, credit, url } = values;
  return {
    read: {
      title,
      municipality,
      format,
      hours,
      address: checked.url.href,
      options: {
        ...(map && format !== 'ics' ? { map } : {}),
        ...(category ? { category } : {}),
        ...(initiative && format === 'ics' ? { initiative } : {}),
      },
      ...(licence ? { licence } : {}),
      ...(credit ? { credit } : {}),
      ...(url ? { url } : {}),
    },
  };
}
