/** Pictures that this site keeps: a listing names them by a path here, and those of other sites by a web address. */
const ROOT = '/billeder/';

/** 256 random bits; it says nothing of the file that it came from. */
export const PICTURE_KEY = /^[\w-]{43}$/;

/** What a file may weigh when it comes. */
export const PICTURE_MAX_BYTES = 10_000_000;

/** What it may hold, whatever it weighs. */
export const PICTURE_MAX_PIXELS = 40_000_000;

/** Types that are read; what `accept` of a file field says, so that a phone sends no other. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export function pictureAddress(key: string): string {
  return ROOT + key;
}

/** Undefined: it is no picture of ours. */
export function pictureKey(url: string): string | undefined {
  const key = url.startsWith(ROOT) ? url.slice(ROOT.length) : '';
  return PICTURE_KEY.test(key) ? key : undefined;
}

/** Paths here become addresses that hold anywhere; others stay as they are. */
export function absolutePicture<P extends { url: string }>(picture: P, origin: string): P {
  return pictureKey(picture.url) === undefined ? picture : { ...picture, url: origin + picture.url };
}
