/** What pages are built of, as it is there. Pressing it does nothing. */
import { homeAddress } from '../../state/address.ts';
import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { Section } from './section.tsx';

export function Parts({ words }: { words: StyleGuideText['parts'] }) {
  return (
    <Section id="parts" words={words}>
      <div class="guide-row">
        <button type="button" class="button button-main">
          {words.main}
        </button>
        <button type="button" class="button">
          <Icon name="locate" />
          {words.other}
        </button>
        <button type="button" class="button" disabled>
          <Icon name="locate" />
          {words.waiting}
        </button>
        <span class="badge">{words.badge}</span>
      </div>
      <div class="guide-row">
        <a class="chip" href="#parts">
          {words.chip}
        </a>
        <a class="chip chip-on" href="#parts" aria-current="true">
          {words.chosen}
          <Icon name="close" />
        </a>
        <label class="choice">
          <input type="checkbox" checked />
          <span class="choice-name">{words.choice}</span>
        </label>
        <label class="choice">
          <input type="checkbox" />
          <span class="choice-name">{words.chip}</span>
        </label>
      </div>
      <div class="guide-field">
        <label for="felt">{words.field}</label>
        <div class="search-field">
          <Icon name="search" />
          <input id="felt" type="text" autoComplete="off" placeholder={words.placeholder} />
        </div>
      </div>
      <p class="notice">{words.notice}</p>
      <div class="guide-beside">
        <div class="card">
          <h3>{words.card}</h3>
          <p>{words.cardText}</p>
        </div>
        <ul class="rows">
          <Row words={words.row} />
        </ul>
      </div>
    </Section>
  );
}

/** It leads to others like it: it is made up itself. */
function Row({ words: { name, summary, town } }: { words: StyleGuideText['parts']['row'] }) {
  const { lang, text } = usePageSpeech();
  return (
    <li class="row">
      <CategoryMark category="kultur-kunst" />
      <div class="row-text">
        <h3>
          <a href={homeAddress(lang, { category: ['kultur-kunst'] })}>{name}</a>
        </h3>
        <p class="row-summary">{summary}</p>
        <p class="row-facts">
          <Facts of={[text.categories['kultur-kunst'], town]} />
        </p>
      </div>
    </li>
  );
}
