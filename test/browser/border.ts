/** A municipality with a border, which the examples have not, and whether a map shows it. */
import type { Locator, Page } from 'playwright-core';
import type { Area } from '../../schema/area.ts';
import { saveAreas, saveAround } from '../../worker/store/areas.ts';
import type { Database } from '../../worker/store/database.ts';
import { soon } from './support.ts';

const AARHUS: Area = {
  kind: 'municipality',
  code: '0751',
  name: 'Aarhus',
  slug: 'aarhus',
  region: '1082',
  center: { lng: 10.2, lat: 56.15 },
  bbox: { west: 10.1, south: 56.05, east: 10.3, north: 56.25 },
  geometry: {
    type: 'MultiPolygon',
    // A corner of its box is outside.
    coordinates: [
      [
        [
          [10.1, 56.05],
          [10.3, 56.05],
          [10.3, 56.25],
          [10.1, 56.05],
        ],
      ],
    ],
  },
};

export async function withBorder(db: Database): Promise<void> {
  await saveAreas(db, [AARHUS]);
  await saveAround(db);
}

/** `--accent` of the light theme. */
const ACCENT = [45, 106, 62];

/** The longest column of the line's own colour is its eastern edge, in the bay, where no pin stands on it. */
export async function borderIsDrawn(page: Page, canvas: Locator): Promise<void> {
  await soon(async () => longestColumn(page, await canvas.screenshot(), ACCENT), 500).toBeGreaterThan(150);
}

/** How many pixels of a colour stand one below the other, at the most. */
function longestColumn(page: Page, png: Buffer, colour: number[]): Promise<number> {
  return page.evaluate(
    async ({ address, colour }) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      const paper = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      }).getContext('2d');
      paper?.drawImage(image, 0, 0);
      const { data = [] } = paper?.getImageData(0, 0, image.width, image.height) ?? {};
      let longest = 0;
      let length = 0;
      for (let x = 0; x < image.width; x++, length = 0) {
        for (let y = 0; y < image.height; y++) {
          const at = 4 * (y * image.width + x);
          const isNear = colour.every((value, i) => Math.abs((data[at + i] ?? 0) - value) < 8);
          length = isNear ? length + 1 : 0;
          longest = Math.max(longest, length);
        }
      }
      return longest;
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, colour },
  );
}
