import type { Favourite } from '../../state/favourites.ts';
import { FavouriteButton } from '../../ui/favourite-button.tsx';

/** A button to save an initiative on a page that has no script of its own: web/device/start.tsx brings it to life. */
export function Keepable({ it, compact = false }: { it: Favourite; compact?: boolean }) {
  return (
    <div class="keepable" data-favourite={JSON.stringify(it)} data-compact={compact ? '' : undefined}>
      <FavouriteButton it={it} compact={compact} />
    </div>
  );
}
