/** All words of each language: for the server, which renders whole pages. */

import type { Text } from './da.ts';
import * as da from './da.ts';
import { device as deviceDa } from './device-da.ts';
import { device as deviceEn } from './device-en.ts';
import * as en from './en.ts';
import type { Lang } from './lang.ts';
import { tools as toolsDa } from './tools-da.ts';
import { tools as toolsEn } from './tools-en.ts';

export const texts: Record<Lang, Text> = {
  da: { ...da.live, ...da.pages, ...toolsDa, device: deviceDa },
  en: { ...en.live, ...en.pages, ...toolsEn, device: deviceEn },
};
