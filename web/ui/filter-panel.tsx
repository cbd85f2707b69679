/** All filters: with JavaScript each acts at once and says how many it would leave; without it the form is sent. */
import { useEffect, useRef } from 'preact/hooks';
import { LISTS, type ListField, type Search, WHENS } from '../../schema/search.ts';
import { chosenFilters, type Filters, type Home } from '../state/home.ts';
import { formatNumber } from '../text/format.ts';
import { CategoryMark } from './category-mark.tsx';
import { useToolSpeech } from './context.ts';
import { filterName } from './filter-names.ts';
import { Icon } from './icon.tsx';

export function FilterPanel({ home }: { home: Home }) {
  const { text } = useToolSpeech();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeFromOutside(details.current), []);
  const chosen = chosenFilters(home.search.value);
  const { matched, status } = home.results;
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={details}
      class="filters"
      onToggle={({ currentTarget }) => {
        home.facets.watched.value = currentTarget.open;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary class="button">
        <Icon name="filter" />
        {text.filter.title}
        {chosen > 0 && <span class="badge">{chosen}</span>}
      </summary>
      <div class="panel">
        <div class="panel-groups">
          <When home={home} />
          {LISTS.map(({ field }) => (
            <List key={field} field={field} home={home} />
          ))}
        </div>
        <p class="panel-foot">
          <button
            type="button"
            class="button needs-script"
            disabled={chosen === 0}
            onClick={() => void home.clearFilters()}
          >
            {text.filter.clear}
          </button>
          <button type="button" class="button button-main needs-script" onClick={close}>
            {status.value === 'ready' && matched.value !== undefined
              ? text.filter.show(matched.value)
              : text.filter.showList}
          </button>
          <button type="submit" class="button button-main needs-no-script">
            {text.filter.apply}
          </button>
        </p>
      </div>
    </details>
  );
}

function When({ home }: { home: Home }) {
  const speech = useToolSpeech();
  const { text } = speech;
  const chosen = home.search.value.when;
  return (
    <fieldset class="group">
      <legend>{text.filter.groups.when}</legend>
      {WHENS.map((when) => (
        <label key={when} class="choice">
          <input
            type="checkbox"
            name="naar"
            value={when}
            checked={chosen === when}
            // A week has today in it: one takes the place of the other.
            onChange={({ currentTarget }) =>
              void home.filter({ when: currentTarget.checked ? when : undefined })
            }
          />
          <span class="choice-name">{filterName('when', when, speech)}</span>
          <Count n={home.facets.counts.value.when?.[when]} atLeast={home.facets.atLeast.value.when?.[when]} />
        </label>
      ))}
    </fieldset>
  );
}

function List({ field, home }: { field: ListField; home: Home }) {
  const speech = useToolSpeech();
  const list = LISTS.find((one) => one.field === field);
  const chosen: readonly string[] = home.search.value[field] ?? [];
  const counts = home.facets.counts.value[field];
  if (!list) return null;
  return (
    <fieldset class={`group group-${field}`}>
      <legend>{speech.text.filter.groups[field]}</legend>
      {list.keys.map((key) => (
        <label key={key} class="choice">
          <input
            type="checkbox"
            name={list.page}
            value={key}
            checked={chosen.includes(key)}
            onChange={({ currentTarget }) =>
              void home.filter(withKey(field, key, currentTarget.checked, home.search.value))
            }
          />
          {list.field === 'category' && <CategoryMark category={key as never} size="small" />}
          <span class="choice-name">{filterName(field, key, speech)}</span>
          <Count n={counts && (counts[key] ?? 0)} atLeast={home.facets.atLeast.value[field]?.[key]} />
        </label>
      ))}
    </fieldset>
  );
}

/** Nothing where the number is not known. None is said in a word, and may be chosen all the same. */
function Count({ n, atLeast }: { n: number | undefined; atLeast: number | undefined }) {
  const { lang, text } = useToolSpeech();
  if (n === undefined && atLeast === undefined) return null;
  if (n === undefined) {
    return <span class="count">{text.filter.atLeast(formatNumber(atLeast ?? 0, lang))}</span>;
  }
  return <span class="count">{n === 0 ? text.filter.none : formatNumber(n, lang)}</span>;
}

/** In the order of the list, so that equal searches have equal addresses. */
function withKey(field: ListField, key: string, wanted: boolean, search: Search): Filters {
  const keys: readonly string[] = LISTS.find((list) => list.field === field)?.keys ?? [];
  const chosen: readonly string[] = search[field] ?? [];
  return { [field]: keys.filter((other) => (other === key ? wanted : chosen.includes(other))) };
}

/** What was ticked before the panel came to life counts as if it were ticked now. */
export function takeOver(place: Element, home: Home): void {
  const filters: Filters = {};
  for (const { field, page } of LISTS) {
    const ticked = [...place.querySelectorAll<HTMLInputElement>(`[name="${page}"]:checked`)];
    Object.assign(filters, { [field]: ticked.map(({ value }) => value) });
  }
  const when = WHENS.find(
    (key) => key === place.querySelector<HTMLInputElement>('[name="naar"]:checked')?.value,
  );
  const before = home.search.value;
  const isSame = LISTS.every(({ field }) => String(filters[field]) === String(before[field] ?? []));
  if (!isSame || when !== before.when) void home.filter({ ...filters, when });
  home.facets.watched.value = place.querySelector('details')?.open ?? false;
}

/** It lies over the list, so a press or a focus anywhere else puts it away. */
function closeFromOutside(details: HTMLDetailsElement | null) {
  if (!details) return;
  const page = details.ownerDocument;
  const close = ({ target }: Event) => {
    // The shade behind the panel is the element itself.
    if (target === details || !(target instanceof Node && details.contains(target))) details.open = false;
  };
  page.addEventListener('pointerdown', close);
  page.addEventListener('focusin', close);
  return () => {
    page.removeEventListener('pointerdown', close);
    page.removeEventListener('focusin', close);
  };
}
