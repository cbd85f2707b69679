import type { DeviceText } from '../text/device-da.ts';

/** What a page knows of the network, and of itself if it is a copy. Moments are ISO 8601. */
export interface Situation {
  online: boolean;
  pageFrom: string | undefined;
  listFrom: string | undefined;
  /** It has been without a network since it was opened. */
  wasOffline: boolean;
}

/** Undefined while there is nothing to say. */
export function sentenceFor(
  { online, pageFrom, listFrom, wasOffline }: Situation,
  words: DeviceText['offline'],
  format: (iso: string) => string,
): string | undefined {
  if (!online) {
    const from = listFrom ?? pageFrom;
    return from ? words.offline(format(from)) : words.offlineNow;
  }
  if (wasOffline) return words.back;
  if (listFrom) return words.slowList(format(listFrom));
  return pageFrom ? words.slow(format(pageFrom)) : undefined;
}

/** Online again, a copy can be had fresh; offline it would only come again. */
export function canReload({ online, pageFrom, listFrom }: Situation): boolean {
  return online && Boolean(pageFrom ?? listFrom);
}
