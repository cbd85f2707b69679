import type { ComponentChildren } from 'preact';
import { categoryName } from '../../schema/category.ts';
import { initiativeAddress } from '../state/address.ts';
import type { Favourite } from '../state/favourites.ts';
import { CategoryMark } from './category-mark.tsx';
import { useSpeech } from './context.ts';

/** An initiative from what a device keeps of it, with what can be done to it. Paper shows its address too. */
export function SavedRow({
  it,
  origin,
  children,
}: {
  it: Favourite;
  /** `https://…` of the site, for paper. */
  origin: string;
  children: ComponentChildren;
}) {
  const { lang, text } = useSpeech();
  const address = initiativeAddress(lang, it.slug);
  const place = it.town ?? (it.lngLat ? undefined : text.list.nationwide);
  return (
    <li class="row saved-row">
      <CategoryMark category={it.category} />
      <div class="row-text">
        <h3>
          <a href={address} lang={it.nameLang}>
            {it.name}
          </a>
        </h3>
        <p class="row-facts">{[categoryName(it.category, lang), place].filter(Boolean).join(' · ')}</p>
        <p class="only-on-paper">{origin + address}</p>
      </div>
      {children}
    </li>
  );
}
