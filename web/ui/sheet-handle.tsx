import type { Home, SheetStop } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { ROWS_ID } from './link-action.ts';

const NEXT: Record<SheetStop, SheetStop> = { peek: 'half', half: 'full', full: 'peek' };

/** The grip of the list where it lies over the map: pressed it goes on to the next stop, arrows go up and down. */
export function SheetHandle({ home }: { home: Home }) {
  const { text } = useSpeech();
  const stop = home.sheet.value;
  const label = { peek: text.list.bigger, half: text.list.whole, full: text.list.showMap }[stop];
  return (
    <button
      type="button"
      class="handle"
      aria-label={label}
      aria-expanded={stop !== 'peek'}
      aria-controls={ROWS_ID}
      onClick={() => {
        home.sheet.value = NEXT[stop];
      }}
      onKeyDown={(event) => {
        const { key } = event;
        if (key === 'ArrowUp') home.sheet.value = stop === 'peek' ? 'half' : 'full';
        else if (key === 'ArrowDown') home.sheet.value = stop === 'full' ? 'half' : 'peek';
        else return;
        event.preventDefault();
      }}
    />
  );
}
