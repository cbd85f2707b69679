/** What every frame of ours asks of the page around it, by script or pasted as it is. */

/**
 * Our own scripts and answers, forms, and links in new windows that are windows like any other. It may not lead the page
 * around it elsewhere, and asks for no camera, place or full screen.
 */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Which site, for a list of those that may, and not which of its pages somebody reads. */
export const REFERRER = 'strict-origin';
