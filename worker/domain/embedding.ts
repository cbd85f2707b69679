/** Whose pages may show a widget: everybody's, or those that an operator lists for each municipality. */

export type Embedding =
  | { kind: 'everybody' }
  | { kind: 'listed'; origins: Record<string, string[]> }
  /** The setting cannot be read: nobody, until somebody has looked at it. */
  | { kind: 'unreadable'; part: string };

/** `0751=https://www.aarhus.dk https://aarhus.dk; 0101=https://www.kk.dk`; empty: everybody. */
export function readEmbedding(text: string): Embedding {
  if (text.trim() === '') return { kind: 'everybody' };
  const origins: Record<string, string[]> = {};
  for (const part of text.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const [, code, listed = ''] = /^(\d{4})\s*=\s*(.+)$/.exec(part) ?? [];
    const said = listed.split(/\s+/);
    if (code === undefined || origins[code] || !said.every(isOrigin)) return { kind: 'unreadable', part };
    origins[code] = said;
  }
  return Object.keys(origins).length > 0 ? { kind: 'listed', origins } : { kind: 'unreadable', part: text };
}

/** What `frame-ancestors` says for a widget of this municipality, or of none. */
export function ancestorsFor(embedding: Embedding, municipality: string | undefined): string {
  if (embedding.kind === 'everybody') return '*';
  const listed = embedding.kind === 'listed' && municipality ? embedding.origins[municipality] : undefined;
  // Ourselves too: the page on which a widget is put together shows it.
  return listed ? ["'self'", ...listed].join(' ') : "'none'";
}

/** As a browser writes it, with nothing behind it: no path, no wildcard, no capitals. */
function isOrigin(text: string): boolean {
  return (
    /^https?:\/\//.test(text) && !text.includes('*') && URL.canParse(text) && new URL(text).origin === text
  );
}
