import type { FreshnessState } from '../../../schema/freshness.ts';
import type { Sign } from '../../icons/signs.ts';
import type { Theme, Vision } from '../../pages/style-guide/facts.ts';

/** The words of /stil. What is a number there comes from the style sheets themselves. */
export interface StyleGuideText {
  title: string;
  lead: string;
  contents: string;
  principles: { title: string; items: { name: string; text: string }[] };
  type: { title: string; text: string; sample: string; steps: Record<string, string> };
  space: { title: string; text: string };
  colour: {
    title: string;
    text: string;
    themes: Record<Theme, string>;
    colour: string;
    least: string;
    contrast: string;
    uses: Record<string, string>;
  };
  category: {
    title: string;
    text: string;
    /** Which two stand behind a colour. */
    numbers: string;
    apart: string;
    eye: string;
    visions: Record<Vision, string>;
  };
  icons: { title: string; text: string; names: Record<Sign, string> };
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
  freshness: { title: string; text: string; when: Record<FreshnessState, string> };
  focus: { title: string; text: string; press: string };
  motion: { title: string; text: string; press: string; uses: Record<string, string> };
  measures: { title: string; text: string; uses: Record<string, string> };
  maps: { title: string; items: string[] };
  voice: {
    title: string;
    text: string;
    good: string;
    bad: string;
    examples: { good: string; bad: string; why: string }[];
  };
}
