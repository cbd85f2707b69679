/** `/moderering/log`: read, and nothing else. */
import { Hono } from 'hono';
import { LogPage } from '../../../web/pages/index.ts';
import { mustModerateSome } from '../../actions/moderating.ts';
import type { Env } from '../../context.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { logPage } from '../../store/log.ts';
import { page } from '../render.tsx';
import { actingAs, frameOf, inBothLanguages, whoActed } from './frame.ts';

export const log = new Hono<Env>();

inBothLanguages('/moderering/log', (path, lang) => {
  log.get(path, async (c) => {
    const acting = await actingAs(c);
    const moderated = await mustModerateSome(acting);
    const before = /^\d{1,15}$/.exec(c.req.query('foer') ?? '')?.[0];
    const areas = moderated.includes('*') ? undefined : moderated;
    const { lines, next } = await logPage(c.var.db, { areas, ...(before ? { before: Number(before) } : {}) });
    const who = await whoActed(acting);
    return page(
      c,
      <LogPage
        {...(await frameOf(c, lang))}
        lines={lines.map((line) => ({ ...line, who: who(line.actor) }))}
        {...(next === undefined ? {} : { next })}
        isFirst={!before}
        administers={isAdministrator(acting.by)}
      />,
    );
  });
});
