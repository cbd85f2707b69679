/// <reference path="./lucide.d.ts" />
/** One icon a category, so that colour is never alone. Icons: Lucide (ISC licence). */
import Armchair from 'lucide/dist/esm/icons/armchair.mjs';
import Blocks from 'lucide/dist/esm/icons/blocks.mjs';
import Bus from 'lucide/dist/esm/icons/bus.mjs';
import Flower from 'lucide/dist/esm/icons/flower-2.mjs';
import Globe from 'lucide/dist/esm/icons/globe.mjs';
import Hammer from 'lucide/dist/esm/icons/hammer.mjs';
import HandHeart from 'lucide/dist/esm/icons/hand-heart.mjs';
import HeartPulse from 'lucide/dist/esm/icons/heart-pulse.mjs';
import House from 'lucide/dist/esm/icons/house.mjs';
import Palette from 'lucide/dist/esm/icons/palette.mjs';
import Recycle from 'lucide/dist/esm/icons/recycle.mjs';
import Soup from 'lucide/dist/esm/icons/soup.mjs';
import Sun from 'lucide/dist/esm/icons/sun.mjs';
import Volleyball from 'lucide/dist/esm/icons/volleyball.mjs';
import type { Category } from '../../schema/category.ts';
import type { IconNode } from './node.ts';

export const categoryIcons: Record<Category, IconNode> = {
  naboskab: House,
  mad: Soup,
  'have-natur': Flower,
  'klima-energi': Sun,
  'genbrug-reparation': Recycle,
  'kultur-kunst': Palette,
  'idraet-bevaegelse': Volleyball,
  'boern-unge': Blocks,
  seniorer: Armchair,
  'social-omsorg': HandHeart,
  integration: Globe,
  'laering-vaerksted': Hammer,
  sundhed: HeartPulse,
  transport: Bus,
};
