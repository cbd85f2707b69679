/** The light colours of web/style, for what is drawn without a stylesheet; a test holds them together. */
import type { Category } from '../../schema/category.ts';

export const CATEGORY_COLOURS: Record<Category, string> = {
  naboskab: '#a8452c',
  mad: '#b5600d',
  'have-natur': '#3f7a2a',
  'klima-energi': '#857000',
  'genbrug-reparation': '#0f7a68',
  'kultur-kunst': '#8f3f9e',
  'idraet-bevaegelse': '#c4303f',
  'boern-unge': '#c73d80',
  seniorer: '#5f5bb0',
  'social-omsorg': '#8c2f52',
  integration: '#1c69b0',
  'laering-vaerksted': '#75573d',
  sundhed: '#087a9c',
  transport: '#47566b',
};

export const PAPER = '#faf7f1';
export const INK = '#23291f';
export const INK_SOFT = '#565d50';
export const ACCENT = '#2d6a3e';
