/** The way in to everything that knows MapLibre: a chunk of its own, fetched after the page. */
export { type AreaMap, drawAreaMap } from './area-map.ts';
export { drawHomeMap } from './home-map.ts';
export { type PlacePicker, pickPlace } from './pick-place.ts';
export { drawPlaceMap, type MapPage } from './place-map.ts';
export { type DrawnPoint, drawPoints } from './points-map.ts';
