import type { Text } from '../../text/da.ts';

/** `municipality:0751` as people call it, with the names of municipalities by their codes. */
export function areaName(
  area: string,
  municipalities: Record<string, string>,
  { initiative: text }: Pick<Text, 'initiative'>,
): string {
  if (area === 'online') return text.online;
  if (area === 'nationwide') return text.nationwide;
  const [kind, code = ''] = area.split(':');
  return kind === 'municipality' ? (municipalities[code] ?? code) : text.postcodeArea(code);
}
