/** Columns that stand, one a month. */
import { em, percent } from './bars.tsx';

interface Props {
  id: string;
  title: string;
  summary: string;
  columns: { label: string; value: number }[];
  /** A number as it stands beside its line. */
  say(n: number): string;
}

/** In em: what the columns may fill, above it a line for a number and below one for the months. */
const [TOP, PLOT, BELOW] = [1.4, 11, 1.6];
/** Left of the columns stand the numbers. */
const LEFT_PERCENT = 12;
const LABELS = 4;

export function Columns({ id, title, summary, columns, say }: Props) {
  const most = roundedUp(Math.max(1, ...columns.map(({ value }) => value)));
  const pitch = (100 - LEFT_PERCENT) / columns.length;
  const step = Math.ceil(columns.length / LABELS);
  const yOf = (value: number) => TOP + PLOT * (1 - value / most);
  return (
    <svg
      class="picture"
      role="img"
      aria-labelledby={`${id}-titel ${id}-resume`}
      width="100%"
      height={em(TOP + PLOT + BELOW)}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-resume`}>{summary}</desc>
      {[...new Set([0, most / 2, most])].map((value) => (
        <g key={value}>
          <line
            class="picture-line"
            x1={percent(LEFT_PERCENT)}
            x2="100%"
            y1={em(yOf(value))}
            y2={em(yOf(value))}
          />
          {Number.isInteger(value) && (
            <text x={percent(LEFT_PERCENT)} dx="-0.5em" y={em(yOf(value) + 0.35)} text-anchor="end">
              {say(value)}
            </text>
          )}
        </g>
      ))}
      {columns.map(({ label, value }, i) => (
        <rect
          key={label}
          class="ink ink-full"
          x={percent(LEFT_PERCENT + pitch * (i + 0.15))}
          width={percent(pitch * 0.7)}
          y={em(yOf(value))}
          height={em(TOP + PLOT - yOf(value))}
        />
      ))}
      {columns.map(({ label }, i) =>
        i % step === 0 ? (
          <text key={label} x={percent(LEFT_PERCENT + pitch * i)} y={em(TOP + PLOT + 1.3)}>
            {label}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** The next of 1, 2, 4, 5, 6, 8 or 10 of its size, so that half of it is a round number too. */
export function roundedUp(n: number): number {
  const size = 10 ** Math.floor(Math.log10(n));
  return ([1, 2, 4, 5, 6, 8, 10].find((one) => one * size >= n) ?? 10) * size;
}
