/** What a device may keep for its visitor. Nothing of it is ever sent anywhere. */

/** What is used of the browser's `Storage`. */
export interface DeviceStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A browser may refuse every part of this; then there is nothing, and nothing can be kept. */
export function readKept(storage: DeviceStorage | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** False where it could not be kept: refused, or no room. */
export function writeKept(storage: DeviceStorage | undefined, key: string, value: unknown): boolean {
  if (!storage) return false;
  try {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A number that is none would end up in an address or on a map. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
