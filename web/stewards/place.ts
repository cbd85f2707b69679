/** Where it is, with a script: found while typing, by the device's own position when asked, or put right on a map. */
import type { SuggestedPlace } from '../../schema/area.ts';
import type { LngLat } from '../../schema/place.ts';
import type { PlacePicker } from '../map/start.ts';
import { textIn, whenIdle, wordsIn, write } from './form-fields.ts';
import { type Known, pointField, sayPoint } from './point.ts';
import { placeName, placesLike, suggestPlaces } from './suggest-places.ts';

interface Words {
  lang: 'da' | 'en';
  position: string;
  locating: string;
  located: string;
  refused: string;
  notLocated: string;
  suggestions: string;
  found: string;
  kinds: Record<SuggestedPlace['kind'], string>;
  pointAtPlace: string;
  mapLoading: string;
  mapFailed: string;
  pointLabel: string;
  at: string;
  winds: string[];
  locale: Record<string, string>;
}

const PATIENCE_MS = 10_000;
const PERMISSION_DENIED = 1;

export function start(element: HTMLElement): void {
  const words = wordsIn<Words>(element);
  const point = pointField(element);
  const said = element.querySelector<HTMLElement>('.point-said');
  const address = element.querySelector<HTMLInputElement>('[name="address"]');
  let near: Known | undefined;
  let picker: Promise<PlacePicker | undefined> | undefined;

  if (address) suggestPlaces(address, { words, chosen: take });
  on('position', (button) => void locate(button));
  on('map', (button) => void toggleMap(button));

  function say(text: string): void {
    if (said) said.textContent = text;
  }

  function on(name: string, run: (button: HTMLButtonElement) => void): void {
    const button = element.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
    button?.addEventListener('click', () => run(button));
  }

  function take(place: SuggestedPlace): void {
    const parts = partsOf(place);
    for (const [name, text] of Object.entries(parts)) write(element, name, text);
    near = { name: place.kind === 'address' ? parts.address : placeName(place), lngLat: place.lngLat };
    // The middle of a town is not where anybody is.
    if (place.kind !== 'address' && textIn(element, 'precision') === 'exact')
      write(element, 'precision', 'approximate');
    put(place.lngLat, near);
    say(`${words.pointAtPlace} ${placeName(place)}.`);
  }

  function put(lngLat: LngLat, from?: Known): void {
    point.set(lngLat, from);
    void picker?.then((it) => it?.show(lngLat));
  }

  async function locate(button: HTMLButtonElement): Promise<void> {
    const label = [...button.childNodes].at(-1);
    const relabel = (text: string) => {
      if (label) label.textContent = text;
    };
    button.disabled = true;
    relabel(words.locating);
    try {
      const { lng, lat } = await position();
      near = undefined;
      put({ lng, lat });
      say(words.located);
    } catch (reason) {
      say((reason as GeolocationPositionError).code === PERMISSION_DENIED ? words.refused : words.notLocated);
    }
    button.disabled = false;
    relabel(words.position);
    button.focus();
  }

  async function toggleMap(button: HTMLButtonElement): Promise<void> {
    const section = element.querySelector<HTMLElement>('.picker');
    if (!section) return;
    section.hidden = !section.hidden;
    button.ariaExpanded = String(!section.hidden);
    if (section.hidden) return;
    picker ??= openMap(section);
    (await picker)?.focus();
  }

  async function openMap(section: HTMLElement): Promise<PlacePicker | undefined> {
    const container = section.querySelector<HTMLElement>('.picker-map');
    const status = section.querySelector<HTMLElement>('.picker-said');
    if (!container || !status) return undefined;
    status.textContent = words.mapLoading;
    const tell = whenIdle(() => {
      const at = point.now();
      if (at) status.textContent = sayPoint(at, near, words);
    }, 400);
    try {
      const { pickPlace } = await import('../map/start.ts');
      const picked = await pickPlace(container, {
        at: point.now() ?? (await somewhereNear()),
        basemap: (element.dataset.basemap ?? '').split(' ').filter(Boolean),
        lang: words.lang,
        words: { pointLabel: words.pointLabel, map: { locale: words.locale } },
        moved(lngLat) {
          point.set(lngLat);
          say('');
          tell();
        },
      });
      status.textContent = '';
      for (const button of section.querySelectorAll<HTMLElement>('[data-move]')) {
        button.addEventListener('click', () => picked.step(button.dataset.move ?? ''));
      }
      return picked;
    } catch (reason) {
      console.info('The map is not shown:', reason);
      container.remove();
      for (const part of section.querySelectorAll('.picker-moves, .hint')) part.remove();
      status.textContent = words.mapFailed;
      return undefined;
    }
  }

  /** What was typed may be known, though nobody chose it. */
  async function somewhereNear(): Promise<LngLat | undefined> {
    const [street, postcode, town] = ['address', 'postcode', 'town'].map((name) => textIn(element, name));
    const around = [postcode, town].filter(Boolean).join(' ');
    for (const text of [street && [street, around].filter(Boolean).join(', '), postcode || town]) {
      const [found] = text ? await placesLike(text) : [];
      if (!found) continue;
      near = { name: placeName(found), lngLat: found.lngLat };
      return found.lngLat;
    }
    return undefined;
  }
}

/** `Vestergade 12B, 8000 Aarhus C` in its three fields. */
function partsOf(place: SuggestedPlace): { address: string; postcode: string; town: string } {
  const { kind, name, postcode = '' } = place;
  if (kind !== 'address') {
    return { address: '', postcode, town: name.replace(/^\d{4} /, '') };
  }
  const [address = '', ...rest] = name.split(',').map((part) => part.trim());
  const [, code = postcode, town = ''] = /^(\d{4})?\s*(.*)$/.exec(rest.at(-1) ?? '') ?? [];
  return { address, postcode: code, town };
}

function position(): Promise<LngLat> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new Error('no position here'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lng: coords.longitude, lat: coords.latitude }),
      reject,
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}
