/**
 * How far colours are apart, also for eyes that lack one kind of cone. The matrices are those of Machado, Oliveira and
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1, in linear sRGB.
 */
import { linear } from '../schema/contrast.ts';
import { VISIONS, type Vision } from '../web/pages/style-guide/facts.ts';
import { difference, type Lab } from './ciede2000.ts';

type Row = readonly [number, number, number];

const CONES: Record<Vision, readonly Row[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to CIE XYZ, D65. */
const TO_XYZ: readonly Row[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE = [0.95047, 1, 1.08883] as const;

/** CIEDE2000 between the two colours (six digits each) that are nearest to each other, as each kind of eye sees them. */
export function smallestDifferences(colours: string[]): Record<Vision, number> {
  return Object.fromEntries(
    VISIONS.map((vision) => {
      const seen = colours.map((colour) => asSeen(colour, vision));
      const pairs = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => difference(one, other)));
      return [vision, Math.min(...pairs)];
    }),
  ) as Record<Vision, number>;
}

export function asSeen(colour: string, vision: Vision): Lab {
  const [x = 0, y = 0, z = 0] = times(TO_XYZ, lightOf(colour, vision)).map((value, at) =>
    evenSteps(value / (WHITE[at] ?? 1)),
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The colour that shows everybody what such an eye sees: six digits. */
export function shownAs(colour: string, vision: Vision): string {
  const digits = lightOf(colour, vision).map((light) => {
    const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

function lightOf(colour: string, vision: Vision): number[] {
  return times(CONES[vision], linear(colour)).map((light) => Math.min(1, Math.max(0, light)));
}

function times(matrix: readonly Row[], [a = 0, b = 0, c = 0]: number[]): number[] {
  return matrix.map(([x, y, z]) => x * a + y * b + z * c);
}

function evenSteps(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
