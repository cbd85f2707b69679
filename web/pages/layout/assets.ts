/** Addresses of the built files that a page asks for. */
export interface Assets {
  script: string;
  styles: string[];
  /** Beside them, for the pages of areas and of text. */
  pageStyles: string[];
  /** Modules that the script needs at once, so that they need not wait for it: shared ones, and those of a language. */
  preload: string[];
  texts: Record<string, string[]>;
  /** Of the pages for owners and moderators. */
  stewards: { script: string; styles: string[] };
  /** Scripts beside the first. */
  scripts?: string[];
}
