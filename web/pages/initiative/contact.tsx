import type { Initiative } from '../../../schema/initiative.ts';
import { initiativeAddress } from '../../state/address.ts';
import { stewardLang } from '../../text/stewards/lang.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { plainAddress, waysToReach } from './ways.ts';

/** Every way to make contact, written out: for those who read it on paper or aloud. */
export function Contact({ of: { contact, links, slug, ownerState } }: { of: Initiative }) {
  const { lang, text } = usePageSpeech();
  const isOwned = ownerState !== 'unclaimed';
  const ways = waysToReach(contact, text);
  return (
    <section class="card" aria-labelledby="kontakt">
      <h2 id="kontakt">
        <Icon name="mail" />
        {text.initiative.contact}
      </h2>
      {ways.length === 0 && links.length === 0 && !isOwned && <p>{text.initiative.noContact}</p>}
      {ways.length > 0 && (
        <dl class="contact">
          {ways.map(({ key, label, href, shown }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <a class="alone" dir="ltr" href={href} rel="nofollow ugc">
                  {shown}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isOwned && (
        <p>
          <a class="alone" href={`${initiativeAddress(stewardLang(lang), slug)}/skriv`} rel="nofollow">
            {text.initiative.passOn}
          </a>
        </p>
      )}
      {links.length > 0 && (
        <>
          <h3>{text.initiative.links}</h3>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <a class="alone" href={url} rel="nofollow ugc">
                  <bdi>{title}</bdi>
                </a>{' '}
                <span class="on-paper" dir="ltr">
                  {plainAddress(url)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
