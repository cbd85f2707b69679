/** What changes: with time, with where one is, and with what one does. */
import {
  AGEING_AFTER_MONTHS,
  FRESHNESS,
  type FreshnessState,
  OLD_AFTER_MONTHS,
} from '../../../schema/freshness.ts';
import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { Fresh } from '../initiative/fresh.tsx';
import type { StyleFacts } from './facts.ts';
import { Values } from './scales.tsx';
import { Section } from './section.tsx';

export function Freshness({ words, now }: { words: StyleGuideText['freshness']; now: Date }) {
  return (
    <Section id="freshness" words={words}>
      <dl class="guide-fresh">
        {FRESHNESS.map((state) => (
          <div key={state}>
            <dt>{words.when[state]}</dt>
            <dd>
              <Fresh of={sample(state, now)} credit={undefined} now={now} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const MONTHS: Record<FreshnessState, number> = {
  fresh: 1,
  ageing: AGEING_AFTER_MONTHS + 1,
  old: OLD_AFTER_MONTHS + 1,
  unconfirmed: 1,
};

function sample(state: FreshnessState, now: Date): Parameters<typeof Fresh>[0]['of'] {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - MONTHS[state], 1);
  if (state === 'unconfirmed') return { updatedAt: then, origin: { name: 'elsewhere', id: '1' } };
  return { updatedAt: then, confirmedAt: then, confirmedBy: 'owner' };
}

export function Focus({ words }: { words: StyleGuideText['focus'] }) {
  return (
    <Section id="focus" words={words}>
      <div class="guide-row">
        <button type="button" class="button">
          {words.press}
        </button>
        {/* As if it were there already. */}
        <span class="button guide-focused">{words.press}</span>
      </div>
    </Section>
  );
}

export function Motion({ words, facts }: { words: StyleGuideText['motion']; facts: StyleFacts }) {
  return (
    <Section id="motion" words={words}>
      <Values uses={words.uses} values={facts.values} />
      <div class="guide-motion">
        <label class="choice">
          <input type="checkbox" />
          <span class="choice-name">{words.press}</span>
        </label>
        <span class="guide-moving" />
      </div>
    </Section>
  );
}
