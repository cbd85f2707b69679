/** What a page and the service worker say to each other. */

export type ToWorker =
  /** A page that stood before the worker did, and the files it has: so that it too is there when the network is not. */
  | { say: 'opened'; address: string; files: string[] }
  | { say: 'keep'; address: string }
  | { say: 'forget'; address: string };

export interface ToPage {
  /** When the list that the page has just been given was kept (ISO 8601); null: it came from the network. */
  listFrom: string | null;
}
