/** The page for machines: schema.org, only what the page shows too. */

import type { Initiative, Picture } from '../../../schema/initiative.ts';
import { AUDIENCES } from '../../../schema/names.ts';
import { absolutePicture } from '../../../schema/picture.ts';
import type { Access } from '../../../schema/terms.ts';
import { homeAddress } from '../../state/address.ts';
import { wordsIn } from '../../state/row.ts';
import type { Text } from '../../text/da.ts';
import type { Lang } from '../../text/lang.ts';
import { rhythmOf } from '../../text/rhythm.ts';
import { isOurs } from './pictures.tsx';
import { shownPoint } from './shown-point.ts';

interface About {
  lang: Lang;
  text: Text;
  /** The whole address of the page. */
  url: string;
  origin: string;
  municipalities: Record<string, string>;
}

/** The initiative, and the way to it from the front page. */
export function initiativeJsonLd(it: Initiative, about: About): object[] {
  return [itself(it, about), breadcrumbs(it, about)];
}

function itself(it: Initiative, about: About): object {
  const { lang, text, url, origin, municipalities } = about;
  const { website, phone, email } = it.contact;
  const areas = it.serviceArea.flatMap((area) => areaServed(area, municipalities));
  const pictures = it.pictures.filter(isOurs).map((picture) => imageOf(absolutePicture(picture, origin)));
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(it.organiser),
    '@id': url,
    name: nameOf(it, lang),
    description: wordsIn(lang, it.summary, it.translations.en?.summary).text,
    url: website ?? url,
    mainEntityOfPage: url,
    keywords: [text.categories[it.category], ...it.tags].join(', '),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(pictures.length ? { image: pictures } : {}),
    ...(it.links.length ? { sameAs: it.links.map((link) => link.url) } : {}),
    ...(it.organiser
      ? { parentOrganization: { '@type': typeOf(it.organiser), name: it.organiser.name } }
      : {}),
    ...(it.languages.length ? { knowsLanguage: it.languages } : {}),
    ...(it.place ? { location: placeOf(it, text) } : {}),
    ...(areas.length ? { areaServed: areas } : {}),
    makesOffer: offerOf(it, about),
  };
}

function imageOf({ url, alt, credit, width, height }: Picture): object {
  return {
    '@type': 'ImageObject',
    contentUrl: url,
    caption: alt,
    ...(credit ? { creditText: credit } : {}),
    ...(width && height ? { width, height } : {}),
  };
}

function nameOf({ name, translations }: Initiative, lang: Lang): string {
  return wordsIn(lang, name, translations.en?.name).text;
}

const TYPES: Partial<Record<string, string>> = {
  association: 'NGO',
  business: 'LocalBusiness',
  municipality: 'GovernmentOrganization',
};

function typeOf(organiser: Initiative['organiser']): string {
  return TYPES[organiser?.kind ?? ''] ?? 'Organization';
}

const FEATURES: Access[] = ['step-free', 'toilet', 'hearing-loop', 'parking', 'companion', 'quiet'];

function placeOf(it: Initiative, text: Text): object {
  const { place, access, price, joining } = it;
  const isShown = place?.precision !== 'hidden';
  const point = shownPoint(it);
  const features = FEATURES.filter((key) => access.includes(key));
  return {
    '@type': 'Place',
    ...(place?.venue && isShown ? { name: place.venue } : {}),
    address: {
      '@type': 'PostalAddress',
      ...(place?.address && isShown ? { streetAddress: place.address } : {}),
      ...(place?.postcode ? { postalCode: place.postcode } : {}),
      ...(place?.town ? { addressLocality: place.town } : {}),
      addressCountry: 'DK',
    },
    ...(point
      ? { geo: { '@type': 'GeoCoordinates', latitude: point.lngLat.lat, longitude: point.lngLat.lng } }
      : {}),
    ...(price === 'free' ? { isAccessibleForFree: true } : {}),
    ...(joining === 'drop-in' ? { publicAccess: true } : {}),
    ...(features.length
      ? {
          amenityFeature: features.map((key) => ({
            '@type': 'LocationFeatureSpecification',
            name: text.terms.access[key],
            value: true,
          })),
        }
      : {}),
  };
}

/** Times and audience belong to what is offered, not to the people who offer it. Hours stay as they were written. */
function offerOf(it: Initiative, { lang, text }: About): object {
  const { audience, openingHours, price, activities } = it;
  const people = AUDIENCES.filter(({ key }) => audience.includes(key));
  const rhythms = activities.flatMap((activity) => rhythmOf(activity, lang, text) ?? []);
  const hours = [...(openingHours ? [openingHours] : []), ...rhythms];
  return {
    '@type': 'Offer',
    itemOffered: {
      '@type': 'Service',
      name: text.categories[it.category],
      ...(people.length
        ? { audience: people.map((one) => ({ '@type': 'Audience', audienceType: text.audiences[one.key] })) }
        : {}),
      ...(hours.length
        ? {
            hoursAvailable: hours.map((description) => ({
              '@type': 'OpeningHoursSpecification',
              description,
            })),
          }
        : {}),
    },
    ...(price ? { category: text.terms.price[price] } : {}),
    ...(price === 'free' ? { price: 0, priceCurrency: 'DKK' } : {}),
  };
}

function areaServed(area: string, municipalities: Record<string, string>): object[] {
  if (area === 'online') return [];
  if (area === 'nationwide') return [{ '@type': 'Country', name: 'Danmark' }];
  const [kind, code = ''] = area.split(':');
  const name = kind === 'municipality' ? municipalities[code] : code;
  return name ? [{ '@type': 'AdministrativeArea', name }] : [];
}

function breadcrumbs(it: Initiative, { lang, text, url, origin }: About): object {
  const steps = [
    { name: text.site.name, item: origin + homeAddress(lang) },
    {
      name: text.categories[it.category],
      item: origin + homeAddress(lang, { category: [it.category] }),
    },
    { name: nameOf(it, lang), item: url },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
