import { initiativeAddress } from '../../../state/address.ts';
import { formatDate } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { MatterPageProps } from '../matter.tsx';
import { areaTitle } from '../queue.tsx';

const SHOWN = ['published', 'paused', 'closed'];

/** Who sent it and who keeps it: the one page that tells the addresses of owners, to moderators. */
export function Facts({
  lang,
  matter,
  initiative,
  owners,
  revision,
  claim,
  municipalities,
}: MatterPageProps) {
  const { matter: text, moderation } = stewardTexts[lang];
  const sender = claim?.by.email ?? revision?.author?.email;
  // A new listing is its owners'.
  const isSent = matter.kind === 'change' || matter.kind === 'claim';
  return (
    <dl class="matter-facts-list">
      <div>
        <dt>{text.facts.area}</dt>
        <dd>{areaTitle(lang, { code: matter.area, name: municipalities[matter.area] })}</dd>
      </div>
      <div>
        <dt>{text.facts.since}</dt>
        <dd>
          <time dateTime={matter.createdAt.toISOString()}>{formatDate(matter.createdAt, lang)}</time>
        </dd>
      </div>
      {matter.state === 'asked' && (
        <div>
          <dt>{text.facts.state}</dt>
          <dd>
            {moderation.states.asked}
            {matter.reason && <blockquote class="quote">{matter.reason}</blockquote>}
          </dd>
        </div>
      )}
      {isSent && (
        <div>
          <dt>{text.facts.sender}</dt>
          <dd>{sender ?? text.visitor}</dd>
        </div>
      )}
      <div>
        <dt>{text.facts.owners}</dt>
        <dd>
          {owners.length === 0
            ? text.nobody
            : owners.map(({ email }) => (
                <span key={email} class="matter-owner">
                  {email}
                </span>
              ))}
          {owners.length > 0 && initiative.ownerState !== 'unclaimed' && (
            <span class="hint">{text.ownerStates[initiative.ownerState]}</span>
          )}
        </dd>
      </div>
      {SHOWN.includes(initiative.status) && (
        <div>
          <dt>{text.facts.page}</dt>
          <dd>
            <a class="alone" href={initiativeAddress(lang, initiative.slug)} data-key="o" data-press>
              {text.see} <Icon name="external" />
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
