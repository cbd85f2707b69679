/** All words of each language: for the server, which renders whole pages. */

import * as ar from './ar.ts';
import type { Text } from './da.ts';
import * as da from './da.ts';
import * as de from './de.ts';
import { device as deviceAr } from './device-ar.ts';
import { device as deviceDa } from './device-da.ts';
import { device as deviceDe } from './device-de.ts';
import { device as deviceEn } from './device-en.ts';
import { device as deviceUk } from './device-uk.ts';
import { embed as embedAr } from './embed-ar.ts';
import { embed as embedDa } from './embed-da.ts';
import { embed as embedDe } from './embed-de.ts';
import { embed as embedEn } from './embed-en.ts';
import { embed as embedUk } from './embed-uk.ts';
import * as en from './en.ts';
import type { Lang } from './lang.ts';
import { tools as toolsAr } from './tools-ar.ts';
import { tools as toolsDa } from './tools-da.ts';
import { tools as toolsDe } from './tools-de.ts';
import { tools as toolsEn } from './tools-en.ts';
import { tools as toolsUk } from './tools-uk.ts';
import * as uk from './uk.ts';

export const texts: Record<Lang, Text> = {
  da: { ...da.live, ...da.pages, ...toolsDa, device: deviceDa, embed: embedDa },
  en: { ...en.live, ...en.pages, ...toolsEn, device: deviceEn, embed: embedEn },
  de: { ...de.live, ...de.pages, ...toolsDe, device: deviceDe, embed: embedDe },
  uk: { ...uk.live, ...uk.pages, ...toolsUk, device: deviceUk, embed: embedUk },
  ar: { ...ar.live, ...ar.pages, ...toolsAr, device: deviceAr, embed: embedAr },
};
