/** What a widget and the element around it say to each other. Neither ever reads the other's page. */

/** Goes up when a message changes its meaning: pages keep the script that they were pasted with. */
const VERSION = 1;

/** Pixels: more than a page can be is nobody's height. */
const HEIGHT = { min: 120, max: 20_000 };
const STATE_MAX = 500;

export type FromWidget =
  /** As high as what is in it, in whole pixels. */
  | { type: 'height'; height: number }
  /** What it shows, for the host's address bar: a query, or `i/slug`. */
  | { type: 'state'; state: string };

export type FromHost =
  /** The frame has loaded; whether the host's address bar carries the state. */
  { type: 'hello'; remembers: boolean } | { type: 'state'; state: string };

export function written<M extends FromWidget | FromHost>(message: M): M & { rodskud: number } {
  return { rodskud: VERSION, ...message };
}

/** Undefined for whatever else is posted on a page. */
export function readFromWidget(data: unknown): FromWidget | undefined {
  const { type, height, state } = ours(data);
  if (type === 'state') return stateOf(state);
  if (type !== 'height' || !Number.isFinite(height)) return undefined;
  const whole = Math.round(Number(height));
  return whole >= HEIGHT.min && whole <= HEIGHT.max ? { type, height: whole } : undefined;
}

export function readFromHost(data: unknown): FromHost | undefined {
  const { type, remembers, state } = ours(data);
  if (type === 'state') return stateOf(state);
  return type === 'hello' ? { type, remembers: remembers === true } : undefined;
}

function ours(data: unknown): Record<string, unknown> {
  const said = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  return said.rodskud === VERSION ? said : {};
}

function stateOf(state: unknown): { type: 'state'; state: string } | undefined {
  return typeof state === 'string' && state.length <= STATE_MAX ? { type: 'state', state } : undefined;
}
