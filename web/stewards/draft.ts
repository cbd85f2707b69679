/**
 * What is typed is kept on this device until it is sent: it survives a reload, a crash, and a session that ran out. A device
 * that keeps nothing loses nothing but this. On a shared computer it can be thrown away.
 */

import { storageHere } from '../device/storage.ts';
import { isObject, readKept, writeKept } from '../state/device-storage.ts';
import { type Control, whenIdle } from './form-fields.ts';

export const draftKey = (name: string) => `rodskud.draft.${name}`;

const KEPT_MS = 30 * 86_400_000;
/** When the page was given out, and a little less than the server believes it for (worker/middleware/human.ts). */
const STAMP = 'stempel';
const STAMP_SECONDS = 23 * 3600;
/** Not what somebody wrote. */
const LEFT_OUT = ['homepage', 'seen', 'more'];

interface Draft {
  at: number;
  fields: [name: string, text: string][];
}

export function start(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const key = draftKey(form.dataset.draft ?? '');
  const storage = storageHere();
  const ways = form.querySelectorAll<HTMLElement>('[data-do="throw"]');
  const draft = form.hasAttribute('data-fresh') ? draftFrom(readKept(storage, key)) : undefined;
  if (draft) {
    putBack(form, draft);
    tell(form);
  }
  const keep = whenIdle(() => {
    const isKept = writeKept(storage, key, { at: Date.now(), fields: fieldsOf(form) });
    for (const way of ways) way.hidden = !isKept;
  }, 300);
  if (draft) for (const way of ways) way.hidden = false;
  // A page with what is wrong came from a form that was sent: it is kept as it stands. So is what was typed before this came.
  else if (!form.hasAttribute('data-fresh') || controlsOf(form).some(isTouched)) keep();
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
  for (const way of ways) {
    way.addEventListener('click', () => {
      writeKept(storage, key, undefined);
      location.assign(form.action);
    });
  }
}

function fieldsOf(form: HTMLFormElement): Draft['fields'] {
  return [...new FormData(form)].flatMap(([name, value]): Draft['fields'] =>
    typeof value === 'string' && !LEFT_OUT.includes(name) ? [[name, value]] : [],
  );
}

/** Undefined for what is none, is too old, or says nothing. */
function draftFrom(kept: unknown): Draft | undefined {
  if (!isObject(kept) || typeof kept.at !== 'number' || Date.now() - kept.at > KEPT_MS) return undefined;
  if (!Array.isArray(kept.fields)) return undefined;
  const fields = kept.fields.filter(
    (field): field is [string, string] =>
      Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string'),
  );
  return fields.length ? { at: kept.at, fields } : undefined;
}

function putBack(form: HTMLFormElement, { fields }: Draft): void {
  const texts = new Map<string, string[]>();
  for (const [name, text] of fields) texts.set(name, [...(texts.get(name) ?? []), text]);
  // Sent with the same id, what has been stored already is not stored again; but the server must still believe it.
  const given = Number.parseInt(texts.get(STAMP)?.[0] ?? '', 10);
  if (Date.now() / 1000 - given > STAMP_SECONDS) for (const name of ['id', STAMP]) texts.delete(name);
  const controls = controlsOf(form);
  for (const control of controls) {
    if (LEFT_OUT.includes(control.name) || isTouched(control)) continue;
    const known = texts.get(control.name);
    if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) {
      control.checked = known?.includes(control.value) ?? false;
    } else if (known) control.value = known[0] ?? '';
    if (known?.some(Boolean) && control.type !== 'hidden') open(control);
  }
  // Rows that this page has not yet: they come along, and the next page shows them.
  const shown = new Set(controls.map(({ name }) => name));
  for (const [name, [value = '']] of texts) {
    if (shown.has(name) || !value) continue;
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((one): one is Control => 'name' in one && one.tagName !== 'BUTTON');
}

/** Whether it says something else than the page that it came with. */
function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return false;
  if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) return false;
  return control.value !== control.defaultValue;
}

function open(control: HTMLElement): void {
  const folded = control.closest('details');
  // A choice that nobody made is no reason to unfold: the first of a list is chosen by itself.
  const isChosen = !(control instanceof HTMLSelectElement) || control.selectedIndex > 0;
  const isTicked =
    !(control instanceof HTMLInputElement) || !/checkbox|radio/.test(control.type) || control.checked;
  if (folded && isChosen && isTicked) folded.open = true;
}

function tell(form: HTMLFormElement): void {
  const note = form.querySelector<HTMLElement>('.draft-note');
  const said = note?.querySelector<HTMLElement>('[role="status"]');
  if (!note || !said) return;
  note.hidden = false;
  said.textContent = said.dataset.said ?? '';
}
