/** What the page of a municipality has beside its list: for those who live there, and for those who look after it. */
import type { Area } from '../../../schema/area.ts';
import type { LngLat } from '../../../schema/place.ts';
import { homeAddress, initiativeAddress } from '../../state/address.ts';
import { aboutAddress, embedMakerAddress, overviewAddress } from '../../state/page-address.ts';
import { wordsIn } from '../../state/row.ts';
import { formatMonth } from '../../text/format.ts';
import { spoken } from '../../text/lang.ts';
import type { SiteContact } from '../about/contact-line.tsx';
import { usePageSpeech } from '../layout/speech.ts';

export interface MunicipalityPartsProps {
  municipality: Area;
  towns: { name: string; lngLat: LngLat }[];
  /** Those that have waited longest for somebody to say that they exist. */
  waiting: { slug: string; name: string; nameEn?: string; since?: Date }[];
  waitingTotal: number;
  contact?: SiteContact;
}

export function Waiting({ waiting, waitingTotal }: MunicipalityPartsProps) {
  const { lang, text } = usePageSpeech();
  if (waiting.length === 0) return null;
  return (
    <section class="area-part" aria-labelledby="venter">
      <h2 id="venter">{text.listPage.waiting}</h2>
      <p>
        {text.listPage.waitingLead(Math.max(waitingTotal, waiting.length))} {text.listPage.waitingHelp}
      </p>
      <ul class="area-waiting">
        {waiting.map(({ slug, name, nameEn, since }) => {
          const words = wordsIn(lang, name, nameEn);
          return (
            <li key={slug}>
              <a href={initiativeAddress(lang, slug)} {...spoken(words.lang, lang)}>
                {words.text}
              </a>{' '}
              <span class="count">
                {since ? text.listPage.since(formatMonth(since, lang)) : text.listPage.never}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Each leads to what there is around it. */
export function Towns({ towns }: MunicipalityPartsProps) {
  const { lang, text } = usePageSpeech();
  if (towns.length === 0) return null;
  return (
    <section class="area-part" aria-labelledby="byer">
      <h2 id="byer">{text.listPage.towns}</h2>
      <ul class="area-links">
        {towns.map(({ name, lngLat }) => (
          <li key={`${name} ${lngLat.lng}`}>
            <a href={homeAddress(lang, { near: roughly(lngLat) })}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A town is no point. */
function roughly({ lng, lat }: LngLat): LngLat {
  return { lng: Math.round(lng * 1000) / 1000, lat: Math.round(lat * 1000) / 1000 };
}

export function ForMunicipality({ municipality, contact }: MunicipalityPartsProps) {
  const { lang, text } = usePageSpeech();
  return (
    <section class="area-part" aria-labelledby="kommunen">
      <h2 id="kommunen">{text.listPage.forMunicipality}</h2>
      <ul class="area-links">
        <li>
          <a href={overviewAddress(lang, municipality.slug)}>{text.listPage.overview}</a>
        </li>
        <li>
          <a href={embedMakerAddress(lang, municipality.slug)}>{text.listPage.embed}</a>
        </li>
      </ul>
      <p>
        {text.listPage.moderate}{' '}
        {contact ? (
          <>
            {text.about.contact} <a href={contact.href}>{contact.label}</a>.
          </>
        ) : (
          <a href={`${aboutAddress(lang, 'om')}#hvem`}>{text.listPage.moderateAbout}</a>
        )}
      </p>
    </section>
  );
}
