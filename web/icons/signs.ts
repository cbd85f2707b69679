/// <reference path="./lucide.d.ts" />
/** The icons of the page itself. Lucide (ISC licence). */
import Accessibility from 'lucide/dist/esm/icons/accessibility.mjs';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import BadgeCheck from 'lucide/dist/esm/icons/badge-check.mjs';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import CirclePlus from 'lucide/dist/esm/icons/circle-plus.mjs';
import CircleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Coins from 'lucide/dist/esm/icons/coins.mjs';
import DoorOpen from 'lucide/dist/esm/icons/door-open.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import Flag from 'lucide/dist/esm/icons/flag.mjs';
import HandHelping from 'lucide/dist/esm/icons/hand-helping.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import KeyRound from 'lucide/dist/esm/icons/key-round.mjs';
import Languages from 'lucide/dist/esm/icons/languages.mjs';
import LocateFixed from 'lucide/dist/esm/icons/locate-fixed.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import Navigation from 'lucide/dist/esm/icons/navigation.mjs';
import PencilLine from 'lucide/dist/esm/icons/pencil-line.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import QrCode from 'lucide/dist/esm/icons/qr-code.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Share2 from 'lucide/dist/esm/icons/share-2.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import Tag from 'lucide/dist/esm/icons/tag.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
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
  access: Accessibility,
  fresh: BadgeCheck,
  doubt: CircleQuestionMark,
  price: Coins,
  joining: DoorOpen,
  help: HandHelping,
  languages: Languages,
  way: Navigation,
  print: Printer,
  code: QrCode,
  share: Share2,
  topics: Tag,
  audience: Users,
  new: CirclePlus,
  change: PencilLine,
  claim: KeyRound,
  report: Flag,
} satisfies Record<string, IconNode>;

export type Sign = keyof typeof signs;
