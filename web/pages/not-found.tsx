/** What is not there: a search that is filled in already, and where the address may have meant to go. */
import type { Area } from '../../schema/area.ts';
import type { Category } from '../../schema/category.ts';
import { homeAddress } from '../state/address.ts';
import { municipalitiesAddress } from '../state/page-address.ts';
import type { Text } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { CategoryMark } from '../ui/category-mark.tsx';
import { Icon } from '../ui/icon.tsx';
import { addressOf, headingOf } from './area/subject.ts';
import type { Assets } from './layout/assets.ts';
import { Document } from './layout/document.tsx';

interface NotFoundProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  /** Of the address, for the search box. */
  words: string;
  municipalities: Area[];
  categories: Category[];
}

export function NotFoundPage({ lang, text, origin, assets, ...meant }: NotFoundProps) {
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      title={`${text.notFound.title} – ${text.site.name}`}
      description={text.notFound.text}
      indexed={false}
      assets={assets}
      styled
      credits={[]}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet lost" id="indhold" tabIndex={-1}>
        <h1>{text.notFound.title}</h1>
        <p class="lead">{text.notFound.text}</p>
        <Perhaps lang={lang} text={text} {...meant} />
        <search>
          <form class="search" action={homeAddress(lang)}>
            <div class="search-box">
              <label class="visually-hidden" for="q">
                {text.search.label}
              </label>
              <div class="search-field">
                <Icon name="search" />
                <input
                  id="q"
                  name="q"
                  type="text"
                  maxLength={200}
                  placeholder={text.search.placeholder}
                  value={meant.words}
                />
              </div>
              <button type="submit" class="button button-main">
                {text.search.submit}
              </button>
            </div>
          </form>
        </search>
        <p>
          <a class="back" href={homeAddress(lang)}>
            <Icon name="back" />
            {text.notFound.home}
          </a>
        </p>
        <p>
          <a href={municipalitiesAddress(lang)}>{text.notFound.municipalities}</a>
        </p>
      </main>
    </Document>
  );
}

function Perhaps({
  lang,
  text,
  municipalities,
  categories,
}: Omit<NotFoundProps, 'origin' | 'assets' | 'words'>) {
  if (municipalities.length + categories.length === 0) return null;
  const municipality = municipalities.length === 1 ? municipalities[0] : undefined;
  return (
    <section aria-labelledby="maaske">
      <h2 id="maaske">{text.notFound.perhaps}</h2>
      <ul>
        {municipalities.map((municipality) => (
          <li key={municipality.code}>
            <a class="tag" href={addressOf({ municipality }, lang)}>
              {text.listPage.municipality(municipality)}
            </a>
          </li>
        ))}
        {categories.map((category) => {
          const subject = municipality ? { municipality, category } : { category };
          return (
            <li key={category}>
              <a class="tag" href={addressOf(subject, lang)}>
                <CategoryMark category={category} size="small" />
                {headingOf(subject, text)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
