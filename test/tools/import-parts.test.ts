import { describe, expect, it } from 'vitest';
import { d1OverHttp } from '../../tools/d1-over-http.ts';
import { showProgress } from '../../tools/import/progress.ts';
import { persistently } from '../../tools/import/retry.ts';

describe('a database that is busy', () => {
  it('is asked again, ever more slowly, and the answer is given', async () => {
    const waits: number[] = [];
    let times = 0;
    const answer = await persistently(
      async () => {
        times++;
        if (times < 4)
          throw new Error('Failed query', { cause: new Error('D1_ERROR: database is locked: SQLITE_BUSY') });
        return 'here';
      },
      async (ms) => {
        waits.push(ms);
      },
    );
    expect([answer, waits]).toEqual(['here', [50, 100, 200]]);
  });

  it('is not asked again about a mistake', async () => {
    let times = 0;
    const run = persistently(async () => {
      times++;
      throw new Error('no such table: initiative');
    });
    await expect(run).rejects.toThrow('no such table');
    expect(times).toBe(1);
  });

  it('repeats reads by itself and leaves writes to whoever can look what was done', async () => {
    const sent: string[] = [];
    let told = 0;
    const send = async (body: string) => {
      sent.push(body);
      const busy = sent.length === 1 || body.includes('insert');
      return {
        json: async () =>
          busy ? { error: 'D1_ERROR: internal error' } : { results: [{ results: [{ n: 1 }] }] },
      };
    };
    const d1 = d1OverHttp(send, () => {
      told++;
    });
    expect(await d1.prepare('select ? n').bind(1).first()).toEqual({ n: 1 });
    expect(sent).toEqual(Array(2).fill('[{"sql":"select ? n","params":[1]}]'));
    await expect(d1.prepare('insert into source values (1)').run()).rejects.toThrow('internal error');
    expect([sent.length, told]).toEqual([3, 1]);
  });
});

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    const written: string[] = [];
    let now = 0;
    const progress = showProgress(2000, { isTTY, write: (text) => written.push(text) }, () => now);
    for (let i = 0; i < 4; i++) {
      now += 2000;
      progress.advance(500);
    }
    return [progress.done(), ...written];
  };

  it('is one line that renews itself on a terminal', () => {
    expect(shown(true)).toEqual([
      8,
      '\r\u001b[K500 of 2,000 rows, 250 rows/s',
      '\r\u001b[K1,000 of 2,000 rows, 250 rows/s',
      '\r\u001b[K1,500 of 2,000 rows, 250 rows/s',
      '\r\u001b[K2,000 of 2,000 rows, 250 rows/s',
      '\r\u001b[K',
    ]);
  });

  it('is a line now and then anywhere else', () => {
    expect(shown(false)).toEqual([8, '1,500 of 2,000 rows, 250 rows/s\n']);
  });
});
