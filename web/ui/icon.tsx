import type { Category } from '../../schema/category.ts';
import { iconAddress } from '../icons/address.ts';
import type { Sign } from '../icons/signs.ts';

/** Always beside words. */
export function Icon({ name }: { name: Sign | Category }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={iconAddress(name)} />
    </svg>
  );
}
