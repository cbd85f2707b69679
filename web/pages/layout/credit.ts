/** Where data came from, as a page says it. */
export interface Credit {
  title: string;
  url?: string;
  licence?: string;
  /** The words that the licence asks for. */
  credit?: string;
  /** Made-up data: the page says so. */
  example: boolean;
}

const LICENCES: [RegExp, string][] = [
  [/^cc[ -]?by[ -]sa[ -]?4/i, 'https://creativecommons.org/licenses/by-sa/4.0/'],
  [/^cc[ -]?by[ -]?4/i, 'https://creativecommons.org/licenses/by/4.0/'],
  [/^cc0/i, 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [/^odbl/i, 'https://opendatacommons.org/licenses/odbl/1-0/'],
];

/** Where a licence that is given by its short name can be read. */
export function licenceAddress(licence: string): string | undefined {
  return LICENCES.find(([name]) => name.test(licence))?.[1];
}
