/** The pages on which moderators keep the lists of others. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { csv, rowOf, say, there, twoMunicipalities } from './outside.ts';
import { aSteward, browserOf, rowsOf, type Steward } from './stewards.ts';
import { freshDatabase } from './support.ts';

const SOURCES = '/moderering/kilder';
const moderator = (area = '0751') => aSteward({ roles: [{ kind: 'moderator', area }] });

const filled = (name: string, more: Record<string, string> = {}) => ({
  id: 'min-kilde',
  title: 'Foreningslisten',
  municipality: '0751',
  format: 'csv',
  address: there(name),
  category: 'naboskab',
  initiative: '',
  hours: '24',
  licence: 'CC0 1.0',
  credit: '',
  url: '',
  ...more,
});

/** A source that somebody has just added; gives its page. */
async function added(by: Steward, name: string, more: Record<string, string> = {}): Promise<string> {
  const { response } = await by.post(`${SOURCES}/ny`, filled(name, more));
  const location = response.headers.get('Location') ?? '';
  expect(location).toMatch(/^\/moderering\/kilder\/[\w-]+\?gjort=added$/);
  return location.replace(/\?.*/, '');
}

const names = () => rowsOf<{ name: string }>('select name from initiative order by name');

describe('a source', () => {
  freshDatabase();

  it('is added paused, tried, started, fetched, paused and removed, and the log tells of it', async () => {
    await twoMunicipalities();
    await say('side.csv', csv(rowOf('1', 'Kor & <co>'), rowOf('2'), '3;Langt væk;Vi synger.;55,6;12,5'));
    const by = await moderator();
    const here = await added(by, 'side.csv');
    const fresh = (await by.get(`${here}?gjort=added`)).text;
    expect(fresh).toContain('Kilden er tilføjet og står på pause.');
    expect(fresh).toContain('Ikke hentet endnu');

    const tried = await by.post(here, { handling: 'try' });
    expect(tried.status).toBe(200);
    for (const said of [
      'Alle 3 rækker er læst. Intet er gemt.',
      '2 nye, 1 ikke taget med, 1 af dem uden for kommunen',
      '<bdi>Kor &amp; &lt;co></bdi>',
      'Række 4: <span>Ligger ikke i kommunen</span>',
      '<option value="summary" selected>Kort beskrivelse</option>',
    ])
      expect(tried.text).toContain(said);
    expect(await names()).toEqual([]);

    expect((await by.post(here, { handling: 'resume' })).response.headers.get('Location')).toBe(
      `${here}?gjort=resumed`,
    );
    await by.post(here, { handling: 'now' });
    expect((await names()).map(({ name }) => name)).toEqual(['Kor & <co>', 'Kor 2']);
    const { text } = await by.get(here);
    expect(text).toContain('2 nye, 1 ikke taget med');
    expect(text).toMatch(/Næste gang \d+\. /);
    expect((await by.get(SOURCES)).text).toMatch(/<bdi>Foreningslisten<\/bdi>.*: Hentet</s);

    await by.post(here, { handling: 'pause' });
    expect((await by.get(here)).text).toContain('<strong>På pause</strong>');
    const gone = await by.post(here, { handling: 'remove' });
    expect(gone.response.headers.get('Location')).toBe(`${SOURCES}?gjort=removed`);
    expect((await by.get(here)).status).toBe(404);
    expect(await names()).toHaveLength(2);
    expect(await rowsOf('select title, licence from source')).toEqual([
      { title: 'Foreningslisten', licence: 'CC0 1.0' },
    ]);
    expect(await rowsOf('select action, area from audit')).toEqual(
      ['source-added', 'source-resumed', 'source-paused', 'source-removed'].map((action) => ({
        action,
        area: '0751',
      })),
    );
    const log = (await by.get('/moderering/log')).text;
    expect(log).toContain('kilde fjernet');
    expect(log).toContain(`href="${here}"`);
  });

  it('is one when its form is sent twice', async () => {
    await twoMunicipalities();
    const by = await moderator();
    expect(await added(by, 'x.csv')).toBe(await added(by, 'x.csv'));
    expect(await rowsOf('select id from harvest_source')).toHaveLength(1);
  });

  it('says what is wrong with what was typed, and keeps it', async () => {
    await twoMunicipalities();
    const by = await moderator();
    for (const [values, said] of [
      [{ title: '' }, 'Navn på kilden: Skal udfyldes'],
      [{ municipality: '0101' }, 'Kommune: Vælg en kommune, du modererer'],
      [{ address: 'https://169.254.169.254/' }, 'Adresse: Adressen fører ind i et lukket net'],
      [{ address: 'https://0x7f.1/' }, 'Adresse: Adressen fører ind i et lukket net'],
      [{ address: 'http://data.aarhus.dk/a.csv' }, 'Adresse: Adressen skal begynde med https://'],
      [{ address: 'https://a:b@data.aarhus.dk/' }, 'Adresse: Skriv en hel adresse uden port og adgangskode'],
      [{ licence: '' }, 'Licens: Skal udfyldes'],
      [{ format: 'xml' }, 'Format: Vælg et format'],
      [{ url: 'javascript:alert(1)' }, 'Kildens hjemmeside: Skriv en adresse'],
    ] as [Record<string, string>, string][]) {
      const { status, text } = await by.post(
        `${SOURCES}/ny`,
        filled('x.csv', { credit: 'Os & <jer>', ...values }),
      );
      expect(status, said).toBe(422);
      expect(text).toContain(said);
      expect(text).toContain('value="Os &amp; &lt;jer>"');
    }
    expect(await rowsOf('select id from harvest_source')).toEqual([]);
  });

  it('is corrected, and then read anew; its municipality stays', async () => {
    await twoMunicipalities();
    await say('ret.csv', csv(rowOf('1')));
    const by = await moderator('*');
    const here = await added(by, 'ret.csv');
    await by.post(here, { handling: 'now' });
    expect((await by.get(`${here}/ret`)).text).toContain('value="CC0 1.0"');
    const saved = await by.post(
      `${here}/ret`,
      filled('ret.csv', { title: 'Andet navn', municipality: '0101' }),
    );
    expect(saved.response.headers.get('Location')).toBe(`${here}?gjort=saved`);
    await by.post(here, { handling: 'now' });
    const { text } = await by.get(here);
    expect(text).toContain('1 uændrede');
    expect(text).not.toContain('Intet nyt');
    expect(await rowsOf('select title, municipality from source join harvest_source using (key)')).toEqual([
      { title: 'Andet navn', municipality: '0751' },
    ]);
  });

  it('has columns that are called something else, which are told once', async () => {
    await twoMunicipalities();
    await say('kol.csv', {
      type: 'text/csv',
      body: 'nr;hvad;navn;resumé;lat;lon\n7;Kor;Fru Jensen;Vi synger.;56,15;10,2\n',
    });
    const by = await moderator();
    const here = await added(by, 'kol.csv');
    const first = (await by.post(here, { handling: 'try' })).text;
    expect(first).toContain('<bdi>Fru Jensen</bdi>');
    const mapped = await by.post(here, {
      handling: 'map',
      column: ['nr', 'hvad', 'navn', 'resumé', 'lat', 'lon'],
      field: ['id', 'name', '', 'summary', 'lat', 'lng'],
    });
    expect(mapped.response.headers.get('Location')).toBe(`${here}?gjort=mapped`);
    expect(await rowsOf("select options ->> '$.map' as map from harvest_source")).toEqual([
      { map: '{"nr":"id","hvad":"name","navn":"-"}' },
    ]);
    await by.post(here, { handling: 'now' });
    expect(await rowsOf('select name, source_id from initiative')).toEqual([{ name: 'Kor', source_id: '7' }]);
    // A column that was told of and is gone: said in words, and nothing is lost.
    await say('kol.csv', { type: 'text/csv', body: 'nr;titel;resumé\n7;Kor;Vi synger.\n' });
    await by.post(here, { handling: 'now' });
    const { text } = await by.get(here);
    expect(text).toContain('Filen kan ikke læses.');
    expect(text).toContain('Intet på listen er ændret af det.');
    expect(await names()).toEqual([{ name: 'Kor' }]);
  });

  it('that failed says why in plain words, in both languages', async () => {
    await twoMunicipalities();
    const by = await moderator();
    for (const [prank, da, en] of [
      ['html', 'Kilden svarede med en hjemmeside i stedet for en liste.', 'answered with a web page'],
      ['dies', 'Forbindelsen blev brudt, før alt var kommet.', 'The connection broke off'],
      [
        'away',
        'Kilden svarede ikke med en liste, men med en fejl. <span class="hint" lang="en">(503)',
        '(503)',
      ],
      ['loop', 'Adressen sendte os videre for mange gange', 'sent us on too often'],
    ] as const) {
      const here = await added(by, prank, { id: prank });
      expect((await by.post(here, { handling: 'try' })).text, prank).toContain(da);
      await by.post(here, { handling: 'now' });
      const { text } = await by.get(here);
      expect(text, prank).toContain(da);
      expect(text).toContain('Sidste gang mislykkedes.');
      expect((await by.get(`/en${here}`)).text, prank).toContain(en);
    }
    expect((await by.get(SOURCES)).text).toContain(': Mislykkedes. Forbindelsen blev brudt');
  });

  it('shows what vanished, asks before it believes that half of it did, and never takes anything away', async () => {
    await twoMunicipalities();
    await say('svind.csv', csv(...['1', '2', '3', '4', '5'].map((id) => rowOf(id))));
    const by = await moderator();
    const here = await added(by, 'svind.csv');
    await by.post(here, { handling: 'now' });
    await say('svind.csv', csv(rowOf('1'), rowOf('2')));
    await by.post(here, { handling: 'now' });
    const doubtful = (await by.get(here)).text;
    expect(doubtful).toContain('Er den virkelig blevet kortere?');
    expect(doubtful).not.toContain('id="forsvundet"');
    await by.post(here, { handling: 'few' });
    const { text } = await by.get(here);
    expect(text).not.toContain('Er den virkelig blevet kortere?');
    expect(text.match(/mangler siden/g)).toHaveLength(3);
    expect((await by.get(SOURCES)).text).toContain('3 forsvundet ved kilden');
    expect(await names()).toHaveLength(5);
    // Who comes to their queue or to the listing meets it too.
    const said = '3 initiativer er forsvundet ved deres kilde';
    expect((await by.get('/moderering')).text).toContain(`<a href="${SOURCES}">${said}</a>`);
    expect((await (await moderator('0101')).get('/moderering')).text).not.toContain('forsvundet ved');
    const [gone] = await rowsOf<{ id: string }>("select id from initiative where name = 'Kor 3'");
    expect((await by.get(`/mine/${gone?.id}/ret`)).text).toMatch(
      /Siden <?.* står det ikke længere hos kilden »Foreningslisten«.*<a href="\/mine\/[^"]+">Luk det<\/a>/,
    );
    await env.DB.prepare("update initiative set status = 'closed' where name = 'Kor 5'").run();
    await env.DB.prepare("delete from initiative where name = 'Kor 4'").run();
    expect((await by.get(here)).text.match(/mangler siden/g)).toHaveLength(1);
    expect(await rowsOf('select count(*) as n from vanished')).toEqual([{ n: 2 }]);
  });

  it('is for the moderators of its municipality', async () => {
    await twoMunicipalities();
    await say('lukket.csv', csv(rowOf('1')));
    const here = await added(await moderator(), 'lukket.csv');
    const other = await moderator('0101');
    expect((await browserOf().get(SOURCES)).response.headers.get('Location')).toContain('/log-ind');
    expect((await (await aSteward()).get(SOURCES)).status).toBe(403);
    expect((await other.get(SOURCES)).text).toContain('Ingen kilder endnu.');
    for (const path of [here, `${here}/ret`]) expect((await other.get(path)).status).toBe(403);
    for (const handling of ['try', 'now', 'pause', 'resume', 'few', 'map', 'remove']) {
      expect((await other.post(here, { handling })).status, handling).toBe(403);
    }
    expect((await other.post(`${here}/ret`, filled('lukket.csv'))).status).toBe(403);
    expect(await names()).toEqual([]);
    expect((await (await aSteward({ roles: [{ kind: 'administrator', area: '*' }] })).get(here)).status).toBe(
      200,
    );
  });
});
