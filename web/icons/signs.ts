/// <reference path="./lucide.d.ts" />
/** The icons of the page itself. Lucide (ISC licence). */
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import LocateFixed from 'lucide/dist/esm/icons/locate-fixed.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { IconNode } from './node.ts';

export const signs = {
  back: ArrowLeft,
  close: X,
  clock: Clock,
  external: ExternalLink,
  filter: SlidersHorizontal,
  heart: Heart,
  locate: LocateFixed,
  mail: Mail,
  more: ChevronDown,
  phone: Phone,
  pin: MapPin,
  search: Search,
} satisfies Record<string, IconNode>;

export type Sign = keyof typeof signs;
