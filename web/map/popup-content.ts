/** The elements inside a popup. Text goes in as text. */
import { iconAddress } from '../icons/address.ts';
import { initiativeAddress } from '../state/address.ts';
import type { Row } from '../state/row.ts';
import type { LiveText } from '../text/da.ts';
import { type Lang, spoken } from '../text/lang.ts';

export function waitingContent(text: LiveText): HTMLElement {
  return element('p', { className: 'popup-note' }, text.map.loadingHere);
}

export function failedContent(text: LiveText): HTMLElement {
  return element('p', { className: 'popup-note' }, text.map.failedHere);
}

interface List {
  lang: Lang;
  text: LiveText;
  showAll?: () => void;
  /** Where an initiative opens, if not on its page. */
  addressOf?: (slug: string) => string;
}

export function listContent(rows: Row[], { showAll, ...with_ }: List): HTMLElement {
  const { text } = with_;
  const [only] = rows;
  if (only && rows.length === 1) return entry(only, with_, true);
  const title = element('h2', { className: 'popup-title' }, text.map.cluster(rows.length));
  const list = element('ul', { className: 'popup-list' });
  for (const row of rows) {
    const item = document.createElement('li');
    item.append(entry(row, with_, false));
    list.append(item);
  }
  const content = element('div', { className: 'popup' });
  content.append(...(showAll ? [list] : [title, list]));
  if (showAll) {
    const button = element('button', { className: 'button' }, text.map.showInList);
    button.addEventListener('click', showAll);
    content.append(button);
  }
  return content;
}

function entry(row: Row, { lang, text, addressOf }: Omit<List, 'showAll'>, alone: boolean): HTMLElement {
  const link = element('a', { className: 'popup-link' }, row.name);
  link.setAttribute('href', addressOf?.(row.slug) ?? initiativeAddress(lang, row.slug));
  Object.assign(link, spoken(row.nameLang, lang));
  const words = element('div', { className: 'popup-words' });
  words.append(link);
  if (alone && row.summary) {
    const paragraph = element('p', { className: 'popup-summary' }, row.summary);
    Object.assign(paragraph, spoken(row.summaryLang, lang));
    words.append(paragraph);
  }
  words.append(element('p', { className: 'popup-category' }, text.categories[row.category]));
  const whole = element('div', { className: 'popup-entry' });
  whole.append(mark(row.category), words);
  return whole;
}

function mark(category: Row['category']): HTMLElement {
  const disc = element('span', { className: 'mark' });
  disc.dataset.category = category;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', iconAddress(category));
  svg.append(use);
  disc.append(svg);
  return disc;
}

function element(tag: string, { className }: { className: string }, text?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
