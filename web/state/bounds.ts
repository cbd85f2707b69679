import { type Bbox, boxAround, distanceMeters, type LngLat } from '../../schema/place.ts';
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

const NEIGHBOURHOOD_METERS = 25_000;

/** Around the matches; around those near the place that was asked for, where one was. */
export function boundsOfMatches(rows: Pick<Row, 'lngLat'>[], place: LngLat | undefined): Bbox | undefined {
  if (!place) return boundsOf(rows);
  const near = rows.filter(({ lngLat }) => lngLat && distanceMeters(place, lngLat) < NEIGHBOURHOOD_METERS);
  return boundsOf([{ lngLat: place }, ...near]);
}
