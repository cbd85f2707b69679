/** The page for machines: schema.org, only what the page shows too. */
import { categoryName } from '../../../schema/category.ts';
import type { Initiative } from '../../../schema/initiative.ts';
import type { Lang } from '../../text/lang.ts';
import { shownPoint } from './shown-point.ts';

interface About {
  lang: Lang;
  url: string;
  municipalities: Record<string, string>;
}

const TYPES: Partial<Record<NonNullable<NonNullable<Initiative['organiser']>['kind']>, string>> = {
  association: 'NGO',
  business: 'LocalBusiness',
  municipality: 'GovernmentOrganization',
};

export function initiativeJsonLd(it: Initiative, { lang, url, municipalities }: About): object {
  const english = lang === 'en' ? it.translations.en : undefined;
  const { website, phone, email } = it.contact;
  const point = shownPoint(it);
  const place = it.place;
  const areas = it.serviceArea.flatMap((area) => areaServed(area, municipalities));
  return {
    '@context': 'https://schema.org',
    '@type': (it.organiser?.kind && TYPES[it.organiser.kind]) ?? 'Organization',
    '@id': url,
    name: english?.name ?? it.name,
    description: english?.summary ?? it.summary,
    url: website ?? url,
    keywords: [categoryName(it.category, lang), ...it.tags].join(', '),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(it.price === 'free' ? { isAccessibleForFree: true } : {}),
    ...(it.organiser ? { parentOrganization: { '@type': 'Organization', name: it.organiser.name } } : {}),
    ...(place
      ? {
          location: {
            '@type': 'Place',
            ...(place.venue && place.precision !== 'hidden' ? { name: place.venue } : {}),
            address: {
              '@type': 'PostalAddress',
              ...(place.address && place.precision !== 'hidden' ? { streetAddress: place.address } : {}),
              ...(place.postcode ? { postalCode: place.postcode } : {}),
              ...(place.town ? { addressLocality: place.town } : {}),
              addressCountry: 'DK',
            },
            ...(point
              ? {
                  geo: { '@type': 'GeoCoordinates', latitude: point.lngLat.lat, longitude: point.lngLat.lng },
                }
              : {}),
          },
        }
      : {}),
    ...(areas.length ? { areaServed: areas } : {}),
    dateModified: it.updatedAt.toISOString(),
  };
}

function areaServed(area: string, municipalities: Record<string, string>): object[] {
  if (area === 'online') return [];
  if (area === 'nationwide') return [{ '@type': 'Country', name: 'Danmark' }];
  const [kind, code = ''] = area.split(':');
  const name = kind === 'municipality' ? municipalities[code] : code;
  return name ? [{ '@type': 'AdministrativeArea', name }] : [];
}
