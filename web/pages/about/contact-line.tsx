import { usePageSpeech } from '../layout/speech.ts';

/** Whom to write to: an e-mail address or a page. Undefined where the operator has said nothing. */
export interface SiteContact {
  href: string;
  label: string;
}

export function ContactLine({ contact, without }: { contact?: SiteContact; without: string }) {
  const { text } = usePageSpeech();
  if (!contact) return <p>{without}</p>;
  return (
    <p>
      {text.about.contact} <a href={contact.href}>{contact.label}</a>.
    </p>
  );
}
