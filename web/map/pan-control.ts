/// <reference path="../icons/lucide.d.ts" />
/**
 * Moves the map by presses, for those who cannot drag and use no keys (WCAG 2.5.7): one button that unfolds four.
 */
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import Move from 'lucide/dist/esm/icons/move.mjs';
import type { Map as GlMap, IControl } from 'maplibre-gl';
import type { IconNode } from '../icons/node.ts';
import type { Lang } from '../text/lang.ts';
import { PAN_WAYS, type PanWay, panWords } from '../text/pan.ts';

/** Of what is seen of the map: enough of it stays to know where one is. */
const STEP = 0.4;

const ARROWS: Record<PanWay, { icon: IconNode; x: number; y: number }> = {
  north: { icon: ArrowUp, x: 0, y: -1 },
  west: { icon: ArrowLeft, x: -1, y: 0 },
  south: { icon: ArrowDown, x: 0, y: 1 },
  east: { icon: ArrowRight, x: 1, y: 0 },
};

export function panControl(lang: Lang): IControl {
  const group = document.createElement('div');
  return {
    onAdd(map) {
      group.className = 'maplibregl-ctrl maplibregl-ctrl-group pan';
      group.append(...buttonsFor(map, lang));
      return group;
    },
    onRemove: () => group.remove(),
  };
}

function buttonsFor(map: GlMap, lang: Lang): HTMLElement[] {
  const words = panWords[lang];
  const ways = document.createElement('div');
  ways.className = 'pan-ways';
  ways.hidden = true;
  ways.append(
    ...PAN_WAYS.map((way) => {
      const { icon, x, y } = ARROWS[way];
      return button(words[way], icon, (event) => {
        const { clientWidth, clientHeight } = map.getContainer();
        // As by a hand: the list follows it.
        map.panBy([x * clientWidth * STEP, y * clientHeight * STEP], {}, { originalEvent: event });
      });
    }),
  );
  const toggle = button(words.title, Move, () => {
    ways.hidden = !ways.hidden;
    toggle.ariaExpanded = String(!ways.hidden);
  });
  toggle.ariaExpanded = 'false';
  return [toggle, ways];
}

function button(label: string, icon: IconNode, press: (event: MouseEvent) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = label;
  made.ariaLabel = label;
  made.append(drawn(icon));
  made.addEventListener('click', press);
  return made;
}

function drawn(icon: IconNode): SVGElement {
  const svg = shape('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(...icon.map(([tag, attributes]) => shape(tag, attributes)));
  return svg;
}

function shape(tag: string, attributes: Record<string, string | number | undefined>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
