/** The ways to reach the people behind it, the first one being what the page asks a visitor to do. */
import type { Contact } from '../../../schema/initiative.ts';
import type { Sign } from '../../icons/signs.ts';
import type { Text } from '../../text/da.ts';

export interface Way {
  key: keyof Contact;
  href: string;
  icon: Sign;
  /** What pressing it does: `Ring 12 34 56 78`. */
  does: string;
  /** What kind of way it is, and the way itself as it is written on paper. */
  label: string;
  shown: string;
}

export function waysToReach(
  { website, phone, email, form }: Contact,
  { initiative: text }: Pick<Text, 'initiative'>,
): Way[] {
  const ways: (Way | undefined)[] = [
    website === undefined
      ? undefined
      : {
          key: 'website',
          href: website,
          icon: 'external',
          does: text.visit(hostOf(website)),
          label: text.website,
          shown: plainAddress(website),
        },
    phone === undefined
      ? undefined
      : {
          key: 'phone',
          href: `tel:${phone.replace(/[^\d+]/g, '')}`,
          icon: 'phone',
          does: text.call(phone),
          label: text.phone,
          shown: phone,
        },
    email === undefined
      ? undefined
      : {
          key: 'email',
          href: `mailto:${email}`,
          icon: 'mail',
          does: text.write,
          label: text.email,
          shown: email,
        },
    form === undefined
      ? undefined
      : {
          key: 'form',
          href: form,
          icon: 'external',
          does: text.fillIn,
          label: text.form,
          shown: plainAddress(form),
        },
  ];
  return ways.filter((way) => way !== undefined);
}

/** `foreningen.dk/haver` is what people read aloud. */
export function plainAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** `foreningen.dk`: who it is that a link leads to. */
export function hostOf(address: string): string {
  return plainAddress(address).split(/[/?#]/)[0] ?? address;
}
