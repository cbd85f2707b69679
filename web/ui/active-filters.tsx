/** What is searched for besides the words, each with a way out of it. */
import { categoryName } from '../../schema/category.ts';
import type { Search } from '../../schema/search.ts';
import { homeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';
import { acting, focusResults } from './link-action.ts';

export function ActiveFilters({ home }: { home: Home }) {
  const { lang, text } = useSpeech();
  const search = home.search.value;
  const { category = [], area, bbox, near, ...rest } = search;
  const chips: { key: string; label: string; without: Search; drop: () => void }[] = [
    ...category.map((key) => {
      const others = category.filter((other) => other !== key);
      const { category: _, ...bare } = search;
      return {
        key,
        label: categoryName(key, lang),
        without: others.length ? { ...search, category: others } : bare,
        drop: () => void home.setCategories(others),
      };
    }),
    ...(area
      ? [
          {
            key: 'area',
            label: text.filter.area(home.data.areaName ?? area),
            without: { ...rest, category, ...(bbox ? { bbox } : {}) },
            drop: () => void home.drop('area'),
          },
        ]
      : []),
    ...(near
      ? [{ key: 'near', label: text.filter.nearYou, without: rest, drop: () => void home.drop('near') }]
      : []),
    ...(bbox
      ? [
          {
            key: 'bbox',
            label: home.placeName.value ?? text.filter.view,
            without: { ...rest, category, ...(area ? { area } : {}) },
            drop: () => void home.drop('bbox'),
          },
        ]
      : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={text.filter.active}>
      {chips.map(({ key, label, without, drop }) => (
        <li key={key}>
          <a
            class="chip"
            href={homeAddress(lang, without)}
            aria-label={text.filter.remove(label)}
            onClick={acting((link) => {
              focusResults(link);
              drop();
            })}
          >
            {label}
            <Icon name="close" />
          </a>
        </li>
      ))}
    </ul>
  );
}
