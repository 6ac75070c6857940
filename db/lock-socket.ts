import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Who listens on a lock's socket. */
export interface Holder {
  pid: number;
  host: string;
  command: string;
  since: string;
}

/** A holder that is busy starting answers late; one that does not answer still holds. */
const ANSWER_MS = 3_000;

/** Listens on `path` and tells everyone who connects that it is us. Does not keep the process alive. */
export function listen(path: string): Promise<Server> {
  const self: Holder = {
    pid: process.pid,
    host: hostname(),
    command: process.argv
      .slice(1, 3)
      .map((part) => basename(part))
      .join(' '),
    since: new Date(performance.timeOrigin).toISOString(),
  };
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(JSON.stringify(self));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve(server.unref()));
  });
}

/** Stops listening; on return nobody can reach the socket any more. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Who listens at `path`: the holder, `unknown` when somebody does and does not say who, `dead` when nobody does
 * any more, `gone` when the socket or its owner vanished while we asked.
 */
export function askHolder(path: string): Promise<Holder | 'unknown' | 'dead' | 'gone'> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(path)
      .setEncoding('utf8')
      .setTimeout(ANSWER_MS, () => socket.destroy() && resolve('unknown'));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer === '' ? 'gone' : (JSON.parse(answer) as Holder)));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') resolve('dead');
      else resolve(error.code === 'ENOENT' || error.code === 'ECONNRESET' ? 'gone' : 'unknown');
    });
  });
}

/** Longest folder that leaves room for a file name in every system's socket path (104 bytes on macOS). */
const LONGEST_FOLDER = 70;

/** Hands `work` a path to `folder` that is short enough to hold sockets, through a passing link where needed. */
export async function withShortPath<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(folder) <= LONGEST_FOLDER) return work(folder);
  const room = await mkdtemp(join(tmpdir(), 'earshot-'));
  try {
    const path = join(room, 'lock');
    await symlink(folder, path);
    return await work(path);
  } finally {
    await rm(room, { recursive: true });
  }
}
