import { AUDIENCE_KEYS } from '../../../schema/audience.ts';
import type { Initiative } from '../../../schema/initiative.ts';
import type { Sign } from '../../icons/signs.ts';
import type { Text } from '../../text/da.ts';
import { capital, joinPhrases, joinWords, languageName } from '../../text/format.ts';
import { type Lang, spoken } from '../../text/lang.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';

/** Whom it is for, in which languages, with what access: only what somebody has said. Price and joining are said above. */
export function Practical({ of }: { of: Initiative }) {
  const { lang, text } = usePageSpeech();
  const facts = factsOf(of, text, lang);
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="praktisk">
      <h2 id="praktisk">{text.initiative.practical}</h2>
      <dl class="facts">
        {facts.map(({ icon, label, value, own }) => (
          <div key={label}>
            <dt>
              <Icon name={icon} />
              {label}
            </dt>
            <dd {...spoken(own ? 'da' : undefined, lang)}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Fact {
  icon: Sign;
  label: string;
  value: string;
  /** The initiative's own words, which are Danish. */
  own?: boolean;
}

function factsOf(it: Initiative, { initiative: text, terms, audiences: names }: Text, lang: Lang): Fact[] {
  const audiences = AUDIENCE_KEYS.filter((key) => it.audience.includes(key)).map((key) => names[key]);
  const languages = it.languages.map((code) => languageName(code, lang));
  const access = it.access.map((key) => terms.access[key]);
  const facts: (Omit<Fact, 'value'> & { value: string | undefined })[] = [
    { icon: 'audience', label: text.audience, value: joinPhrases(audiences, lang) },
    { icon: 'languages', label: text.languages, value: capital(joinWords(languages, lang)) },
    { icon: 'access', label: text.access, value: joinPhrases(access, lang) },
    { icon: 'topics', label: text.tags, value: it.tags.join(', '), own: true },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact.value));
}
