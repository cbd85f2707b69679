import { prefixOf } from '../../text/lang.ts';
import { usePageSpeech } from '../layout/speech.ts';

/** Our own prose with its two marks, `[words](address)` and `` `code` ``; everything else is text. */
const MARK = /\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`/g;

export function Words({ text }: { text: string }) {
  const { lang, text: page } = usePageSpeech();
  // Pages are in the reader's language, whatever language these words are in.
  const written = page.about.elsewhere?.lang;
  const addressOf = (href = '') => (written ? href.replace(prefixOf(written), prefixOf(lang)) : href);
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, words, href, code] = match;
    parts.push(text.slice(end, match.index));
    parts.push(code ? <code>{code}</code> : <a href={addressOf(href)}>{words}</a>);
    end = match.index + whole.length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
