/**
 * The CIEDE2000 difference of two colours, after Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula:
 * Implementation Notes" (2005); the names are theirs. 1 is about what one can just tell apart side by side.
 */

/** CIE L*, a*, b*. */
export type Lab = readonly [lightness: number, a: number, b: number];

const TURN = Math.PI / 180;
const FAR = 25 ** 7;

export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + FAR)));
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const h1 = hue(a1 * stretch, b1);
  const h2 = hue(a2 * stretch, b2);

  const lightness = l2 - l1;
  const chroma = c2 - c1;
  const turned = c1 * c2 === 0 ? 0 : shortWay(h2 - h1);
  const hues = 2 * Math.sqrt(c1 * c2) * Math.sin((turned / 2) * TURN);

  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = c1 * c2 === 0 ? h1 + h2 : meanHue(h1, h2);
  const weightL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const weightC = 1 + 0.045 * c;
  const weightH = 1 + 0.015 * c * hueFactor(h);
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + FAR)) * sine(60 * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(
    (lightness / weightL) ** 2 +
      (chroma / weightC) ** 2 +
      (hues / weightH) ** 2 +
      rotation * (chroma / weightC) * (hues / weightH),
  );
}

/** In degrees, from 0 to 360. */
function hue(a: number, b: number): number {
  return (Math.atan2(b, a) / TURN + 360) % 360;
}

function shortWay(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function meanHue(one: number, other: number): number {
  const mean = (one + other) / 2;
  if (Math.abs(one - other) <= 180) return mean;
  return mean < 180 ? mean + 180 : mean - 180;
}

function hueFactor(h: number): number {
  return (
    1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63)
  );
}

function sine(degrees: number): number {
  return Math.sin(degrees * TURN);
}

function cosine(degrees: number): number {
  return Math.cos(degrees * TURN);
}
