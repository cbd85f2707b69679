/** Our own prose with its two marks, `[words](address)` and `` `code` ``; everything else is text. */
const MARK = /\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`/g;

export function Words({ text }: { text: string }) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, words, href, code] = match;
    parts.push(text.slice(end, match.index));
    parts.push(code ? <code>{code}</code> : <a href={href}>{words}</a>);
    end = match.index + whole.length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
