import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { eachFile } from '../../src/cli/each-file.ts';
import { eachRecord } from '../../src/cli/each-record.ts';
import type { CliIo } from '../../src/cli/io.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { jsonLines } from './run-cli.ts';

/** What a stream command writes in a folder that holds `files`. */
async function written(
  work: (io: CliIo) => Promise<void>,
  files: Record<string, string>,
  stdin = '',
): Promise<unknown[]> {
  const cwd = await tempFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const stdout = new PassThrough();
  const out = text(stdout);
  await work({ stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr: new PassThrough(), env: {}, cwd });
  stdout.end();
  return jsonLines(await out);
}

describe('eachFile', () => {
  const upper = (bytes: Uint8Array) => {
    const content = Buffer.from(bytes).toString();
    if (content === 'bad') throw new Error('cannot make sense of it');
    return { ok: true, content: content.toUpperCase() };
  };

  it('answers every file in order, whatever becomes of one', async () => {
    const work = (io: CliIo) => eachFile(['b', 'absent', '-', 'bad', '.', 'a'], io, upper);
    expect(await written(work, { a: 'x', b: 'y', bad: 'bad' }, 'z')).toEqual([
      { file: 'b', ok: true, content: 'Y' },
      { file: 'absent', ok: false, error: 'no such file' },
      { file: '-', ok: true, content: 'Z' },
      { file: 'bad', ok: false, error: 'cannot make sense of it' },
      { file: '.', ok: false, error: 'is a folder' },
      { file: 'a', ok: true, content: 'X' },
    ]);
  });
});

describe('eachRecord', () => {
  const echo = (record: unknown) => {
    if (record === null || typeof record !== 'object') throw new Error('expected an object');
    if ('bad' in record) throw new Error('bad record');
    return { ...record, seen: true };
  };

  it('gives back ids that numbers cannot hold as they were sent', async () => {
    const stdout = new PassThrough();
    const out = text(stdout);
    const input =
      '{"about":{"id":1},"id": 12345678901234567890}\n{"bad":1,"id":-98765432109876543210}\n{"id":1.5}';
    const stdin = Readable.from([Buffer.from(input)]);
    const idAlone = (record: unknown) => {
      echo(record);
      return { id: (record as { id: unknown }).id };
    };
    await eachRecord(['-'], { stdin, stdout, stderr: new PassThrough(), env: {}, cwd: '/' }, idAlone);
    stdout.end();
    expect(await out).toBe(
      '{"id":12345678901234567890}\n' +
        '{"id":-98765432109876543210,"ok":false,"error":"line 2: bad record"}\n' +
        '{"id":1.5}\n',
    );
  });

  it('answers every record in order, whatever becomes of one', async () => {
    const input = '{"id":1}\n\n{"id":\n{"id":"x","bad":1}\n7\n{"id":null}';
    expect(await written((io) => eachRecord(['-'], io, echo), {}, input)).toEqual([
      { id: 1, seen: true },
      { id: null, ok: false, error: expect.stringMatching(/^line 3: .*JSON/) },
      { id: 'x', ok: false, error: 'line 4: bad record' },
      { id: null, ok: false, error: 'line 5: expected an object' },
      { id: null, seen: true },
    ]);
  });

  it('reads files one after the other and goes on after one that is not there', async () => {
    const work = (io: CliIo) => eachRecord(['a', 'absent', 'b'], io, echo);
    expect(await written(work, { a: '{"id":1}\n', b: '{"id":2}\n' })).toEqual([
      { id: 1, seen: true },
      { file: 'absent', ok: false, error: 'no such file' },
      { id: 2, seen: true },
    ]);
  });
});
