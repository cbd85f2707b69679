/** Presses the button of a step until there are no more, and tells how far it is. Where it fails, the button is still there. */
import { textIn, wordsIn, write } from './form-fields.ts';

interface Step {
  goesOn: boolean;
  at: number;
  of: number;
}

/** Whoever listens is told every so often, not at each step. */
const TELL_MS = 4000;

export function start(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const form = element;
  const words = wordsIn<{ progress: string; stopped: string }>(form);
  const bar = form.querySelector('progress');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const button = form.querySelector('button');
  let told = Date.now();
  let reached = Number(textIn(form, 'ved'));
  void pressOn();

  async function pressOn(): Promise<void> {
    if (button) button.hidden = true;
    try {
      for (;;) {
        const step = await press();
        if (!step.goesOn) return location.reload();
        // Nobody presses a thousand times in vain.
        if (step.at <= reached) throw new Error('a step came to nothing');
        reached = step.at;
        show(step);
      }
    } catch (reason) {
      console.info('A step failed:', reason);
      if (button) button.hidden = false;
      if (status) status.textContent = words.stopped;
    }
  }

  async function press(): Promise<Step> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  function show({ at, of }: Step): void {
    write(form, 'ved', String(at));
    if (bar) {
      bar.max = Math.max(of, 1);
      bar.value = at;
    }
    if (!status || Date.now() - told < TELL_MS) return;
    told = Date.now();
    status.textContent = words.progress.replace('{n}', String(at)).replace('{of}', String(of));
  }
}
