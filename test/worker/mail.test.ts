import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MailContent } from '../../schema/mail.ts';
import { MAIL_KINDS } from '../../schema/stewardship.ts';
import worker from '../../worker/index.ts';
import { JOBS } from '../../worker/jobs/index.ts';
import { compose } from '../../worker/mail/compose.ts';
import { cloudflareMailer, type Mail } from '../../worker/mail/mailer.ts';
import { postOf } from '../../worker/mail/post.ts';
import { sendWaiting } from '../../worker/mail/send-waiting.ts';
import { settings } from '../../worker/settings.ts';
import { run } from '../../worker/store/database.ts';
import { mailQuery } from '../../worker/store/mails.ts';
import { forgetAddressees, takeWaiting } from '../../worker/store/outbox.ts';
import wranglerToml from '../../wrangler.toml?raw';
import { aSteward, rowsOf } from './stewards.ts';
import { freshDatabase, NOW, open } from './support.ts';

const SITE = 'https://rodskud.test';
const HOSTILE = '<b>Strik</b> & "Garn"\r\nBcc: alle@test.example\u202e';

/** One of each kind, with the same hostile words wherever somebody's words go. */
const LETTERS: MailContent[] = [
  { kind: 'sign-in', data: { code: 'KF7M-QX3P', link: '/log-ind/link?n=abc' } },
  { kind: 'confirm-submission', data: { name: HOSTILE, link: '/tilfoej/bekraeft?n=abc' } },
  {
    kind: 'submission-decided',
    data: { name: HOSTILE, decision: 'rejected', reason: HOSTILE, link: '/mine/a' },
  },
  { kind: 'asked-back', data: { name: HOSTILE, question: HOSTILE, link: '/mine/a/ret' } },
  { kind: 'invitation', data: { name: HOSTILE, by: 'hand-over', link: '/invitation?n=abc' } },
  { kind: 'claim-link', data: { name: HOSTILE, link: '/invitation?n=abc' } },
  { kind: 'claim-decided', data: { name: HOSTILE, decision: 'refused', reason: HOSTILE, link: '/i/a' } },
  { kind: 'report-answered', data: { name: HOSTILE, outcome: 'changed', words: HOSTILE, link: '/i/a' } },
  {
    kind: 'digest',
    data: { areas: ['Aarhus', HOSTILE], count: '2', links: ['/moderering/sag/a'], names: [HOSTILE] },
  },
  {
    kind: 'still-here',
    data: {
      name: HOSTILE,
      round: '3',
      yes: '/stadig-her?n=a',
      change: '/mine/a/ret',
      stopped: '/stadig-her?n=a&svar=nej',
    },
  },
  { kind: 'message', data: { name: HOSTILE, from: 'nabo@test.example', words: `Hej\n${HOSTILE}` } },
  { kind: 'owners-changed', data: { name: HOSTILE, what: 'left', who: HOSTILE } },
  { kind: 'harvest-paused', data: { title: HOSTILE, link: '/moderering/kilder/a' } },
];

describe('a mail in words', () => {
  it('is there for every kind, in both languages, with text and HTML of its own', () => {
    expect(LETTERS.map(({ kind }) => kind)).toEqual([...MAIL_KINDS]);
    for (const letter of LETTERS) {
      const da = compose(letter, { language: 'da', site: SITE });
      const en = compose(letter, { language: 'en', site: SITE });
      expect(da.html).toContain('<html lang="da">');
      expect(en.html).toContain('<html lang="en">');
      expect(da.text).not.toBe(en.text);
      expect(da.subject).not.toBe(en.subject);
      for (const { subject, text, html } of [da, en]) {
        for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|\[object|NaN/);
        expect(text).toContain(`${SITE}/`);
        // Without styles of a sheet, scripts or pictures, which mail programs refuse.
        expect(html).not.toMatch(/<(style|script|img|link)\b/);
      }
    }
  });

  it('shows what people wrote as text, in one line where a line is ours, and as a quotation where it is theirs', () => {
    for (const letter of LETTERS.slice(1)) {
      const { subject, text, html } = compose(letter, { language: 'da', site: SITE });
      expect(html).not.toContain('<b>Strik');
      expect(html).toContain('&lt;b>Strik&lt;/b> &amp; ');
      expect(subject).not.toMatch(/[\r\n\u202e]/);
      expect(text).not.toMatch(/^Bcc:/m);
      expect(`${text}${html}`).not.toContain('\u202e');
    }
    const { text } = compose(LETTERS.find(({ kind }) => kind === 'message') as MailContent, {
      language: 'da',
      site: SITE,
    });
    expect(text).toContain('> Hej\n> <b>Strik</b> & "Garn"\n> Bcc: alle@test.example\n');
  });

  it('leads to the configured address alone, whatever its link says', () => {
    const to = (link: string) =>
      compose({ kind: 'claim-link', data: { name: 'A', link } }, { language: 'da', site: SITE }).text;
    expect(to('/invitation?n=a&b=c')).toContain(`${SITE}/invitation?n=a&b=c\n`);
    for (const link of ['//evil.example/', 'https://evil.example/', '/\\evil.example', '/.//evil.example']) {
      expect(to(link)).not.toContain('evil');
    }
  });

  it('keeps its subject short, and has answers to a reader go to the reader', () => {
    const long = compose(
      { kind: 'message', data: { name: 'æ'.repeat(200), from: 'nabo@test.example', words: 'Hej' } },
      { language: 'da', site: SITE },
    );
    expect([...long.subject]).toHaveLength(150);
    expect(long.replyTo).toBe('nabo@test.example');
  });

  it('goes to Cloudflare with its sender, and asks no holiday message for an answer', async () => {
    const sent: unknown[] = [];
    const binding = { send: async (mail: unknown) => sent.push(mail) } as unknown as SendEmail;
    const mailer = cloudflareMailer(binding, 'post@rodskud.test');
    const words = { subject: 's', text: 't', html: '<p>t</p>' };
    await mailer.send({ to: 'a@test.example', language: 'en', ...words });
    await mailer.send({ to: 'a@test.example', language: 'da', ...words, replyTo: 'b@test.example' });
    const from = { email: 'post@rodskud.test', name: 'Rodskud' };
    expect(sent).toEqual([
      {
        ...words,
        to: 'a@test.example',
        from,
        headers: { 'Content-Language': 'en', 'Auto-Submitted': 'auto-generated' },
      },
      {
        ...words,
        to: 'a@test.example',
        from,
        replyTo: 'b@test.example',
        headers: { 'Content-Language': 'da' },
      },
    ]);
  });
});

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function waits(...to: string[]): Promise<void> {
  const mails = to.map((one, i) =>
    mailQuery({
      key: `${one} ${i}`,
      kind: 'claim-link',
      to: one,
      language: 'da',
      data: { name: 'Strik', link: '/invitation?n=hemmelig' },
      at: NOW,
    }),
  );
  await run(open(), ...mails);
}

