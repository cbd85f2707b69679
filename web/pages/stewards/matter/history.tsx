import { formatDate } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import type { MatterPageProps } from '../matter.tsx';

/** What the log says of the listing. */
export function History({ log, lang }: { log: MatterPageProps['log']; lang: StewardLang }) {
  const { matter: text } = stewardTexts[lang];
  if (log.length === 0) return null;
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">{text.history}</h2>
      <ol class="matter-log">
        {log.map(({ at, action, who }) => (
          <li key={`${at.getTime()} ${action}`}>
            <time dateTime={at.toISOString()}>{formatDate(at, lang)}</time> {text.actions[action]}{' '}
            <span class="hint">{whoSaid(who, lang)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function whoSaid(who: MatterPageProps['log'][number]['who'], lang: StewardLang): string {
  const { by } = stewardTexts[lang].matter;
  if (!who) return by.nobody;
  return who === 'you' ? by.you : by.somebody(who.short);
}
