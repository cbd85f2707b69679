/** The service that the settings name, if any. */
import type { GeocoderSettings } from '../settings.ts';
import { ADRESSEVAELGER_URL, adressevaelger } from './adressevaelger.ts';
import type { Fetcher, Service } from './ask-service.ts';
import { type Care, carefully } from './carefully.ts';
import type { Geocoder } from './geocoder.ts';
import { GSEARCH_URL, gsearch } from './gsearch.ts';

interface Kind {
  url: string;
  open(service: Service, fetcher: Fetcher): Geocoder;
}

const SERVICES: Record<string, Kind> = {
  adressevaelger: { url: ADRESSEVAELGER_URL, open: adressevaelger },
  gsearch: { url: GSEARCH_URL, open: gsearch },
};

/** Finds addresses beside the local places; undefined where only these are wanted, or a setting is missing. */
export function serviceGeocoder(
  { name, token, url }: GeocoderSettings,
  fetcher: Fetcher,
  care: Omit<Care, 'name'> = {},
): Geocoder | undefined {
  if (name === 'local') return undefined;
  const kind = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!kind || !token) {
    console.warn(
      kind
        ? `GEOCODER is ${name}, which needs a GEOCODER_TOKEN: only local places are found.`
        : `GEOCODER is none of local, ${Object.keys(SERVICES).join(', ')}: only local places are found.`,
    );
    return undefined;
  }
  return carefully(kind.open({ url: url ?? kind.url, token }, fetcher), { ...care, name });
}
