/** What the worker may know of the front end: pages to render, and the few words of theirs that it needs for that. */
export { homeAddress, manifestAddress, offlineAddress, SHARED_MAX, savedAddress } from '../state/address.ts';
export { PAGE_SIZE } from '../state/results.ts';
export { rowFromCard } from '../state/row.ts';
export { LANGS, type Lang } from '../text/lang.ts';
export { texts } from '../text/whole.ts';
export { HomePage } from './home.tsx';
export { InitiativePage } from './initiative.tsx';
export type { Assets } from './layout/assets.ts';
export type { Credit } from './layout/credit.ts';
export { appManifest } from './manifest.ts';
export { NotFoundPage } from './not-found.tsx';
export { OfflinePage } from './offline.tsx';
export { SavedPage } from './saved.tsx';
