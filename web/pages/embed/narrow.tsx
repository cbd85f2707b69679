import type { Category } from '../../../schema/category.ts';
import { QUERY_MAX } from '../../../schema/search.ts';
import { insideAddress, NARROWING } from '../../state/narrowing.ts';
import { widgetParams } from '../../state/widget.ts';
import { formatNumber } from '../../text/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import type { EmbedPageProps } from './frame.tsx';

interface Props extends Pick<EmbedPageProps, 'widget' | 'narrowing'> {
  counts: Record<Category, number>;
  categories: Category[];
}

/** A form as any other: it asks for the list again, with what the page around it has set. */
export function Narrow({ widget, narrowing, counts, categories }: Props) {
  const { lang, text } = usePageSpeech();
  // Other limits of the page would make the numbers wrong.
  const isCounted = !widget.q && !widget.audience;
  const nameOf = (key: Category) => {
    const name = text.categories[key];
    return isCounted ? text.embed.numbered(name, formatNumber(counts[key], lang)) : name;
  };
  return (
    <search aria-label={text.embed.search}>
      <form class="embed-narrow" action="/embed">
        {[...widgetParams(widget)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label class="visually-hidden" for="soeg">
          {text.embed.search}
        </label>
        <input
          id="soeg"
          type="search"
          name={NARROWING.words}
          value={narrowing.words ?? ''}
          placeholder={text.embed.words}
          maxLength={QUERY_MAX}
          autoComplete="off"
        />
        {categories.length > 1 && (
          <>
            <label class="visually-hidden" for="kun">
              {text.embed.category}
            </label>
            <select id="kun" name={NARROWING.category}>
              <option value="">{text.listPage.allCategories}</option>
              {categories.map((key) => (
                <option key={key} value={key} selected={key === narrowing.category}>
                  {nameOf(key)}
                </option>
              ))}
            </select>
          </>
        )}
        <button class="button button-main" type="submit">
          <Icon name="search" />
          {text.search.submit}
        </button>
      </form>
      {(narrowing.words || narrowing.category) && (
        <p class="embed-all">
          <a href={insideAddress(widget)}>{text.embed.all}</a>
        </p>
      )}
    </search>
  );
}
