/** What parts of a picture are filled with: a pattern each, so that no colour says anything alone. */

export type Ink = 'full' | 'hatched' | 'empty';

interface Box {
  x: string;
  y: string;
  width: string;
  height: string;
}

/** Filled with one of them; `of` is the picture that {@link Hatching} stands in. */
export function Inked({ ink, of, ...box }: Box & { ink: Ink; of: string }) {
  const fill = ink === 'hatched' ? { fill: `url(#${of}-skravering)` } : {};
  return <rect class={`ink ink-${ink}`} {...box} {...fill} />;
}

export function Hatching({ of }: { of: string }) {
  return (
    <defs>
      <pattern
        id={`${of}-skravering`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-ground" width="6" height="6" />
        <rect class="hatch-line" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}

/** Which is which, beside a picture that has more than one. */
export function Legend({ id, entries }: { id: string; entries: { ink: Ink; label: string }[] }) {
  return (
    <ul class="legend">
      {entries.map(({ ink, label }) => {
        const of = `${id}-${ink}`;
        return (
          <li key={ink}>
            <svg class="swatch" aria-hidden="true">
              <Hatching of={of} />
              <Inked ink={ink} of={of} x="1" y="1" width="22" height="12" />
            </svg>{' '}
            {label}
          </li>
        );
      })}
    </ul>
  );
}