/** Takes mails, or refuses them with an error. */
function aMailer(refuse?: () => Error) {
  const sent: Mail[] = [];
  const send = async (mail: Mail) => {
    // As any service, it takes its time: others come meanwhile.
    await new Promise((done) => setTimeout(done, 5));
    if (refuse) throw refuse();
    sent.push(mail);
  };
  return { sent, post: { mailer: { send }, site: SITE } };
}

describe('mails that wait', () => {
  freshDatabase();
  afterEach(() => vi.restoreAllMocks());

  it('are sent once, by whichever of many overlapping runs took them, and then keep no words', async () => {
    const addresses = Array.from({ length: 12 }, (_, i) => `nr${i}@test.example`);
    await waits(...addresses);
    const { sent, post } = aMailer();
    await Promise.all([0, 0, 1, 2].map((minutes) => sendWaiting({ db: open(), post }, later(minutes))));
    expect(sent.map(({ to }) => to).toSorted()).toEqual(addresses.toSorted());
    expect(await sendWaiting({ db: open(), post }, later(60 * 24))).toEqual([]);
    expect(sent).toHaveLength(12);
    expect(
      await rowsOf(
        'select distinct attempts, data, sent_at between ? and ? as sent from mail',
        +NOW,
        +later(2),
      ),
    ).toEqual([{ attempts: 1, data: '{}', sent: 1 }]);
  });

  it('of one occasion are one mail, however often it is written', async () => {
    await waits('a@test.example');
    await waits('a@test.example');
    const { sent, post } = aMailer();
    await sendWaiting({ db: open(), post }, NOW);
    expect(sent).toHaveLength(1);
  });

  it('are tried again ever more slowly, six times, and then kept without their words', async () => {
    await waits('a@test.example');
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const failing = aMailer(() =>
      Object.assign(new Error('no a@test.example'), { code: 'E_DELIVERY_FAILED' }),
    );
    let at = 0;
    for (const wait of [1, 5, 30, 120, 720]) {
      const outcomes = await sendWaiting({ db: open(), post: failing.post }, later(at));
      expect(outcomes).toEqual([{ number: 1, became: 'tried', dueAt: later(at + wait) }]);
      expect(await sendWaiting({ db: open(), post: failing.post }, later(at + wait - 0.1))).toEqual([]);
      at += wait;
    }
    expect(await sendWaiting({ db: open(), post: failing.post }, later(at))).toEqual([
      { number: 1, became: 'given-up' },
    ]);
    expect(await sendWaiting({ db: open(), post: failing.post }, later(at + 60 * 24 * 365))).toEqual([]);
    expect(await rowsOf('select "to", attempts, data, sent_at from mail')).toEqual([
      { to: 'a@test.example', attempts: 6, data: '{}', sent_at: null },
    ]);
    expect(log).toHaveBeenCalledTimes(6);
    expect(log.mock.calls.flat().join(' ')).not.toContain('a@test.example');
    expect(log.mock.calls[0]).toEqual(['mail 1 (claim-link), attempt 1: E_DELIVERY_FAILED no …']);
  });

  it('go after a failure that has passed', async () => {
    await waits('a@test.example');
    vi.spyOn(console, 'error').mockReturnValue();
    await sendWaiting({ db: open(), post: aMailer(() => new Error('busy')).post }, NOW);
    const { sent, post } = aMailer();
    await sendWaiting({ db: open(), post }, later(1));
    expect(sent).toHaveLength(1);
  });

  it('were taken by somebody who never came back: five minutes later they are free', async () => {
    await waits('a@test.example');
    const { sent, post } = aMailer();
    expect(await takeWaiting(open(), NOW, 40)).toHaveLength(1);
    expect(await sendWaiting({ db: open(), post }, later(4))).toEqual([]);
    await sendWaiting({ db: open(), post }, later(5));
    expect(sent).toHaveLength(1);
  });

  it('with a link that is too old are not sent any more', async () => {
    const mail = mailQuery({
      key: 'a',
      kind: 'sign-in',
      to: 'a@test.example',
      language: 'da',
      data: { code: 'KF7M-QX3P', link: '/log-ind/link?n=a' },
      at: NOW,
    });
    await run(open(), mail);
    const { sent, post } = aMailer();
    expect(await sendWaiting({ db: open(), post }, later(11))).toEqual([{ number: 1, became: 'given-up' }]);
    expect(sent).toEqual([]);
  });

  it('are in the language of the account, else in that of the page', async () => {
    await aSteward({ email: 'jane@test.example', language: 'en' });
    await waits('jane@test.example', 'ny@test.example');
    const { sent, post } = aMailer();
    await sendWaiting({ db: open(), post }, NOW);
    const languages = sent.map(({ to, language, subject }) => [to, language, subject]);
    expect(languages.toSorted()).toEqual([
      ['jane@test.example', 'en', 'Is “Strik” yours?'],
      ['ny@test.example', 'da', 'Er »Strik« jeres?'],
    ]);
  });

  it('go some at a run, the longest waiting first, for two calls and few rows', async () => {
    await waits(...Array.from({ length: 45 }, (_, i) => `nr${i}@test.example`));
    const { sent, post } = aMailer();
    const db = open();
    await sendWaiting({ db, post }, NOW);
    expect(sent).toHaveLength(40);
    expect(db.meter.calls).toBe(2);
    expect(db.meter.rowsRead).toBeLessThanOrEqual(500);
    await sendWaiting({ db: open(), post }, NOW);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(45);
    const idle = open();
    await sendWaiting({ db: idle, post }, later(60));
    expect(idle.meter).toMatchObject({ calls: 1, rowsWritten: 0 });
    expect(idle.meter.rowsRead).toBeLessThanOrEqual(5);
  });

  it('lose whom they were for thirty days after, sent or given up', async () => {
    await waits('a@test.example', 'b@test.example');
    await sendWaiting({ db: open(), post: aMailer().post }, NOW);
    await waits('c@test.example');
    await rowsOf("update mail set due_at = 8640000000000000 where key = 'c@test.example 0'");
    const day = 60 * 24;
    expect(await forgetAddressees(open(), later(29 * day))).toBe(0);
    expect(await forgetAddressees(open(), later(30 * day))).toBe(3);
    expect(await rowsOf('select distinct "to", data from mail')).toEqual([{ to: '', data: '{}' }]);
    expect(await rowsOf("select key from mail where key like '%@%'")).toEqual([]);
  });

  it('wait where the site has no address to put into them', () => {
    const MAIL = { send: async () => {} } as unknown as SendEmail;
    expect(postOf({ MAIL }, settings({ PUBLIC_URL: ' ' }))).toBeUndefined();
    expect(postOf({}, settings({ PUBLIC_URL: SITE }))).toBeUndefined();
    expect(postOf({ MAIL }, settings({ PUBLIC_URL: `${SITE}/` }))?.site).toBe(SITE);
  });
});

describe('the clock', () => {
  freshDatabase();

  it('is set to what there are jobs for', () => {
    const [, crons = ''] = /^crons = (\[.*\])$/m.exec(wranglerToml) ?? [];
    expect(JSON.parse(crons).toSorted()).toEqual(Object.keys(JOBS).toSorted());
  });

  it('sends what waits, by the binding', async () => {
    await waits('a@test.example');
    const sent: { to: string; text: string }[] = [];
    const MAIL = { send: async (mail: { to: string; text: string }) => sent.push(mail) };
    const controller = createScheduledController({ cron: '*/5 * * * *', scheduledTime: later(1) });
    await worker.scheduled(controller, { ...env, MAIL } as never);
    expect(sent.map(({ to }) => to)).toEqual(['a@test.example']);
    expect(sent[0]?.text).toContain(`${SITE}/invitation?n=hemmelig\n`);
  });

  it('is refused at a time that nothing is done at', async () => {
    const controller = createScheduledController({ cron: '0 0 * * *' });
    await expect(worker.scheduled(controller, env)).rejects.toThrow('no job is done at 0 0 * * *');
  });
});
