/**
 * Four colours that somebody chose for a widget, made readable: each is moved only as far up or down in lightness as WCAG 2.2
 * asks, and what was moved is told. The grounds stay as they were chosen.
 */
import { channels, contrast, luminance } from './contrast.ts';

export const PALETTE_KEYS = ['paper', 'ink', 'accent', 'onAccent'] as const;
export type PaletteKey = (typeof PALETTE_KEYS)[number];
/** Six digits each. */
export type Palette = Record<PaletteKey, string>;

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Ours, as in web/style/tokens.css. */
export const OWN_PALETTES: Record<Scheme, Palette> = {
  light: { paper: '#faf7f1', ink: '#23291f', accent: '#2d6a3e', onAccent: '#ffffff' },
  dark: { paper: '#171b16', ink: '#ece8dd', accent: '#93cc98', onAccent: '#10160f' },
};

/** WCAG 2.2, 1.4.3. The accent is the colour of links too, so it needs no less than they do. */
const TEXT = 4.5;

export interface Correction {
  colour: PaletteKey;
  /** What it stands on. */
  on: PaletteKey;
  from: string;
  to: string;
  /** Contrast that was chosen. */
  was: number;
}

export interface Look {
  /** Whether its ground is a light or a dark one. */
  scheme: Scheme;
  colours: Palette;
  /** Of colours that were chosen. */
  corrections: Correction[];
}

/** A chosen ground says by itself whether it is light; without one the colours stand on ours of that scheme. */
export function lookOf(chosen: Partial<Palette>, scheme: Scheme = 'light'): Look {
  const its = chosen.paper ? schemeOf(chosen.paper) : scheme;
  const own = OWN_PALETTES[its];
  const colours: Palette = { ...own, ...chosen };
  const corrections: Correction[] = [];
  const stand = (colour: PaletteKey, on: PaletteKey) => {
    const [from, ground] = [colours[colour], colours[on]];
    const to = readable(from, ground);
    colours[colour] = to;
    if (to !== from && chosen[colour])
      corrections.push({ colour, on, from, to, was: contrast(from, ground) });
  };
  stand('ink', 'paper');
  stand('accent', 'paper');
  if (!chosen.onAccent) colours.onAccent = clearest(colours.accent);
  stand('onAccent', 'accent');
  return { scheme: its, colours, corrections };
}

/** Black and white stand equally well on a ground of this much light. */
const MIDDLE = 0.179;

export function schemeOf(paper: string): Scheme {
  return luminance(paper) > MIDDLE ? 'light' : 'dark';
}

/** Of the two that words on an accent have here. */
function clearest(accent: string): string {
  const [one, other] = SCHEMES.map((scheme) => OWN_PALETTES[scheme].onAccent) as [string, string];
  return contrast(one, accent) >= contrast(other, accent) ? one : other;
}

const STEPS = 400;

/** The colour itself, or the nearest of its hue that can be read on the ground: black or white always can. */
export function readable(colour: string, ground: string): string {
  if (contrast(colour, ground) >= TEXT) return colour;
  const [hue, saturation, lightness] = toHsl(colour);
  for (let step = 1; step <= STEPS; step++) {
    for (const moved of [lightness - step / STEPS, lightness + step / STEPS]) {
      const tried = fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
      if (contrast(tried, ground) >= TEXT) return tried;
    }
  }
  return clearest(ground);
}

function toHsl(colour: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = channels(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return [0, 0, lightness];
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth * 60, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return toHex([channel(0), channel(8), channel(4)]);
}

/** A mixture of two colours as they are written: `share` of the second. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return toHex(a.map((value, i) => value + ((b[i] ?? 0) - value) * share));
}

function toHex(values: number[]): string {
  const digits = values.map((value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
