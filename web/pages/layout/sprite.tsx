import { createElement } from 'preact';
import { type Category, isCategory } from '../../../schema/category.ts';
import { categoryIcons } from '../../icons/categories.ts';
import type { IconNode } from '../../icons/node.ts';
import { type Sign, signs } from '../../icons/signs.ts';

export type IconName = Sign | Category;

/** Every icon of a page, once. The server alone renders it, so that no icon is in the script. */
export function Sprite({ icons }: { icons: IconName[] }) {
  return (
    <svg class="sprite" aria-hidden="true">
      {icons.map((name) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          <Shapes of={isCategory(name) ? categoryIcons[name] : signs[name]} />
        </symbol>
      ))}
    </svg>
  );
}

function Shapes({ of }: { of: IconNode }) {
  return <>{of.map(([tag, attributes]) => createElement(tag, attributes))}</>;
}
