import type { Lang } from '../lang.ts';

/** The pages of plain text. In a paragraph `[words](address)` is a link and `` `words` `` is code. */
export interface Prose {
  title: string;
  /** For search engines, and the first lines of the page. */
  lead: string;
  sections: ProseSection[];
}

export interface ProseSection {
  /** What a link to it ends with. */
  id: string;
  title: string;
  /** Only where the operator lets another service find addresses. */
  onlyWithGeocoder?: true;
  /** Paragraphs, lists, and lines to copy. */
  blocks: (string | string[] | { code: string })[];
  /** Whom to write to: what the operator's setting says, or these words where there is none. */
  withoutContact?: string;
}

export interface AboutText {
  contact: string;
  /** Where these words are in another language than the page: which, and a sentence of the page's own that says so. */
  elsewhere?: { lang: Lang; note: string };
  om: Prose;
  privatliv: Prose;
  tilgaengelighed: Prose;
}
