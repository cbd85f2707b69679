import type { DeviceStorage } from '../state/device-storage.ts';

/** Where cookies are refused, even naming the storage throws. */
export function storageHere(): DeviceStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
