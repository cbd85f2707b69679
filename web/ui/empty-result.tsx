import { homeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { acting, focusResults } from './link-action.ts';

/** Never a dead end: the ways out of a search that found nothing. */
export function EmptyResult({ home }: { home: Home }) {
  const { lang, text } = useSpeech();
  const { bbox, area, near, ...anywhere } = home.search.value;
  const { category, ...anyCategory } = home.search.value;
  return (
    <div class="empty">
      <p>{text.list.noneHelp}</p>
      <p class="empty-ways">
        {(bbox || area || near) && (
          <a
            class="button"
            href={homeAddress(lang, anywhere)}
            onClick={acting((link) => {
              focusResults(link);
              void home.drop(bbox ? 'bbox' : area ? 'area' : 'near');
            })}
          >
            {text.list.wholeCountry}
          </a>
        )}
        {category && (
          <a
            class="button"
            href={homeAddress(lang, anyCategory)}
            onClick={acting((link) => {
              focusResults(link);
              void home.setCategories([]);
            })}
          >
            {text.list.withoutFilters}
          </a>
        )}
      </p>
    </div>
  );
}
