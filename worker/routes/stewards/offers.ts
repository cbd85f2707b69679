/** Where an address may be that was typed without a script to search by: what the server offers to choose from. */
import type { Context } from 'hono';
import type { SuggestedPlace } from '../../../schema/area.ts';
import { fold } from '../../../schema/fold.ts';
import type { Place } from '../../../schema/initiative.ts';
import { type Offer, type StewardLang, stewardTexts } from '../../../web/pages/index.ts';
import type { Env } from '../../context.ts';
import { writeFound } from '../../domain/listing-form/where.ts';
import { mergePlaces } from '../../domain/merge-places.ts';
import { placesNamed } from '../../store/places.ts';
import { addressesOfService } from '../geocoding.ts';

const MOST = 8;

/** Addresses first, then the middle of the postcode or of towns with that name; none where all is unknown. One call. */
export async function offersFor(
  c: Context<Env>,
  { address, postcode, town }: Pick<Place, 'address' | 'postcode' | 'town'>,
  lang: StewardLang,
): Promise<Offer[]> {
  const around = [postcode, town].filter(Boolean).join(' ');
  const whole = address ? [address, around].filter(Boolean).join(', ') : '';
  const [local, districts, towns] = await placesNamed(c.var.db, [whole, postcode ?? '', town ?? ''], MOST);
  const addresses = whole
    ? mergePlaces(local ?? [], await addressesOfService(c, whole, MOST), whole, MOST)
    : [];
  const exact = addresses
    .filter(({ kind }) => kind === 'address')
    .map(({ name, lngLat }) => ({ value: writeFound(lngLat, false), label: name }));
  const words = stewardTexts[lang].listingForm;
  const say = exact.length ? words.middle : words.middleOnly;
  const rough = middles([...(districts ?? []), ...(towns ?? [])], { postcode, town }).map((place) => ({
    value: writeFound(place.lngLat, true),
    label: say(nameOf(place)),
  }));
  return [...exact, ...rough];
}

/** The postcode is believed, where it is known; without one every town of that name may be meant. */
function middles(
  places: SuggestedPlace[],
  { postcode, town }: Pick<Place, 'postcode' | 'town'>,
): SuggestedPlace[] {
  const district = places.find((it) => it.kind === 'postcode' && it.postcode === postcode);
  if (district) return [district];
  const named = places.filter((it) => it.kind !== 'address' && fold(it.name) === fold(town ?? ''));
  const towns = named.filter(({ kind }) => kind !== 'municipality');
  return (towns.length ? towns : named).slice(0, 3);
}

function nameOf({ name, postcode }: SuggestedPlace): string {
  return postcode && !name.startsWith(postcode) ? `${postcode} ${name}` : name;
}
