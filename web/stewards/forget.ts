/** It has been sent: the draft of it is needed no more. */
import { storageHere } from '../device/storage.ts';
import { writeKept } from '../state/device-storage.ts';
import { draftKey } from './draft.ts';

export function start(element: HTMLElement): void {
  writeKept(storageHere(), draftKey(element.dataset.draft ?? ''), undefined);
}
