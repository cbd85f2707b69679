/** `/stadig-her`: the answer to the mail that asks owners once a year. The link is enough; nobody has to sign in. */
import { Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import { StillHerePage, StillHereThanksPage } from '../../../web/pages/index.ts';
import { answerStillHere, stillHere } from '../../actions/still-here.ts';
import type { Env } from '../../context.ts';
import { readForm } from '../../middleware/form.ts';
import { page } from '../render.tsx';
import { frameOf, inBothLanguages } from './frame.ts';

export const stillHerePages = new Hono<Env>();

const ANSWERS = { ja: 'yes', nej: 'stopped' } as const;

inBothLanguages('/stadig-her', (path, lang) => {
  stillHerePages.get(path, async (c) => {
    const token = c.req.query('n') ?? '';
    const { kept } = await stillHere(c.var, token);
    return page(
      c,
      <StillHerePage {...(await frameOf(c, lang))} initiative={kept.initiative} token={token} />,
    );
  });

  stillHerePages.post(path, async (c) => {
    const form = await readForm(c);
    const said = form.one('svar');
    const answer = Object.hasOwn(ANSWERS, said) ? ANSWERS[said as keyof typeof ANSWERS] : undefined;
    if (!answer) throw new Fault('bad-parameter', { field: 'svar', detail: 'svar is ja or nej' });
    const { initiative } = await answerStillHere(c.var, form.one('n'), answer);
    return page(c, <StillHereThanksPage {...(await frameOf(c, lang))} {...{ initiative, answer }} />);
  });
});
