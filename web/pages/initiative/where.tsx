import type { Initiative } from '../../../schema/initiative.ts';
import { homeAddress } from '../../state/address.ts';
import type { Text } from '../../text/da.ts';
import { capital } from '../../text/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { areaName } from './areas.ts';
import { findWay } from './find-way.ts';
import { shownPoint } from './shown-point.ts';

interface Props {
  of: Initiative;
  municipalities: Record<string, string>;
}

/** The address, the map of the place (drawn later, by web/map), the way there, and the areas that it serves. */
export function Where({ of: it, municipalities }: Props) {
  const { text } = usePageSpeech();
  const lines = addressLines(it, municipalities, text);
  const point = shownPoint(it);
  const areas = it.serviceArea.length || lines.length ? it.serviceArea : ['nationwide'];
  return (
    <section class="card" aria-labelledby="hvor">
      <h2 id="hvor">
        <Icon name="pin" />
        {text.initiative.where}
      </h2>
      {lines.length > 0 && (
        <address class="address">
          {lines.map((line) => (
            <span key={line}>
              <bdi>{line}</bdi>
            </span>
          ))}
        </address>
      )}
      {point?.precision === 'approximate' && (
        <p class="approximate">
          <strong>{text.initiative.approximate}.</strong> {text.initiative.approximateNote}
        </p>
      )}
      {it.place?.precision === 'hidden' && <p class="approximate">{text.initiative.hiddenNote}</p>}
      {areas.length > 0 && <Served {...{ areas, municipalities }} />}
      {point && <div class="place-map needs-script" dir="ltr" />}
      <WayThere of={it} />
    </section>
  );
}

function Served({ areas, municipalities }: { areas: string[]; municipalities: Record<string, string> }) {
  const { lang, text } = usePageSpeech();
  return (
    <div class="served">
      <h3>{text.initiative.serves}</h3>
      <ul class="chips">
        {areas.map((area) => {
          const name = capital(areaName(area, municipalities, text));
          const isList = area.includes(':');
          return (
            <li key={area}>
              {isList ? (
                <a class="chip" href={homeAddress(lang, { area })}>
                  {name}
                </a>
              ) : (
                <span class="chip">{name}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function WayThere({ of: it }: { of: Initiative }) {
  const { text } = usePageSpeech();
  const way = findWay(it);
  if (!way) return null;
  return (
    <p class="way-there">
      <a class="alone" href={way.openStreetMap}>
        {way.isArea ? text.initiative.findArea : text.initiative.findWay} {text.initiative.onOpenStreetMap}
      </a>
      <a class="alone for-phones" href={way.geo}>
        {text.initiative.openInApp}
      </a>
    </p>
  );
}

function addressLines(
  { place, municipality }: Initiative,
  municipalities: Record<string, string>,
  { initiative: text }: Text,
): string[] {
  const shown = place && place.precision !== 'hidden' ? [place.venue, place.address] : [];
  const town = [place?.postcode, place?.town].filter(Boolean).join(' ');
  const name = municipality && municipalities[municipality];
  return [...shown, town, name && text.inMunicipality(name)].filter((line): line is string => Boolean(line));
}
