/** The page's colours, read where they are defined: in the custom properties of web/style/tokens.css. */
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';

export type CategoryColours = Record<Category, string>;

export interface MarkColours {
  cluster: string;
  clusterInk: string;
  ring: string;
  accent: string;
  /** Icons on a category's colour. */
  onCategory: string;
  ink: string;
  paper: string;
}

export function categoryColours(element: Element): CategoryColours {
  const read = reader(element);
  return Object.fromEntries(CATEGORY_KEYS.map((key) => [key, read(`--category-${key}`)])) as CategoryColours;
}

export function markColours(element: Element): MarkColours {
  const read = reader(element);
  return {
    cluster: read('--cluster'),
    clusterInk: read('--cluster-ink'),
    ring: read('--pin-ring'),
    accent: read('--accent'),
    onCategory: read('--on-category'),
    ink: read('--ink'),
    paper: read('--paper'),
  };
}

function reader(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(name).trim() || '#777777';
}
