/** Addresses of the built files that a page asks for. */
export interface Assets {
  script: string;
  styles: string[];
  /** Modules that the script needs at once, so that they need not wait for it: shared ones, and those of a language. */
  preload: string[];
  texts: Record<string, string[]>;
}
