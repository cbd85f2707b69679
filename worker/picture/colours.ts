/** The light colours of web/style, for what is drawn without a stylesheet; a test holds them together. */
import type { Category } from '../../schema/category.ts';

export const CATEGORY_COLOURS: Record<Category, string> = {
  naboskab: '#830f03',
  mad: '#9c4a01',
  'have-natur': '#497848',
  'klima-energi': '#998501',
  'genbrug-reparation': '#17977b',
  'kultur-kunst': '#7d36bd',
  'idraet-bevaegelse': '#e04763',
  'boern-unge': '#b9579c',
  seniorer: '#8376eb',
  'social-omsorg': '#570b37',
  integration: '#1a2887',
  'laering-vaerksted': '#534439',
  sundhed: '#034c5f',
  transport: '#646674',
};

export const PAPER = '#faf7f1';
export const INK = '#23291f';
export const INK_SOFT = '#565d50';
export const ACCENT = '#2d6a3e';
