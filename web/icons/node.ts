/** An icon as its shapes, in a box of 24 × 24 drawn with a line of 2. Usable in a page and on a canvas. */
export type IconNode = readonly (readonly [tag: string, attributes: Record<string, string | number>])[];
