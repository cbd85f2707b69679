import type { Initiative } from '../../../schema/initiative.ts';
import { joinWords } from '../../text/format.ts';
import { spoken } from '../../text/lang.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { waysToReach } from './ways.ts';

/** Who runs it, and the municipality's part in it, in whole sentences. */
export function Behind({ of: { organiser, municipalityPart } }: { of: Initiative }) {
  const { lang, text } = usePageSpeech();
  if (!organiser && !municipalityPart) return null;
  const words = text.initiative;
  return (
    <section aria-labelledby="bag">
      <h2 id="bag">{words.behind}</h2>
      {organiser && (
        <p>
          {words.runBy} <strong {...spoken('da', lang)}>{organiser.name}</strong>
          {organiser.kind ? words.ofKind(words.organisers[organiser.kind]) : '.'}
        </p>
      )}
      {municipalityPart && <p>{words.parts[municipalityPart]}</p>}
    </section>
  );
}

/** What it asks for, as an invitation. */
export function Needs({ of: { needs, contact } }: { of: Initiative }) {
  const { lang, text } = usePageSpeech();
  if (needs.length === 0) return null;
  const [first] = waysToReach(contact, text);
  const things = joinWords(
    needs.map((need) => text.initiative.needed[need]),
    lang,
  );
  return (
    <section class="invitation" aria-labelledby="hjaelp">
      <h2 id="hjaelp">
        <Icon name="help" />
        {text.initiative.canYouHelp}
      </h2>
      <p>{text.initiative.needs(things)}</p>
      {first && (
        <p>
          <a class="alone" href={first.href} rel="nofollow ugc">
            {first.does}
          </a>
        </p>
      )}
    </section>
  );
}
