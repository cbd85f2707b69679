/** The picture that a link shows where it is shared (Open Graph): 1200 × 630, made of type, a colour and an icon. */
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Category } from '../../schema/category.ts';
import { categoryIcons, type IconNode, LOGO } from '../../web/pages/index.ts';
import { ACCENT, CATEGORY_COLOURS, INK, INK_SOFT, PAPER } from './colours.ts';
import { drawable, fitLines } from './fit.ts';
import type { Font } from './font.ts';

export const CARD = { width: 1200, height: 630 };

export interface CardWords {
  /** Set large; where the font has none of its characters, what stands above it is said instead. */
  title: string;
  /** Above the title: the category, or what kind of page it is. */
  above: string;
  /** Below it: the town, or the address of the site. */
  below?: string | undefined;
  category?: Category | undefined;
  site: string;
}

const MARGIN = 80;
const SIZES = [
  { size: 104, lines: 2 },
  { size: 88, lines: 3 },
  { size: 76, lines: 3 },
  { size: 64, lines: 3 },
  { size: 54, lines: 3 },
] as const;
const LINE = 1.16;
/** The middle of the room that the title has. */
const MIDDLE = 335;

export function cardSvg(words: CardWords, font: Font, family: string): string {
  const above = drawable(words.above, font);
  const title = drawable(words.title, font) || above;
  const { size, lines } = fitLines(title, font, { width: CARD.width - 2 * MARGIN, sizes: SIZES });
  const first = MIDDLE - ((lines.length - 1) / 2) * size * LINE + size * 0.34;
  const oneLine = (text: string, width: number) =>
    fitLines(drawable(text, font), font, { width, sizes: [{ size: 36, lines: 1 }] }).lines[0] ?? '';
  const colour = words.category ? CATEGORY_COLOURS[words.category] : ACCENT;
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      font-family={family}
      font-weight="600"
    >
      <title>{words.title}</title>
      <rect width="100%" height="100%" fill={PAPER} />
      <rect width="100%" height="18" fill={colour} />
      {words.category && (
        <Drawing of={categoryIcons[words.category]} x={830} y={46} size={450} colour={colour} faint />
      )}
      {words.category ? (
        <g>
          <circle cx={MARGIN + 44} cy={118} r={44} fill={colour} />
          <Drawing of={categoryIcons[words.category]} x={MARGIN + 20} y={94} size={48} colour="#ffffff" />
        </g>
      ) : (
        <Shoot x={MARGIN} y={70} size={96} />
      )}
      <text x={MARGIN + 112} y={131} font-size="36" fill={INK_SOFT}>
        {oneLine(words.above, 860)}
      </text>
      {lines.map((line, index) => (
        <text key={index} x={MARGIN} y={first + index * size * LINE} font-size={size} fill={INK}>
          {line}
        </text>
      ))}
      {words.below && (
        <text x={MARGIN} y={558} font-size="36" fill={INK_SOFT}>
          {oneLine(words.below, 740)}
        </text>
      )}
      {words.above !== words.site && <Brand name={words.site} width={font.width(words.site, 40)} />}
    </svg>,
  );
}

/** In the corner, unless the card begins with it. */
function Brand({ name, width }: { name: string; width: number }) {
  return (
    <g>
      <Shoot x={CARD.width - MARGIN - 72 - width} y={512} size={60} />
      <text x={CARD.width - MARGIN} y={558} font-size="40" fill={INK} text-anchor="end">
        {name}
      </text>
    </g>
  );
}

interface DrawingProps {
  of: IconNode;
  x: number;
  y: number;
  size: number;
  colour: string;
  /** So light that words can stand on it. */
  faint?: boolean;
}

function Drawing({ of, x, y, size, colour, faint }: DrawingProps) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 24})`}
      fill="none"
      stroke={colour}
      stroke-width={faint ? 1.25 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
      opacity={faint ? 0.1 : 1}
    >
      {of.map(([tag, attributes]) => createElement(tag, attributes))}
    </g>
  );
}

function Shoot({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${size / 32})`}
      fill="none"
      stroke-width="2"
      stroke-linecap="round"
    >
      {LOGO.map(({ part, d }) => {
        const isLeaf = part.startsWith('logo-leaf');
        const ground = part === 'logo-ground' ? CATEGORY_COLOURS['laering-vaerksted'] : ACCENT;
        return (
          <path
            key={part}
            d={d}
            fill={isLeaf ? ACCENT : 'none'}
            stroke={isLeaf ? 'none' : ground}
            opacity={part.endsWith('logo-young') ? 0.65 : 1}
          />
        );
      })}
    </g>
  );
}
