/** A municipality beside those around it and the country: for so many inhabitants, or in plain numbers. */
import { CATEGORY_KEYS } from '../../schema/category.ts';
import type { Comparison, Figure, Share } from '../../schema/figure.ts';

/** The figure of one municipality among others. */
export interface OneFigure extends Figure {
  code: string;
}

export interface Peopled {
  year: number;
  inhabitants: number;
}

const PER = 10_000;

export function compare(
  code: string,
  around: string[],
  { figures, people }: { figures: OneFigure[]; people: Map<string, Peopled> },
): Comparison {
  const own = figures.filter((it) => it.code === code);
  const near = around.flatMap((one) => figures.filter((it) => it.code === one));
  const total = ({ total }: OneFigure) => total;
  const year = people.get(code)?.year;
  const share = (of: OneFigure[], count: (it: OneFigure) => number) => shareOf(of, count, people);
  return {
    ...(year === undefined ? {} : { year }),
    own: share(own, total),
    around: near.map((it) => ({ code: it.code, ...share([it], total) })),
    country: share(figures, total),
    categories: CATEGORY_KEYS.map((category) => {
      const of = ({ counts }: OneFigure) => counts[category];
      return { category, own: share(own, of), around: share(near, of), country: share(figures, of) };
    }),
  };
}

/** Both sides of a rate are of the same municipalities: those whose inhabitants are known. */
function shareOf(of: OneFigure[], count: (it: OneFigure) => number, people: Map<string, Peopled>): Share {
  const sum = (all: OneFigure[], what: (it: OneFigure) => number) => all.reduce((n, it) => n + what(it), 0);
  const peopled = of.filter(({ code }) => people.has(code));
  const inhabitants = sum(peopled, ({ code }) => people.get(code)?.inhabitants ?? 0);
  return {
    count: sum(of, count),
    ...(inhabitants > 0 ? { rate: (sum(peopled, count) * PER) / inhabitants } : {}),
  };
}
