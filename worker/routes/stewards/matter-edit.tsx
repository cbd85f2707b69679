/** `/moderering/sag/{id}/ret`: what is approved is what the moderator has made of it. */
import { type Context, Hono } from 'hono';
import type { Listing } from '../../../schema/initiative.ts';
import { Fault } from '../../../schema/problem.ts';
import {
  EditMatterPage,
  type EditMatterProps,
  type StewardLang,
  stewardAddress,
} from '../../../web/pages/index.ts';
import { decide, mayDecide, type Seen } from '../../actions/decide.ts';
import type { Env } from '../../context.ts';
import { typedIn, valuesOf } from '../../domain/listing-form.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { readForm } from '../../middleware/form.ts';
import { listingOf } from '../../store/changes.ts';
import type { MatterFile } from '../../store/matter-file.ts';
import { basemapAddresses, page } from '../render.tsx';
import { whereExactly } from './edit.tsx';
import { actingAs, frameOf, inBothLanguages, sendSoon } from './frame.ts';
import { errorsOf, readListing } from './listing.ts';
import { lateAnswer, readSeen } from './matter.tsx';

export const editMatter = new Hono<Env>();

inBothLanguages('/moderering/sag/:id/ret', (path, lang) => {
  editMatter.get(path, async (c) => {
    const file = await mayDecide(await actingAs(c), c.req.param('id') ?? '');
    const { subject, state } = file.matter;
    return show(c, lang, file, {
      seen: { subject, state, version: file.initiative.version },
      values: valuesOf(writtenIn(file), file.municipalities),
    });
  });

  editMatter.post(path, async (c) => {
    const acting = await actingAs(c);
    const id = c.req.param('id') ?? '';
    const form = await readForm(c);
    const seen = readSeen(form);
    const read = await readListing(c, form);
    const values = typedIn(form);
    const again = async (more: Partial<EditMatterProps>, status: 200 | 422 = 422) =>
      show(c, lang, await mayDecide(acting, id), { seen, values, ...more }, status);
    if (form.has('more')) return again({}, 200);
    if (!read.ok) return again({ errors: errorsOf(read.flaws, lang) });
    const asked = await whereExactly(c, writtenIn(await mayDecide(acting, id)), read, lang);
    if (asked) return again(asked, asked.errors ? 422 : 200);
    const decision = { kind: 'approve', edits: read.listing } as const;
    try {
      await decide(acting, id, { seen, decision });
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.kind !== 'conflict') throw fault;
      const late = await lateAnswer(c, acting, lang, { seen, decision });
      if (late) return late;
    }
    sendSoon(c);
    return c.redirect(stewardAddress(lang, '/moderering?gjort=approved'), 303);
  });
});

/** What was sent in: the listing itself while it is new, else what it should become. */
function writtenIn({ matter, initiative, revision }: MatterFile): Listing {
  if (matter.kind !== 'new' && matter.kind !== 'change') throw new Fault('not-found');
  return matter.kind === 'change' && revision ? revision.listing : listingOf(initiative);
}

async function show(
  c: Context<Env>,
  lang: StewardLang,
  file: MatterFile,
  props: { seen: Seen } & Pick<EditMatterProps, 'values'> & Partial<EditMatterProps>,
  status: 200 | 422 = 200,
): Promise<Response> {
  const { by } = await actingAs(c);
  return page(
    c,
    <EditMatterPage
      {...props}
      {...(await frameOf(c, lang))}
      id={file.matter.id}
      name={writtenIn(file).name}
      basemap={basemapAddresses(c)}
      administers={isAdministrator(by)}
    />,
    status,
  );
}
