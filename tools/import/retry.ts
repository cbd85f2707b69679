/**
 * D1 repeats reads by itself and never writes, and it may have done what it did not answer to. So this is for
 * work that can be done twice: a chunk that looks first what is there, or rows that replace themselves.
 */
const TRANSIENT =
  /network connection lost|object to be reset|code was updated|internal error|is overloaded|timed out|storage operation exceeded|fetch failed|SQLITE_BUSY|database is locked/i;
const TIMES = 12;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 5000;

export async function persistently<T>(
  run: () => Promise<T>,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await run();
    } catch (error) {
      if (time === TIMES || !isTransient(error)) throw error;
      await wait(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (time - 1)));
    }
  }
}

/** Whether the database was asked again and again, and never had time. */
export function isTransient(error: unknown): boolean {
  return TRANSIENT.test(messagesOf(error));
}

function messagesOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${messagesOf(error.cause)}` : '';
}
