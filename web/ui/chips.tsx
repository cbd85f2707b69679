/** What is searched for besides the words, each with a way out of it, and the filters that are wanted most. */
import { LISTS, type Search } from '../../schema/search.ts';
import { NEEDS } from '../../schema/terms.ts';
import { homeAddress } from '../state/address.ts';
import type { Filters, Home } from '../state/home.ts';
import { type ToolSpeech, useToolSpeech } from './context.ts';
import { chipName } from './filter-names.ts';
import { Icon } from './icon.tsx';
import { acting, focusResults } from './link-action.ts';

interface Chip {
  key: string;
  label: string;
  /** The search without it. */
  without: Search;
  drop: () => void;
}

export function ChosenChips({ home }: { home: Home }) {
  const speech = useToolSpeech();
  const { lang, text } = speech;
  const chips = chipsOf(home, speech);
  if (chips.length === 0) return null;
  const { q } = home.search.value;
  const chosen = chips.length + quickOf(speech).filter(({ is }) => is(home.search.value)).length;
  const all = {
    key: 'all',
    label: text.filter.clear,
    without: q ? { q } : {},
    drop: () => void home.clear(),
  };
  return (
    <ul class="chips" aria-label={text.filter.active}>
      {[...chips, ...(chosen > 1 ? [all] : [])].map(({ key, label, without, drop }) => (
        <li key={key}>
          <a
            class={key === 'all' ? 'chip chip-all' : 'chip chip-on'}
            href={homeAddress(lang, without)}
            aria-label={key === 'all' ? label : text.filter.remove(label)}
            onClick={acting((link) => {
              focusResults(link);
              drop();
            })}
          >
            {label}
            {key !== 'all' && <Icon name="close" />}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** They stay where they are when they are pressed, and say that they are on. */
export function QuickChips({ home }: { home: Home }) {
  const speech = useToolSpeech();
  const search = home.search.value;
  return (
    <ul class="chips" aria-label={speech.text.filter.quick}>
      {quickOf(speech).map(({ key, label, is, on, off }) => {
        const isOn = is(search);
        const filters = isOn ? off : on;
        return (
          <li key={key}>
            <a
              class={isOn ? 'chip chip-on' : 'chip'}
              href={homeAddress(speech.lang, { ...search, ...filters } as Search)}
              aria-current={isOn ? 'true' : undefined}
              onClick={acting(() => void home.filter(filters))}
            >
              {label}
              {isOn && <Icon name="close" />}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function chipsOf(home: Home, speech: ToolSpeech): Chip[] {
  const { text } = speech;
  const search = home.search.value;
  const chips: Chip[] = [];
  const part = (key: 'area' | 'near' | 'bbox' | 'when', label: string) => {
    const { [key]: _, ...without } = search;
    chips.push({ key, label, without, drop: () => void home.drop(key) });
  };
  const quick = quickOf(speech).filter(({ is }) => is(search));
  for (const { field } of LISTS) {
    // What a quick filter says already is not said twice.
    if (quick.some(({ on }) => field in on)) continue;
    for (const key of search[field] ?? []) {
      const others = { [field]: search[field]?.filter((other) => other !== key) };
      chips.push({
        key,
        label: chipName(field, key, speech),
        without: { ...search, ...others },
        drop: () => void home.filter(others),
      });
    }
  }
  if (search.when === 'today') part('when', text.filter.when.today);
  if (search.area) part('area', text.filter.area(home.data.areaName ?? search.area));
  if (search.near) part('near', text.filter.nearYou);
  if (search.bbox) part('bbox', home.placeName.value ?? text.filter.view);
  return chips;
}

interface Quick {
  key: string;
  label: string;
  is(search: Search): boolean;
  on: Filters;
  off: Filters;
}

function quickOf({ text }: ToolSpeech): Quick[] {
  const only = (keys: readonly string[] | undefined, key: string) => keys?.length === 1 && keys[0] === key;
  return [
    {
      key: 'this-week',
      label: text.filter.when['this-week'],
      is: ({ when }) => when === 'this-week',
      on: { when: 'this-week' },
      off: { when: undefined },
    },
    {
      key: 'free',
      label: text.terms.price.free,
      is: ({ price }) => only(price, 'free'),
      on: { price: ['free'] },
      off: { price: [] },
    },
    {
      key: 'drop-in',
      label: text.terms.joining['drop-in'],
      is: ({ joining }) => only(joining, 'drop-in'),
      on: { joining: ['drop-in'] },
      off: { joining: [] },
    },
    {
      key: 'needs',
      label: text.filter.needsHelp,
      is: ({ needs }) => needs?.length === NEEDS.length,
      on: { needs: [...NEEDS] },
      off: { needs: [] },
    },
  ];
}
