import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { jsonLines, runCli } from '../run-cli.ts';

describe('earshot score', () => {
  it('judges records from standard input, in order', async () => {
    const records = [
      '{"id":1,"text":"Acme is awful, I hate it","brand":"Acme"}',
      '{"id":',
      '{"id":"three","text":"What a wonderful, excellent day"}',
      '{"id":4}',
    ];
    const { code, out, err } = await runCli(['score'], { stdin: records.join('\n') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out)).toMatchObject([
      { id: 1, label: 'negative', evidence: expect.any(Array) },
      { id: null, ok: false, error: expect.stringMatching(/^line 2: /) },
      { id: 'three', label: 'positive' },
      { id: 4, ok: false, error: expect.any(String) },
    ]);
  });

  it('takes the scorer it is told', async () => {
    const { code, out } = await runCli(['score', '--scorer', 'afinn'], { stdin: '{"id":1,"text":"awful"}' });
    expect(code).toBe(0);
    expect(jsonLines(out)).toMatchObject([{ id: 1, label: 'negative' }]);
  });

  it('ends quietly when whoever read its output went away', async () => {
    let taken = 0;
    let given = 0;
    const stdin = Readable.from(
      (function* () {
        while (given < 1_000_000) yield Buffer.from(`{"id":${++given},"text":"fine"}\n`);
      })(),
    );
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken += 1;
        done(taken < 3 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const stderr = new PassThrough();
    const code = await run(['score'], { stdin, stdout, stderr, env: {}, cwd: '.' });
    expect(code).toBe(0);
    expect(stderr.read()).toBeNull();
    expect(stdin.destroyed).toBe(true);
    expect(given).toBeLessThan(1_000);
  });
});
