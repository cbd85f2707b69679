/** A file that is dropped is the one that is chosen; the form sends it as ever. */
import { wordsIn } from './form-fields.ts';

export function start(zone: HTMLElement): void {
  const input = zone.querySelector<HTMLInputElement>('input[type="file"]');
  const status = zone.querySelector<HTMLElement>('[role="status"]');
  if (!input) return;
  const { dropped } = wordsIn<{ dropped: string }>(zone);
  for (const name of ['dragenter', 'dragover']) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.dataset.over = '';
    });
  }
  zone.addEventListener('dragleave', () => delete zone.dataset.over);
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    delete zone.dataset.over;
    const files = event.dataTransfer?.files;
    if (!files?.[0]) return;
    input.files = files;
    if (status) status.textContent = dropped.replace('{}', files[0].name);
  });
}
