import type { Category } from '../../schema/category.ts';
import type { Sign } from '../icons/signs.ts';

/** Shapes are in the page once (pages/layout/sprite.tsx) and only pointed at here. Always beside words. */
export function Icon({ name }: { name: Sign | Category }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
