import type { Vision } from '../../pages/style-guide/facts.ts';

/** The words of /stil. */
export interface StyleGuideText {
  title: string;
  lead: string;
  principles: { title: string; items: { name: string; text: string }[] };
  type: { title: string; text: string; sample: string; steps: Record<string, string> };
  space: { title: string; text: string };
  colour: {
    title: string;
    text: string;
    light: string;
    dark: string;
    colour: string;
    on: string;
    least: string;
    uses: Record<string, string>;
  };
  category: {
    title: string;
    text: string;
    apart: string;
    visions: Record<Vision, string>;
  };
  icons: { title: string; text: string; names: Record<string, string> };
  parts: {
    title: string;
    text: string;
    main: string;
    other: string;
    waiting: string;
    chip: string;
    chosen: string;
    field: string;
    placeholder: string;
    choice: string;
    badge: string;
    notice: string;
    card: string;
    cardText: string;
    row: { name: string; summary: string; town: string };
  };
  focus: { title: string; text: string; press: string };
  motion: { title: string; text: string };
  maps: { title: string; items: string[] };
  voice: {
    title: string;
    text: string;
    good: string;
    bad: string;
    examples: { good: string; bad: string; why: string }[];
  };
}
