import { initiativeAddress } from '../../../state/address.ts';
import { formatDistance } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import type { MatterPageProps } from '../matter.tsx';

/** A listing that may be the same. */
export interface MatterTwin {
  id: string;
  slug: string;
  name: string;
  town?: string;
  meters?: number;
  reasons: ('name' | 'near' | 'website' | 'phone' | 'email')[];
  /** It waits for a moderator too: nobody else sees it yet. */
  isPending: boolean;
}

export function Twins({ lang, twins, initiative }: MatterPageProps) {
  const { matter: text } = stewardTexts[lang];
  if (twins.length === 0) return null;
  return (
    <section aria-labelledby="tvillinger">
      <h2 id="tvillinger">{text.twins}</h2>
      <ul class="matter-twins">
        {twins.map(({ id, slug, name, town, meters, reasons, isPending }) => {
          const facts = [
            ...reasons.map((reason) => text.reasons[reason]),
            ...(town ? [town] : []),
            ...(meters === undefined ? [] : [text.twin.near(formatDistance(meters, lang))]),
            ...(isPending ? [text.twin.pending] : []),
          ];
          return (
            <li key={id}>
              {isPending ? <strong>{name}</strong> : <a href={initiativeAddress(lang, slug)}>{name}</a>}
              <span class="hint">{facts.join(' · ')}</span>
              <a href={stewardAddress(lang, `/moderering/flet?a=${id}&b=${initiative.id}`)}>
                {text.twin.merge(name)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
