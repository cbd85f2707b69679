/** What a row saves its initiative with: comes with the chunk that knows the device, and is nothing until then. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentType, createContext } from 'preact';
import type { Favourite } from '../state/favourites.ts';

export type RowHeart = ComponentType<{ it: Favourite }>;

export const RowHeartContext = createContext<ReadonlySignal<RowHeart | undefined>>(signal(undefined));
