/** Which new rows may be on the list already, in the queue, or in the file before. */
import type { ImportTwin } from '../../../schema/import.ts';
import type { Draft } from '../../domain/duplicates.ts';
import { areaOf, moderates } from '../../domain/permissions.ts';
import type { Located } from '../../import/locate.ts';
import { findTwins } from '../../store/duplicates.ts';
import { standingById } from '../../store/imports.ts';
import type { Importing } from './importing.ts';
import type { Judged } from './judge.ts';
import type { NextRows } from './rows.ts';

const SHOWN = 3;

/** A call for every 25 rows and one more. Reads at most 90 rows for each, and 40 for each of their municipalities. */
export async function twinsAmong(
  { db, by }: Importing,
  { fresh, alike }: Pick<Judged, 'fresh'> & Pick<NextRows, 'alike'>,
): Promise<ImportTwin[]> {
  const found = await findTwins(db, fresh.map(draftOf), SHOWN);
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  if (ids.length === 0 && alike.size === 0) return [];
  const standing = await standingById(db, ids);
  const mayUpdate = (id: string) => {
    const it = standing.get(id);
    return it !== undefined && it.ownerState === 'unclaimed' && moderates(by, areaOf(it));
  };
  return fresh.flatMap(({ draft, listing }, i) => {
    const others = found[i] ?? [];
    const sameAs = alike.get(draft.line);
    if (others.length === 0 && sameAs === undefined) return [];
    return [
      {
        line: draft.line,
        name: listing.name,
        ...(sameAs === undefined ? {} : { sameAs }),
        others: others.map(({ id, slug, name, town, meters, status }) => ({
          id,
          slug,
          name,
          ...(town ? { town } : {}),
          ...(meters === undefined ? {} : { meters }),
          ...(status === 'pending' ? { waits: true as const } : {}),
          mayUpdate: status === 'published' && mayUpdate(id),
        })),
      },
    ];
  });
}

function draftOf({ listing, municipality, how }: Located): Draft {
  const { name, translations, place, category, contact } = listing;
  return {
    name,
    category,
    contact,
    ...(translations.en ? { translations: { en: translations.en } } : {}),
    // The middle of a town is near to everything in it.
    ...(place?.lngLat && how === 'given' ? { lngLat: place.lngLat } : {}),
    ...(place?.postcode ? { postcode: place.postcode } : {}),
    ...(municipality ? { municipality } : {}),
  };
}
