/** Words for moving the map by presses. They come with the map, which is large, and not with the page. */
import type { Lang } from './lang.ts';

export const PAN_WAYS = ['north', 'west', 'south', 'east'] as const;
export type PanWay = (typeof PAN_WAYS)[number];

export const panWords: Record<Lang, Record<PanWay | 'title', string>> = {
  da: {
    title: 'Flyt kortet',
    north: 'Flyt mod nord',
    west: 'Flyt mod vest',
    south: 'Flyt mod syd',
    east: 'Flyt mod øst',
  },
  en: {
    title: 'Move the map',
    north: 'Move north',
    west: 'Move west',
    south: 'Move south',
    east: 'Move east',
  },
  de: {
    title: 'Karte verschieben',
    north: 'Nach Norden verschieben',
    west: 'Nach Westen verschieben',
    south: 'Nach Süden verschieben',
    east: 'Nach Osten verschieben',
  },
  uk: {
    title: 'Рухати карту',
    north: 'Рухати на північ',
    west: 'Рухати на захід',
    south: 'Рухати на південь',
    east: 'Рухати на схід',
  },
  ar: {
    title: 'تحريك الخريطة',
    north: 'تحريك نحو الشمال',
    west: 'تحريك نحو الغرب',
    south: 'تحريك نحو الجنوب',
    east: 'تحريك نحو الشرق',
  },
};
