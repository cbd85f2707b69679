import type { Initiative } from '../../../schema/initiative.ts';
import type { Text } from '../../text/da.ts';
import { joinWords } from '../../text/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { shownPoint } from './shown-point.ts';

interface Props {
  of: Initiative;
  municipalities: Record<string, string>;
}

/** The address, the map of the place (drawn later, by web/map), or the areas that it serves. */
export function Where({ of: it, municipalities }: Props) {
  const { lang, text } = usePageSpeech();
  const lines = addressLines(it, municipalities, text);
  const served = it.serviceArea.map((area) => areaName(area, municipalities, text));
  const point = shownPoint(it);
  const nowhere = lines.length === 0 && served.length === 0;
  return (
    <section class="card" aria-labelledby="hvor">
      <h2 id="hvor">
        <Icon name="pin" />
        {text.initiative.where}
      </h2>
      {lines.length > 0 && (
        <address class="address">
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {point?.precision === 'approximate' && (
        <p class="approximate">
          <strong>{text.initiative.approximate}.</strong> {text.initiative.approximateNote}
        </p>
      )}
      {served.length > 0 && <p>{text.initiative.serves(joinWords(served, lang))}</p>}
      {nowhere && <p>{text.initiative.serves(text.initiative.nationwide)}</p>}
      {point && <div class="place-map needs-script" />}
    </section>
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

function areaName(area: string, municipalities: Record<string, string>, { initiative: text }: Text): string {
  if (area === 'online') return text.online;
  if (area === 'nationwide') return text.nationwide;
  const [kind, code = ''] = area.split(':');
  return kind === 'municipality' ? (municipalities[code] ?? code) : text.postcodeArea(code);
}
