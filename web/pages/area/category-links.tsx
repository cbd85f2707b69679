import { CATEGORY_KEYS, type Category } from '../../../schema/category.ts';
import { formatNumber } from '../../text/format.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { addressOf, type ListSubject } from './subject.ts';

interface Props {
  subject: ListSubject;
  counts: Record<Category, number>;
}

/** Every category with its number, the fullest first; what there is none of stands small behind them. */
export function CategoryLinks({ subject, counts }: Props) {
  const { lang, text } = usePageSpeech();
  const { municipality, category: chosen } = subject;
  const addressOfCategory = (category: Category) =>
    addressOf(municipality ? { municipality, category } : { category }, lang);
  // A stable sort: equal numbers stay in the order that categories are shown in everywhere.
  const filled = CATEGORY_KEYS.filter((key) => counts[key] > 0).sort((a, b) => counts[b] - counts[a]);
  const empty = CATEGORY_KEYS.filter((key) => counts[key] === 0);
  return (
    <nav class="by-category" aria-labelledby="kategorier">
      <h2 id="kategorier" class="visually-hidden">
        {text.listPage.categories}
      </h2>
      <ul class="tags">
        {municipality && chosen && (
          <li>
            <a class="tag" href={addressOf({ municipality }, lang)}>
              <span class="tag-name">{text.listPage.allCategories}</span>
            </a>
          </li>
        )}
        {filled.map((category) => (
          <li key={category}>
            <a
              class="tag"
              href={addressOfCategory(category)}
              aria-current={category === chosen ? 'page' : undefined}
            >
              <CategoryMark category={category} size="small" />
              <span class="tag-name">{text.categories[category]}</span>{' '}
              <span class="count">{formatNumber(counts[category], lang)}</span>
            </a>
          </li>
        ))}
      </ul>
      {empty.length > 0 && (
        <ul class="tags-none">
          {empty.map((category) => (
            <li key={category}>
              <a href={addressOfCategory(category)} aria-current={category === chosen ? 'page' : undefined}>
                {text.categories[category]}
              </a>{' '}
              <span class="count">{formatNumber(0, lang)}</span>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
