/** The categories as check boxes: with JavaScript each acts at once, without it the form is sent. */
import { useEffect, useRef } from 'preact/hooks';
import { CATEGORIES, CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import type { Home } from '../state/home.ts';
import { formatNumber } from '../text/format.ts';
import { CategoryMark } from './category-mark.tsx';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';

export function CategoryFilter({ home }: { home: Home }) {
  const { lang, text } = useSpeech();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeFromOutside(details.current), []);
  const chosen = home.search.value.category ?? [];
  const toggle = (key: Category) =>
    home.setCategories(CATEGORY_KEYS.filter((other) => chosen.includes(other) !== (other === key)));
  return (
    <details
      ref={details}
      class="categories"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        <span class="categories-label">{text.filter.categories}</span>
        {chosen.length > 0 ? (
          <span class="badge">{text.filter.chosen(chosen.length)}</span>
        ) : (
          <span class="categories-marks" aria-hidden="true">
            {CATEGORY_KEYS.map((key) => (
              <span key={key} class="dot" data-category={key} />
            ))}
          </span>
        )}
        <Icon name="more" />
      </summary>
      <fieldset class="categories-list">
        <legend class="visually-hidden">{text.filter.categories}</legend>
        {CATEGORIES.map((category) => (
          <label key={category.key} class="category">
            <input
              type="checkbox"
              name="kategori"
              value={category.key}
              checked={chosen.includes(category.key)}
              onChange={() => void toggle(category.key)}
            />
            <CategoryMark category={category.key} size="small" />
            <span class="category-name">{category[lang]}</span>
            <span class="count">{formatNumber(home.data.counts[category.key], lang)}</span>
          </label>
        ))}
        <p class="categories-foot">
          {text.filter.countsAre}
          <button type="submit" class="button needs-no-script">
            {text.filter.apply}
          </button>
        </p>
      </fieldset>
    </details>
  );
}

/** It lies over the list, so a press or a focus anywhere else puts it away. */
function closeFromOutside(details: HTMLDetailsElement | null) {
  if (!details) return;
  const page = details.ownerDocument;
  const close = ({ target }: Event) => {
    if (!(target instanceof Node && details.contains(target))) details.open = false;
  };
  page.addEventListener('pointerdown', close);
  page.addEventListener('focusin', close);
  return () => {
    page.removeEventListener('pointerdown', close);
    page.removeEventListener('focusin', close);
  };
}
