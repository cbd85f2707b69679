/**
 * Adressevælger of Klimadatastyrelsen, which took DAWA's place. A search gives titles and ids only, and a street
 * with the name of a town finds nothing: one narrows step by step, from the street to its part in a postcode and on
 * to its houses, and asks for the point of each.
 */
import * as v from 'valibot';
import type { SuggestedPlace } from '../../schema/area.ts';
import { words } from '../../schema/fold.ts';
import { readTyped, type TypedAddress, writeTyped } from '../domain/address.ts';
import { askService, type Fetcher, readable, type Service, ServiceId, ServiceText } from './ask-service.ts';
import type { Geocoder } from './geocoder.ts';
import { fromUtm32 } from './point.ts';

export const ADRESSEVAELGER_URL = 'https://adressevaelger.dk';

const MOST_STEPS = 3;
/** Each house costs a request for its point. */
const MOST_HOUSES = 5;
/** Enough for one of a common name to be in the right town. */
const MOST_FOUND = 50;
/** The service refuses longer texts. */
const LONGEST_TEXT = 73;

const Answer = v.object({ status: v.literal('ok'), fund: v.array(v.unknown()) });

const Found = v.object({
  type: v.string(),
  id: v.nullish(ServiceId),
  titel: ServiceText,
  vejnavn: v.nullish(v.string()),
  postnr: v.nullish(v.string()),
  postdistrikt: v.nullish(v.string()),
});
type Found = v.InferOutput<typeof Found>;

const House = v.object({
  status: v.literal('ok'),
  husnummer: v.object({
    id_lokalid: ServiceId,
    adgangsadressebetegnelse: ServiceText,
    adgangspunkt: v.object({ koordinater: v.object({ x: v.number(), y: v.number() }) }),
    postnummer: v.nullish(v.object({ postnr: v.string() })),
    navngivenvejkommunedel: v.nullish(v.object({ kommune: v.nullish(v.string()) })),
  }),
});

export function adressevaelger(service: Service, fetcher: Fetcher): Geocoder {
  return {
    async suggest(text, { limit, signal }) {
      const ask = <S extends v.GenericSchema>(path: string, params: Record<string, string>, schema: S) =>
        askService(service, fetcher, { path, params, ...(signal ? { signal } : {}) }, schema);
      const search = async (tekst: string) => {
        const params = { tekst, maksimum: String(MOST_FOUND) };
        const { fund } = await ask('husnumre/soeg', params, Answer);
        return readable(fund, Found);
      };
      const typed = readTyped(text);
      const found = typed ? await narrow(typed, search) : [];
      const ids = found.slice(0, Math.min(limit, MOST_HOUSES)).flatMap(({ id }) => id ?? []);
      const houses = await Promise.allSettled(ids.map((id) => ask(`husnumre/${id}`, {}, House)));
      const failed = houses.find((house) => house.status === 'rejected');
      // One house without a point is left out; when there is none, the service has failed.
      if (failed && houses.every(({ status }) => status === 'rejected')) throw failed.reason;
      const known = houses.flatMap((house) => (house.status === 'fulfilled' ? [toPlace(house.value)] : []));
      return (await Promise.all(known)).filter((place) => place !== undefined);
    },
  };
}

/** The houses that fit what was typed. Where a search finds streets, the next one is for the part that fits. */
async function narrow(typed: TypedAddress, search: (text: string) => Promise<Found[]>): Promise<Found[]> {
  const { town: _, ...withoutTown } = typed;
  const asked = new Set<string>();
  let text: string | undefined = writeTyped(withoutTown);
  while (text && text.length <= LONGEST_TEXT && asked.size < MOST_STEPS && !asked.has(text)) {
    asked.add(text);
    const found: Found[] = await search(text);
    const fitting = found.filter(({ titel }) => fits(titel, typed));
    const houses = fitting.filter(({ type, id }) => type === 'husnummer' && id);
    if (houses.length) return houses;
    const street = fitting.find(({ type }) => STREETS.includes(type));
    // No house in that town among those that were found: which part of the street lies there?
    text = street ? textFor(street, typed) : typed.street;
  }
  return [];
}

const STREETS = ['navngivenvejpostnummer', 'vejnavnhusnummer', 'vejnavn'];

/** “Vestergade 12, 8000 Aarhus C”; without a number “Vestergade , 8000 Aarhus C” lists the houses. */
function textFor({ titel, vejnavn, postnr, postdistrikt }: Found, { number }: TypedAddress): string {
  const [, road = titel, code, district] = /^(.+?),? (\d{4}) (.+)$/.exec(titel) ?? [];
  const place = [postnr ?? code, postdistrikt ?? district].filter(Boolean).join(' ');
  const street = `${vejnavn ?? road} ${number ?? ''}`;
  return place ? `${street}, ${place}` : street;
}

function fits(title: string, { postcode, town }: TypedAddress): boolean {
  const said = ` ${words(title).join(' ')}`;
  if (postcode && !said.includes(` ${postcode}`)) return false;
  return !town || said.includes(` ${words(town).join(' ')}`);
}

async function toPlace({ husnummer }: v.InferOutput<typeof House>): Promise<SuggestedPlace | undefined> {
  const { x, y } = husnummer.adgangspunkt.koordinater;
  const lngLat = await fromUtm32(x, y);
  if (!lngLat) return undefined;
  const postcode = husnummer.postnummer?.postnr;
  const municipality = husnummer.navngivenvejkommunedel?.kommune;
  return {
    id: `address:${husnummer.id_lokalid}`,
    kind: 'address',
    name: husnummer.adgangsadressebetegnelse,
    lngLat,
    population: 0,
    ...(postcode ? { postcode } : {}),
    ...(municipality ? { municipality } : {}),
  };
}
