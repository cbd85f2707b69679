import { type Bbox, boxAround } from '../../schema/place.ts';
import type { Row } from './row.ts';

const ROOM_METERS = 500;

/** The box around all rows that have a point, with some room; undefined where none has one. */
export function boundsOf(rows: Pick<Row, 'lngLat'>[]): Bbox | undefined {
  const boxes = rows.flatMap(({ lngLat }) => (lngLat ? [boxAround(lngLat, ROOM_METERS)] : []));
  if (boxes.length === 0) return undefined;
  return {
    west: Math.min(...boxes.map((box) => box.west)),
    south: Math.min(...boxes.map((box) => box.south)),
    east: Math.max(...boxes.map((box) => box.east)),
    north: Math.max(...boxes.map((box) => box.north)),
  };
}
