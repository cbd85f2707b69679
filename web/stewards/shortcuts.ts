/**
 * Single keys for who moderates much. A key leads to what has it in `data-key`: a link is followed where it says
 * `data-press`, everything else is only focused, so that nothing is decided by a slip of a finger. `j` and `k` go along
 * what has `data-step`, where there is any.
 */

const TYPING = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';

export function start(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey, repeat, isComposing, defaultPrevented } = event;
    if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return;
    if (target instanceof Element && target.matches(TYPING)) return;
    const wanted = stepped(key) ?? (repeat ? undefined : led(key));
    if (!wanted) return;
    event.preventDefault();
    wanted.closest('details')?.setAttribute('open', '');
    wanted.focus();
    if ('press' in wanted.dataset) wanted.click();
  });
}

function led(key: string): HTMLElement | undefined {
  if (key === 'o') return focusedStep();
  const all = document.querySelectorAll<HTMLElement>('[data-key]');
  return [...all].find((one) => one.dataset.key === key);
}

/** The row with the focus is opened by the same key that opens it on its page. */
function focusedStep(): HTMLElement | undefined {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && 'step' in activeElement.dataset) {
    activeElement.click();
    return activeElement;
  }
  return document.querySelector<HTMLElement>('[data-key="o"]') ?? undefined;
}

function stepped(key: string): HTMLElement | undefined {
  const by = { j: 1, k: -1 }[key];
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  if (by === undefined || steps.length === 0) return undefined;
  const now = steps.indexOf(document.activeElement as HTMLElement);
  return steps[now < 0 ? 0 : Math.min(steps.length - 1, Math.max(0, now + by))];
}
