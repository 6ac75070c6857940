import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvRecords } from '../../../src/cli/import/csv-records.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function records(text: string, delimiter = ',', size = 1_000): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  for await (const batch of csvRecords(inPieces(text, size), delimiter)) all.push(...batch);
  return all;
}

const fieldsOf = async (text: string, delimiter?: string) =>
  (await records(text, delimiter)).map(({ fields }) => fields);

describe('CSV records', () => {
  it.each([
    [
      'fields',
      'a,b\nc,\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['quoted fields', '"a,b","c\nd"\n', [['a,b', 'c\nd']]],
    ['doubled quotes', '"say ""hi"""\n', [['say "hi"']]],
    ['quotes within text', '3" pipe,5\n', [['3" pipe', '5']]],
    ['quotes that nothing follows', '"a "big" one",b\n', [['a "big" one', 'b']]],
    ['spaces around quotes', 'a, "b, c" ,d\n', [['a', 'b, c', 'd']]],
    ['no line end', 'a,"b"', [['a', 'b']]],
    ['blank lines', '\na\n\n , \nb\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('may have %s', async (_what, text, expected) => {
    expect(await fieldsOf(text)).toEqual(expected);
  });

  it('may be parted by semicolons and tabs', async () => {
    expect(await fieldsOf('a;"b;c"\n', ';')).toEqual([['a', 'b;c']]);
    expect(await fieldsOf('a\t"b\tc"\n', '\t')).toEqual([['a', 'b\tc']]);
  });

  it('know the lines that they begin on', async () => {
    expect((await records('a\n"b\nb"\n\nc\n')).map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('go on behind a quote that nobody closes', async () => {
    expect(await records('a,b\n"c,d\ne,f\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: null },
      { line: 3, fields: ['e', 'f'] },
    ]);
  });

  it('go on behind a line that is too long, however far it goes', async () => {
    const text = `a\n${'x'.repeat(3_000_000)}\nb\n"${`${'y'.repeat(200)}\n`.repeat(10_000)}c\n`;
    const all = await records(text, ',', 65_536);
    expect(all.slice(0, 3)).toEqual([
      { line: 1, fields: ['a'] },
      { line: 2, fields: null },
      { line: 3, fields: ['b'] },
    ]);
    expect(all[3]).toEqual({ line: 4, fields: null });
    expect(all.at(-1)).toEqual({ line: 10_004, fields: ['c'] });
  });

  it('are read back as they were written, whatever pieces they come in', async () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 9 }),
        async (rows, by, size) => {
          const text = rows
            .map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(by)}\n`)
            .join('');
          const expected = rows.filter((row) => row.some((one) => one.trim() !== ''));
          expect((await records(text, by, size)).map(({ fields }) => fields)).toEqual(expected);
        },
      ),
    );
  });

  it('lose no text that is not quoted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        for (const { fields } of await records(text, ',', size)) {
          for (const field of fields ?? []) expect(typeof field).toBe('string');
        }
      }),
    );
  });
});
