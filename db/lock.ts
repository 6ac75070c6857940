import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseError } from './errors.ts';
import { askHolder, type Holder, listen, stopListening, withShortPath } from './lock-socket.ts';

export interface Lock {
  /** Gives the folder back. Safe to call twice. */
  release(): Promise<void>;
}

/**
 * Takes `folder` for this process, until `release` or its end, however it ends.
 *
 * The lock is a Unix socket in `<folder>/lock` on which its owner listens: unlike a PID file it cannot outlive the
 * owner, and it is seen from other containers on the same machine. Sockets are numbered, and the highest number
 * holds while somebody listens there. A taker first listens under a private name and then links its socket to the
 * next number, which fails where another was faster. Numbers never go back (a released number stays as a dead file
 * until the next one is taken), so a taker that went by an old state finds a higher number afterwards and gives way.
 * File systems shared between machines are not covered.
 *
 * @throws {DatabaseError} (`locked`) naming the holder.
 */
export async function takeLock(folder: string): Promise<Lock> {
  const lockFolder = join(resolve(folder), 'lock');
  await mkdir(lockFolder, { recursive: true });
  return withShortPath(lockFolder, async (path) => {
    const privatePath = join(path, `taker-${randomBytes(6).toString('hex')}`);
    const server = await listen(privatePath);
    const holder = await claimNumber(path, privatePath);
    if (holder === null) return { release: () => stopListening(server) };
    await stopListening(server);
    throw new DatabaseError('locked', `${folder} is in use: ${describe(holder)}`);
  });
}

/** Links the listening socket at `privatePath` to the next number, or says who holds the last one. */
async function claimNumber(path: string, privatePath: string): Promise<Holder | 'unknown' | null> {
  for (;;) {
    const last = Math.max(0, ...(await numbers(path)));
    const holder = last === 0 ? 'dead' : await askHolder(socketPath(path, last));
    if (holder === 'gone') continue;
    if (holder !== 'dead') return holder;

    const mine = last + 1;
    if (!(await linked(privatePath, socketPath(path, mine)))) continue;
    const others = (await numbers(path)).filter((number) => number !== mine);
    if (others.every((number) => number < mine)) {
      for (const number of others) await rm(socketPath(path, number), { force: true });
      await rm(privatePath);
      return null;
    }
    await rm(socketPath(path, mine));
  }
}

const socketPath = (path: string, number: number) => join(path, `${number}.sock`);

async function numbers(path: string): Promise<number[]> {
  const names = await readdir(path);
  return names.filter((name) => /^\d+\.sock$/u.test(name)).map((name) => Number.parseInt(name, 10));
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function describe(holder: Holder | 'unknown'): string {
  const who =
    holder === 'unknown'
      ? 'another process holds it'
      : `held by pid ${holder.pid} on ${holder.host} (${holder.command}) since ${holder.since}`;
  return `${who}. Stop it, or set DATABASE_URL to let several processes share a server`;
}
