/** An e-mail address as accounts have it: in lower case, so that one person has one. */
import * as v from 'valibot';

export const EmailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254, 'is longer than 254 characters'),
  v.email('is not an e-mail address'),
);

/** Undefined when it is none. */
export function emailFrom(text: string): string | undefined {
  const checked = v.safeParse(EmailAddress, text);
  return checked.success ? checked.output : undefined;
}
