import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptSecret } from '../../src/config/secret.ts';
import { tempFolder } from '../support/temp-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await tempFolder(), 'data');
});

describe('keptSecret', () => {
  it('makes a secret once and keeps it', async () => {
    const made = await keptSecret(folder);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(await keptSecret(folder)).toBe(made);
  });

  it('lets only the owner read it and leaves nothing else behind', async () => {
    await keptSecret(folder);
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['secret']);
  });

  it('is the same for processes that start together', async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => keptSecret(folder)));
    expect(new Set(secrets).size).toBe(1);
  });

  it('refuses a damaged file instead of replacing it', async () => {
    await keptSecret(folder);
    await writeFile(join(folder, 'secret'), 'short');
    await expect(keptSecret(folder)).rejects.toThrow(/shorter than 32/);
  });
});
