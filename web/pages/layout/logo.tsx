/** Two leaves on a shoot that comes up from the side of a root: a rodskud. In a box of 32 × 32. */
export const LOGO = [
  { part: 'logo-ground', d: 'M3 25.5c6 0 8-2.5 13-2.5s7 2.5 13 2.5' },
  { part: 'logo-stem', d: 'M16 23c0-5 .4-8 .4-11' },
  { part: 'logo-leaf', d: 'M16.2 15C8.5 15.4 5 11 4.6 5c6.8-.3 11.2 3.2 11.6 10Z' },
  { part: 'logo-leaf logo-young', d: 'M16.5 12c-.2-5 3.3-8.8 9.7-9 .2 5.9-3.5 9.2-9.7 9Z' },
] as const;

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      {LOGO.map(({ part, d }) => (
        <path key={part} class={part} d={d} />
      ))}
    </svg>
  );
}
