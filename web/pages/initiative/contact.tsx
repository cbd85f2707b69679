import type { Initiative } from '../../../schema/initiative.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';

export function Contact({ of: { contact, links } }: { of: Initiative }) {
  const { text } = usePageSpeech();
  const { website, phone, email, form } = contact;
  if (!website && !phone && !email && !form && links.length === 0) return null;
  return (
    <section class="card" aria-labelledby="kontakt">
      <h2 id="kontakt">
        <Icon name="mail" />
        {text.initiative.contact}
      </h2>
      <dl class="contact">
        {website && <Way label={text.initiative.website} href={website} shown={plainAddress(website)} />}
        {phone && (
          <Way label={text.initiative.phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`} shown={phone} />
        )}
        {email && <Way label={text.initiative.email} href={`mailto:${email}`} shown={email} />}
        {form && <Way label={text.initiative.form} href={form} shown={plainAddress(form)} />}
      </dl>
      {links.length > 0 && (
        <>
          <h3>{text.initiative.links}</h3>
          <ul>
            {links.map(({ title, url }) => (
              <li key={url}>
                <a href={url} rel="nofollow ugc">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Way({ label, href, shown }: { label: string; href: string; shown: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <a href={href} rel="nofollow ugc">
          {shown}
        </a>
      </dd>
    </div>
  );
}

/** `foreningen.dk/haver` is what people read aloud. */
function plainAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
