import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Settings } from '../config/settings.ts';
import { urlOf } from './base-url.ts';

/** A port that is bound, answering 503 until it is given something to serve. */
export interface Listener {
  /** `http://host:port` as bound. */
  url: string;
  handle(app: Pick<Hono, 'fetch'>): void;
  /** Takes no new connections and ends open ones. */
  close(): Promise<void>;
}

/** The port could not be bound. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const starting: Pick<Hono, 'fetch'> = {
  fetch: () => new Response('starting', { status: 503, headers: { 'retry-after': '1' } }),
};

/**
 * Binds the port first and serves later: what is served needs to know its own address.
 *
 * @throws {ListenError} when the port is taken or may not be used
 */
export async function listen({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Listener> {
  let app = starting;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const bound = serve({ fetch: (...request) => app.fetch(...request), hostname: host, port }, () =>
      resolve(bound),
    );
    bound.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(reasonOf(error, host, port))),
    );
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: urlOf(host, boundPort),
    handle(next) {
      app = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function reasonOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `${host}:${port} is in use; set PORT to another one`;
  if (error.code === 'EACCES') return `${host}:${port} may not be used by this user; set PORT to another one`;
  return `${host}:${port} cannot be used (${error.code ?? 'unknown'})`;
}
