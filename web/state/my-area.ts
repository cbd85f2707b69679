/** The one area that somebody wants to come back to. It stays on the device; no page differs because of it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Lang } from '../text/lang.ts';
import { homeAddress } from './address.ts';
import { type DeviceStorage, readKept, writeKept } from './device-storage.ts';

export const MY_AREA_KEY = 'rodskud-my-area';

/** As the address of the front page says it: `bbox=west,south,east,north` in degrees, or `omraade=` with an area's id. */
export type MyArea = string;

const WRITTEN = /^(bbox=-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}|omraade=[a-z]+:[\w-]{1,60})$/;

export interface MyAreaState {
  area: ReadonlySignal<MyArea | undefined>;
  /** Undefined forgets it. False where the browser refuses. */
  keep(area: MyArea | undefined): boolean;
  reread(): void;
}

export function createMyArea(storage: DeviceStorage | undefined): MyAreaState {
  const area = signal<MyArea | undefined>(undefined);
  return {
    area,
    keep(wanted) {
      if (!writeKept(storage, MY_AREA_KEY, wanted)) return false;
      area.value = wanted;
      return true;
    },
    reread() {
      const kept = readKept(storage, MY_AREA_KEY);
      // It becomes part of an address, so it has to be what it should be.
      area.value = typeof kept === 'string' && WRITTEN.test(kept) ? kept : undefined;
    },
  };
}

/** Undefined while the page shows the whole country. Where somebody stands (`naer`) is nothing to keep. */
export function areaIn(address: URLSearchParams): MyArea | undefined {
  return ['bbox', 'omraade']
    .map((name) => `${name}=${address.get(name) ?? ''}`)
    .find((written) => WRITTEN.test(written));
}

export function areaAddress(lang: Lang, area: MyArea): string {
  return `${homeAddress(lang)}?${area}`;
}
