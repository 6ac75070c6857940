import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataDir, prepareTemplates } from '../../support/database.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type Ran, runCli } from '../run-cli.ts';

const SECRET = 'a secret that both installations share';
const team = `{ brands: [{ name: Acme, query: acme }], sources: [{ feed: https://blog.example.com/feed.xml }],
  receivers: { mail: { email: pr@example.com } }, rules: [{ negative-surge: { brand: Acme, receivers: [mail] } }] }`;

let cwd: string;
let ours: string;
let theirs: string;
prepareTemplates();
beforeAll(async () => {
  cwd = await tempFolder();
  ours = await newDataDir();
  theirs = await newDataDir();
});
afterAll(async () => {
  for (const folder of [ours, theirs]) await rm(folder, { recursive: true });
});

/** Runs a command on an embedded database. */
function run(
  dataDir: string,
  args: string[],
  env: Record<string, string> = { SECRET },
  stdin = '',
): Promise<Ran> {
  return runCli(args, { cwd, stdin, env: { EARSHOT_DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env } });
}

describe('earshot backup and restore', () => {
  it('carry an installation from one embedded database to another, once', async () => {
    expect(await run(ours, ['apply', '-'], { SECRET }, team)).toMatchObject({ code: 0 });
    const backedUp = await run(ours, ['backup', 'all.gz']);
    expect(backedUp).toMatchObject({ code: 0, out: '' });
    expect(backedUp.err).toMatch(/^Wrote \d+ rows to all\.gz\. Keep SECRET too: [^\n]+\n$/);

    await writeFile(join(cwd, 'damaged.gz'), 'not a backup');
    expect(await run(theirs, ['restore', 'damaged.gz'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^error: the file is damaged or not a backup\n$/),
    });
    // Nothing of the damaged file stayed, or the next one would be refused. This one is sealed with another secret.
    const sealed = await run(theirs, ['restore', 'all.gz'], {});
    expect(sealed).toMatchObject({ code: 1, out: '' });
    expect(sealed.err).toMatch(/^Restored \d+ rows\.\nerror: [^\n]*set SECRET[^\n]*\n$/);

    expect((await run(theirs, ['export'])).out).toBe((await run(ours, ['export'])).out);
    expect(await run(theirs, ['restore', 'all.gz'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^error: the database is not empty: [^\n]+\n$/),
    });
  }, 60_000);

  it('say in one line which file cannot be used', async () => {
    expect(await run(theirs, ['restore', 'absent.gz'])).toEqual({
      code: 2,
      out: '',
      err: 'error: absent.gz: no such file\n',
    });
    expect(await run(ours, ['backup', 'absent/all.gz'])).toEqual({
      code: 1,
      out: '',
      err: 'error: absent/all.gz cannot be written: its folder does not exist\n',
    });
  });
});

describe('earshot migrate', () => {
  it('says where the database stands', async () => {
    expect(await run(ours, ['migrate'])).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^The database is up to date, at \S+\.\n$/),
    });
  });
});
