/// <reference path="./saxen.d.ts" />
/** XML of a spreadsheet, as what is told of it in turn. Neither entities of its own nor anything outside is read. */
import { Parser } from 'saxen';

export type Attributes = Record<string, string>;

export interface Told {
  /** Names are without their prefix. */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Throws where it is no XML. */
export function readXml(xml: string, told: Told): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    if (!told.open) return;
    const all = Object.entries(attributes()).map(([key, value]) => [bare(key), decode(value)]);
    told.open(bare(name), Object.fromEntries(all));
  });
  parser.on('closeTag', (name) => told.close?.(bare(name)));
  parser.on('text', (text, decode) => told.text?.(decode(text)));
  parser.on('cdata', (text) => told.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
