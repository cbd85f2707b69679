/** What narrows the list: the filters, nearness, and chips for what is chosen and what is chosen most. */
import type { Home } from '../state/home.ts';
import { ChosenChips, QuickChips } from './chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { NearMe } from './near-me.tsx';

export { takeOver } from './filter-panel.tsx';

export function Tools({ home }: { home: Home }) {
  return (
    <div class="tools">
      <FilterPanel home={home} />
      <NearMe home={home} />
      <ChosenChips home={home} />
      <QuickChips home={home} />
    </div>
  );
}
