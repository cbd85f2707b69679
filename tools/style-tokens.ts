/** The custom properties of the style sheets as data: for the page that shows them, and for the tests that hold them. */
import { type StyleFacts, THEMES, VISIONS } from '../web/pages/style-guide/facts.ts';
import { shownAs, smallestDifferences } from './colour-vision.ts';

export type Tokens = Record<string, string>;

const RULE = /(?:@media ([^{]+)\{\s*)?:root\s*\{([^}]*)\}/g;
const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

/**
 * The properties of `:root`, by their names without dashes, where the given media features hold
 * (`prefers-color-scheme: dark`). A later one wins, and a property that names another has its value.
 */
export function tokensOf(css: string, holding: string[] = []): Tokens {
  const found: Tokens = {};
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  for (const [, query = '', body = ''] of plain.matchAll(RULE)) {
    const features = [...query.matchAll(/\(([^)]+)\)/g)].map(([, feature = '']) => feature);
    if (!features.every((feature) => holding.includes(feature))) continue;
    for (const [, name = '', value = ''] of body.matchAll(DECLARATION)) found[name] = value.trim();
  }
  return Object.fromEntries(Object.keys(found).map((name) => [name, resolved(name, found)]));
}

/** Those that are colours. */
export function coloursOf(tokens: Tokens): Tokens {
  return Object.fromEntries(Object.entries(tokens).filter(([, value]) => /^#[0-9a-f]{6}$/.test(value)));
}

export function styleFacts(css: string): StyleFacts {
  const colours = {
    light: coloursOf(tokensOf(css)),
    dark: coloursOf(tokensOf(css, ['prefers-color-scheme: dark'])),
  };
  return {
    colours,
    values: tokensOf(css, ['prefers-reduced-motion: no-preference']),
    apart: inEachTheme((theme) => smallestDifferences(categoriesOf(colours[theme]))),
    seen: inEachTheme((theme) => seenBy(colours[theme])),
  };
}

export function categoriesOf(colours: Tokens): string[] {
  return categoryNames(colours).map((name) => colours[name] ?? '');
}

function categoryNames(colours: Tokens): string[] {
  return Object.keys(colours).filter((name) => name.startsWith('category-'));
}

function seenBy(colours: Tokens): StyleFacts['seen']['light'] {
  const eyes = (colour: string) => VISIONS.map((vision) => [vision, shownAs(colour, vision)] as const);
  return Object.fromEntries(
    categoryNames(colours).map((name) => [name, fromPairs(eyes(colours[name] ?? ''))]),
  );
}

function inEachTheme<T>(of: (theme: (typeof THEMES)[number]) => T): Record<(typeof THEMES)[number], T> {
  return fromPairs(THEMES.map((theme) => [theme, of(theme)] as const));
}

function fromPairs<K extends string, V>(pairs: (readonly [K, V])[]): Record<K, V> {
  return Object.fromEntries(pairs) as Record<K, V>;
}

function resolved(name: string, tokens: Tokens): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`No style names --${name}`);
  return value.replace(/var\(--([\w-]+)\)/g, (_, other: string) => resolved(other, tokens));
}
