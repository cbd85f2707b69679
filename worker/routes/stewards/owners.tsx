/** Owners invite others, hand over and leave; `/invitation` is where their links lead. */
import { Hono } from 'hono';
import { Fault } from '../../../schema/problem.ts';
import { InvitationPage } from '../../../web/pages/index.ts';
import { accept, invitation, invite, isFor, leave, withdraw } from '../../actions/owners.ts';
import type { Env } from '../../context.ts';
import { mustBeAllowed } from '../../middleware/allowance.ts';
import { readForm } from '../../middleware/form.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages, sendSoon } from './frame.ts';
import { backTo, idOf, pathOf, refused } from './mine.tsx';

export const owners = new Hono<Env>();

inBothLanguages('/mine', (path, lang) => {
  owners.post(`${path}/:id/inviter`, async (c) => {
    const acting = await actingAs(c);
    const form = await readForm(c);
    // Each is a mail to somebody who has not asked for it.
    await mustBeAllowed(c, { of: 'invitation', about: { subject: acting.by.id, perHour: 20 } });
    const kind = form.one('kind') === 'hand-over' ? 'hand-over' : 'invite';
    try {
      await invite(acting, idOf(c), { email: form.one('email'), kind, lang });
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.field !== 'email') throw fault;
      return refused(c, lang, { field: 'email', fault, form });
    }
    sendSoon(c);
    return backTo(c, pathOf(lang, idOf(c)), 'invited');
  });

  owners.post(`${path}/:id/traek-tilbage`, async (c) => {
    const form = await readForm(c);
    await withdraw(await actingAs(c), idOf(c), form.one('invitation'));
    return backTo(c, pathOf(lang, idOf(c)), 'withdrawn');
  });

  owners.post(`${path}/:id/forlad`, async (c) => {
    await leave(await actingAs(c), idOf(c));
    sendSoon(c);
    return backTo(c, path, 'left');
  });
});

inBothLanguages('/invitation', (path, lang) => {
  owners.get(path, async (c) => {
    const token = c.req.query('n') ?? '';
    const { initiative, kind, email } = await invitation(c.var, token);
    if (kind === 'submission') throw new Fault('gone');
    const by = await c.var.signedIn();
    const isForVisitor = by !== undefined && isFor({ kind, email }, by);
    const frame = await frameOf(c, lang);
    // Nobody else's cache is to keep an address that is a secret.
    c.header('Cache-Control', 'no-store');
    return page(c, <InvitationPage {...frame} {...{ initiative, kind, token, isForVisitor }} />);
  });

  owners.post(path, async (c) => {
    const acting = await actingAs(c);
    const form = await readForm(c);
    const { initiative } = await accept(acting, form.one('n'));
    sendSoon(c);
    return backTo(c, pathOf(lang, initiative.id), 'accepted');
  });
});
