import type { ComponentChildren } from 'preact';
import { initiativeAddress } from '../state/address.ts';
import type { Favourite } from '../state/favourites.ts';
import { spoken } from '../text/lang.ts';
import { townOrServed } from '../text/served.ts';
import { CategoryMark } from './category-mark.tsx';
import { useSpeech } from './context.ts';
import { Facts } from './facts.tsx';

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
  return (
    <li class="row saved-row">
      <CategoryMark category={it.category} />
      <div class="row-text">
        <h3>
          <a href={address} {...spoken(it.nameLang, lang)}>
            <bdi>{it.name}</bdi>
          </a>
        </h3>
        <p class="row-facts">
          <Facts of={[text.categories[it.category], townOrServed(it, text)]} />
        </p>
        <p class="only-on-paper">{origin + address}</p>
      </div>
      {children}
    </li>
  );
}
