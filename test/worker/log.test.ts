import { describe, expect, it } from 'vitest';
import { logPage } from '../../worker/store/log.ts';
import { aNewListing } from './a-matter.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { AT, ask, freshDatabase, given, open } from './support.ts';

const LOG = '/moderering/log';
const moderator = (...areas: string[]) =>
  aSteward({ roles: areas.map((area) => ({ kind: 'moderator' as const, area })) });

async function lines(count: number, areas: (string | null)[]): Promise<void> {
  await rowsOf(
    `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${count - 1})
    insert into audit (at, action, subject, area, details)
    select 1700000000000 + i, 'changed', 'a', json_extract(?, '$[' || (i % ${areas.length}) || ']'), '{}' from n`,
    JSON.stringify(areas),
  );
}

describe('the log', () => {
  freshDatabase();

  it('tells moderators what was done in their areas, and leads to the matter', async () => {
    const { path, seen } = await aNewListing({ id: 'a', slug: 'laug', name: 'Æblelauget' });
    await lines(1, ['0101']);
    const { get, post } = await moderator('0751');
    await post(path, { handling: 'approve', ...(await seen()) });
    const { status, text } = await get(`/en${LOG}`);
    expect(status).toBe(200);
    expect(text).toContain('Æblelauget');
    expect(text).toContain('approved');
    expect(text).toContain(`href="/en${path}"`);
    expect(text).toContain('>you<');
    expect(text.match(/<tr>/g)).toHaveLength(2);
    const other = await (await moderator('0101')).get(LOG);
    expect(other.text).not.toContain('godkendt');
    expect(other.text).toContain('uden konto');
  });

  it('tells administrators all of it, page by page, for few rows', async () => {
    await given({ id: 'a' });
    await lines(2000, ['0751', '0101', null]);
    const { get } = await aSteward({ roles: [{ kind: 'administrator', area: '*' }] });
    const first = await get(LOG);
    expect(first.text.match(/<tr>/g)).toHaveLength(31);
    expect(first.text).toContain('?foer=1971');
    const last = await get(`${LOG}?foer=3`);
    expect(last.text.match(/<tr>/g)).toHaveLength(3);
    expect(last.text).not.toContain('?foer=');
    for (const areas of [undefined, ['0751'], ['0461']]) {
      const db = open();
      await logPage(db, { areas });
      expect(db.meter.rowsRead).toBeLessThanOrEqual(100);
    }
  });

  it('is for those who moderate, and for reading alone', async () => {
    await lines(1, ['0751']);
    expect((await browserOf().get(LOG)).status).toBe(303);
    expect((await (await aSteward()).get(LOG)).status).toBe(403);
    const { cookie } = await moderator('*');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const headers = { Cookie: cookie, Origin: AT, 'Content-Type': 'application/x-www-form-urlencoded' };
      const { status } = await ask(LOG, { method, headers, body: 'number=1' });
      expect(status).toBe(405);
    }
    expect(await rowsOf('select number, action from audit order by number')).toMatchObject([
      { number: 1, action: 'changed' },
      { action: 'refused' },
    ]);
    for (const change of [
      'delete from audit',
      "update audit set area = '0101'",
      "update audit set details = '{}'",
    ]) {
      await expect(rowsOf(change)).rejects.toThrow('a line of the audit log is never');
    }
  });
});
