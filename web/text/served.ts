/** Where one meets an initiative, in a word or two: its town, or whom it serves where it has no place of its own. */
import type { Row } from '../state/row.ts';
import type { LiveText } from './da.ts';
import { capital } from './format.ts';

export function townOrServed(
  { town, served }: Pick<Row, 'town' | 'served'>,
  { list: { served: words } }: Pick<LiveText, 'list'>,
): string | undefined {
  if (!served) return town;
  const area = words[served.how](served.name ?? '');
  return capital(served.more ? words.more(area) : area);
}
