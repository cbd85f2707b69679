/** Of Node's own modules, which the runtime has too, only this: a digest that needs no waiting for. */
declare module 'node:crypto' {
  export function hash(algorithm: 'sha256', data: string, outputEncoding: 'buffer'): Uint8Array;
  export function hash(algorithm: 'sha256', data: string, outputEncoding: 'hex' | 'base64url'): string;
}
