import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

describe('the packed program', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'earshot-packed-'));
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', home], { cwd: root });
    const [tarball] = (await readdir(home)).filter((name) => name.endsWith('.tgz'));
    await run('tar', ['-xzf', join(home, tarball ?? ''), '-C', home]);
    await symlink(join(root, 'node_modules'), join(home, 'node_modules'));
    await mkdir(join(home, 'empty'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('plays the demo to its end from an empty folder', async () => {
    const main = join(home, 'package/dist/src/cli/main.js');
    const { stdout } = await run(process.execPath, [main, 'demo', '--once'], { cwd: join(home, 'empty') });

    const told = [
      'new mentions',
      'incident opened by earshot',
      'webhook incident.opened verified',
      'incident acknowledged by press office',
      'incident recovered by earshot',
      'incident resolved by earshot',
      'webhook incident.resolved verified',
    ];
    const places = told.map((words) => stdout.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stdout).not.toContain('NOT GENUINE');
    expect(await readdir(join(home, 'empty'))).toEqual([]);
  }, 180_000);
});
