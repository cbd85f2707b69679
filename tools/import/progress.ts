/** How far an import is: one line that renews itself on a terminal, a line now and then anywhere else. */
export interface Progress {
  advance(rows: number): void;
  /** Gives the seconds it took. */
  done(): number;
}

export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const TERMINAL_MS = 200;
const PLAIN_MS = 5000;

export function showProgress(total: number, output: Output, clock: () => number = Date.now): Progress {
  const begun = clock();
  let rows = 0;
  let shown = begun;
  const seconds = () => Math.max(clock() - begun, 1) / 1000;
  const text = () => `${count(rows)} of ${count(total)} rows, ${count(Math.round(rows / seconds()))} rows/s`;
  return {
    advance(more) {
      rows += more;
      const now = clock();
      if (now - shown < (output.isTTY ? TERMINAL_MS : PLAIN_MS)) return;
      shown = now;
      output.write(output.isTTY ? `\r\u001b[K${text()}` : `${text()}\n`);
    },
    done() {
      if (output.isTTY) output.write('\r\u001b[K');
      return seconds();
    },
  };
}

export function count(n: number): string {
  return n.toLocaleString('en');
}
