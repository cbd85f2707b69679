/** The five ways in which a PNG writes colours, as RGBA of eight bits each. */
export interface Colours {
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  colourType: number;
  bitDepth: number;
  channels: number;
  /** RGB of each entry. */
  palette: Uint8Array;
  /** Of a palette: the alpha of each entry. Else the one colour that is transparent, in two bytes a channel. */
  transparency: Uint8Array | undefined;
}

export function toRgba(line: Uint8Array, rgba: Uint8Array, colours: Colours): void {
  const { colourType, bitDepth, channels, palette, transparency } = colours;
  const count = (rgba.length / 4) * channels;
  const samples = bitDepth === 8 ? line : toBytes(line, count, bitDepth);
  if (colourType === 3) fromPalette(samples, rgba, palette, transparency);
  else fromChannels(samples, rgba, colours);
}

function fromChannels(
  samples: Uint8Array,
  rgba: Uint8Array,
  { bitDepth, channels, transparency }: Colours,
): void {
  const isGrey = channels < 3;
  const hasAlpha = channels % 2 === 0;
  const key = hasAlpha ? undefined : keyOf(transparency, channels, bitDepth);
  const brightest = bitDepth < 8 ? 255 / (2 ** bitDepth - 1) : 1;
  for (let from = 0, to = 0; to < rgba.length; from += channels, to += 4) {
    const red = samples[from] ?? 0;
    const green = isGrey ? red : (samples[from + 1] ?? 0);
    const blue = isGrey ? red : (samples[from + 2] ?? 0);
    rgba[to] = red * brightest;
    rgba[to + 1] = green * brightest;
    rgba[to + 2] = blue * brightest;
    const isKey = key !== undefined && red === key[0] && green === key[1] && blue === key[2];
    rgba[to + 3] = hasAlpha ? (samples[from + channels - 1] ?? 255) : isKey ? 0 : 255;
  }
}

/** Sixteen bits lose the lower eight; less than eight are unpacked, not yet stretched. */
function toBytes(line: Uint8Array, count: number, bitDepth: number): Uint8Array {
  const bytes = new Uint8Array(count);
  const mask = 2 ** Math.min(8, bitDepth) - 1;
  const shift = Math.max(0, 8 - bitDepth);
  for (let i = 0, bit = 0; i < count; i++, bit += bitDepth) {
    bytes[i] = ((line[bit >> 3] ?? 0) >> (shift - (bit & 7))) & mask;
  }
  return bytes;
}

/** As the samples are: of sixteen bits the upper eight. */
function keyOf(
  transparency: Uint8Array | undefined,
  channels: number,
  bitDepth: number,
): number[] | undefined {
  if (!transparency || transparency.length < 2 * channels) return undefined;
  const low = bitDepth === 16 ? 0 : 1;
  return [0, 2, 4].map((at) => transparency[(at % (2 * channels)) + low] ?? 0);
}

function fromPalette(
  samples: Uint8Array,
  rgba: Uint8Array,
  palette: Uint8Array,
  alphas: Uint8Array | undefined,
): void {
  for (let i = 0; 4 * i < rgba.length; i++) {
    const entry = samples[i] ?? 0;
    for (let c = 0; c < 3; c++) rgba[4 * i + c] = palette[3 * entry + c] ?? 0;
    rgba[4 * i + 3] = alphas?.[entry] ?? 255;
  }
}
