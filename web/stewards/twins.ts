/** What is there already, met while one types: is it one of these? The server asks again when it is sent, unless it was answered. */
import { getJson } from '../api/answer.ts';
import { formatDistance } from '../text/format.ts';
import { controlOf, textIn, whenIdle, wordsIn, write } from './form-fields.ts';

interface Duplicate {
  id: string;
  slug: string;
  name: string;
  summary: string;
  town?: string;
  distanceMeters?: number;
  url: string;
  claimable: boolean;
}

interface Words {
  lang: 'da' | 'en';
  mine: string;
  /** `{}` stands for the name, or the distance. */
  mineOf: string;
  away: string;
  found: string;
}

const WAIT_MS = 700;
/** Of the form, by what the API calls them. */
const ASKED = {
  name: 'name',
  name_en: 'nameEn',
  category: 'category',
  website: 'website',
  phone: 'phone',
  email: 'contactEmail',
};
const POSTCODE = /^\d{4}$/;

export function start(element: HTMLElement): void {
  const form = element.closest('form');
  const section = element.querySelector<HTMLElement>('.twins');
  const list = element.querySelector('.twins-list');
  const status = element.querySelector('[role="status"]');
  if (!form || !section || !list || !status) return;
  const words = wordsIn<Words>(element);
  let asked = '';
  let asking = new AbortController();
  const ask = whenIdle(() => void look(), WAIT_MS);
  form.addEventListener('input', ask);
  section.querySelector('[data-do="other"]')?.addEventListener('click', () => {
    write(form, 'seen', '1');
    form.removeEventListener('input', ask);
    section.hidden = true;
    status.textContent = '';
    // On to what comes after it.
    controlOf(form, 'website')?.focus();
  });
  ask();

  async function look(): Promise<void> {
    const query = questionOf(form as HTMLFormElement).toString();
    if (query === asked || textIn(form as HTMLFormElement, 'seen')) return;
    asked = query;
    asking.abort();
    asking = new AbortController();
    const found = query === '' ? [] : await duplicatesOf(query, asking.signal);
    // What could not be asked is asked when it is sent.
    if (found) show(found);
  }

  function show(found: Duplicate[]): void {
    const names = (items: Iterable<Element>) => [...items].map((item) => item.textContent).join();
    const before = names(list?.children ?? []);
    list?.replaceChildren(...found.map((one) => itemOf(one, words)));
    if (!section || !status) return;
    section.hidden = found.length === 0;
    const isNews = found.length > 0 && names(list?.children ?? []) !== before;
    if (isNews || found.length === 0) {
      status.textContent = isNews ? `${found.map(({ name }) => name).join(', ')}: ${words.found}` : '';
    }
  }
}

async function duplicatesOf(query: string, signal: AbortSignal): Promise<Duplicate[] | undefined> {
  const answer = await getJson<{ duplicates: Duplicate[] }>(
    (address, init) => fetch(address, init),
    `/api/duplicates?${query}`,
    signal,
  );
  return answer.ok ? answer.data.duplicates : undefined;
}

/** Empty while nothing is said that could be alike. */
function questionOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, field] of Object.entries(ASKED)) {
    const text = textIn(form, field);
    if (text) query.set(name, text);
  }
  const isSaid =
    textIn(form, 'name').length > 2 || ['website', 'phone', 'email'].some((name) => query.has(name));
  if (!isSaid) return new URLSearchParams();
  const isPlace = form.querySelector('[name="where"][value="place"]:checked') !== null;
  const [lng, lat, postcode] = ['lng', 'lat', 'postcode'].map((name) => textIn(form, name));
  if (isPlace && lng && lat) {
    query.set('lng', lng);
    query.set('lat', lat);
  }
  if (isPlace && postcode && POSTCODE.test(postcode)) query.set('postcode', postcode);
  return query;
}

function itemOf(
  { slug, name, summary, town, distanceMeters, claimable }: Duplicate,
  words: Words,
): HTMLElement {
  const page = `${words.lang === 'en' ? '/en' : ''}/i/${encodeURIComponent(slug)}`;
  const away =
    distanceMeters === undefined ? '' : words.away.replace('{}', formatDistance(distanceMeters, words.lang));
  const item = document.createElement('li');
  const said = document.createElement('p');
  const link = Object.assign(document.createElement('a'), {
    href: page,
    target: '_blank',
    rel: 'noreferrer',
  });
  link.textContent = name;
  const hint = Object.assign(document.createElement('span'), { className: 'hint' });
  hint.textContent = [summary, town, away].filter(Boolean).join(' · ');
  said.append(link, hint);
  item.append(said);
  if (claimable) {
    const mine = Object.assign(document.createElement('a'), { className: 'button', href: `${page}/overtag` });
    mine.textContent = words.mine;
    mine.ariaLabel = words.mineOf.replace('{}', name);
    item.append(mine);
  }
  return item;
}
