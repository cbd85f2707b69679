/** Pins are drawn when the map first asks for one: a disc in the category's colour with its icon. */
import type { Map as GlMap } from 'maplibre-gl';
import { isCategory } from '../../schema/category.ts';
import { categoryIcons } from '../icons/categories.ts';
import type { IconNode } from '../icons/node.ts';
import { categoryColours, markColours } from './colours.ts';
import type { Undo } from './create.ts';

interface Pin {
  theme: string;
  precision: 'exact' | 'approximate';
  category: string;
}

/** The theme is part of the name, so that a change of theme asks for new images. */
export function pinImageId({ theme, precision, category }: Pin): string {
  return `pin/${theme}/${precision}/${category}`;
}

const SIZE = 30;
const ICON = 17;

export function drawMissingPins(map: GlMap): Undo {
  const draw = (id: string) => {
    const [kind, , precision, category = ''] = id.split('/');
    if (kind !== 'pin' || !isCategory(category) || map.hasImage(id)) return;
    const scale = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
    const image = drawPin(map.getContainer(), category, precision === 'approximate', scale);
    if (image) map.addImage(id, image, { pixelRatio: scale });
  };
  map.setMissingStyleImageResolver(draw);
  return () => map.setMissingStyleImageResolver(null);
}

function drawPin(
  container: Element,
  category: keyof typeof categoryIcons,
  isApproximate: boolean,
  scale: number,
): ImageData | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const colour = categoryColours(container)[category];
  const { ring, onCategory } = markColours(container);
  pen.scale(scale, scale);
  disc(pen, SIZE / 2 - 1, ring);
  disc(pen, SIZE / 2 - (isApproximate ? 5 : 3), colour);
  if (isApproximate) dashedRing(pen, SIZE / 2 - 2.5, colour);
  pen.translate((SIZE - ICON) / 2, (SIZE - ICON) / 2);
  pen.scale(ICON / 24, ICON / 24);
  if (isApproximate) {
    pen.translate(2.4, 2.4);
    pen.scale(0.8, 0.8);
  }
  pen.strokeStyle = onCategory;
  pen.lineWidth = 2.4;
  pen.lineCap = pen.lineJoin = 'round';
  strokeIcon(pen, categoryIcons[category]);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function disc(pen: CanvasRenderingContext2D, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(SIZE / 2, SIZE / 2, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** Somewhere around here. */
function dashedRing(pen: CanvasRenderingContext2D, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(SIZE / 2, SIZE / 2, radius, 0, 2 * Math.PI);
  pen.setLineDash([3.2, 3.344]);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  pen.stroke();
  pen.setLineDash([]);
}

function strokeIcon(pen: CanvasRenderingContext2D, icon: IconNode): void {
  for (const [tag, attributes] of icon) {
    const at = (name: string) => Number(attributes[name] ?? 0);
    const shape = tag === 'path' ? new Path2D(String(attributes.d)) : new Path2D();
    if (tag === 'circle') shape.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
    if (tag === 'rect') shape.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
    if (tag === 'line') {
      shape.moveTo(at('x1'), at('y1'));
      shape.lineTo(at('x2'), at('y2'));
    }
    pen.stroke(shape);
  }
}
