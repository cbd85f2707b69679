/** To moderators: what waits in their areas. */
import type { MailData } from '../../../schema/mail.ts';
import { joinWords } from '../format.ts';
import type { LetterOf, Part } from './letter.ts';

export const digest: LetterOf<MailData['digest']> = {
  da: ({ areas, count, links, names }) => {
    const what = count === '1' ? 'Én sag venter' : `${count} sager venter`;
    return {
      subject: `${what} på dig`,
      parts: [
        `${what} på en afgørelse${areas.length ? ` i ${joinWords(areas, 'da')}` : ''}.`,
        ...listed(links, names),
        { button: 'Åbn køen', to: '/moderering' },
        'Der kommer højst én sådan mail i timen, og kun når noget nyt venter.',
      ],
    };
  },
  en: ({ areas, count, links, names }) => {
    const what = count === '1' ? 'One matter waits' : `${count} matters wait`;
    return {
      subject: `${what} for you`,
      parts: [
        `${what} for a decision${areas.length ? ` in ${joinWords(areas, 'en')}` : ''}.`,
        ...listed(links, names),
        { button: 'Open the queue', to: '/en/moderering' },
        'There is at most one such mail an hour, and only when something new waits.',
      ],
    };
  },
};

function listed(links: string[], names: string[]): Part[] {
  return links.length ? [{ links: links.map((to, i) => ({ label: names[i] ?? to, to })) }] : [];
}
