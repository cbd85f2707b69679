import * as v from 'valibot';

/** Somebody's own: in lower case and with the domain as mail servers know it, so that it is one however it is typed. */
export const EmailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(254),
  v.transform(withPlainDomain),
  v.rfcEmail('is not an e-mail address'),
  v.regex(/\.[a-z\d-]{2,}$/, 'is not an e-mail address'),
);
export type EmailAddress = v.InferOutput<typeof EmailAddress>;

/** `info@rødkål.dk` is mailed to as `info@xn--rdkl-soa5i.dk`. */
function withPlainDomain(address: string): string {
  const [, name, domain] = /^([^@]*)@([^\s@/:?#[\]\\%]*[^\0-\x7f][^\s@/:?#[\]\\%]*)$/u.exec(address) ?? [];
  if (name === undefined || !URL.canParse(`http://${domain}`)) return address;
  return `${name}@${new URL(`http://${domain}`).hostname}`;
}
