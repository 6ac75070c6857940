import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { listenOnLoopback } from '../../../src/demo/world/loopback.ts';

/** One webhook as it arrived. */
export interface Told {
  receiver: string;
  /** `webhook-id`. */
  id: string;
  payload: string;
}

/**
 * Everything that a worker says to the outside and hears from there goes through here: each piece on its way to the
 * database, each on its way back, each webhook. `pass` is asked before a piece goes on; what it refuses is lost.
 */
export interface Wire {
  /** The database, as it is reached through the wire. */
  urlFor(database: string): string;
  /** Address that receivers are told at. */
  receiversUrl: string;
  told: Told[];
  pass: () => boolean;
  close(): Promise<void>;
}

export async function stretchWire(serverUrl: string): Promise<Wire> {
  const server = new URL(serverUrl);
  const told: Told[] = [];
  const wire = { told, pass: () => true };

  const database = createServer((near) => {
    const far = connect(Number(server.port), server.hostname);
    relay(near, far, () => wire.pass());
    relay(far, near, () => wire.pass());
  });
  const receivers = createHttpServer(async (request, response) => {
    const payload = await text(request).catch(() => null);
    if (payload === null) return;
    told.push({
      receiver: request.url?.slice(1) ?? '',
      id: String(request.headers['webhook-id']),
      payload,
    });
    if (wire.pass()) response.writeHead(204).end();
    else response.destroy();
  });
  const dbHost = await listenOnSocket(database);
  const { host, close } = await listenOnLoopback(receivers);
  return Object.assign(wire, {
    receiversUrl: `http://${host}`,
    urlFor(name: string) {
      const url = new URL(serverUrl);
      url.host = dbHost;
      url.pathname = name;
      return url.href;
    },
    close: async () => {
      await close();
      await new Promise((resolve) => database.close(resolve));
    },
  });
}

/** Pieces from `near` go on to `far`; when one side is gone, so is the other. */
function relay(near: Socket, far: Socket, pass: () => boolean): void {
  near.on('data', (piece) => {
    if (pass()) far.write(piece);
  });
  near.on('error', () => far.destroy());
  near.on('close', () => far.destroy());
}

function listenOnSocket(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`127.0.0.1:${(address as { port: number }).port}`);
    });
  });
}
