import { CATEGORIES, type Category } from '../../../schema/category.ts';
import { formatNumber } from '../../text/format.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { addressOf, type ListSubject } from './subject.ts';

interface Props {
  subject: ListSubject;
  counts: Record<Category, number>;
}

/** Every category with its number, the fullest first; what there is none of says so. */
export function CategoryLinks({ subject, counts }: Props) {
  const { lang, text } = usePageSpeech();
  const { municipality, category: chosen } = subject;
  // A stable sort: equal numbers stay in the order that categories are shown in everywhere.
  const sorted = CATEGORIES.toSorted((a, b) => counts[b.key] - counts[a.key]);
  return (
    <nav class="by-category" aria-labelledby="kategorier">
      <h2 id="kategorier" class="visually-hidden">
        {text.listPage.categories}
      </h2>
      <ul>
        {municipality && chosen && (
          <li>
            <a class="tag" href={addressOf({ municipality }, lang)}>
              {text.listPage.allCategories}
            </a>
          </li>
        )}
        {sorted.map((category) => (
          <li key={category.key}>
            <a
              class={counts[category.key] === 0 ? 'tag tag-none' : 'tag'}
              href={addressOf(
                municipality ? { municipality, category: category.key } : { category: category.key },
                lang,
              )}
              aria-current={category.key === chosen ? 'page' : undefined}
            >
              <CategoryMark category={category.key} size="small" />
              <span class="tag-name">{category[lang]}</span>{' '}
              <span class="count">{formatNumber(counts[category.key], lang)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
