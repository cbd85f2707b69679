import type { Correction } from '../../../schema/look.ts';
import type { Flaw } from '../../state/widget.ts';
import type { Text } from '../../text/da.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { usePageSpeech } from '../layout/speech.ts';

interface Props {
  flaws: Flaw[];
  corrections?: Correction[];
  isUnreadable?: boolean;
}

/** What of the settings was not used, and why: inside the widget, where whoever set it up looks first. */
export function Flaws({ flaws, corrections = [], isUnreadable }: Props) {
  const { lang, text } = usePageSpeech();
  const { flaws: words } = text.embed;
  const said = [
    ...(isUnreadable ? [words.unreadable] : []),
    ...flaws.map((flaw) => sayFlaw(flaw, lang, text)),
    ...corrections.map(({ colour, from, to }) => words.corrected(words.colours[colour], from, to)),
  ];
  if (said.length === 0) return null;
  return (
    <div class="notice" role="note">
      <p>
        <strong>{words.title}</strong>
      </p>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

const VALUE_MAX = 60;

/** As a sentence or two. */
export function sayFlaw({ name, value, takes }: Flaw, lang: Lang, { embed: { flaws: words } }: Text): string {
  if (!takes) return words.unknown(shortened(name));
  const help =
    typeof takes === 'string'
      ? words[takes]
      : 'min' in takes
        ? words.range(formatNumber(takes.min, lang), formatNumber(takes.max, lang))
        : words.keys(takes.join(', '));
  return `${words.value(name, shortened(value))} ${help}`;
}

function shortened(text: string): string {
  return text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text;
}
