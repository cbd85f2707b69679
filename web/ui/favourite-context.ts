/** The device's favourites for every component below; undefined on the server, and until they have been read. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import type { Favourites } from '../state/favourites.ts';

export const FavouritesContext = createContext<ReadonlySignal<Favourites | undefined>>(signal(undefined));
