import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../schema/contrast.ts';
import { lookOf, OWN_PALETTES, SCHEMES } from '../../schema/look.ts';
import { tokensOf } from '../../tools/style-tokens.ts';
import { correctionsOf, schemeShown, styleOf } from '../../worker/domain/widget-style.ts';

const css = ['tokens', 'categories'].map((name) => readFileSync(`web/style/${name}.css`, 'utf8')).join('\n');
const OWN = { light: tokensOf(css), dark: tokensOf(css, ['prefers-color-scheme: dark']) };

describe('four colours that somebody chose', () => {
  it.each(SCHEMES)('stand on ours where they were not chosen: %s', (scheme) => {
    const { paper, ink, accent, 'on-accent': onAccent } = OWN[scheme];
    expect(OWN_PALETTES[scheme]).toEqual({ paper, ink, accent, onAccent });
    expect(lookOf({}, scheme)).toEqual({ scheme, colours: OWN_PALETTES[scheme], corrections: [] });
  });

  it('stay what they are where they can be read', () => {
    const chosen = { paper: '#ffffff', ink: '#1a1a1a', accent: '#00558f', onAccent: '#ffffff' };
    expect(lookOf(chosen)).toEqual({ scheme: 'light', colours: chosen, corrections: [] });
  });

  it('are moved no farther than needed, and it is told what was moved', () => {
    const { colours, corrections } = lookOf({
      paper: '#ffffff',
      ink: '#888888',
      accent: '#ffcc00',
      onAccent: '#ffffff',
    });
    expect(colours).toEqual({ paper: '#ffffff', ink: '#767676', accent: '#907300', onAccent: '#ffffff' });
    expect(corrections.map(({ colour, on, from, to }) => [colour, on, from, to])).toEqual([
      ['ink', 'paper', '#888888', '#767676'],
      ['accent', 'paper', '#ffcc00', '#907300'],
    ]);
    expect(corrections[0]?.was).toBeCloseTo(3.54, 2);
  });

  it('keep their hue: a dark red on a dark ground becomes a bright one', () => {
    const { scheme, colours } = lookOf({ paper: '#101418', accent: '#8b0000' });
    expect(scheme).toBe('dark');
    expect(colours.accent).toBe('#fc0000');
    expect(colours.ink).toBe(OWN_PALETTES.dark.ink);
  });

  it('can be read whatever they are, on every ground between black and white', () => {
    const values = ['#000000', '#777777', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#767b80'];
    for (const paper of values)
      for (const other of values)
        for (const onAccent of [undefined, ...values]) {
          const chosen = { paper, ink: other, accent: other, ...(onAccent ? { onAccent } : {}) };
          const { colours } = lookOf(chosen);
          const said = JSON.stringify(chosen);
          expect(colours.paper).toBe(paper);
          expect(contrast(colours.ink, paper), said).toBeGreaterThanOrEqual(4.5);
          expect(contrast(colours.accent, paper), said).toBeGreaterThanOrEqual(4.5);
          expect(contrast(colours.onAccent, colours.accent), said).toBeGreaterThanOrEqual(4.5);
        }
  });
});

/** The properties that a style sets, in light and in dark. */
function shown(style: string) {
  const tokens = (holding: string[]) => tokensOf(style.replaceAll(/@media not [^{]+\{/g, ''), holding);
  return { light: tokens([]), dark: tokens(['prefers-color-scheme: dark']) };
}

describe('the style of a widget', () => {
  it('is empty where nothing was chosen', () => {
    expect(styleOf({ theme: 'auto', colours: {} }, OWN)).toBe('');
    expect(schemeShown({ theme: 'auto', colours: {} })).toBeUndefined();
  });

  it('is that of our own dark or light, whatever the system says, and more contrast for who asks for it', () => {
    const style = styleOf({ theme: 'dark', colours: {} }, OWN);
    expect(shown(style).light).toMatchObject({
      paper: OWN.dark.paper,
      'category-mad': OWN.dark['category-mad'],
    });
    expect(style).toContain('body { color-scheme: dark; }');
    expect(style.startsWith('@media not (prefers-contrast: more) {')).toBe(true);
  });

  it('keeps a chosen ground in light and in dark, and corrects an accent for each where there is none', () => {
    const ground = shown(styleOf({ theme: 'auto', colours: { paper: '#ffffff', accent: '#00558f' } }, OWN));
    expect(ground.light).toMatchObject({ paper: '#ffffff', accent: '#00558f', cluster: '#00558f' });
    expect(ground.dark).toEqual(ground.light);
    const style = styleOf({ theme: 'auto', colours: { accent: '#00558f' } }, OWN);
    expect(style).toContain(`--accent: #00558f`);
    const inDark = /prefers-color-scheme: dark.*--accent: (#\w{6})/s.exec(style)?.[1] ?? '';
    expect(contrast(inDark, OWN_PALETTES.dark.paper)).toBeGreaterThanOrEqual(4.5);
    expect(correctionsOf({ theme: 'auto', colours: { accent: '#00558f' } })).toMatchObject([
      { colour: 'accent', on: 'paper', from: '#00558f', to: inDark },
    ]);
    expect(correctionsOf({ theme: 'light', colours: { accent: '#00558f' } })).toEqual([]);
  });

  it.each(['#ffffff', '#000000', '#808080', '#ffee00', '#003366', '#c0d8e8'])(
    'has words and edges that are seen on every ground of it: %s',
    (paper) => {
      const colours = { paper, ink: '#777777', accent: '#d04040' };
      const { light: its } = shown(styleOf({ theme: 'auto', colours }, OWN));
      const least = (name: string, grounds: string[]) =>
        Math.min(...grounds.map((ground) => contrast(its[name] ?? '', its[ground] ?? '')));
      const grounds = ['paper', 'raised', 'sunken', 'accent-wash'];
      for (const name of ['ink', 'ink-soft', 'accent', 'accent-strong'])
        expect(least(name, grounds), name).toBeGreaterThanOrEqual(4.5);
      for (const name of ['line-strong', 'focus']) expect(least(name, grounds)).toBeGreaterThanOrEqual(3);
      expect(least('on-accent', ['accent', 'accent-strong'])).toBeGreaterThanOrEqual(4.5);
      expect(least('cluster-ink', ['cluster'])).toBeGreaterThanOrEqual(4.5);
      // Icons are seen on their discs, and a disc that is not seen on the ground has an edge that is.
      const categories = Object.keys(its).filter((name) => name.startsWith('category-'));
      expect(categories).toHaveLength(14);
      for (const category of categories) {
        expect(least('on-category', [category]), category).toBeGreaterThanOrEqual(3);
        const edge = its['mark-edge'] ?? its[category] ?? '';
        expect(contrast(edge, paper), category).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('has corners and fonts, and fetches none', () => {
    expect(shown(styleOf({ theme: 'auto', colours: {}, radius: 5 }, OWN)).light).toEqual({
      round: '5px',
      'round-small': '3px',
      pill: '5px',
    });
    const font = (font: string) => shown(styleOf({ theme: 'auto', colours: {}, font }, OWN)).light;
    expect(font('Open Sans, Arial').sans).toBe('"Open Sans", "Arial", system-ui, sans-serif');
    expect(font('rodskud')).toEqual({});
  });
});
