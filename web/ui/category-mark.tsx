import type { Category } from '../../schema/category.ts';
import { Icon } from './icon.tsx';

/** The disc of a category, as its pin on the map looks. */
export function CategoryMark({ category, size }: { category: Category; size?: 'small' | 'large' }) {
  return (
    <span class={size ? `mark mark-${size}` : 'mark'} data-category={category}>
      <Icon name={category} />
    </span>
  );
}
