import type { Text } from '../../text/da.ts';

/** `municipality:0751` as people call it, with the names of municipalities by their codes. */
export function areaName(
  area: string,
  municipalities: Record<string, string>,
  { list: { served } }: Pick<Text, 'list'>,
): string {
  const [kind, code = ''] = area.split(':');
  if (kind === 'municipality') return municipalities[code] ?? code;
  return kind === 'online' || kind === 'nationwide' ? served[kind]() : served.postcode(code);
}
