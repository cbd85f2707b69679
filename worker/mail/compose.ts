/** From a kind and its data to a mail in words. */
import type { MailContent } from '../../schema/mail.ts';
import { letterOf, SIGNATURE } from '../../web/text/mails/index.ts';
import { stewardLang } from '../../web/text/stewards/lang.ts';
import { ownPath } from '../domain/own-path.ts';
import { drawHtml, drawText, oneLine } from './draw.tsx';
import type { Mail } from './mailer.ts';

const SUBJECT_MAX = 150;

export type Composed = Omit<Mail, 'to'>;

/** `site` is the address of this site, without a slash at its end. */
export function compose(
  content: MailContent,
  { language, site }: { language: string; site: string },
): Composed {
  const lang = stewardLang(language);
  const letter = letterOf(lang, content);
  const look = {
    language: lang,
    signature: SIGNATURE[lang],
    at: (path: string) => site + (ownPath(path) ?? '/'),
  };
  return {
    subject: shortened(oneLine(letter.subject)),
    text: drawText(letter, look),
    html: drawHtml(letter, look),
    language: lang,
    ...(content.kind === 'message' ? { replyTo: content.data.from } : {}),
  };
}

function shortened(subject: string): string {
  const letters = [...subject];
  return letters.length > SUBJECT_MAX ? `${letters.slice(0, SUBJECT_MAX - 1).join('')}…` : subject;
}
