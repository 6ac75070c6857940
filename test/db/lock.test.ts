import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../db/lock.ts';
import { type Compiled, compileForChild } from '../support/compile.ts';

let lockModule: Compiled;
let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  lockModule = await compileForChild('db/lock.ts');
});
afterAll(() => lockModule.remove());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-lock-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  await rm(folder, { recursive: true });
});

/** A process that tries to take `folder`, says `held` or why not, and stays until it is killed. */
async function taker(): Promise<{ child: ChildProcess; said: string }> {
  const code = `
    import { takeLock } from '${lockModule.url}';
    const said = await takeLock(process.argv[1]).then(() => 'held', (error) => error.message);
    process.stdout.write(said + '\\n');
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [chunk] = await once(child.stdout, 'data');
  return { child, said: String(chunk).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('takeLock', () => {
  it('tells a second process who holds the folder', async () => {
    const first = await taker();
    expect(first.said).toBe('held');
    const second = await taker();
    expect(second.said).toContain(`held by pid ${first.child.pid} on `);
    expect(second.said).toMatch(/since \d{4}-\d\d-\d\dT/u);
  });

  it('is free again after its owner was killed', async () => {
    const first = await taker();
    await kill(first.child);
    const lock = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toThrow(`held by pid ${process.pid}`);
    await lock.release();
  });

  it('is free again after release, and may be released twice', async () => {
    for (let round = 0; round < 3; round++) {
      const lock = await takeLock(folder);
      await lock.release();
      await lock.release();
    }
  });

  it.each(['free', 'left by a killed owner'])(
    'is won by one of five that start at once when %s',
    async (state) => {
      if (state !== 'free') await kill((await taker()).child);
      const takers = await Promise.all(Array.from({ length: 5 }, taker));
      expect(takers.filter(({ said }) => said === 'held')).toHaveLength(1);
      expect(takers.filter(({ said }) => said.includes('is in use'))).toHaveLength(4);
    },
  );

  it('is won by one of many in one process, again and again', async () => {
    for (let round = 0; round < 20; round++) {
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(folder)));
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won).toHaveLength(1);
      await won[0]?.value.release();
    }
  });

  it('holds in a folder whose path is too long for a socket', async () => {
    const deep = join(folder, 'd'.repeat(120), 'e'.repeat(120));
    const lock = await takeLock(deep);
    await expect(takeLock(deep)).rejects.toThrow('is in use');
    await lock.release();
    await (await takeLock(deep)).release();
  });
});
