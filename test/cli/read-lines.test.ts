import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../src/cli/read-lines.ts';

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
