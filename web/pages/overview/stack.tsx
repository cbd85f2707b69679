/** Bars of the same length, each parted by shares. */
import { em, percent } from './bars.tsx';
import { Hatching, type Ink, Inked } from './ink.tsx';

interface Props {
  id: string;
  title: string;
  summary: string;
  bars: { label: string; parts: { ink: Ink; value: number }[] }[];
}

const [NAME, BAR, APART] = [1.35, 1.5, 0.9];

export function Stack({ id, title, summary, bars }: Props) {
  return (
    <svg
      class="picture"
      role="img"
      aria-labelledby={`${id}-titel ${id}-resume`}
      width="100%"
      height={em(bars.length * (NAME + BAR + APART))}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-resume`}>{summary}</desc>
      <Hatching of={id} />
      {bars.map(({ label, parts }, b) => {
        const top = b * (NAME + BAR + APART);
        const total = parts.reduce((sum, { value }) => sum + value, 0);
        const share = (upTo: number) =>
          (parts.slice(0, upTo).reduce((sum, { value }) => sum + value, 0) / (total || 1)) * 100;
        return (
          <g key={label}>
            <text class="picture-name" x="0" y={em(top + 1)}>
              {label}
            </text>
            {parts.map(({ ink, value }, i) =>
              value > 0 ? (
                <Inked
                  key={ink}
                  ink={ink}
                  of={id}
                  x={percent(share(i))}
                  y={em(top + NAME)}
                  width={percent(share(i + 1) - share(i))}
                  height={em(BAR)}
                />
              ) : null,
            )}
          </g>
        );
      })}
    </svg>
  );
}
