import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { processIo } from '../../src/cli/io.ts';
import { readJsonFile } from '../../src/cli/json-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await tempFolder();
});

async function read(content: string): Promise<unknown> {
  await writeFile(join(cwd, 'q.json'), content);
  return readJsonFile('q.json', { ...processIo(), cwd });
}

describe('readJsonFile', () => {
  it('reads JSON, byte order mark or not', async () => {
    expect(await read('\uFEFF{"a": [1]}')).toEqual({ a: [1] });
  });

  it.each([
    ['{\n  "a": "b",\n  "c": d\n}', '3:8', "Unexpected token 'd'"],
    ['{\n  "a": "b"\n  "c": "d"\n}', '3:3', "Expected ',' or '}' after property value"],
    ['{"a": "b', '1:9', 'Unterminated string'],
    ['', '1:1', 'Unexpected end of JSON input'],
  ])('says where %j stops being JSON', async (content, place, reason) => {
    await expect(read(content)).rejects.toThrow(`q.json:${place}: not JSON: ${reason}`);
  });
});
