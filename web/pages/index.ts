/** What the worker may know of the front end: pages to render, and the few words of theirs that it needs for that. */
export { categoryIcons } from '../icons/categories.ts';
export type { IconNode } from '../icons/node.ts';
export { homeAddress, initiativeAddress } from '../state/address.ts';
export { PAGE_SIZE } from '../state/results.ts';
export { rowFromCard, wordsIn } from '../state/row.ts';
export { LANGS, type Lang } from '../text/lang.ts';
export { texts } from '../text/whole.ts';
export { GonePage } from './gone.tsx';
export { HomePage } from './home.tsx';
export { QrCode } from './initiative/qr.tsx';
export { InitiativePage } from './initiative.tsx';
export type { Assets } from './layout/assets.ts';
export type { Credit } from './layout/credit.ts';
export { LOGO } from './layout/logo.tsx';
export { NotFoundPage } from './not-found.tsx';
