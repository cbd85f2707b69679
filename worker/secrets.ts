/** Random tokens, and what is kept or shown in their place. */

const encoder = new TextEncoder();

/** 256 random bits as 43 characters that need no escaping in an address. */
export function newToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** An id of our own making: 128 random bits. */
export function newId(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

/** So many letters, each as likely as the others. */
export function newCode(letters: string, length: number): string {
  const fair = 256 - (256 % letters.length);
  let code = '';
  while (code.length < length) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) code += letters.charAt(byte % letters.length);
  }
  return code;
}

/** Five letters and digits behind a slug that is taken. */
export function shortMark(): string {
  return newId()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 5);
}

/** In hexadecimal. For tokens of 256 random bits it needs no salt. */
export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
}

/**
 * HMAC-SHA-256 of a text, for 43 characters of an address. `purpose` keeps what is signed for one use from being valid
 * for another.
 */
export async function signature(secret: string, purpose: string, text: string): Promise<string> {
  const signed = await crypto.subtle.sign(
    'HMAC',
    await hmacKey(secret),
    encoder.encode(`${purpose}\n${text}`),
  );
  return base64url(new Uint8Array(signed));
}

/** Compares in constant time. */
export async function isSigned(
  secret: string,
  purpose: string,
  text: string,
  signed: string,
): Promise<boolean> {
  const bytes = fromBase64url(signed);
  if (!bytes) return false;
  return crypto.subtle.verify('HMAC', await hmacKey(secret), bytes, encoder.encode(`${purpose}\n${text}`));
}

function hmacKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign', 'verify']);
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Undefined when it is none, or not written in the one way that {@link base64url} writes it. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length > 8192) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    return base64url(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
