/** Waits until it has been quiet for a while. */
export interface Pause {
  after(run: () => void): void;
  cancel(): void;
}

export function createPause(milliseconds: number): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    after(run) {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    cancel: () => clearTimeout(timer),
  };
}
