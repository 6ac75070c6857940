import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutputClosedError } from '../../src/cli/errors.ts';
import { type Line, readLines, writeLines } from '../../src/cli/ndjson.ts';

async function linesOf(chunks: readonly (Buffer | string)[], maxLineBytes?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const batch of readLines(Readable.from(chunks), maxLineBytes)) lines.push(...batch);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('')), { maxLength: 8 });
    const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, cuts, fc.constantFrom('\n', '\r\n'), async (written, places, end) => {
        const lines = written.map((line) => line.replaceAll(/[\r\n]/g, ' ').trim());
        const bytes = Buffer.from(lines.join(end));
        const edges = [0, ...places.sort((a, b) => a - b), bytes.length];
        const chunks = edges.map((edge, index) => bytes.subarray(edges[index - 1] ?? 0, edge));
        const expected = lines
          .map((line, index) => ({ number: index + 1, text: line.replace(/^\uFEFF/, '').trim() }))
          .filter((line) => line.text !== '');
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });

  it('drops a byte order mark and counts blank lines', async () => {
    expect(await linesOf(['\uFEFF{}\n\n  \n[]'])).toEqual([
      { number: 1, text: '{}' },
      { number: 4, text: '[]' },
    ]);
  });

  it('gives up on a line that is too long and goes on with the next', async () => {
    expect(await linesOf(['ab\n', 'x'.repeat(6), 'y\nc', 'd\n', 'z'.repeat(7)], 6)).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: null },
      { number: 3, text: 'cd' },
      { number: 4, text: null },
    ]);
  });
});

describe('writeLines', () => {
  it('waits while the reader is busy', async () => {
    const events: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _, done) {
        events.push(`took ${String(chunk).trim()}`);
        setImmediate(done);
      },
    });
    for (const value of [1, 2, 3]) {
      await writeLines(slow, [value]);
      events.push(`after ${value}`);
    }
    expect(events).toEqual(['took 1', 'after 1', 'took 2', 'after 2', 'took 3', 'after 3']);
    expect(slow.writableLength).toBe(0);
  });

  it('says so once nobody reads any more', async () => {
    const closed = new PassThrough();
    closed.destroy();
    await expect(writeLines(closed, [1])).rejects.toThrow(OutputClosedError);
    const closing = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    closing.on('error', () => {});
    await expect(writeLines(closing, [1])).rejects.toThrow(OutputClosedError);
  });
});
