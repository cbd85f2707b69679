/** How much of a text there is still room for: always to be seen, and said aloud when it runs out. */
import { whenIdle } from './form-fields.ts';

const SAID_BELOW = 20;

export function start(element: HTMLElement): void {
  const control = element.querySelector<HTMLTextAreaElement>('textarea, input');
  const most = Number(element.dataset.most);
  if (!control) return;
  const shown = document.createElement('p');
  shown.className = 'room-left';
  shown.ariaHidden = 'true';
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.role = 'status';
  element.append(shown, said);
  const say = whenIdle(() => {
    said.textContent = left() <= SAID_BELOW ? shown.textContent : '';
  }, 800);
  control.addEventListener('input', show);
  show();

  function left(): number {
    return most - (control?.value.trim().length ?? 0);
  }

  function show(): void {
    shown.textContent = `${left()} ${element.dataset.words}`;
    shown.toggleAttribute('data-over', left() < 0);
    say();
  }
}
