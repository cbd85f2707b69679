const TOKEN = /<\?[^>]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** The name of the root of a well-formed document; an error that says what is wrong with another. */
export function tree(xml: string): string {
  const open: string[] = [];
  let root: string | undefined;
  for (const [token, end, start, attributes = '', empty, text, stray] of xml.matchAll(TOKEN)) {
    if (stray) throw new Error(`a stray < in ${xml.slice(0, 200)}`);
    if (ENTITY.test(`${attributes}${text ?? ''}`)) throw new Error(`a bare & in ${token}`);
    if (text?.trim() && open.length === 0) throw new Error(`text outside of the root: ${text}`);
    if (end && open.pop() !== end) throw new Error(`</${end}> closes nothing`);
    if (start && open.length === 0 && root) throw new Error(`a second root: ${start}`);
    if (start) root ??= start;
    if (start && !empty) open.push(start);
  }
  if (!root || open.length) throw new Error(`not closed: ${open.join(', ')}`);
  return root;
}
