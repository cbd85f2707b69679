/** Bars that lie, in groups under their names. Heights are in the size of the text and widths in shares of the page. */
import { Hatching, type Ink, Inked } from './ink.tsx';

export interface Bar {
  ink: Ink;
  value: number;
  /** The value in words, behind the bar. */
  said: string;
}

export interface BarGroup {
  label: string;
  bars: Bar[];
}

interface Props {
  id: string;
  title: string;
  /** What it shows, in a sentence: the table beside it has the rest. */
  summary: string;
  groups: BarGroup[];
}

/** In em. */
const [NAME, BAR, GAP, APART] = [1.35, 0.95, 0.2, 0.7];
/** Behind the longest bar there is room for its number. */
const LONGEST_PERCENT = 78;

export function Bars({ id, title, summary, groups }: Props) {
  const most = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const heightOf = ({ bars }: BarGroup) => NAME + bars.length * (BAR + GAP) + APART;
  const tops = groups.map((_, i) => groups.slice(0, i).reduce((sum, group) => sum + heightOf(group), 0));
  const height = groups.reduce((sum, group) => sum + heightOf(group), 0);
  return (
    <svg
      class="picture"
      role="img"
      aria-labelledby={`${id}-titel ${id}-resume`}
      width="100%"
      height={`${height.toFixed(2)}em`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-resume`}>{summary}</desc>
      <Hatching of={id} />
      {groups.map(({ label, bars }, g) => (
        <g key={label}>
          <text class="picture-name" x="0" y={em((tops[g] ?? 0) + 1)}>
            {label}
          </text>
          {bars.map(({ ink, value, said }, i) => {
            const top = (tops[g] ?? 0) + NAME + i * (BAR + GAP);
            const width = most > 0 ? (value / most) * LONGEST_PERCENT : 0;
            return (
              <g key={ink}>
                {value > 0 && (
                  <Inked ink={ink} of={id} x="1" y={em(top)} width={percent(width)} height={em(BAR)} />
                )}
                <text x={percent(width)} dx="0.5em" y={em(top + BAR - 0.15)}>
                  {said}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}

export function em(n: number): string {
  return `${Number(n.toFixed(2))}em`;
}

export function percent(n: number): string {
  return `${Number(n.toFixed(2))}%`;
}
