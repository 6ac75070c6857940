import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/temp-folder.ts';
import { jsonLines, runCli } from '../run-cli.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await tempFolder();
});

async function match(queries: string, stdin = '') {
  await writeFile(join(cwd, 'q.json'), queries);
  return runCli(['match', '--queries', 'q.json'], { cwd, stdin });
}

describe('earshot match', () => {
  it('reads records from standard input and prints the brands of each', async () => {
    const records = [
      '{"id":1,"text":"I bought an Acme drill"}',
      'oops',
      '{"id":"2","title":"News","text":"none"}',
    ];
    const { code, out, err } = await match('{"Acme":"acme","Globex":"globex"}', records.join('\n'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(jsonLines(out)).toEqual([
      { id: 1, matches: [{ brand: 'Acme', spans: [{ start: 12, end: 16 }] }] },
      { id: null, ok: false, error: expect.stringMatching(/^line 2: /) },
      { id: '2', matches: [] },
    ]);
  });

  it.each([
    ['is no JSON', '{"Acme": acme}', /^error: q\.json:1:10: not JSON: /],
    ['has a bad query', '{"Acme":"acme OR"}', /^error: q\.json: .*Acme.*position 7/],
    ['is no object', '["acme"]', /^error: q\.json: expected an object/],
    ['holds something else than queries', '{"Acme":7}', /^error: q\.json: the query of Acme is not a text/],
  ])('ends with 2 and one line when the queries file %s', async (_, queries, line) => {
    const { code, out, err } = await match(queries);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
