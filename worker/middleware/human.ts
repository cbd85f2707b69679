/**
 * Whether a form was filled in by somebody: a field that people do not see is empty, and as much time has passed as typing
 * takes. Programs that post at once, or post what they read, are found out; nobody has to read letters in a picture.
 */
import { STAMP_FIELD, TRAP_FIELD } from '../../web/pages/index.ts';
import { isSigned, signature } from '../secrets.ts';
import type { Form } from './form.ts';

const LEAST_SECONDS = 3;
const MOST_SECONDS = 24 * 3600;

/**
 * When the page was given out, signed for one kind of form. A form that comes back for a correction keeps its stamp, also
 * where it was sent too fast: the time to type counts from the first page, so whoever corrects quickly is not refused twice.
 */
export async function formStamp(secret: string, form: string, now: Date, sent?: Form): Promise<string> {
  const keeps: Filled[] = ['by somebody', 'too fast'];
  if (sent && keeps.includes(await howFilled(secret, form, sent, now))) return sent.one(STAMP_FIELD);
  const seconds = String(Math.floor(now.getTime() / 1000));
  return `${seconds}.${await signature(secret, `stamp of ${form}`, seconds)}`;
}

export type Filled = 'by somebody' | 'too fast' | 'too late' | 'by a program';

export async function howFilled(secret: string, form: string, sent: Form, now: Date): Promise<Filled> {
  const [seconds = '', signed = ''] = sent.one(STAMP_FIELD).split('.');
  if (sent.one(TRAP_FIELD) !== '' || !(await isSigned(secret, `stamp of ${form}`, seconds, signed)))
    return 'by a program';
  const age = now.getTime() / 1000 - Number(seconds);
  if (age < LEAST_SECONDS) return 'too fast';
  return age > MOST_SECONDS ? 'too late' : 'by somebody';
}
