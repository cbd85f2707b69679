/** Fields of a form by their names, read and written as their visitor would. */

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function controlOf(form: ParentNode, name: string): Control | undefined {
  return form.querySelector<Control>(`[name="${CSS.escape(name)}"]`) ?? undefined;
}

export function textIn(form: ParentNode, name: string): string {
  return controlOf(form, name)?.value.trim() ?? '';
}

/** Whoever listens for typing hears of it too. */
export function write(form: ParentNode, name: string, text: string): void {
  const control = controlOf(form, name);
  if (!control || control.value === text) return;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the server gave a behaviour to say. */
export function wordsIn<Words>(element: HTMLElement): Words {
  return JSON.parse(element.dataset.words ?? '{}') as Words;
}

/** Runs when nobody has called for it again for some time. */
export function whenIdle(run: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
}
