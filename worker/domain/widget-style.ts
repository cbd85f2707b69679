/** The style of a widget that somebody gave colours, corners or a font: custom properties over those of web/style/tokens.css. */
import { contrast } from '../../schema/contrast.ts';
import {
  type Correction,
  lookOf,
  mixed,
  type Palette,
  readable,
  SCHEMES,
  type Scheme,
} from '../../schema/look.ts';

export interface Chosen {
  theme: Scheme | 'auto';
  colours: Partial<Palette>;
  /** Of corners, in pixels. */
  radius?: number;
  /** `rodskud`, `system`, `serif`, or families of letters, digits, spaces and hyphens, joined by commas. */
  font?: string;
}

type Tokens = Record<string, string>;

const TEXT = 4.5;
const EDGE = 3;

/** The one scheme that is shown, whatever the visitor's system says; undefined: the system decides. */
export function schemeShown({ theme, colours }: Chosen): Scheme | undefined {
  if (colours.paper) return lookOf(colours).scheme;
  return theme === 'auto' ? undefined : theme;
}

/** What is shown otherwise than it was chosen, in light or in dark where either may be shown. */
export function correctionsOf(chosen: Chosen): Correction[] {
  const scheme = schemeShown(chosen);
  return (scheme ? [scheme] : SCHEMES).flatMap((one) => lookOf(chosen.colours, one).corrections);
}

/** Empty where nothing was chosen. `own` are the colours of the style sheets, by the names of their properties. */
export function styleOf(chosen: Chosen, own: Record<Scheme, Tokens>): string {
  const { theme, colours } = chosen;
  const scheme = schemeShown(chosen);
  const rules: string[] = [];
  if (scheme) {
    rules.push(`body { color-scheme: ${scheme}; }`);
    const icons = { 'map-icons': scheme === 'dark' ? 'invert(0.9)' : 'none' };
    rules.push(rule({ ...own[scheme], ...tokensOf(colours, scheme, own[scheme]), ...icons }));
  } else if (Object.keys(colours).length > 0 && theme === 'auto') {
    const [light, dark] = SCHEMES.map((one) => rule(tokensOf(colours, one, own[one])));
    rules.push(light ?? '', `@media (prefers-color-scheme: dark) { ${dark} }`);
  }
  // Whoever asks for more contrast gets what was made for that, and not somebody's house style.
  const coloured = rules.length ? [`@media not (prefers-contrast: more) {\n${rules.join('\n')}\n}`] : [];
  const shapes = shapeTokens(chosen);
  return [...coloured, ...(Object.keys(shapes).length ? [rule(shapes)] : [])].join('\n');
}

/** The four colours, and what else stands on or between them; nothing where none was chosen. */
function tokensOf(chosen: Partial<Palette>, scheme: Scheme, own: Tokens): Tokens {
  if (Object.keys(chosen).length === 0) return {};
  const { paper, ink, accent, onAccent } = lookOf(chosen, scheme).colours;
  const wash = faintest([0.08, 0.06, 0.04, 0.02], (share) => {
    const ground = mixed(paper, ink, share);
    return contrast(ink, ground) >= TEXT && contrast(accent, ground) >= TEXT ? ground : undefined;
  });
  const ground = wash ?? paper;
  const least = (colour: string) => Math.min(contrast(colour, paper), contrast(colour, ground));
  const between = (from: number, needed: number) => {
    const shares = Array.from({ length: 20 }, (_, i) => Math.min(1, from + i * 0.05));
    return faintest(shares, (share) => {
      const colour = mixed(paper, ink, share);
      return least(colour) >= needed ? colour : undefined;
    });
  };
  // A disc of the map lies on its land, which is nearly our own ground.
  const isSeenOnMap = contrast(accent, own.paper ?? paper) >= EDGE;
  const faint = Object.keys(own).some(
    (name) => name.startsWith('category-') && contrast(own[name] ?? paper, paper) < EDGE,
  );
  return {
    paper,
    raised: paper,
    sunken: ground,
    ink,
    'ink-soft': between(0.7, TEXT) ?? ink,
    line: mixed(paper, ink, 0.18),
    'line-strong': between(0.4, EDGE) ?? ink,
    accent,
    'accent-strong': accent,
    'on-accent': onAccent,
    'accent-wash': ground,
    focus: accent,
    warn: readable(readable(own.warn ?? ink, ground), paper),
    'warn-wash': ground,
    ...(isSeenOnMap ? { cluster: accent, 'cluster-ink': onAccent } : {}),
    // Their icons are seen on them anyway; an edge tells the disc from its ground.
    ...(faint ? { 'mark-edge': between(0.4, EDGE) ?? ink } : {}),
  };
}

function faintest<T>(shares: number[], of: (share: number) => T | undefined): T | undefined {
  for (const share of shares) {
    const found = of(share);
    if (found !== undefined) return found;
  }
  return undefined;
}

const FONTS: Record<string, Tokens> = {
  rodskud: {},
  system: { serif: 'var(--sans)' },
  serif: { sans: 'var(--serif)' },
};

function shapeTokens({ radius, font }: Chosen): Tokens {
  const corners: Tokens =
    radius === undefined
      ? {}
      : { round: `${radius}px`, 'round-small': `${Math.round(radius / 2)}px`, pill: `${radius}px` };
  if (font === undefined) return corners;
  const known = FONTS[font.toLowerCase()];
  if (known) return { ...corners, ...known };
  const families = font
    .split(',')
    .map((family) => family.trim())
    .filter(Boolean)
    .map((family) => `"${family}"`);
  const stack = [...families, 'system-ui', 'sans-serif'].join(', ');
  return { ...corners, sans: stack, serif: stack };
}

function rule(tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  --${name}: ${value};`);
  return `:root {\n${lines.join('\n')}\n}`;
}
