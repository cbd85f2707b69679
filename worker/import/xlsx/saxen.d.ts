/** It comes without types; this much of it is used. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: 'openTag',
      told: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): void;
    on(event: 'closeTag', told: (name: string) => void): void;
    on(event: 'text', told: (text: string, decode: Decode) => void): void;
    on(event: 'cdata', told: (text: string) => void): void;
    on(event: 'error', told: (error: Error) => void): void;
    parse(xml: string): void;
  }
}
