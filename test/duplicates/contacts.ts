/**
 * The open data says nothing of how to reach anybody, so the labelled set gives every listing a way that fits it, the
 * same every time: a chain its national website, others one of their own, a page of Facebook or of their municipality.
 */
import { slugify } from '../../schema/fold.ts';
import type { Contact, Initiative } from '../../schema/initiative.ts';
import { pick, randomFrom } from '../random.ts';

const CHAINS = [
  ['repair-cafe', 'repaircafedanmark.example'],
  ['roede-kors', 'roedekors.example'],
  ['blaa-kors', 'blaakors.example'],
  ['kirkens-korshaer', 'korshaer.example'],
  ['danmission', 'danmission.example'],
  ['mission-afrika', 'missionafrika.example'],
  ['folkekirkens', 'noedhjaelp.example'],
  ['frelsens-haer', 'frelsenshaer.example'],
] as const;

export function madeContact({
  number,
  name,
  municipality,
}: Pick<Initiative, 'number' | 'name' | 'municipality'>): Contact {
  const random = randomFrom(number);
  const slug = slugify(name);
  const chain = CHAINS.find(([beginning]) => slug.startsWith(beginning));
  const phone = `${20 + Math.floor(random() * 70)} ${String(Math.floor(random() * 1_000_000))
    .padStart(6, '0')
    .replace(/(..)(?!$)/g, '$1 ')}`;
  if (chain) return { website: `https://www.${chain[1]}/`, phone, email: `${slug}-${number}@${chain[1]}` };
  const own = `${slug.slice(0, 40)}-${number}`;
  return pick(random, [
    { website: `https://www.${own}.example/`, phone, email: `post@${own}.example` },
    {
      website: `https://www.facebook.com/${own.replaceAll('-', '.')}/`,
      phone,
      email: `${own.replaceAll('-', '')}@gmail.com`,
    },
    {
      website: `https://www.k${municipality ?? '0000'}.kommune.dk/foreninger/${own}`,
      phone,
      email: `${own}@mail.dk`,
    },
  ]);
}
