import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvLine } from '../../src/pipeline/export/csv.ts';
import { exportMentions } from '../../src/pipeline/export/export-mentions.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

let database: TestDatabase;
let test: TestApi;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
  await test.ask('POST', '/brands', { name: 'Acme' });
  await pushTexts(
    test,
    Array.from({ length: 450 }, (_, n) => `Acme is awful, "${n}"\ntimes`),
  );
});
afterAll(() => database.close());

describe('an export of mentions', () => {
  it('has every mention once, as the list shows it', async () => {
    const { headers, body } = await test.ask('GET', '/mentions/export?format=ndjson&sentiment=negative');
    expect(headers.get('content-type')).toBe('application/x-ndjson');
    expect(headers.get('content-disposition')).toBe('attachment; filename="mentions.ndjson"');
    const lines = body
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(lines).toHaveLength(450);
    expect(new Set(lines.map(({ id }: { id: string }) => id)).size).toBe(450);
    const { body: page } = await test.ask('GET', '/mentions?limit=1');
    expect(lines[0]).toEqual(page.items[0]);
  });

  it('is a table with a header', async () => {
    const { headers, body } = await test.ask('GET', '/mentions/export?format=csv&to=2026-01-15T04:33:00Z');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header, first] = body.split('\r\n');
    expect(header).toMatch(/^id,publishedAt,brand,sentiment,score,/);
    expect(first).toContain(',2026-01-15T04:32:00.000Z,Acme,negative,-');
    expect(first).toContain('"Acme is awful, ""448""\ntimes"');
  });

  it('is read page by page as the other end takes it, and no further', async () => {
    const reader = exportMentions(test.store, {}, '-publishedAt', 'ndjson').getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value).trimEnd().split('\n')).toHaveLength(200);
    await reader.cancel();
  });
});

describe('a line of a table', () => {
  it('never begins a cell of text with what a spreadsheet would run', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1']) {
      expect(csvLine([text]).replace(/^"/, '')).toMatch(/^'/);
    }
    expect(csvLine([-0.5, true, null, 'fine'])).toBe('-0.5,true,,fine\r\n');
  });

  it('gives back every text it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
        const harmless = cellsOf(csvLine(cells)).map((text, n) =>
          text?.startsWith("'") && !cells[n]?.startsWith("'") ? text.slice(1) : text,
        );
        expect(harmless).toEqual(cells);
      }),
    );
  });
});

/** The cells of one line, as RFC 4180 reads them. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/uy;
  for (let found = cell.exec(line); found !== null; found = cell.exec(line)) {
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
  }
  return cells;
}
