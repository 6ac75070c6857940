import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens on a loopback port of its own. */
export interface Loopback {
  /** `127.0.0.1:PORT`. */
  host: string;
  /** Ends the server and every open connection. */
  close(): Promise<void>;
}

/** Lets `server` listen on a free port of 127.0.0.1. */
export async function listenOnLoopback(server: Server): Promise<Loopback> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
