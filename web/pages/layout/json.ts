/** JSON that cannot end the script element it stands in, whatever a text holds. */
export function jsonForHtml(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
